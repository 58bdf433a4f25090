// Files and folders of this machine: where the program's own data lies, safe writing, watching.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// The folder that holds `assets` and `shaders`: KNOTMAP_DATA if it is set, else the nearest one
/// going up from the program (beside it, the checkout, or share/knotmap of the installation). A
/// fault says where it was looked for.
[[nodiscard]] Result<std::filesystem::path> data_folder();

/// XDG_CONFIG_HOME/knotmap, else HOME/.config/knotmap; nothing when neither is set (then nothing is
/// remembered).
[[nodiscard]] std::optional<std::filesystem::path> config_folder();

[[nodiscard]] Result<std::string> read_text(std::filesystem::path const& file);

/// Whether the bytes must be on the disk before the old file is given up. What a person typed must;
/// a picture that can be made again need not.
enum class Sync : std::uint8_t { yes, no };

/// Writes beside and renames: at any moment the file is the old one or the new one, and a failure
/// leaves nothing behind. Follows a symbolic link, keeps the old file's permissions, and writes
/// straight to what is no ordinary file (/dev/stdout, a pipe).
[[nodiscard]] Result<void> write_whole(std::filesystem::path const& file, std::string_view bytes,
                                       Sync sync = Sync::yes);

/// A fault when a file could never be written there: its folder does not exist, or it is a folder
/// itself. For asking before work is done that would be lost.
[[nodiscard]] Result<void> writable(std::filesystem::path const& file);

/// Seconds on a clock that only goes forward.
[[nodiscard]] double seconds_now();

/// Tells when something in a folder or in its subfolders (one level) changed, through inotify. A
/// folder that cannot be watched is never told to change.
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
