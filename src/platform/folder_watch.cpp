// Watching a folder and its subfolders through inotify.
#include "platform/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <map>

namespace knotmap {
namespace {

constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE |
                                  IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF;

}  // namespace

struct FolderWatch::Impl {
  int fd = -1;
  int root_watch = -1;
  std::filesystem::path root;

  void watch(std::filesystem::path const& folder) const {
    static_cast<void>(::inotify_add_watch(fd, folder.c_str(), changes | IN_ONLYDIR));
  }

  void watch_subfolders() const {
    std::error_code failed;
    std::filesystem::directory_iterator entry(root, failed);
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
      std::error_code ignored;
      if (entry->is_directory(ignored)) watch(entry->path());
    }
  }
};

FolderWatch::FolderWatch(std::filesystem::path const& folder) : impl_(std::make_unique<Impl>()) {
  impl_->root = folder;
  impl_->fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (impl_->fd < 0) return;
  impl_->root_watch = ::inotify_add_watch(impl_->fd, folder.c_str(), changes | IN_ONLYDIR);
  impl_->watch_subfolders();
}

FolderWatch::~FolderWatch() {
  if (impl_->fd >= 0) ::close(impl_->fd);
}

bool FolderWatch::changed() {
  if (impl_->fd < 0) return false;
  bool any = false;
  bool new_folder = false;
  alignas(inotify_event) std::array<char, 4096> buffer{};
  while (true) {
    ssize_t const got = ::read(impl_->fd, buffer.data(), buffer.size());
    if (got <= 0) break;
    std::size_t at = 0;
    while (at + sizeof(inotify_event) <= static_cast<std::size_t>(got)) {
      inotify_event event{};
      std::memcpy(&event, buffer.data() + at, sizeof event);
      at += sizeof event + event.len;
      if ((event.mask & IN_IGNORED) != 0U) continue;  // comes when a watch ends, after its cause
      any = true;
      bool const folder = (event.mask & IN_ISDIR) != 0U;
      if (event.wd == impl_->root_watch && folder) new_folder = true;
    }
  }
  if (new_folder) impl_->watch_subfolders();
  return any;
}

}  // namespace knotmap
