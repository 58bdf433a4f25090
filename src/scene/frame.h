// What one frame shows, as plain data. Positions are metres on the shown body, normals point
// outward and have unit length, colours are sRGB in 0..1. Big arrays are shared and never change: a
// renderer uploads one again only when its pointer differs.
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
#include "scene/colours.h"
#include "scene/label_layout.h"
#include "scene/thing_mesh.h"
#include "state/state.h"

namespace knotmap {

/// The margins of the canvas that panels cover, in framebuffer pixels. The body is centred in the
/// rest.
struct Insets {
  float left = 0.0F;
  float top = 0.0F;
  float right = 0.0F;
  float bottom = 0.0F;

  friend bool operator==(Insets const&, Insets const&) = default;
};

/// The picture that is drawn into. All sizes are framebuffer pixels.
struct Canvas {
  int width = 1280;
  int height = 720;
  float scale = 1.0F;  ///< framebuffer pixels per point; 2 on a typical HiDPI screen
  Insets insets;
  /// What else a panel covers, within what the insets leave free: the search field. No number of an
  /// X stands there.
  std::optional<LabelBox> covered;
};

/// The camera of a frame (made by camera_of() in scene/camera.h).
struct Camera {
  glm::mat4 view{1.0F};                 ///< from the world to the eye's space, which looks along -z
  glm::mat4 projection{1.0F};           ///< to GL clip space; flips x in the mirror
  glm::vec3 eye{0.0F};                  ///< position in the world
  float pixels_per_metre_at_1m = 0.0F;  ///< size of a metre in the picture, 1 m from the eye
  bool mirrored = false;  ///< the picture is flipped, which reverses the winding of triangles
};

/// The pain zones that are drawn on the skin: those of the previewed or open point or muscle, else
/// of the best candidate.
struct ShownZones {
  /// For each vertex of the skin: x = distance to the essential zone, y = to the spillover zone;
  /// metres on the base body, negative inside, clamped to +-zone_margin (25 mm). Empty when no zone
  /// is shown.
  std::vector<glm::vec2> distance;
  /// The stipple dots of the spillover zone.
  std::vector<Place> dots;
};

/// The zones of the second of two compared points: striped, in a red of their own.
struct ComparedZones {
  std::vector<glm::vec2> distance;  ///< as ShownZones::distance
};

/// The painted pain on the skin.
struct PainPaint {
  /// For each vertex of the skin: x = metres to the border of the paint, negative inside; y = its
  /// strength 0..1 (PaintedArea::drawn).
  std::vector<glm::vec2> drawn;
};

/// All pains of some days of the diary, painted together.
struct DiaryPaint {
  /// For each vertex of the skin: x = metres to the border of all of it, negative inside; y = how
  /// often, a step 1 (now and then) to 3 (most days), 0 where that is not known; z = how strong,
  /// 0..1. y and z are kept a little beyond the border.
  std::vector<glm::vec3> drawn;
};

/// The places that must not be pressed, hatched on the skin.
struct NeverPlaces {
  /// For each vertex of the skin: metres to the border of the nearest, negative inside, clamped to
  /// +-zone_margin.
  std::vector<float> distance;
};

/// The X of a trigger point on the skin.
struct Mark {
  SidedId id;  ///< of the point
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.01F;  ///< half its width; adapted to the zoom so that it stays readable
  enum class Kind : std::uint8_t { candidate, previewed, selected } kind = Kind::candidate;
  bool never = false;   ///< people must not press it themselves: a ring with a bar, and no X
  bool behind = false;  ///< the body lies before it: a faint ghost
  /// Other points whose X's would overlap this one: it stands for them too.
  std::vector<SidedId> gathered;
  std::string
      number;  ///< drawn beside it, of itself and of what it gathers: "2", "1-4", "3 behind"
  /// The box of the number, pixels of the canvas from the top left; none: the number is not drawn.
  std::optional<LabelBox> number_box;
  float number_px = 15.0F;  ///< height of the number's type (em), pixels
  bool leader = false;      ///< a line leads from the mark to its number
};

/// The ring around a clicked pain.
struct PainMark {
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.012F;  ///< adapted to the zoom, as that of a Mark
};

/// The keyboard's cursor on the skin.
struct CursorSign {
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.01F;  ///< of its ring; as large at any zoom

