// Where a pain is, in the words that people use for parts of the body.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/regions.h"

namespace knotmap {

/// One or two regions by their names: "temple, left; around the eye, left". Of more, the parts of
/// the body that they belong to, at most three: "upper back and shoulder, right", "low back, both
/// sides". `regions` are in order of importance, each once; those without a region are left out.
/// Empty for none.
[[nodiscard]] std::string area_words(Atlas const& atlas, std::span<RegionHere const> regions);

}  // namespace knotmap
