// The skin of body.glb: read through checked accessors into plain arrays. Format: docs/body.md.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "body/shape.h"
#include "body/skin.h"

namespace knotmap {

/// The offsets from base to each corner, kept as the file holds them (6 MB, read when needed).
struct Corners {
  std::vector<unsigned char> bytes;
  std::array<std::size_t, corner_count> begin{};  ///< of each corner's x, y, z floats in `bytes`

  [[nodiscard]] glm::vec3 offset(std::size_t corner, std::size_t vertex) const;
  /// Moves every vertex by `weight` times its offset.
  void add(std::size_t corner, float weight, std::span<glm::vec3> positions) const;
};

struct SkinFile {
  Skin skin;
  std::vector<glm::vec3> positions;  ///< of the base body
  Corners corners;
};

/// Reads and checks the whole file; the first thing wrong comes back.
[[nodiscard]] Result<SkinFile> read_skin(std::filesystem::path const& path);

}  // namespace knotmap
