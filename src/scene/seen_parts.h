// Which muscles the eye sees, and where: for names beside all of them.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include "scene/frame.h"

namespace knotmap {

/// A part of the figure that is seen.
struct SeenPart {
  std::uint32_t part = 0;    ///< index into FigureForm::parts; never a bone
  glm::vec3 position{0.0F};  ///< on its surface, in the middle of what is seen of it
  float share = 0.0F;        ///< of the picture that it covers, 0..1
};

/// Finds what is seen by drawing the shown parts into a small picture of part numbers, on the CPU:
/// a part that lies behind others is not seen, bones hide too. Remembers the last answer, as long
/// as figure, looks and camera stay the same: a few milliseconds with all muscles.
class SeenParts {
 public:
  /// The muscles of the frame that are seen, in the order of the figure. Slivers are left out. The
  /// reference is valid until the next call.
  [[nodiscard]] std::vector<SeenPart> const& of(Frame const& frame);

 private:
  std::shared_ptr<Figure const> figure_;
  std::vector<char> shown_;
  glm::mat4 view_{0.0F};
  glm::mat4 projection_{0.0F};
  std::vector<SeenPart> seen_;
};

}  // namespace knotmap
