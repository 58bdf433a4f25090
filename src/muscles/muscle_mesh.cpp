#include "muscles/muscle_mesh.h"

#include <utility>

namespace knotmap {

MuscleMesh mirrored(Skin const& skin, MuscleMesh const& mesh) {
  MuscleMesh other = mesh;
  for (auto& thread : other.threads) {
    thread.near = skin.mirrored(thread.near);
    thread.far = skin.mirrored(thread.far);
  }
  for (auto& triangle : other.triangles) std::swap(triangle[1], triangle[2]);
  return other;
}

}  // namespace knotmap
