// A layer under SQLite (a VFS) that fails as disks do: full, read-only, broken, or without power.
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "platform/files.h"

namespace knotmap::test {

enum class DiskFailure : std::uint8_t { none, full, read_only, broken, no_power };

/// Passes everything to the real files until it is told to fail. It knows what of each file was
/// synced and what was only written, so that it can leave behind what a power cut would. One
/// connection at a time; one disk alive at a time.
class FaultyDisk {
 public:
  FaultyDisk() : real_(sqlite3_vfs_find(nullptr)), vfs_(*real_) {
    static int number = 0;
    name_ = "faulty-disk-" + std::to_string(++number);
    vfs_.zName = name_.c_str();
    vfs_.iVersion = 1;
    vfs_.pNext = nullptr;
    vfs_.szOsFile = static_cast<int>(sizeof(OpenFile)) + real_->szOsFile;
    vfs_.pAppData = this;
    vfs_.xOpen = &FaultyDisk::open;
    vfs_.xDelete = &FaultyDisk::remove;
    vfs_.xAccess = [](sqlite3_vfs* vfs, char const* path, int flags, int* answer) {
      auto* const real = of(vfs).real_;
      return real->xAccess(real, path, flags, answer);
    };
    vfs_.xFullPathname = [](sqlite3_vfs* vfs, char const* path, int size, char* out) {
      auto* const real = of(vfs).real_;
      return real->xFullPathname(real, path, size, out);
    };
    sqlite3_vfs_register(&vfs_, 0);
  }
  ~FaultyDisk() { sqlite3_vfs_unregister(&vfs_); }
  FaultyDisk(FaultyDisk const&) = delete;
  FaultyDisk& operator=(FaultyDisk const&) = delete;

  [[nodiscard]] std::string const& name() const { return name_; }

  /// The `number`th change of the disk from now on (a write, a cut to size, a sync, a deletion;
  /// from 1) fails, and with `lasting` all after it.
  void fail_at(int number, DiskFailure how, bool lasting) {
    countdown_ = number;
    failure_ = how;
    lasting_ = lasting;
    has_failed_ = false;
  }
  void heal() { failure_ = DiskFailure::none; }
  /// How many changes there were since it was made.
  [[nodiscard]] int changes() const { return changes_; }
  /// Whether something failed since fail_at.
  [[nodiscard]] bool has_failed() const { return has_failed_; }

  /// Makes the files what a power cut leaves: what was synced, and of what was written since, any
  /// sectors. Only when no connection is open.
  void leave_behind(std::mt19937& random) {
    constexpr unsigned ways = 4;  // all of what was not synced, nothing of it, or any parts
    auto const how = random() % ways;
    auto const stays = [&] { return how == 0 || (how != 1 && random() % 2 == 0); };
    for (auto& [path, file] : files_) {
      if (path.ends_with("-shm")) continue;
      if ((file.is_deleted || !file.is_on_disk) && !stays()) {
        std::filesystem::remove(path);
        continue;
      }
      auto bytes = file.synced;
      for (auto const& change : file.since) apply(change, bytes, stays);
      (void)write_whole(path, bytes);
    }
    for (auto const& [path, file] : files_) std::filesystem::remove(path + "-shm");
    files_.clear();
  }

 private:
  struct Change {
    std::size_t offset = 0;
    std::string bytes;
    bool is_cut = false;  ///< to `offset` bytes
  };
  struct FileState {
    std::string synced;
    std::vector<Change> since;
    bool is_on_disk = false;  ///< its name was synced
    bool is_deleted = false;  ///< and this was not synced
  };
  struct OpenFile {
    sqlite3_file as_sqlite;
    FaultyDisk* disk;
    FileState* state;  ///< nothing for files without a name
    sqlite3_file* real() {
      return reinterpret_cast<sqlite3_file*>(this + 1);  // SQLite gives the room after it
    }
  };

  static FaultyDisk& of(sqlite3_vfs* vfs) { return *static_cast<FaultyDisk*>(vfs->pAppData); }
  static OpenFile& of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }
  static sqlite3_file* real(sqlite3_file* file) { return of(file).real(); }

  template <class Stays>
  static void apply(Change const& change, std::string& bytes, Stays const& stays) {
    constexpr std::size_t sector = 512;
    if (change.is_cut) {
      if (stays()) bytes.resize(std::min(bytes.size(), change.offset));
      return;
    }
    for (std::size_t at = 0; at < change.bytes.size();) {
      auto const end = std::min(change.bytes.size(),
                                (change.offset + at) / sector * sector + sector - change.offset);
      if (stays()) {
        if (bytes.size() < change.offset + end) bytes.resize(change.offset + end);
        std::copy(change.bytes.begin() + static_cast<std::ptrdiff_t>(at),
                  change.bytes.begin() + static_cast<std::ptrdiff_t>(end),
                  bytes.begin() + static_cast<std::ptrdiff_t>(change.offset + at));
      }
      at = end;
    }
  }

  /// Counts a change of the disk: whether it fails, and how.
  DiskFailure next() {
    ++changes_;
    if (failure_ == DiskFailure::none) return DiskFailure::none;
    if (countdown_ > 1) {
      --countdown_;
      return DiskFailure::none;
    }
    has_failed_ = true;
    return lasting_ ? failure_ : std::exchange(failure_, DiskFailure::none);
  }

