#include "cli/diary_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "base/text_file.h"
#include "cli/answer.h"
#include "diary/diary_csv.h"
#include "diary/diary_json.h"
#include "platform/console.h"
#include "platform/files.h"
#include "platform/output_file.h"
#include "store/diary_files.h"
#include "store/sqlite_diary.h"

namespace knotmap {
namespace {

constexpr OutputKind json_output{"a diary of Knotmap", ".json", "{\n\"knotmap_diary\""};
constexpr OutputKind csv_output{"a diary of Knotmap", ".csv", "\"record\""};
constexpr OutputKind backup_output{"a backup of a diary", "", "SQLite format 3"};

/// The one file that an action takes.
Result<std::filesystem::path> one_file(DiaryCall const& call) {
  if (call.what.size() == 1) return std::filesystem::path(call.what.front());
  return fail(wrong_call(fmt::format("diary {} takes one file", call.action),
                         fmt::format("knotmap diary {} diary.json", call.action)));
}

std::string count_words(std::size_t count) {
  return count == 1 ? "1 entry" : fmt::format("{} entries", count);
}

/// The first faults of a file, and how many more there are.
int report_first(Faults const& faults) {
  constexpr std::size_t most = 10;
  for (std::size_t i = 0; i < std::min(faults.size(), most); ++i) print_fault(faults[i]);
  if (faults.size() > most) {
    print_fault({faults.front().file, "", fmt::format("and {} more", faults.size() - most),
                 "correct these first"});
  }
  return exit_wrong;
}

/// A file that is worth looking into: no device, no folder, not endless.
Result<std::string> text_to_import(std::filesystem::path const& file) {
  constexpr std::uintmax_t most_bytes = std::uintmax_t{1} << 30U;
  std::error_code error;
  auto const status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status))
    return fail({file.string(), "", "there is no such file", ""});
  if (!std::filesystem::is_regular_file(status))
    return fail({file.string(), "", "is not a file", "name a file of a diary"});
  if (std::filesystem::file_size(file, error) > most_bytes)
    return fail({file.string(), "", "is larger than 1 GB", "no diary is so large"});
  return read_text(file);
}

/// Opens a copy: a backup itself is left as it is.
tl::expected<Diary, Faults> diary_of_backup(std::filesystem::path const& file,
                                            std::string const& bytes) {
  auto const broken = [&](std::string what) {
    return tl::unexpected(Faults{{file.string(), "", std::move(what), "take another backup"}});
  };
  std::error_code error;
  std::string pattern =
      (std::filesystem::temp_directory_path(error) / "knotmap-backup-XXXXXX").string();
  if (error || mkdtemp(pattern.data()) == nullptr) return broken("there is no room to unpack it");
  std::filesystem::path const folder = pattern;
  auto const copy = folder / "diary.sqlite";
  tl::expected<Diary, Faults> read = Diary{};
  if (auto const written = write_whole(copy, bytes, Sync::no, Readers::owner); !written) {
    read = tl::unexpected(Faults{written.error()});
  } else if (auto opening = open_sqlite_diary(copy); !opening) {
    auto fault = opening.error();
    fault.file = file.string();
    read = tl::unexpected(Faults{std::move(fault)});
  } else if (auto diary = opening->store->read(); diary && opening->set_aside.what.empty()) {
    read = *std::move(diary);
  } else {
    read = broken("is damaged");
  }
  std::filesystem::remove_all(folder, error);
  return read;
}

}  // namespace

int export_diary(DiaryStore& store, DiaryCall const& call) {
  auto const file = one_file(call);
  if (!file) return report(file.error());
  bool const as_csv = file->extension() == ".csv";
  auto kind = as_csv ? csv_output : json_output;
  if (*file == standard_output) kind.ending = "";
  if (auto const may = may_write(*file, kind); !may) return report(may.error());
  auto const diary = store.read();
  if (!diary) return report(diary.error());
  auto const written = write_output(*file, as_csv ? diary_csv(*diary) : diary_json(*diary));
  if (!written) return report(written.error());
  if (*file != standard_output)
    answer(fmt::format("{}: {}.", file->string(), count_words(diary->entries.size())));
  return exit_done;
}

int import_diary(DiaryStore& store, DiaryCall const& call) {
  auto const file = one_file(call);
  if (!file) return report(file.error());
  auto const text = text_to_import(*file);
  if (!text) return report(text.error());
  auto const begin = without_mark(*text);
  auto const first = begin.find_first_not_of(" \t\r\n");
  auto const name = file->string();
  auto const diary = is_sqlite(*text) ? diary_of_backup(*file, *text)
                     : first != std::string_view::npos && begin[first] == '{'
                         ? diary_of_json(name, begin)
                         : diary_of_csv(name, begin);
  if (!diary) {
    return report_first(diary.error());
  }
  auto const taken = store.take_in(*diary);
  if (!taken) return report(taken.error());
  auto words = fmt::format("{} taken in", count_words(taken->added));
  if (taken->known > 0) words += fmt::format(", {} known already", taken->known);
  if (taken->renamed > 0) words += fmt::format(", {} under a new id", taken->renamed);
  answer(words + ".");
  return exit_done;
}

int back_up_diary(DiaryStore& store, DiaryCall const& call) {
  auto const file = one_file(call);
  if (!file) return report(file.error());
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(*file, error)))
    return report({file->string(), "", "is there already", "name a new file"});
  if (auto const may = may_write(*file, backup_output); !may) return report(may.error());
  if (auto const done = store.back_up(*file); !done) return report(done.error());
  answer(fmt::format("{}: a backup; knotmap diary import brings it back.", file->string()));
  return exit_done;
}

int erase(DiaryCall const& call) {
  auto const file = diary_file(call.diary.empty() ? usual_diary : std::string_view(call.diary));
  if (!file) return report(file.error());
  if (!call.yes) {
    std::error_code error;
    if (!std::filesystem::exists(*file, error)) {
      answer(std::string("There is no such diary."));
      return exit_done;
    }
    auto const store = open_diary(call.diary);
    auto const diary = store ? (*store)->read() : fail(store.error());
    answer(fmt::format("This erases {} for good. To do it: knotmap diary erase --yes",
                       diary ? count_words(diary->entries.size()) : std::string("the diary")));
    return exit_no;
  }
  auto const erased = erase_diary(*file);
  if (!erased) return report(erased.error());
  answer(std::string(*erased > 0 ? "Erased." : "There is no such diary."));
  return exit_done;
}

}  // namespace knotmap
