#include "store/sqlite_diary.h"

#include <system_error>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "diary/entry_json.h"
#include "json/json_document.h"
#include "platform/files.h"
#include "store/diary_schema.h"
#include "store/sqlite.h"

namespace knotmap {
namespace {

constexpr std::string_view entry_columns =
    "id, utc_s, offset_min, pain, region, now, worst, after, slept, sign, note, kinds, triggers, "
    "exercises, pressed, painted";

void bind_entry(SqlStatement& into, Entry const& entry) {
  auto const words = [](std::vector<std::string> const& all) {
    return nlohmann::ordered_json(all).dump();
  };
  int at = 0;
  into.bind(at++, std::string_view(entry.id));
  into.bind(at++, entry.when.utc_s);
  into.bind(at++, std::int64_t{entry.when.offset_min});
  into.bind(at++, std::string_view(entry.pain));
  auto const region = entry.region.id.empty() ? std::string() : to_string(entry.region);
  into.bind(at++, std::string_view(region));
  into.bind(at++, entry.now);
  into.bind(at++, entry.worst);
  into.bind(at++, entry.after);
  into.bind(at++, word(entry.slept));
  into.bind(at++, entry.sign ? word(*entry.sign) : std::string_view());
  into.bind(at++, std::string_view(entry.note));
  for (auto const& list : {words(entry.kinds), words(entry.triggers), words(entry.exercises),
                           json_of(entry.pressed).dump(), json_of(entry.painted).dump()})
    into.bind(at++, std::string_view(list));
}

/// A list of a column; an empty one where it cannot be read.
template <class T>
std::vector<T> list_in(std::string_view text, std::vector<T> (*read)(JsonAt const&)) {
  if (text == "[]") return {};
  Faults faults;
  auto const document = parse_json("", text, faults);
  return document ? read(JsonAt(*document, faults)) : std::vector<T>();
}

/// Paintings as they were read: a pain that goes on has the same ones in many rows, and reading
/// their numbers takes longer than all else.
class PaintingsRead {
 public:
  [[nodiscard]] std::vector<PaintedDab> const& of(std::string_view text) {
    std::string key(text);
    auto const known = read_.find(key);
    if (known != read_.end()) return known->second;
    constexpr std::size_t most = 1000;
    if (read_.size() >= most) read_.clear();
    return read_.emplace(std::move(key), list_in(text, painted_of)).first->second;
  }

 private:
  std::unordered_map<std::string, std::vector<PaintedDab>> read_;
};

Entry entry_in(SqlStatement const& row, PaintingsRead& paintings) {
  Entry entry;
  int at = 0;
  entry.id = row.text(at++);
  entry.when.utc_s = row.number(at++);
  entry.when.offset_min = static_cast<int>(row.number(at++));
  entry.pain = row.text(at++);
  entry.region = entry_region_of(row.text(at++)).value_or(SidedId{});
  entry.now = row.maybe_number(at++);
  entry.worst = row.maybe_number(at++);
  entry.after = row.maybe_number(at++);
  entry.slept = slept_of(row.text(at++)).value_or(Slept::unsaid);
  entry.sign = stop_sign_of(row.text(at++));
  entry.note = row.text(at++);
  entry.kinds = list_in(row.text(at++), entry_words_of);
  entry.triggers = list_in(row.text(at++), entry_words_of);
  entry.exercises = list_in(row.text(at++), entry_words_of);
  entry.pressed = list_in(row.text(at++), pressed_of);
  entry.painted = paintings.of(row.text(at++));
  return entry;
}

class SqliteDiary : public DiaryStore {
 public:
  SqliteDiary(SqlDatabase database, std::filesystem::path file)
      : database_(std::move(database)), file_(std::move(file)) {}

  Result<Diary> read() override {
    Diary diary;
    PaintingsRead paintings;
    auto rows = database_.prepare(
        fmt::format("SELECT {} FROM entries ORDER BY utc_s, length(id), id", entry_columns));
    for (;;) {
      auto const more = rows.step();
      if (!more) return fail(more.error());
      if (!*more) break;
      diary.entries.push_back(entry_in(rows, paintings));
    }
    auto names = database_.prepare("SELECT name FROM activities ORDER BY position");
    for (;;) {
      auto const more = names.step();
      if (!more) return fail(more.error());
      if (!*more) break;
      diary.activities.emplace_back(names.text(0));
    }
    auto scores = database_.prepare(
        "SELECT utc_s, offset_min, activity, hard FROM scores ORDER BY utc_s, activity");
    for (;;) {
      auto const more = scores.step();
      if (!more) return fail(more.error());
      if (!*more) break;
      diary.scores.push_back({{scores.number(0), static_cast<int>(scores.number(1))},
                              std::string(scores.text(2)),
                              static_cast<int>(scores.number(3))});
    }
    return diary;
  }

