// A diary that is kept in memory alone: for scripts, tests, and where there is no disk.
#pragma once

#include "diary/diary_store.h"

namespace knotmap {

/// As `DiaryStore` says, but gone with the object. It writes no backups.
class MemoryDiary : public DiaryStore {
 public:
  MemoryDiary() = default;
  explicit MemoryDiary(Diary diary) : diary_(std::move(diary)) {}

  [[nodiscard]] Result<Diary> read() override { return diary_; }
  [[nodiscard]] Result<std::optional<Entry>> entry(std::string const& id) override;
  [[nodiscard]] Result<std::string> add(Entry const& entry) override;
  [[nodiscard]] Result<void> change(Entry const& entry) override;
  [[nodiscard]] Result<void> remove(std::string const& id) override;
  [[nodiscard]] Result<void> choose_activities(std::vector<std::string> const& activities) override;
  [[nodiscard]] Result<void> add(ActivityScore const& score) override;
  [[nodiscard]] Result<TakenIn> take_in(Diary const& other) override;
  [[nodiscard]] Result<void> back_up(std::filesystem::path const& file) override;

 private:
  Diary diary_;
};

}  // namespace knotmap
