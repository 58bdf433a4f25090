// A posture let down to the floor: what rests there touches it.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "pose/posture.h"
#include "pose/resting.h"

namespace knotmap {

/// Something that is to be at a height of its own beside the rests of the pose: a ball between the
/// X and the floor. Metres above where it should be; asked of the posture as it stands.
struct Gap {
  std::function<float(Posture const&)> above = {};
  /// How low it reaches, as the skin does; nothing of it may be under the floor.
  std::function<float(Posture const&)> lowest = {};
  std::vector<JointAngle> by;  ///< which give way
};

/// Lets a posture down: the lowest skin lies on the floor, y = 0, and then what rests there
/// (Pose::rests) comes down to it by the joints that it names, within their limits.
class LettingDown {
 public:
  /// Which rests are let down: of a limb that lies on a ball, those of the other side alone.
  enum class Rests : std::uint8_t { all, far_side };
  /// `posture` must outlive it.
  explicit LettingDown(Posture& posture, Rests which = Rests::all);

  /// Beside the rests; before `let_down`.
  void add(Gap gap);
  void let_down();
  /// How far above the floor each of Pose::rests is, metres; 0 is on it.
  [[nodiscard]] std::vector<float> errors() const;

 private:
  struct Touch {
    std::size_t rest = 0;  ///< which of Pose::rests
    TouchGroups groups;
  };
  void put_down();

  Posture& posture_;
  std::vector<Touch> touches_;
  std::vector<JointAngle> giving_;
  std::vector<Gap> gaps_;
};

}  // namespace knotmap
