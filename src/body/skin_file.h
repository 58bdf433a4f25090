// Reading the skin and its shapes from body.glb. Format: docs/body.md.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "body/shape.h"
#include "body/skeleton.h"
#include "body/skin.h"

namespace knotmap {

/// The offsets from base to each of the ten corners of the shape space, kept as the bytes of the
/// file (6 MB), since a body needs only some of them.
struct Corners {
  std::vector<unsigned char> bytes;
  std::array<std::size_t, corner_count> begin{};  ///< of each corner's x, y, z floats in `bytes`

  /// The offset of one vertex, metres. `corner` is below corner_count.
  [[nodiscard]] glm::vec3 offset(std::size_t corner, std::size_t vertex) const;
  /// Adds `weight` times its offset to each of `positions`, one a vertex.
  void add(std::size_t corner, float weight, std::span<glm::vec3> positions) const;
};

/// What body.glb holds.
struct SkinFile {
  Skin skin;
  std::vector<glm::vec3> positions;  ///< of the base body, metres, one a vertex
  Corners corners;
  Skeleton skeleton;
};

/// Reads the file and checks it (first_wrong). The fault names the file and the accessor, target or
/// attribute at fault.
[[nodiscard]] Result<SkinFile> read_skin(std::filesystem::path const& path);

}  // namespace knotmap
