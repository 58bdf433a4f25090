// A body whose joints are being turned: where everything is for the angles of the moment.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include "atlas/pose.h"
#include "base/side.h"
#include "body/body.h"
#include "pose/anatomy.h"
#include "pose/skinning.h"

namespace knotmap {

/// One angle of a posture: a number of it (Posture::joint_angle).
struct JointAngle {
  std::size_t turn = 0;
  Motion motion = Motion::flexion;

  friend bool operator==(JointAngle const&, JointAngle const&) = default;
};

/// Begins with the angles of a pose. Positions are metres, y upward; the body is not on the floor
/// before it is put there (`put_down`).
class Posture {
 public:
  /// `body` must outlive it.
  Posture(Body const& body, BodyChoice const& choice, Pose pose, Side near);

  [[nodiscard]] Body const& body() const { return *body_; }
  [[nodiscard]] Surface const& rest() const { return *surface_; }
  /// Where a joint is on the body as it stands in the file.
  [[nodiscard]] glm::vec3 rest_place(JointIndex joint) const { return places_[joint]; }
  /// Where a joint is as the posture stands.
  [[nodiscard]] glm::vec3 joint_place(JointIndex joint) const {
    return stance_.joints[joint].point(places_[joint]);
  }
  [[nodiscard]] BodyChoice const& choice() const { return choice_; }
  [[nodiscard]] Skeleton const& skeleton() const { return *body_->skeleton(); }
  [[nodiscard]] Pose const& pose() const { return pose_; }
  [[nodiscard]] Side near() const { return near_; }
  [[nodiscard]] std::vector<Side> sides_of(PoseSide side) const;

  /// The angle of one joint of one side, to be read and set; of the middle `side` does not count.
  [[nodiscard]] JointAngle joint_angle(BodyPart part, Side side, Motion motion);
  [[nodiscard]] double degrees(JointAngle const& angle) const;
  void set(JointAngle const& angle, double degrees);
  /// Sets every angle of a turn, on the sides that it names.
  void take(PartTurn const& turn);
  [[nodiscard]] TurnLimit limits(JointAngle const& angle) const;

  /// Turns the whole body in space after all else.
  void tilt(glm::quat const& rotation) { tilt_ = rotation; }
  [[nodiscard]] glm::quat const& tilt() const { return tilt_; }
  /// Moves the whole body, at once.
  void move(glm::vec3 const& by);

  /// Where the joints are for the angles of now. To be called after a change, before the following.
  void stand();
  [[nodiscard]] Stance const& stance() const { return stance_; }
  [[nodiscard]] Carry const& carry(JointIndex joint) const { return stance_.joints[joint]; }
  /// The unit direction, horizontal, to which the pelvis faces; of a lying body that to its head.
  [[nodiscard]] glm::vec3 facing() const;

  [[nodiscard]] glm::vec3 vertex(VertexIndex v) const;
  /// The place of the skin, and the direction out of it.
  [[nodiscard]] glm::vec3 position(Place const& place) const;
  [[nodiscard]] glm::vec3 normal(Place const& place) const;
  /// How far these vertices go in a direction: the greatest of position times direction.
  [[nodiscard]] float reach(std::span<VertexIndex const> vertices,
                            glm::vec3 const& direction) const;
  [[nodiscard]] float lowest(std::span<VertexIndex const> vertices) const {
    return -reach(vertices, {0.0F, -1.0F, 0.0F});
  }
  /// Every few vertices of the skin: enough to see how far it reaches.
  [[nodiscard]] std::span<VertexIndex const> some() const { return some_; }
  /// Moves the body so that the lowest of `vertices` is at y = 0.
  void put_down(std::span<VertexIndex const> vertices);

 private:
  [[nodiscard]] std::size_t turn_for(BodyPart part, Side side);
  [[nodiscard]] glm::quat root() const;

  Body const* body_;
  BodyChoice choice_;
  std::shared_ptr<Surface const> surface_;
  std::vector<glm::vec3> places_;
  Anatomy anatomy_;
  Pose pose_;
  Side near_;
  glm::quat tilt_{1.0F, 0.0F, 0.0F, 0.0F};
  glm::vec3 move_{0.0F};
  Stance stance_;
  std::optional<SkinCarrier> carrier_;  ///< of `stance_`
  std::vector<VertexIndex> some_;
};

}  // namespace knotmap
