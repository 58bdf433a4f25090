// The tables of a diary's database: their versions, and whether a file is such a database and
// whole.
#pragma once

#include <filesystem>

#include "base/fault.h"
#include "store/sqlite.h"

namespace knotmap {

/// The version of the tables that this program writes.
inline constexpr int diary_schema_version = 1;

/// Makes an open database ready: every write synced, tables of an older version brought to this
/// one, all at once; those of an empty file made. A fault when a newer version or another program
/// wrote it; `file` is its name.
[[nodiscard]] Result<void> prepare_diary(SqlDatabase const& database,
                                         std::filesystem::path const& file);

/// Whether the pages of the file are whole.
[[nodiscard]] Result<bool> is_sound(SqlDatabase const& database);

}  // namespace knotmap
