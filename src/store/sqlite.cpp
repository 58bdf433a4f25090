#include "store/sqlite.h"

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>
#include <sqlite3.h>

namespace knotmap {
namespace {

/// The fault of the last call on a database, in words for its owner.
Fault fault_of(sqlite3* database, std::string const& file) {
  auto const wrong = [&](std::string what, std::string remedy) {
    return Fault{.file = file, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
  };
  switch (sqlite3_errcode(database)) {
    case SQLITE_FULL:
      return wrong("the disk is full; nothing was changed", "make room, then do it again");
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return wrong("may not be written; nothing was changed", "check its permissions");
    case SQLITE_CANTOPEN:
      return wrong("cannot be opened", "check its folder and permissions");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return wrong("another Knotmap is writing it; nothing was changed", "do it again");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return wrong("is damaged", "start Knotmap again: it is set aside then, and kept");
    case SQLITE_NOMEM:
      return wrong("there is not enough memory; nothing was changed", "close other programs");
    case SQLITE_IOERR:
      return wrong("the disk failed to read or write; nothing was changed",
                   "check the disk and its free room");
    default:
      return wrong(fmt::format("cannot be used: {}", sqlite3_errmsg(database)),
                   "check the file and its disk");
  }
}

}  // namespace

void SqlStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

SqlStatement::SqlStatement(sqlite3* database, std::string_view sql, std::string const& file)
    : database_(database), file_(file) {
  sqlite3_stmt* made = nullptr;
  int const code =
      sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &made, nullptr);
  statement_.reset(made);
  if (code != SQLITE_OK) not_made_ = fault_of(database, file);
}

void SqlStatement::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(statement_.get(), parameter + 1, value);
}

void SqlStatement::bind(int parameter, std::string_view value) {
  // SQLite takes a null pointer for NULL, and an empty view may be one.
  char const* const bytes = value.data() == nullptr ? "" : value.data();
  sqlite3_bind_text64(statement_.get(), parameter + 1, bytes, value.size(), SQLITE_TRANSIENT,
                      SQLITE_UTF8);
}

void SqlStatement::bind(int parameter, std::optional<int> value) {
  if (value) {
    sqlite3_bind_int(statement_.get(), parameter + 1, *value);
  } else {
    sqlite3_bind_null(statement_.get(), parameter + 1);
  }
}

Result<bool> SqlStatement::step() {
  if (!not_made_.what.empty()) return fail(not_made_);
  int const code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return fail(fault_of(database_, file_));
}

Result<void> SqlStatement::run() {
  for (;;) {
    auto const more = step();
    if (!more) {
      reset();
      return fail(more.error());
    }
    if (!*more) break;
  }
  reset();
  return {};
}

void SqlStatement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::int64_t SqlStatement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::optional<int> SqlStatement::maybe_number(int column) const {
  if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
  return sqlite3_column_int(statement_.get(), column);
}

std::string_view SqlStatement::text(int column) const {
  auto const* const text = sqlite3_column_text(statement_.get(), column);
  if (text == nullptr) return {};
  auto const size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return {reinterpret_cast<char const*>(text), size};  // NOLINT: SQLite's texts are unsigned
}

void SqlDatabase::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

Result<SqlDatabase> SqlDatabase::open(std::filesystem::path const& file, std::string const& vfs) {
  // Made here, so that nobody else may read it from the first byte on; SQLite's files beside it get
  // the same permissions.
  constexpr mode_t owner_alone = 0600;
  if (int const made = ::open(file.c_str(), O_CREAT | O_EXCL | O_CLOEXEC | O_RDWR, owner_alone);
      made >= 0)
    ::close(made);
  SqlDatabase database;
  database.file_ = file.string();
  sqlite3* opened = nullptr;
  int const code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE,
                                   vfs.empty() ? nullptr : vfs.c_str());
  database.database_.reset(opened);
  if (code != SQLITE_OK) return fail(fault_of(opened, database.file_));
  constexpr int patience_ms = 5000;  // another copy writes for milliseconds
  sqlite3_busy_timeout(opened, patience_ms);
  return database;
}

SqlStatement SqlDatabase::prepare(std::string_view sql) const {
  return {database_.get(), sql, file_};
}

Result<void> SqlDatabase::run(std::string const& sql) const {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return fail(fault_of(database_.get(), file_));
}

Result<std::int64_t> SqlDatabase::number(std::string_view sql) const {
  auto statement = prepare(sql);
  auto const row = statement.step();
  if (!row) return fail(row.error());
  return *row ? statement.number(0) : 0;
}

SqlFailure SqlDatabase::failure() const {
  int const code = sqlite3_errcode(database_.get());
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? SqlFailure::damaged : SqlFailure::other;
}

int SqlDatabase::changed_rows() const {
  return sqlite3_changes(database_.get());
}

Result<SqlTransaction> SqlTransaction::begin(SqlDatabase const& database) {
  if (auto const begun = database.run("BEGIN IMMEDIATE"); !begun) return fail(begun.error());
  return SqlTransaction(database);
}

SqlTransaction::~SqlTransaction() {
  if (database_ != nullptr) (void)database_->run("ROLLBACK");
}

Result<void> SqlTransaction::commit() {
  auto done = database_->run("COMMIT");
  if (done) database_ = nullptr;  // else the destructor rolls back
  return done;
}

}  // namespace knotmap