  friend bool operator==(CursorSign const&, CursorSign const&) = default;
};

/// How one part of the figure under the skin is drawn.
struct PartLook {
  glm::vec3 colour{0.7F, 0.5F, 0.45F};  ///< of its flesh; tendons are paler
  /// 0 not drawn .. 1 whole. Between, a share of its pixels is drawn: it dissolves.
  float shown = 1.0F;
  float lit = 0.0F;  ///< highlight: 0 none, 0.5 hovered, 1 chosen

  friend bool operator==(PartLook const&, PartLook const&) = default;
};

/// The muscles and bones under the skin.
struct Flesh {
  std::shared_ptr<Figure const> figure;  ///< null: nothing is shown under the skin
  std::vector<PartLook> looks;           ///< one for each part of the figure
  /// Opacity of the skin: 1 opaque (the figure then shows through the skin that lies over it as a
  /// tint) .. 0 a ghost.
  float skin = 1.0F;

  friend bool operator==(Flesh const&, Flesh const&) = default;
};

/// A bony landmark, drawn as a dot on the skin. Its name is a SceneLabel.
struct LandmarkDot {
  std::uint32_t number = 0;  ///< index into Body::landmarks()
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.003F;  ///< adapted to the zoom, as that of a Mark

  friend bool operator==(LandmarkDot const&, LandmarkDot const&) = default;
};

/// A line on which a band of a muscle begins or ends. It is drawn over the scene by the panels.
struct SceneLine {
  enum class Kind : std::uint8_t { begins, ends } kind = Kind::begins;
  std::vector<glm::vec3> points;  ///< across the band; at least one
  bool seen = true;               ///< nothing well before it hides its middle
};

/// A name with a leader line to a position of the scene. It is laid out by the panels, which know
/// the size of the text (scene/label_layout.h).
struct SceneLabel {
  std::string words;                         ///< "Trapezius, right"
  glm::vec3 position{0.0F};                  ///< what it names: the end of the leader line
  bool strong = false;                       ///< of something selected: placed before all others
  float worth = 0.0F;                        ///< among equally strong ones, larger is placed first
  std::optional<SceneLine::Kind> kind = {};  ///< of a label of such lines
};

/// Everything that is drawn of one frame, apart from the panels. Made by Director::frame(). The
/// shared parts stay valid as long as the frame, also when the director makes others.
struct Frame {
  Canvas canvas;
  Camera camera;
  std::shared_ptr<Surface const> surface;         ///< the skin in the shown shape; never null
  std::shared_ptr<ShownZones const> zones;        ///< never null
  std::shared_ptr<ComparedZones const> compared;  ///< null unless two points are compared
  std::shared_ptr<PainPaint const> pain;          ///< null when nothing is painted
  std::shared_ptr<NeverPlaces const> never;       ///< null when none is hatched
  /// Null when none is shown. While it is, nothing else is on the skin but the cursor and
  /// landmarks.
  std::shared_ptr<DiaryPaint const> diary;
  float hatching_m = 0.008F;  ///< between the lines of `diary` that say "often"; see hatching_of()
  std::vector<Mark> marks;    ///< in drawing order: far ones first, selected last
  std::vector<PainMark> pains;       ///< the click; paint is in `pain`
  std::optional<CursorSign> cursor;  ///< while the keyboard's cursor is shown
  Flesh flesh;
  std::vector<LandmarkDot> landmarks;  ///< empty while landmarks are not shown
  std::vector<SceneLabel> labels;
  std::vector<SceneLine> lines;             ///< where the muscle that is alone begins and ends
  std::shared_ptr<ThingMesh const> things;  ///< beside a posed body; null for none
  Colours colours;
  bool band = false;    ///< draw the chest band
  bool moving = false;  ///< the camera is moving: quality may be reduced
};

}  // namespace knotmap
