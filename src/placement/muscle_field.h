// Which muscles lie under a place of the skin, from the lines of their bands alone: no mesh is
// made.
#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "atlas/atlas.h"
#include "body/body.h"

namespace knotmap {

/// A muscle under a place of the skin.
struct MuscleUnder {
  Muscle const* muscle = nullptr;
  Side side = Side::midline;
  float depth_m = 0.0F;   ///< of the middle of its flesh below the skin, metres
  float beside_m = 0.0F;  ///< how far its flesh lies beside the line straight down, metres
};

/// The flesh of all muscles of an atlas in the base body, as samples about 6 mm apart. The
/// atlas must outlive it. Bands that cannot be placed (check_muscles reports them) have none.
class MuscleField {
 public:
  MuscleField(Body const& body, Atlas const& atlas);

  /// The muscles under a position on the skin of the base body, metres, the outermost first: those
  /// with flesh at most `deepest_m` below it and furthest_beside_m beside. Tendons count for
  /// nothing.
  [[nodiscard]] std::vector<MuscleUnder> under(glm::vec3 skin) const;

  static constexpr float deepest_m = 0.035F;
  static constexpr float furthest_beside_m = 0.015F;

 private:
  struct Sample {
    glm::vec3 at;
    float depth_m;
  };
  /// The samples of one muscle on the right side (or the midline), and the box around them.
  struct Flesh {
    Muscle const* muscle;
    std::vector<Sample> samples;
    Box box;
  };
  std::vector<Flesh> all_;
};

}  // namespace knotmap
