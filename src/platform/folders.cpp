#include "platform/folders.h"

#include <cstdlib>
#include <string_view>

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

std::optional<std::filesystem::path> config_folder() {
  // The XDG specification: a relative path in the variable is invalid and is ignored.
  if (fs::path const xdg = environment("XDG_CONFIG_HOME"); xdg.is_absolute()) {
    return xdg / "knotmap";
  }
  if (fs::path const home = environment("HOME"); home.is_absolute()) {
    return home / ".config" / "knotmap";
  }
  return std::nullopt;
}

}  // namespace knotmap
