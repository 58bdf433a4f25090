#include "platform/folders.h"

#include <cstdlib>
#include <string>
#include <string_view>

#include "base/text_file.h"
#include "platform/files.h"

namespace knotmap {
namespace {

namespace fs = std::filesystem;

/// The variable's value, or "" when it is not set.
std::string_view environment(char const* name) {
  char const* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read-only program
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool holds_data(fs::path const& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "assets", ignored) &&
         fs::is_directory(folder / "shaders", ignored);
}

fs::path program_folder() {
  std::error_code failed;
  fs::path const program = fs::read_symlink("/proc/self/exe", failed);
  return failed ? fs::current_path(failed) : program.parent_path();
}

}  // namespace

Result<std::filesystem::path> data_folder() {
  if (std::string_view const named = environment("KNOTMAP_DATA"); !named.empty()) {
    if (holds_data(named)) return fs::path(named);
    return fail({std::string(named), "", "KNOTMAP_DATA names a folder without assets and shaders",
                 "unset it, or name the folder that holds both"});
  }
  fs::path const start = program_folder();
  for (fs::path folder = start;; folder = folder.parent_path()) {
    if (holds_data(folder)) return folder;
    if (fs::path const installed = folder / "share" / "knotmap"; holds_data(installed)) {
      return installed;
    }
    if (!folder.has_relative_path()) break;
  }
  return fail({start.string(), "", "the folders assets and shaders are not here nor above",
               "set KNOTMAP_DATA to the folder that holds both"});
}

namespace {

/// The folder that holds each program's configuration.
std::optional<fs::path> config_root() {
  // The XDG specification: a relative path in the variable is invalid and is ignored.
  if (fs::path xdg = environment("XDG_CONFIG_HOME"); xdg.is_absolute()) return xdg;
  if (fs::path const home = environment("HOME"); home.is_absolute()) return home / ".config";
  return std::nullopt;
}

/// The value of a line KEY="$HOME/Pictures" or KEY="/a/path"; empty for other lines.
fs::path folder_of(std::string_view line, std::string_view name, fs::path const& home) {
  auto const key = std::string(name) + "=\"";
  constexpr std::string_view at_home = "$HOME/";
  auto const begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos || !line.substr(begin).starts_with(key)) return {};
  line.remove_prefix(begin + key.size());
  std::string value;
  for (std::size_t i = 0; i < line.size() && line[i] != '"'; ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) ++i;  // as a shell would read it
    value += line[i];
  }
  if (value.starts_with(at_home)) return home / value.substr(at_home.size());
  return fs::path(value).is_absolute() ? fs::path(value) : fs::path();
}

/// A folder of user-dirs.dirs, where it exists, else HOME.
std::optional<fs::path> user_folder(std::string_view name) {
  fs::path const home = environment("HOME");
  if (!home.is_absolute()) return std::nullopt;
  auto const config = config_root();
  auto const text = config ? read_text(*config / "user-dirs.dirs") : fail(Fault{});
  if (!text) return home;
  fs::path found;  // of several lines the last counts, as for a shell
  for (auto rest = without_mark(*text); !rest.empty();) {
    if (auto folder = folder_of(take_line(rest), name, home); !folder.empty()) found = folder;
  }
  std::error_code ignored;
  return !found.empty() && fs::is_directory(found, ignored) ? found : home;
}

}  // namespace

std::optional<fs::path> pictures_folder() {
  return user_folder("XDG_PICTURES_DIR");
}

std::optional<fs::path> documents_folder() {
  return user_folder("XDG_DOCUMENTS_DIR");
}

std::optional<std::filesystem::path> config_folder() {
  auto const root = config_root();
  return root ? std::optional(*root / "knotmap") : std::nullopt;
}

std::optional<std::filesystem::path> state_folder() {
  if (fs::path const xdg = environment("XDG_STATE_HOME"); xdg.is_absolute()) return xdg / "knotmap";
  if (fs::path const home = environment("HOME"); home.is_absolute()) {
    return home / ".local" / "state" / "knotmap";
  }
  return std::nullopt;
}

std::optional<fs::path> personal_folder() {
  if (fs::path const xdg = environment("XDG_DATA_HOME"); xdg.is_absolute()) return xdg / "knotmap";
  if (fs::path const home = environment("HOME"); home.is_absolute()) {
    return home / ".local" / "share" / "knotmap";
  }
  return std::nullopt;
}

}  // namespace knotmap
