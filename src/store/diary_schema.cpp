#include "store/diary_schema.h"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr int diary_application = 0x4B6E6F74;  // "Knot", in the head of the file

/// What makes the tables of a version of those of the one before.
constexpr std::array<std::string_view, diary_schema_version> migrations{R"sql(
CREATE TABLE entries (
  id TEXT PRIMARY KEY NOT NULL,
  utc_s INTEGER NOT NULL,
  offset_min INTEGER NOT NULL,
  pain TEXT NOT NULL,
  region TEXT NOT NULL,
  now INTEGER,
  worst INTEGER,
  after INTEGER,
  slept TEXT NOT NULL,
  sign TEXT NOT NULL,
  note TEXT NOT NULL,
  kinds TEXT NOT NULL,      -- these five: lists as in the exported JSON
  triggers TEXT NOT NULL,
  exercises TEXT NOT NULL,
  pressed TEXT NOT NULL,
  painted TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_time ON entries (utc_s, id);
CREATE TABLE activities (
  position INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE scores (
  activity TEXT NOT NULL,
  day INTEGER NOT NULL,     -- on the wall's calendar, since 1970-01-01
  utc_s INTEGER NOT NULL,
  offset_min INTEGER NOT NULL,
  hard INTEGER NOT NULL,
  PRIMARY KEY (activity, day)
) STRICT, WITHOUT ROWID;
)sql"};

/// A fault of that file.
Fault fault_in(std::filesystem::path const& file, std::string what, std::string remedy) {
  return {
      .file = file.string(), .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// Brings the tables to this version, one after the other, all or none.
Result<void> migrate(SqlDatabase const& database, std::int64_t from) {
  for (auto version = from; version < diary_schema_version; ++version) {
    if (auto done = database.run(std::string(migrations.at(static_cast<std::size_t>(version))));
        !done)
      return done;
  }
  return database.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                  diary_application, diary_schema_version));
}

}  // namespace

Result<void> prepare_diary(SqlDatabase const& database, std::filesystem::path const& file) {
  // Every write is on the disk before it is acknowledged; what is deleted is overwritten.
  if (auto done = database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                               "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; "
                               "PRAGMA cell_size_check = ON");
      !done)
    return done;
  auto const up_to_date = [&]() -> Result<bool> {
    auto const application = database.number("PRAGMA application_id");
    if (!application) return fail(application.error());
    auto const version = database.number("PRAGMA user_version");
    if (!version) return fail(version.error());
    auto const tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) return fail(tables.error());
    if (*application != diary_application && (*tables > 0 || *application != 0))
      return fail(fault_in(file, "is no diary of Knotmap", "move it away, or name another diary"));
    if (*version > diary_schema_version)
      return fail(fault_in(file, "a newer Knotmap wrote it", "update Knotmap to open it"));
    return *application == diary_application && *version == diary_schema_version;
  };
  auto const ready = up_to_date();
  if (!ready) return fail(ready.error());
  if (*ready) return {};
  auto transaction = SqlTransaction::begin(database);
  if (!transaction) return fail(transaction.error());
  auto const still = up_to_date();  // another copy may have been faster
  if (!still) return fail(still.error());
  if (*still) return {};
  auto const version = database.number("PRAGMA user_version");
  if (!version) return fail(version.error());
  if (auto done = migrate(database, *version); !done) return done;
  return transaction->commit();
}

Result<bool> is_sound(SqlDatabase const& database) {
  auto check = database.prepare("PRAGMA quick_check(1)");
  auto const row = check.step();
  if (!row) {
    if (database.failure() == SqlFailure::damaged) return false;
    return fail(row.error());
  }
  return *row && check.text(0) == "ok";
}

}  // namespace knotmap
