// The one truth: what is marked, chosen and shown. Ids and values, never pointers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <glm/vec2.hpp>

#include "base/ids.h"
#include "finder/pain.h"
#include "preferences/preferences.h"
#include "state/page.h"
#include "state/view.h"

namespace knotmap {

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

/// What a person did on the map: marked, opened, shown. Undo and redo bring exactly this back, as a
/// whole and by value: a member that is added here is undone, without another line.
struct Work {
  Pain pain;
  std::vector<std::string> symptoms;  ///< ids of what was ticked beside the pain, in that order
  bool all_candidates = false;        ///< "more" was asked for: the list is not cut
  Page page;
  Under under;
  View view;

  /// There is something to answer: a pain or a symptom.
  [[nodiscard]] bool asks() const { return !pain.empty() || !symptoms.empty(); }
  friend bool operator==(Work const&, Work const&) = default;
};

/// What passes: undo leaves it as it is, and never turns the clock back.
struct Moment {
  double now = 0.0;  ///< seconds; moved only by the command `tick`
  std::optional<Flight> flight;
  Brush brush;
  std::optional<SidedId> previewed;  ///< a candidate under the pointer
  std::optional<SidedId> hovered;    ///< a muscle under the pointer, while muscles are seen
  std::optional<MuscleMenu> menu;
  std::string search;           ///< words in the search field
  bool keys_shown = false;      ///< the list of keys lies over the map
  bool settings_shown = false;  ///< in place of the page; what is marked or opened next closes it
};

/// The one truth. Preferences have a history of their own (commands/history.h).
struct State {
  Preferences preferences;
  Work work;
  Moment moment;
};

}  // namespace knotmap
