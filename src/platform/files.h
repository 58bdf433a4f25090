// Files and folders of this machine: where the program's own data lies, safe writing, watching.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// Where assets and shaders lie: KNOTMAP_DATA, else beside the program, else above it (the
/// checkout), else the installed share folder. A fault says where it was looked for.
[[nodiscard]] Result<std::filesystem::path> data_folder();

/// XDG_CONFIG_HOME/knotmap, else HOME/.config/knotmap; nothing when neither is set (then nothing is
/// remembered).
[[nodiscard]] std::optional<std::filesystem::path> config_folder();

[[nodiscard]] Result<std::string> read_text(std::filesystem::path const& file);

/// Writes beside and renames, after fsync: at any moment the file is the old one or the new one.
[[nodiscard]] Result<void> write_whole(std::filesystem::path const& file, std::string_view bytes);

/// Seconds on a clock that only goes forward.
[[nodiscard]] double seconds_now();

/// Tells when something in a folder tree changed (inotify); a folder that cannot be watched is
/// never told to change.
class FolderWatch {
 public:
  explicit FolderWatch(std::filesystem::path const& folder);
  ~FolderWatch();
  FolderWatch(FolderWatch const&) = delete;
  FolderWatch& operator=(FolderWatch const&) = delete;

  /// True once for any number of changes since the last call.
  [[nodiscard]] bool changed();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
