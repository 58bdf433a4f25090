// How `knotmap diary` answers: entries as lines, as a page, as JSON.
#pragma once

#include <span>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "diary/diary.h"
#include "state/world.h"

namespace knotmap {

/// {"entries": [...]}: as the exported JSON, each with `place`, its region in words.
[[nodiscard]] nlohmann::ordered_json entries_json(World const& world,
                                                  std::span<Entry const> entries);
/// One line: "261202-1  2026-12-02 18:05  Neck, right  6 (worst 8), then 3".
[[nodiscard]] std::string line_of(Entry const& entry);
/// All that an entry says, a line a thing.
[[nodiscard]] std::string page_of(World const& world, Entry const& entry);

}  // namespace knotmap
