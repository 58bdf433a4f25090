// Entries and their lists as JSON: in files, answers of the command line, and the store's columns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "diary/diary.h"
#include "json/json_at.h"

namespace knotmap {

/// An entry with all its keys, in their order; what was not said is null, "" or an empty list.
[[nodiscard]] nlohmann::ordered_json json_of(Entry const& entry);
[[nodiscard]] nlohmann::ordered_json json_of(ActivityScore const& score);
/// [[x, y, z, radius, strength], ...]
[[nodiscard]] nlohmann::ordered_json json_of(std::vector<PaintedDab> const& painted);
/// [{"point", "holds", "seconds", "effort", "known"}, ...]
[[nodiscard]] nlohmann::ordered_json json_of(std::vector<PressedPoint> const& pressed);

// The other way. Keys may be left out; what is there and wrong adds its faults, an unknown key too.
// Then nothing is given (of lists: what could be read).

/// An entry that may be stored (fault_of); its id may be "".
[[nodiscard]] std::optional<Entry> entry_of(JsonAt const& at);
[[nodiscard]] std::optional<ActivityScore> activity_score_of(JsonAt const& at);
[[nodiscard]] std::vector<PaintedDab> painted_of(JsonAt const& at);
[[nodiscard]] std::vector<PressedPoint> pressed_of(JsonAt const& at);
[[nodiscard]] std::vector<std::string> entry_words_of(JsonAt const& at);

/// "upper_back.R" as a region; nothing when it is none. "" is the region that was not said.
[[nodiscard]] std::optional<SidedId> entry_region_of(std::string_view text);
/// Whether a text is made like an entry's id: up to 40 letters, digits and '-'.
[[nodiscard]] bool is_entry_id(std::string_view text);

}  // namespace knotmap
