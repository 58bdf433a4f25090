// The small view in a page: the same body, showing what the large one does not.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "base/ids.h"
#include "preferences/preferences.h"
#include "scene/director.h"

namespace knotmap {

/// The texture by which the panels name the small view (ImTextureID); the renderer lays its picture
/// there.
[[nodiscard]] inline void* small_view_texture() {
  static char mark = 0;
  return &mark;
}

/// What a small view shows.
struct SmallScene {
  SidedId point;                  ///< whose X and zone are on the skin; without an id: none
  std::optional<ShownPose> pose;  ///< the position; none: the body stands, seen at the X
  /// Without a position: seen where the zone is seen, not the X.
  bool at_zone = false;

  friend bool operator==(SmallScene const&, SmallScene const&) = default;
};

/// What of a state the small view is to show: of a point the way of pressing with the number
/// `way`, or its X while the body shows that; of an exercise how it is done. None of other pages,
/// and where there is nothing to be shown so.
[[nodiscard]] std::optional<SmallScene> small_scene_of_point(State const& state, SidedId const& id,
                                                             int way);
[[nodiscard]] std::optional<SmallScene> small_scene_of_exercise(Atlas const& atlas,
                                                                State const& state,
                                                                std::string_view id);

/// Whether a standing body seen at the X of a point (an index into PlacedAtlas::points()) also
/// shows its zone, in a picture that is `wide` times as wide as high; else a scene that is
/// `at_zone` does. True for points without a zone.
[[nodiscard]] bool shows_zone(World const& world, BodyChoice const& body, std::uint32_t point,
                              float wide);

/// Everything that the picture of a small view follows from.
struct SmallSpec {
  SmallScene scene;
  int width = 0;  ///< pixels
  int height = 0;
  float scale = 1.0F;  ///< pixels a point
  BodyChoice body;
  Theme theme = Theme::light;
  Tone tone = Tone::mannequin;
  bool mirror = false;
  bool see_muscle = true;

  friend bool operator==(SmallSpec const&, SmallSpec const&) = default;
};

/// The spec for a scene in a state.
[[nodiscard]] SmallSpec small_spec(State const& state, SmallScene const& scene, int width,
                                   int height, float scale);

/// Makes frames of small views; its own director keeps what the large view does not show.
class SmallView {
 public:
  /// The frame of a spec; `state` is the one that it was made of.
  [[nodiscard]] Frame frame(Answers const& answers, State const& state, SmallSpec const& spec);

 private:
  Director director_;
};

}  // namespace knotmap
