// The week as JSON, a part of what is kept of a person's care (state/kept_care.h).
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "atlas/atlas.h"
#include "json/json_at.h"
#include "relief/week.h"

namespace knotmap {

[[nodiscard]] nlohmann::json json_of(Week const& week);

/// Reads it; what cannot be used, also what the atlas does not know, is left out. Nothing when no
/// exercise and no change is left.
[[nodiscard]] std::optional<Week> week_of(Atlas const& atlas, JsonAt const& at);

}  // namespace knotmap