  static int open(sqlite3_vfs* vfs, char const* path, sqlite3_file* file, int flags, int* got) {
    auto& disk = of(vfs);
    of(file) = {{&methods}, &disk, nullptr};
    bool const was_there = path != nullptr && std::filesystem::exists(path);
    std::string bytes;
    if (was_there) bytes = read_text(path).value_or(std::string());
    int const code = disk.real_->xOpen(disk.real_, path, real(file), flags, got);
    if (code != SQLITE_OK) {
      of(file).as_sqlite.pMethods = nullptr;  // as the contract of xOpen asks
      return code;
    }
    if (path == nullptr) return code;
    auto const [at, is_new] = disk.files_.try_emplace(path);
    if (is_new) {
      at->second.synced = std::move(bytes);
      at->second.is_on_disk = was_there;
    }
    at->second.is_deleted = false;
    of(file).state = &at->second;
    return code;
  }

  static int remove(sqlite3_vfs* vfs, char const* path, int sync_folder) {
    auto& disk = of(vfs);
    if (disk.next() != DiskFailure::none) return SQLITE_IOERR_DELETE;
    int const code = disk.real_->xDelete(disk.real_, path, sync_folder);
    if (code != SQLITE_OK) return code;
    auto const at = disk.files_.find(path);
    if (at == disk.files_.end()) return code;
    at->second.since.push_back({0, {}, true});
    at->second.is_deleted = true;
    if (sync_folder != 0) at->second = {};
    return code;
  }

  static int write(sqlite3_file* file, void const* bytes, int size, sqlite3_int64 offset) {
    auto& [as_sqlite, disk, state] = of(file);
    switch (disk->next()) {
      case DiskFailure::none:
        break;
      case DiskFailure::full:
        return SQLITE_FULL;
      case DiskFailure::read_only:
        return SQLITE_READONLY;
      case DiskFailure::broken:
      case DiskFailure::no_power:
        return SQLITE_IOERR_WRITE;
    }
    int const code = real(file)->pMethods->xWrite(real(file), bytes, size, offset);
    if (code == SQLITE_OK && state != nullptr)
      state->since.push_back(
          {static_cast<std::size_t>(offset),
           std::string(static_cast<char const*>(bytes), static_cast<std::size_t>(size)), false});
    return code;
  }

  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto& [as_sqlite, disk, state] = of(file);
    if (disk->next() != DiskFailure::none) return SQLITE_IOERR_TRUNCATE;
    int const code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && state != nullptr)
      state->since.push_back({static_cast<std::size_t>(size), {}, true});
    return code;
  }

  static int sync(sqlite3_file* file, int flags) {
    auto& [as_sqlite, disk, state] = of(file);
    if (disk->next() != DiskFailure::none) return SQLITE_IOERR_FSYNC;
    int const code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK && state != nullptr) {
      for (auto const& change : state->since) apply(change, state->synced, [] { return true; });
      state->since.clear();
      state->is_on_disk = true;  // SQLite syncs the folder with the first sync of a new file
    }
    return code;
  }

  static constexpr sqlite3_io_methods methods{
      .iVersion = 2,  // without memory maps of the file, of which nothing here would know
      .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
      .xRead =
          [](sqlite3_file* f, void* into, int size, sqlite3_int64 offset) {
            return real(f)->pMethods->xRead(real(f), into, size, offset);
          },
      .xWrite = &FaultyDisk::write,
      .xTruncate = &FaultyDisk::truncate,
      .xSync = &FaultyDisk::sync,
      .xFileSize = [](sqlite3_file* f,
                      sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
      .xLock = [](sqlite3_file* f, int how) { return real(f)->pMethods->xLock(real(f), how); },
      .xUnlock = [](sqlite3_file* f, int how) { return real(f)->pMethods->xUnlock(real(f), how); },
      .xCheckReservedLock =
          [](sqlite3_file* f, int* answer) {
            return real(f)->pMethods->xCheckReservedLock(real(f), answer);
          },
      .xFileControl =
          [](sqlite3_file* f, int what, void* with) {
            return real(f)->pMethods->xFileControl(real(f), what, with);
          },
      .xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
      .xDeviceCharacteristics =
          [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
      .xShmMap =
          [](sqlite3_file* f, int page, int size, int extend, void volatile** at) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
          },
      .xShmLock =
          [](sqlite3_file* f, int from, int count, int flags) {
            return real(f)->pMethods->xShmLock(real(f), from, count, flags);
          },
      .xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
      .xShmUnmap = [](sqlite3_file* f,
                      int del) { return real(f)->pMethods->xShmUnmap(real(f), del); },
      .xFetch = nullptr,
      .xUnfetch = nullptr};

  std::string name_;
  sqlite3_vfs* real_;
  sqlite3_vfs vfs_;
  std::map<std::string, FileState> files_;
  int changes_ = 0;
  int countdown_ = 0;
  DiskFailure failure_ = DiskFailure::none;
  bool lasting_ = false;
  bool has_failed_ = false;
};

}  // namespace knotmap::test
