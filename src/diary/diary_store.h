// Where a diary is kept. Panels, commands and the command line know only this; one class a platform
// stands behind it (store/sqlite_diary.h).
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "diary/diary.h"

namespace knotmap {

/// What taking in another diary did.
struct TakenIn {
  std::size_t added = 0;
  std::size_t known = 0;  ///< were there already, word for word
  /// Of `added`: another entry had their id, and they got a new one.
  std::size_t renamed = 0;

  friend bool operator==(TakenIn const&, TakenIn const&) = default;
};

/// A person's diary. Each change is whole or not at all, and on the disk when the call returns:
/// what was acknowledged survives a kill and a power cut. Every function gives a fault, and changes
/// nothing, when the disk is full or cannot be written, or another copy of the program holds the
/// diary for longer than a few seconds.
class DiaryStore {
 public:
  DiaryStore() = default;
  DiaryStore(DiaryStore const&) = delete;
  DiaryStore& operator=(DiaryStore const&) = delete;
  virtual ~DiaryStore() = default;

  /// All of it, in the order of `Diary`.
  [[nodiscard]] virtual Result<Diary> read() = 0;
  /// The entry of that id; nothing when there is none.
  [[nodiscard]] virtual Result<std::optional<Entry>> entry(std::string const& id) = 0;

  /// Adds an entry and gives its id: the next number of its day when it has none. A fault when it
  /// may not be stored (fault_of) or the id is taken.
  [[nodiscard]] virtual Result<std::string> add(Entry const& entry) = 0;
  /// Replaces the entry of its id; a fault when there is none.
  [[nodiscard]] virtual Result<void> change(Entry const& entry) = 0;
  /// Removes an entry, also from the bytes of the file; a fault when there is none.
  [[nodiscard]] virtual Result<void> remove(std::string const& id) = 0;

  /// Sets what is asked for from now on; the scores of others stay.
  [[nodiscard]] virtual Result<void> choose_activities(
      std::vector<std::string> const& activities) = 0;
  /// Adds a score; one of the same activity on the same day on the wall is replaced.
  [[nodiscard]] virtual Result<void> add(ActivityScore const& score) = 0;

  /// Adds what another diary holds, all of it or nothing. Its activities are taken where there are
  /// none yet.
  [[nodiscard]] virtual Result<TakenIn> take_in(Diary const& other) = 0;
  /// Writes a copy that can be opened, to a file that does not exist yet.
  [[nodiscard]] virtual Result<void> back_up(std::filesystem::path const& file) = 0;
};

}  // namespace knotmap
