// The one truth: what is marked, chosen and shown. Ids and values, never pointers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <glm/vec2.hpp>

#include "base/ids.h"
#include "body/shape.h"
#include "finder/pain.h"
#include "state/tone.h"
#include "state/view.h"

namespace knotmap {

enum class Theme : std::uint8_t { light, dark };

/// What a person chose for good; remembered between starts.
struct Preferences {
  BodyChoice body;
  Theme theme = Theme::light;
  Tone tone = Tone::mannequin;
  /// Seen as in a mirror: the body's right on the picture's right when it faces the eye. Names of
  /// sides and views stay the body's own.
  bool mirror = false;
  float text_scale = 1.0F;  ///< 0.8 .. 2.0
  bool welcomed = false;    ///< the three lines of help were seen
  bool see_muscle = true;   ///< a point's muscle is seen under whole skin

  friend bool operator==(Preferences const&, Preferences const&) = default;
};

/// The brush that paints a pain on the skin.
struct Brush {
  static constexpr float usual_brush_m = 0.02F;
  static constexpr float least_m = 0.005F;
  static constexpr float most_m = 0.08F;

  bool on = false;  ///< a drag on the skin paints; else it turns the body
  float radius_m = usual_brush_m;
  float strength = strong_pain;  ///< mild_pain, middling_pain or strong_pain
  bool erases = false;

  friend bool operator==(Brush const&, Brush const&) = default;
};

/// What is seen under the skin. Ids are those of groups ("upper_back"), muscles ("trapezius") and
/// sided muscles ("trapezius.R"): a muscle is seen when neither it nor anything above it is hidden,
/// and when all is not kept to something else.
struct Under {
  static constexpr float skin = 0.0F;
  static constexpr float superficial = 1.0F;
  static constexpr float middle = 2.0F;
  static constexpr float deep = 3.0F;

  float layer = skin;               ///< 0 .. 3; between two stops while the slider moves
  std::vector<std::string> hidden;  ///< in the order they were hidden
  std::string isolated;             ///< kept alone, an id as in `hidden`; empty: all are seen
  bool from_skin = false;           ///< isolating left the whole skin: its end goes back there
  bool landmarks = false;           ///< bony landmarks are shown

  friend bool operator==(Under const&, Under const&) = default;
};

/// The small menu of a muscle under the pointer.
struct MuscleMenu {
  SidedId muscle;
  glm::vec2 at{0.0F};  ///< pixels of the framebuffer

  friend bool operator==(MuscleMenu const&, MuscleMenu const&) = default;
};

struct State {
  Preferences preferences;
  Under under;
  Pain pain;
  std::vector<std::string> symptoms;  ///< ids of what was ticked beside the pain, in that order
  Brush brush;
  std::optional<SidedId> selected;   ///< a point
  std::string muscle;                ///< a muscle whose page is open; empty: none
  std::optional<Side> muscle_side;   ///< the side of it that was chosen; none: all of it
  std::optional<SidedId> previewed;  ///< a candidate under the pointer
  std::optional<SidedId> hovered;    ///< a muscle under the pointer, while muscles are seen
  std::optional<MuscleMenu> menu;
  std::string search;
  bool all_candidates = false;  ///< "more" was pressed
  bool keys_shown = false;
  bool settings_shown = false;  ///< in place of the page; what is marked or opened next closes it
  View view;
  std::optional<Flight> flight;
  double now = 0.0;  ///< seconds; moved only by the command `tick`
};

}  // namespace knotmap
