// The diary that is at hand: read once and kept in memory, each change in its store first.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "base/fault.h"
#include "diary/diary_change.h"
#include "diary/diary_store.h"

namespace knotmap {

/// Opens its store when it is first asked for, and reads it whole. Use from one thread.
class DiaryBook {
 public:
  using Open = std::function<Result<std::unique_ptr<DiaryStore>>()>;

  /// One that is kept in memory alone and gone with the book.
  DiaryBook();
  /// `open` gives the store. Where that fails, kept() is empty, fault() says why, and the next
  /// change tries again.
  explicit DiaryBook(Open open);

  /// All of it. Valid until the next change.
  [[nodiscard]] Diary const& kept() const;
  /// Why it could not be opened or read; nothing when it was, or was not asked for yet.
  [[nodiscard]] std::optional<Fault> const& fault() const { return fault_; }
  /// Rises with each change, and when it is read or could not be.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }

  /// Makes a change, in the store first: it is on the disk when there is no fault, and nothing is
  /// changed when there is one.
  [[nodiscard]] Result<void> make(DiaryChange const& change);

 private:
  [[nodiscard]] Result<void> be_open() const;

  Open open_;
  mutable std::unique_ptr<DiaryStore> store_;
  mutable Diary kept_;
  mutable std::optional<Fault> fault_;
  mutable std::uint64_t changes_ = 0;
};

}  // namespace knotmap
