// Reading sources.json.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "atlas/atlas.h"
#include "json/json_at.h"

namespace knotmap {

/// Fills `sources` by id. False when there is no list of sources at all.
[[nodiscard]] bool read_sources(JsonAt const& root,
                                std::map<std::string, Source, std::less<>>& sources);

}  // namespace knotmap
