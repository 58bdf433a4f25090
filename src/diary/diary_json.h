// A whole diary as JSON: what `knotmap diary export` writes and `import` reads (docs/diary.md).
#pragma once

#include <string>
#include <string_view>

#include "diary/diary.h"

namespace knotmap {

/// The version that is written. A reader of an older version refuses a newer one.
inline constexpr int diary_json_version = 1;

/// The text of the file: one entry a line. The same diary gives the same bytes.
[[nodiscard]] std::string diary_json(Diary const& diary);

/// Reads such a text, in order; `file` is the name that faults give. Any text may come. All its
/// faults (at most 2,000) when it has any; a newer version is one fault and is not looked into.
[[nodiscard]] tl::expected<Diary, Faults> diary_of_json(std::string const& file,
                                                        std::string_view text);

}  // namespace knotmap
