// The ways that pain goes: "from neck to elbow" is what lies between, too.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"

namespace knotmap {

/// The areas (Region::areas) that lie between two parts of the body along the arm or the leg, each
/// given as regions (not null); none when they lie on no common way, or side by side.
[[nodiscard]] std::vector<std::string_view> areas_between(std::span<Region const* const> from,
                                                          std::span<Region const* const> to);

}  // namespace knotmap
