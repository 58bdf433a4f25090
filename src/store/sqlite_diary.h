// The diary as an SQLite database: one file a person.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "diary/diary_store.h"

namespace knotmap {

struct DiaryOpening {
  std::unique_ptr<DiaryStore> store;
  /// Of a damaged file: where it is kept now; `what` is empty when there was none.
  Fault set_aside;
};

/// Opens a diary, and begins one where there is none (its folder too; nobody but the owner may read
/// either). Tables of an older version are brought up to this one, all at once. A damaged file is
/// set aside under a free name (FILE.broken, FILE.broken-2 ...) and an empty diary begun. A fault,
/// and the file left alone, when a newer version or another program wrote it, and when it cannot be
/// opened. `vfs`: SQLite's layer under it, for tests; empty: the usual one.
[[nodiscard]] Result<DiaryOpening> open_sqlite_diary(std::filesystem::path const& file,
                                                     std::string const& vfs = {});

/// Whether the bytes are the beginning of such a file: what `import` takes for a backup.
[[nodiscard]] bool is_sqlite(std::string_view bytes);

}  // namespace knotmap
