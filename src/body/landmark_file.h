// Reading landmarks.json, and finding a landmark by the words that a person types.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "base/fault.h"
#include "body/landmark.h"
#include "body/surface.h"

namespace knotmap {

/// Every landmark, in the order of the file. Checked: JSON, keys, ids (no two alike), triangles and
/// weights, that the place is where the file says, that left and right mirror each other.
[[nodiscard]] Result<std::vector<Landmark>> read_landmarks(std::filesystem::path const& path,
                                                           Surface const& base);

/// By id, alias or name in any case and punctuation, with "left" or "right" (or L, R) before or
/// after it. Without a side the left one of a pair. Null when unknown.
[[nodiscard]] Landmark const* find_landmark(std::span<Landmark const> landmarks,
                                            std::string_view words);

}  // namespace knotmap
