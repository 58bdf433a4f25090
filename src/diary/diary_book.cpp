#include "diary/diary_book.h"

#include <algorithm>
#include <utility>

#include "diary/memory_diary.h"

namespace knotmap {
namespace {

/// What a change does to a diary in memory that the store has taken. `id` is that of a new entry.
void follow(Diary& diary, DiaryChange const& change, std::string const& id) {
  if (auto const* const add = std::get_if<AddEntry>(&change)) {
    auto entry = rounded(add->entry);
    entry.id = id;
    insert(diary, std::move(entry));
  } else if (auto const* const other = std::get_if<ChangeEntry>(&change)) {
    erase(diary, other->entry.id);
    insert(diary, rounded(other->entry));
  } else if (auto const* const gone = std::get_if<RemoveEntry>(&change)) {
    erase(diary, gone->id);
  } else if (auto const* const chosen = std::get_if<ChooseActivities>(&change)) {
    diary.activities = chosen->activities;
  } else if (auto const* const said = std::get_if<AddScore>(&change)) {
    replace(diary, said->score);
  }
}

/// Gives the id of a new entry.
Result<std::string> make_in(DiaryStore& store, DiaryChange const& change) {
  auto const without_id = [](Result<void> done) -> Result<std::string> {
    if (!done) return fail(done.error());
    return std::string();
  };
  if (auto const* const add = std::get_if<AddEntry>(&change)) return store.add(add->entry);
  if (auto const* const other = std::get_if<ChangeEntry>(&change))
    return without_id(store.change(other->entry));
  if (auto const* const gone = std::get_if<RemoveEntry>(&change))
    return without_id(store.remove(gone->id));
  if (auto const* const chosen = std::get_if<ChooseActivities>(&change))
    return without_id(store.choose_activities(chosen->activities));
  return without_id(store.add(std::get<AddScore>(change).score));
}

}  // namespace

DiaryBook::DiaryBook()
    : DiaryBook([]() -> Result<std::unique_ptr<DiaryStore>> {
        return std::make_unique<MemoryDiary>();
      }) {}

DiaryBook::DiaryBook(Open open) : open_(std::move(open)) {}

Result<void> DiaryBook::be_open() const {
  if (store_ != nullptr) return {};
  auto store = open_();
  auto read = store ? (*store)->read() : fail(store.error());
  if (!read) {
    fault_ = read.error();
    ++changes_;
    return fail(read.error());
  }
  store_ = *std::move(store);
  kept_ = *std::move(read);
  fault_.reset();
  ++changes_;
  return {};
}

Diary const& DiaryBook::kept() const {
  if (!fault_) (void)be_open();
  return kept_;
}

Result<void> DiaryBook::make(DiaryChange const& change) {
  if (auto open = be_open(); !open) return open;
  auto const id = make_in(*store_, change);
  if (!id) return fail(id.error());
  follow(kept_, change, *id);
  ++changes_;
  return {};
}

}  // namespace knotmap
