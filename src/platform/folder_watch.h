// Watching a folder for changes.
#pragma once

#include <filesystem>
#include <memory>

namespace knotmap {

/// Notices that something in a folder or in its subfolders (one level) was written, added, renamed
/// or deleted, through inotify. For a folder that cannot be watched, nothing is ever noticed.
class FolderWatch {
 public:
  explicit FolderWatch(std::filesystem::path const& folder);
  ~FolderWatch();
  FolderWatch(FolderWatch const&) = delete;
  FolderWatch& operator=(FolderWatch const&) = delete;

  /// True once for any number of changes since the last call; does not wait.
  [[nodiscard]] bool changed();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
