// The skin carried along by the joints that it follows.
#pragma once

#include <span>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/mat3x3.hpp>
#include <glm/vec3.hpp>

#include "body/body.h"

namespace knotmap {

/// Carries a point of the body as it stands in the file: turned about the origin, then moved.
struct Carry {
  glm::quat rotation{1.0F, 0.0F, 0.0F, 0.0F};
  glm::vec3 move{0.0F};

  [[nodiscard]] glm::vec3 point(glm::vec3 const& p) const { return rotation * p + move; }
};

/// Where every joint carries what follows it, one a joint. The lowest skin lies on the floor, y =
/// 0.
struct Stance {
  std::vector<Carry> joints;
  std::vector<glm::vec3> places;  ///< of the joints on the body as it stands in the file, metres
};

/// Carries the skin of a body into one stance.
///
/// A vertex that follows one joint is carried by it. Of one that follows several, linear blending
/// takes the mean of where each carries it, which thins a bent limb, since the mean of places on
/// an arc lies inside of it. Here a centre is carried so, and the vertex turns about the centre by
/// the mean of the rotations, as if its cross-section were stiff (Le and Hodgins 2016, ACM Trans
/// Graph 35(4):37). The centre lies on the line from the vertex to its bones, at the limbs on the
/// bone itself; there is nothing to prepare for a shape. At the shoulder it lies a third of the
/// way: chest and back give way to a raised arm more than they turn with it.
class SkinCarrier {
 public:
  /// `body` must outlive it. For one thread (Body::soft_following).
  SkinCarrier(Body const& body, Stance const& stance);

  /// Where a vertex comes, which is at `position` on the body in the file's stance. Metres.
  [[nodiscard]] glm::vec3 point(VertexIndex vertex, glm::vec3 const& position) const;
  /// The height of that place (but for rounding) in half the time.
  [[nodiscard]] float height(VertexIndex vertex, glm::vec3 const& position) const;

 private:
  struct Bone {
    glm::mat3 rotation{1.0F};
    glm::vec3 to_height{0.0F};               ///< its middle row
    glm::quat turn{1.0F, 0.0F, 0.0F, 0.0F};  ///< the same, each on the side of its parent's
    glm::vec3 move{0.0F};
    glm::vec3 start{0.0F};  ///< in the file's stance
    glm::vec3 along{0.0F};  ///< from there to its end
    // At a point p this share of its length is passed: dot(p, share) - share_before.
    glm::vec3 share{0.0F};
    float share_before = 0.0F;
    float depth = 1.0F;  ///< how far the centre lies from the skin (0) to the bone (1)
  };

  /// What a vertex that follows several joints turns about, seen from itself.
  struct Centre {
    glm::quat turn{0.0F, 0.0F, 0.0F, 0.0F};  ///< of any length
    glm::vec3 from_vertex{0.0F};
  };
  [[nodiscard]] Centre centre_of(std::span<SoftFollowing::Share const> shares,
                                 glm::vec3 const& position) const;

  SoftFollowing const& following_;
  std::vector<Bone> bones_;  ///< one a joint
};

/// All of the skin carried into a stance, metres, one a vertex. `positions` are those of the body
/// in the file's stance; a stance that turns nothing gives them again.
[[nodiscard]] std::vector<glm::vec3> carried(Body const& body, Stance const& stance,
                                             std::span<glm::vec3 const> positions);

}  // namespace knotmap
