// SQLite with faults as values and statements that free themselves. Only files of this folder
// include it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/fault.h"

struct sqlite3;
struct sqlite3_stmt;

namespace knotmap {

/// What went wrong, as far as somebody may do something about it.
enum class SqlFailure : std::uint8_t { damaged, other };

/// A statement that runs again after reset(). Columns and parameters count from 0.
class SqlStatement {
 public:
  SqlStatement(sqlite3* database, std::string_view sql, std::string const& file);

  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::string_view value);
  /// NULL for nothing.
  void bind(int parameter, std::optional<int> value);

  /// To the next row: true when there is one, false at the end.
  [[nodiscard]] Result<bool> step();
  /// Runs it to its end, and makes it ready to run again.
  [[nodiscard]] Result<void> run();
  void reset();

  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::optional<int> maybe_number(int column) const;
  /// Valid until the next step().
  [[nodiscard]] std::string_view text(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  sqlite3* database_;
  std::string file_;
  Fault not_made_;  ///< what is wrong with the statement itself; `what` is empty when nothing is
};

/// An open database.
class SqlDatabase {
 public:
  /// Opens a file, and creates an empty one that only its owner may read. `vfs`: the name of
  /// SQLite's layer under it; empty: the usual one.
  [[nodiscard]] static Result<SqlDatabase> open(std::filesystem::path const& file,
                                                std::string const& vfs);

  [[nodiscard]] SqlStatement prepare(std::string_view sql) const;
  /// Runs statements that give no rows.
  [[nodiscard]] Result<void> run(std::string const& sql) const;
  /// The number in the first row and column; 0 when there is none.
  [[nodiscard]] Result<std::int64_t> number(std::string_view sql) const;
  /// What the last call that failed on this database met.
  [[nodiscard]] SqlFailure failure() const;
  [[nodiscard]] int changed_rows() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
  std::string file_;
};

/// BEGIN IMMEDIATE; rolled back unless it is committed.
class SqlTransaction {
 public:
  [[nodiscard]] static Result<SqlTransaction> begin(SqlDatabase const& database);
  SqlTransaction(SqlTransaction&& other) noexcept : database_(other.database_) {
    other.database_ = nullptr;
  }
  SqlTransaction& operator=(SqlTransaction&&) = delete;
  SqlTransaction(SqlTransaction const&) = delete;
  SqlTransaction& operator=(SqlTransaction const&) = delete;
  ~SqlTransaction();

  /// What is written is on the disk when it returns without a fault.
  [[nodiscard]] Result<void> commit();

 private:
  explicit SqlTransaction(SqlDatabase const& database) : database_(&database) {}
  SqlDatabase const* database_;
};

}  // namespace knotmap
