#include "store/diary_files.h"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>

#include "base/shown_text.h"
#include "platform/folders.h"

namespace knotmap {
namespace {

constexpr std::string_view ending = ".sqlite";

std::optional<std::filesystem::path> diaries_folder() {
  auto folder = personal_folder();
  if (folder) *folder /= "diaries";
  return folder;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool is_diary_name(std::string_view name) {
  constexpr std::size_t most = 40;
  return !name.empty() && name.size() <= most && is_letter(name.front()) && name.back() != ' ' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return is_letter(c) || c == ' ' || c == '-' || c == '_'; }) &&
         is_utf8(name) && shown_text(name) == name;
}

Result<std::filesystem::path> diary_file(std::string_view name) {
  if (!is_diary_name(name)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("\"{}\" cannot name a diary", name),
                 .remedy = "use 1 to 40 letters, digits, spaces, - and _"});
  }
  auto folder = diaries_folder();
  if (!folder) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "there is no folder for the diary",
                 .remedy = "set HOME or XDG_DATA_HOME"});
  }
  return *folder / fmt::format("{}{}", name, ending);
}

std::vector<std::string> diary_names() {
  std::vector<std::string> names;
  std::error_code error;
  auto const folder = diaries_folder();
  if (!folder) return names;
  for (std::filesystem::directory_iterator each(*folder, error), end; !error && each != end;
       each.increment(error)) {
    auto const file = each->path().filename().string();
    if (!file.ends_with(ending)) continue;
    auto name = file.substr(0, file.size() - ending.size());
    if (is_diary_name(name)) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

Result<std::size_t> erase_diary(std::filesystem::path const& file) {
  std::error_code error;
  std::vector<std::filesystem::path> all;
  auto const begin = file.filename().string();
  for (std::filesystem::directory_iterator each(file.parent_path(), error), end;
       !error && each != end; each.increment(error)) {
    auto const name = each->path().filename().string();
    if (name == begin || name == begin + "-wal" || name == begin + "-shm" ||
        name.starts_with(begin + ".broken"))
      all.push_back(each->path());
  }
  for (auto const& each : all) {
    std::filesystem::remove(each, error);
    if (error)
      return fail({each.string(), "", "cannot be removed: " + error.message(),
                   "check its folder's permissions"});
  }
  return all.size();
}

}  // namespace knotmap
