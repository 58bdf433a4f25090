// What one frame shows, as plain data. Big arrays are shared and never copied: a renderer uploads
// one again only when its pointer changes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <glm/mat4x4.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "base/ids.h"
#include "body/surface.h"
#include "muscles/figure.h"
#include "state/state.h"

namespace knotmap {

/// Pixels of the picture that panels cover; the body is centred in what is left.
struct Insets {
  float left = 0.0F;
  float top = 0.0F;
  float right = 0.0F;
  float bottom = 0.0F;

  friend bool operator==(Insets const&, Insets const&) = default;
};

struct Canvas {
  int width = 1280;  ///< pixels of the framebuffer
  int height = 720;
  float scale = 1.0F;  ///< pixels per point (HiDPI)
  Insets insets;
};

struct Camera {
  glm::mat4 view{1.0F};
  glm::mat4 projection{1.0F};  ///< GL clip space
  glm::vec3 eye{0.0F};
  float pixels_per_metre_at_1m = 0.0F;  ///< divide by the distance from the eye
  bool mirrored = false;  ///< the picture is flipped: triangles turn the other way round in it
};

/// The pain zones that are drawn on the skin: those of what is looked at.
struct ShownZones {
  /// Per vertex: x = distance to the essential zone, y = to the spillover zone; metres, negative
  /// inside, clamped to +-zone_margin. Same size as the skin's vertices; empty when no zone is
  /// shown.
  std::vector<glm::vec2> distance;
  /// The dots of the spillover zone, spread evenly over its skin.
  std::vector<Place> dots;
};

/// What the person painted on the skin.
struct PainPaint {
  /// Per vertex: x = metres to the border of the paint, negative inside; y = its strength 0..1.
  /// Same size as the skin's vertices.
  std::vector<glm::vec2> drawn;
};

/// An X on the skin.
struct Mark {
  SidedId id;
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.01F;  ///< half the X's width, grown so that it is readable at any zoom
  enum class Kind : std::uint8_t { candidate, previewed, selected } kind = Kind::candidate;
  std::string number;  ///< drawn beside it: rank in the list, or the point's own number
  bool never = false;  ///< not to be pressed by oneself: drawn with a ring through it
};

/// Where the person says it hurts.
struct PainMark {
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.012F;
};

/// How one part of the figure under the skin is drawn.
struct PartLook {
  glm::vec3 colour{0.7F, 0.5F, 0.45F};  ///< of its flesh, sRGB; tendons are paler
  float shown =
      1.0F;  ///< 0 not drawn .. 1 whole; between: dissolved, while the slider of layers moves
  float lit = 0.0F;  ///< 0 as the others, 0.5 under the pointer, 1 selected

  friend bool operator==(PartLook const&, PartLook const&) = default;
};

/// The muscles and bones under the skin.
struct Flesh {
  std::shared_ptr<Figure const> figure;  ///< null: nothing is seen under the skin
  std::vector<PartLook> looks;           ///< one a part of the figure
  /// How much of the skin is there: 1 whole (what is shown of the figure is seen through it as a
  /// wash, where the skin over it is seen), 0 a ghost.
  float skin = 1.0F;

  friend bool operator==(Flesh const&, Flesh const&) = default;
};

/// A landmark as a dot on the skin; its name is a label.
struct LandmarkDot {
  std::uint32_t number = 0;  ///< in Body::landmarks
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.003F;

  friend bool operator==(LandmarkDot const&, LandmarkDot const&) = default;
};

/// Words with a leader line to a place of the scene, laid out when the size of the words is known
/// (scene/label_layout.h).
struct SceneLabel {
  std::string words;         ///< "Trapezius, right"
  glm::vec3 position{0.0F};  ///< what the words name, metres
  bool strong = false;       ///< what is selected: placed first
  float worth = 0.0F;        ///< among equals the larger is placed first
};

struct Colours {
  glm::vec3 background_top{0.0F};
  glm::vec3 background_bottom{0.0F};
  glm::vec3 ground{0.0F};
  glm::vec3 skin{0.0F};
  glm::vec3 garment{0.0F};
  glm::vec3 zone{0.0F};
  glm::vec3 zone_edge{0.0F};  ///< the line round an essential zone
  glm::vec3 mark{0.0F};
  glm::vec3 mark_halo{1.0F};
  glm::vec3 pain{0.0F};        ///< the ring of a click
  glm::vec3 pain_paint{0.0F};  ///< what is painted
  glm::vec3 bone{0.0F};        ///< of the simplified skeleton
  glm::vec3 tendon{0.0F};
  glm::vec3 landmark{0.0F};  ///< the dots of bony landmarks
};

/// sRGB components 0..1. Zones and paint are other ones on dark skin, where they would drown.
[[nodiscard]] Colours colours_of(Theme theme, Tone tone = Tone::mannequin);

/// The quiet flesh of a muscle: always the same for its id, a little unlike its neighbours'.
[[nodiscard]] glm::vec3 flesh_colour(std::string_view muscle_id, Theme theme);
/// The flesh of the muscle that is looked at: amber, so that it is neither a zone nor a neighbour.
[[nodiscard]] glm::vec3 chosen_flesh(Theme theme);

struct Frame {
  Canvas canvas;
  Camera camera;
  std::shared_ptr<Surface const> surface;
  std::shared_ptr<ShownZones const> zones;  ///< never null
  std::shared_ptr<PainPaint const> pain;    ///< null when nothing is painted
  std::vector<Mark> marks;                  ///< far ones first
  std::vector<PainMark> pains;              ///< the click; what is painted is in `pain`
  Flesh flesh;
  std::vector<LandmarkDot> landmarks;
  std::vector<SceneLabel> labels;
  Colours colours;
  bool band = false;    ///< show the chest band
  bool moving = false;  ///< the view is turning or flying: quality may drop
};

}  // namespace knotmap