  Result<std::optional<Entry>> entry(std::string const& id) override {
    auto rows =
        database_.prepare(fmt::format("SELECT {} FROM entries WHERE id = ?", entry_columns));
    rows.bind(0, std::string_view(id));
    auto const found = rows.step();
    if (!found) return fail(found.error());
    PaintingsRead paintings;
    return *found ? std::optional(entry_in(rows, paintings)) : std::nullopt;
  }

  Result<std::string> add(Entry const& entry) override {
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    auto id = insert(entry);
    if (!id) return id;
    if (auto const done = transaction->commit(); !done) return fail(done.error());
    return id;
  }

  Result<void> change(Entry const& entry) override {
    if (auto fault = fault_of(entry)) return fail(*std::move(fault));
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    if (auto there = must_be_there(entry.id); !there) return there;
    if (auto done = write("INSERT OR REPLACE", rounded(entry)); !done) return done;
    return transaction->commit();
  }

  Result<void> remove(std::string const& id) override {
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    if (auto there = must_be_there(id); !there) return there;
    auto statement = database_.prepare("DELETE FROM entries WHERE id = ?");
    statement.bind(0, std::string_view(id));
    if (auto done = statement.run(); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    // Its bytes are in the log of writes until that is emptied. Where another copy reads it, the
    // last to close it does.
    (void)database_.number("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
  }

  Result<void> choose_activities(std::vector<std::string> const& activities) override {
    if (auto fault = fault_of_activities(activities)) return fail(*std::move(fault));
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    if (auto done = write_activities(activities); !done) return done;
    return transaction->commit();
  }

  Result<void> add(ActivityScore const& score) override {
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    if (auto done = write("INSERT OR REPLACE", score); !done) return done;
    return transaction->commit();
  }

  Result<TakenIn> take_in(Diary const& other) override {
    auto transaction = SqlTransaction::begin(database_);
    if (!transaction) return fail(transaction.error());
    TakenIn taken;
    for (auto entry : other.entries) {
      if (!entry.id.empty()) {
        auto const before = this->entry(entry.id);
        if (!before) return fail(before.error());
        if (*before && **before == rounded(entry)) {
          ++taken.known;
          continue;
        }
        if (*before) {
          entry.id.clear();
          ++taken.renamed;
        }
      }
      if (auto const id = insert(entry); !id) return fail(id.error());
      ++taken.added;
    }
    for (auto const& score : other.scores) {  // what was said here stays
      if (auto const done = write("INSERT OR IGNORE", score); !done) return fail(done.error());
    }
    auto const chosen = database_.number("SELECT count(*) FROM activities");
    if (!chosen) return fail(chosen.error());
    if (*chosen == 0) {
      if (auto fault = fault_of_activities(other.activities)) return fail(*std::move(fault));
      if (auto const done = write_activities(other.activities); !done) return fail(done.error());
    }
    if (auto const done = transaction->commit(); !done) return fail(done.error());
    return taken;
  }

  Result<void> back_up(std::filesystem::path const& file) override {
    auto statement = database_.prepare("VACUUM INTO ?");
    auto const name = file.string();
    statement.bind(0, std::string_view(name));
    return statement.run();
  }

 private:
  Fault wrong(std::string what, std::string remedy) const {
    return {.file = file_.string(),
            .pointer = {},
            .what = std::move(what),
            .remedy = std::move(remedy)};
  }

  Result<void> must_be_there(std::string const& id) {
    auto const found = entry(id);
    if (!found) return fail(found.error());
    if (*found) return {};
    return fail(wrong(fmt::format("there is no entry \"{}\"", id), "see knotmap diary list"));
  }

  /// Within a transaction. Gives the entry's id.
  Result<std::string> insert(Entry entry) {
    if (auto fault = fault_of(entry)) return fail(*std::move(fault));
    if (entry.id.empty()) {
      auto const day = id_day(entry.when);
      auto last = database_.prepare(
          "SELECT max(CAST(substr(id, 8) AS INTEGER)) FROM entries WHERE id >= ?1 || '-' AND "
          "id < ?1 || '.' AND id NOT GLOB '*-*[^0-9]*'");
      last.bind(0, std::string_view(day));
      auto const row = last.step();
      if (!row) return fail(row.error());
      entry.id = fmt::format("{}-{}", day, last.number(0) + 1);
    } else if (!is_entry_id(entry.id)) {
      return fail(wrong("this is no id of an entry", "use letters, digits and -"));
    } else {
      auto const before = this->entry(entry.id);
      if (!before) return fail(before.error());
      if (*before)
        return fail(wrong(fmt::format("there is an entry \"{}\" already", entry.id), "change it"));
    }
    auto id = entry.id;
    if (auto const done = write("INSERT", rounded(std::move(entry))); !done)
      return fail(done.error());
    return id;
  }

  Result<void> write(std::string_view how, Entry const& entry) {
    auto statement = database_.prepare(fmt::format(
        "{} INTO entries ({}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", how, entry_columns));
    bind_entry(statement, entry);
    return statement.run();
  }

  Result<void> write(std::string_view how, ActivityScore const& score) {
    if (auto fault = fault_of(score)) return fail(*std::move(fault));
    auto statement = database_.prepare(fmt::format(
        "{} INTO scores (activity, day, utc_s, offset_min, hard) VALUES (?,?,?,?,?)", how));
    statement.bind(0, std::string_view(score.activity));
    statement.bind(1, std::int64_t{score.when.day()});
    statement.bind(2, score.when.utc_s);
    statement.bind(3, std::int64_t{score.when.offset_min});
    statement.bind(4, std::int64_t{score.hard});
    return statement.run();
  }

  Result<void> write_activities(std::vector<std::string> const& activities) {
    if (auto done = database_.run("DELETE FROM activities"); !done) return done;
    auto statement = database_.prepare("INSERT INTO activities (position, name) VALUES (?, ?)");
    std::int64_t position = 0;
    for (auto const& name : activities) {
      statement.bind(0, position++);
      statement.bind(1, std::string_view(name));
      if (auto done = statement.run(); !done) return done;
    }
    return {};
  }

  SqlDatabase database_;
  std::filesystem::path file_;
};

Fault of_file(std::filesystem::path const& file, std::string what, std::string remedy) {
  return {
      .file = file.string(), .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// Renames a damaged database and what SQLite keeps beside it. Its fault says where it is now; one
/// without a remedy means that it could not be moved.
Fault set_aside(std::filesystem::path const& file) {
  constexpr int most = 1000;
  std::error_code error;
  std::filesystem::path aside;
  for (int number = 1; number < most; ++number) {
    aside = file;
    aside += number == 1 ? std::string(".broken") : fmt::format(".broken-{}", number);
    if (!std::filesystem::exists(std::filesystem::symlink_status(aside, error))) break;
    aside.clear();
  }
  if (aside.empty())
    return of_file(file, "is damaged, and cannot be set aside: no name is free", "");
  std::filesystem::rename(file, aside, error);
  if (error) return of_file(file, "is damaged, and cannot be set aside: " + error.message(), "");
  for (auto const* const ending : {"-wal", "-shm"}) {
    auto beside = file;
    auto kept = aside;
    beside += ending;
    kept += ending;
    std::filesystem::rename(beside, kept, error);  // mostly there is none
  }
  return of_file(file, "is damaged", "it is kept as " + aside.string() + "; a new one was begun");
}

/// `damaged`: the file is to be set aside.
Result<std::unique_ptr<DiaryStore>> open_sound(std::filesystem::path const& file,
                                               std::string const& vfs, bool& damaged) {
  damaged = false;
  auto database = SqlDatabase::open(file, vfs);
  if (!database) return fail(database.error());
  if (auto const done = prepare_diary(*database, file); !done) {
    damaged = database->failure() == SqlFailure::damaged;
    return fail(done.error());
  }
  auto const sound = is_sound(*database);
  if (!sound) return fail(sound.error());
  if (!*sound) {
    damaged = true;
    return fail(of_file(file, "is damaged", ""));
  }
  return std::make_unique<SqliteDiary>(*std::move(database), file);
}

}  // namespace

Result<DiaryOpening> open_sqlite_diary(std::filesystem::path const& file, std::string const& vfs) {
  std::error_code error;
  auto const folder = file.parent_path();
  if (!folder.empty() && std::filesystem::create_directories(folder, error)) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    // SQLite syncs the names in the folder; those that lead to it are ours.
    sync_folder(folder.parent_path());
    sync_folder(folder.parent_path().parent_path());
  }
  auto const status = std::filesystem::status(file, error);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
    return fail(of_file(file, "is not a file", "move it away"));
  DiaryOpening opening;
  bool damaged = false;
  auto store = open_sound(file, vfs, damaged);
  if (!store && damaged) {
    opening.set_aside = set_aside(file);
    if (opening.set_aside.remedy.empty()) return fail(opening.set_aside);
    store = open_sound(file, vfs, damaged);
  }
  if (!store) return fail(store.error());
  opening.store = *std::move(store);
  return opening;
}

bool is_sqlite(std::string_view bytes) {
  return bytes.starts_with("SQLite format 3");
}

}  // namespace knotmap
