#include "body/skin_check.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <glm/common.hpp>

namespace knotmap {
namespace {

constexpr float size_limit = 3.0F;  // metres: no coordinate of a body is further out
constexpr std::size_t vertex_limit = 65536;

bool is_sound(glm::vec3 const& p) {  // false for NaN too
  return std::abs(p.x) < size_limit && std::abs(p.y) < size_limit && std::abs(p.z) < size_limit;
}

bool are_mirrored(glm::vec3 const& a, glm::vec3 const& b) {
  return a.x == -b.x && a.y == b.y && a.z == b.z;
}

std::optional<SkinWrong> wrong_triangle(Skin const& skin) {
  std::size_t const count = skin.triangles.size();
  if (count == 0 || count % 2 != 0) {
    return SkinWrong{"indices", fmt::format("{} triangles are not two equal halves", count)};
  }
  std::size_t const vertices = skin.vertex_count();
  for (std::size_t t = 0; t < count; ++t) {
    auto const& [a, b, c] = skin.triangles[t];
    if (a >= vertices || b >= vertices || c >= vertices) {
      return SkinWrong{"indices", fmt::format("triangle {} names vertex {}, there are {}", t,
                                              std::max({a, b, c}), vertices)};
    }
    if (a == b || b == c || c == a) {
      return SkinWrong{"indices", fmt::format("triangle {} has a corner twice", t)};
    }
  }
  return std::nullopt;
}

std::optional<SkinWrong> wrong_mirror(Skin const& skin) {
  std::size_t const vertices = skin.vertex_count();
  for (std::size_t v = 0; v < vertices; ++v) {
    if (skin.mirror[v] >= vertices) {
      return SkinWrong{"_MIRROR", fmt::format("vertex {} mirrors to {}, there are {}", v,
                                              skin.mirror[v], vertices)};
    }
    if (skin.mirror[skin.mirror[v]] != v) {
      return SkinWrong{"_MIRROR", fmt::format("vertex {} is not the mirror of its mirror", v)};
    }
  }
  std::size_t const half = skin.triangles.size() / 2;
  for (std::size_t t = 0; t < half; ++t) {
    auto const& [a, b, c] = skin.triangles[t];
    Triangle const expected{skin.mirror[a], skin.mirror[c], skin.mirror[b]};
    if (skin.triangles[t + half] != expected) {
      return SkinWrong{"indices",
                       fmt::format("triangle {} is not the mirror of triangle {}", t + half, t)};
    }
  }
  return std::nullopt;
}

std::optional<SkinWrong> wrong_positions(SkinFile const& file) {
  auto const& positions = file.positions;
  auto const& mirror = file.skin.mirror;
  for (std::size_t v = 0; v < positions.size(); ++v) {
    if (!is_sound(positions[v])) {
      return SkinWrong{"POSITION",
                       fmt::format("vertex {} is not a number within {} m", v, size_limit)};
    }
    if (!are_mirrored(positions[v], positions[mirror[v]])) {
      return SkinWrong{"POSITION", fmt::format("vertex {} is not mirrored", v)};
    }
  }
  std::size_t const half = file.skin.triangles.size() / 2;
  for (std::size_t t = 0; t < half; ++t) {
    for (auto const v : file.skin.triangles[t]) {
      if (positions[v].x < 0.0F) {
        return SkinWrong{"indices", fmt::format("triangle {} of the left half is not left", t)};
      }
    }
  }
  return std::nullopt;
}

/// Whether all numbers of a corner are sound. Their bits without the sign are compared as whole
/// numbers, where NaN and infinity are the greatest: half a million numbers in a fifth of a
/// millisecond.
bool are_sound(Corners const& corners, std::size_t corner, std::size_t vertex_count) {
  constexpr auto magnitude = std::numeric_limits<std::uint32_t>::max() >> 1U;
  unsigned char const* const begin = corners.bytes.data() + corners.begin[corner];
  std::uint32_t greatest = 0;
  for (std::size_t i = 0; i < vertex_count * 3; ++i) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, begin + i * sizeof(bits), sizeof(bits));
    greatest = std::max(greatest, bits & magnitude);
  }
  return greatest < glm::floatBitsToUint(size_limit);
}

std::optional<SkinWrong> wrong_corner(SkinFile const& file) {
  std::size_t const vertices = file.positions.size();
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    auto const wrong = [&](std::string what) {
      return SkinWrong{fmt::format("/meshes/0/primitives/0/targets/{}", corner), std::move(what)};
    };
    if (!are_sound(file.corners, corner, vertices)) {
      std::size_t v = 0;
      while (is_sound(file.corners.offset(corner, v))) ++v;
      return wrong(fmt::format("vertex {} is not a number within {} m", v, size_limit));
    }
    for (std::size_t v = 0; v < vertices; ++v) {
      std::size_t const other = file.skin.mirror[v];
      if (v > other) continue;
      if (!are_mirrored(file.corners.offset(corner, v), file.corners.offset(corner, other))) {
        return wrong(fmt::format("vertex {} is not mirrored", v));
      }
    }
  }
  return std::nullopt;
}

/// Whether one vertex follows on its side what the other does on the other side.
bool follow_alike(Following const& one, Following const& other, std::vector<Joint> const& joints) {
  for (std::size_t i = 0; i < Following::most; ++i) {
    if (one.weights.at(i) == 0) continue;
    bool found = false;
    for (std::size_t k = 0; k < Following::most; ++k) {
      found = found || (joints[one.joints.at(i)].mirror == other.joints.at(k) &&
                        one.weights.at(i) == other.weights.at(k));
    }
    if (!found) return false;
  }
  return true;
}

std::optional<SkinWrong> wrong_following(SkinFile const& file) {
  auto const& [joints, skin] = file.skeleton;
  for (std::size_t v = 0; v < skin.size(); ++v) {
    if (!follow_alike(skin[v], skin[file.skin.mirror[v]], joints))
      return SkinWrong{"WEIGHTS_0", fmt::format("vertex {} is not mirrored", v)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<SkinWrong> first_wrong(SkinFile const& file) {
  if (file.positions.size() > vertex_limit) {
    return SkinWrong{"POSITION", fmt::format("more than {} vertices", vertex_limit)};
  }
  if (auto wrong = wrong_triangle(file.skin)) return wrong;
  if (auto wrong = wrong_mirror(file.skin)) return wrong;
  if (auto wrong = wrong_positions(file)) return wrong;
  if (auto wrong = wrong_following(file)) return wrong;
  return wrong_corner(file);
}

}  // namespace knotmap
