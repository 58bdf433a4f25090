// The diary at hand goes with its store; what it says as a whole.
#include "diary/diary_book.h"

#include <catch2/catch.hpp>

#include "diaries.h"
#include "diary/diary_summary.h"
#include "diary/memory_diary.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// A store whose changes fail while it is told so.
class UnwillingDiary : public MemoryDiary {
 public:
  using MemoryDiary::add;
  explicit UnwillingDiary(bool const& fails) : fails_(fails) {}
  Result<std::string> add(Entry const& entry) override {
    if (fails_) return fail(Fault{{}, {}, "the disk is full", "make room"});
    return MemoryDiary::add(entry);
  }

 private:
  bool const& fails_;
};

Entry entry_at(std::string_view when, int now) {
  Entry entry;
  entry.when = at(when);
  entry.pain = "neck";
  entry.now = now;
  return entry;
}

}  // namespace

TEST_CASE("a book holds what its store holds after each change") {
  MemoryDiary* store = nullptr;
  int opened = 0;
  DiaryBook book([&]() -> Result<std::unique_ptr<DiaryStore>> {
    ++opened;
    auto made = std::make_unique<MemoryDiary>(random_diary(9, 30));
    store = made.get();
    return made;
  });
  CHECK(opened == 0);
  CHECK(book.kept().entries.size() == 30);
  auto const same = [&] { return book.kept() == store->read().value(); };
  REQUIRE(book.make(AddEntry{entry_at("2025-11-03T10:00:00Z", 4)}));
  CHECK(same());
  auto changed = book.kept().entries[5];
  changed.note = "other words";
  changed.when.utc_s += 1'000'000;  // also to another place in the order
  REQUIRE(book.make(ChangeEntry{changed}));
  CHECK(same());
  REQUIRE(book.make(RemoveEntry{book.kept().entries[7].id}));
  CHECK(same());
  REQUIRE(book.make(ChooseActivities{{"walk"}}));
  REQUIRE(book.make(AddScore{{at("2025-11-03T10:00:00Z"), "walk", 5}}));
  REQUIRE(book.make(AddScore{{at("2025-11-03T11:00:00Z"), "walk", 4}}));
  CHECK(same());
  CHECK_FALSE(book.make(RemoveEntry{"no-such-entry"}));
  CHECK(same());
  CHECK(opened == 1);
}

TEST_CASE("what the store refuses is not in the book either") {
  bool fails = true;
  DiaryBook book([&]() -> Result<std::unique_ptr<DiaryStore>> {
    return std::make_unique<UnwillingDiary>(fails);
  });
  CHECK_FALSE(book.make(AddEntry{entry_at("2026-12-02T10:00:00Z", 4)}));
  CHECK(book.kept().entries.empty());
  fails = false;
  CHECK(book.make(AddEntry{entry_at("2026-12-02T10:00:00Z", 4)}));
  CHECK(book.kept().entries.size() == 1);
}

TEST_CASE("a diary that cannot be opened is empty, says why, and is tried again at a change") {
  bool is_there = false;
  int tries = 0;
  DiaryBook book([&]() -> Result<std::unique_ptr<DiaryStore>> {
    ++tries;
    if (!is_there) return fail(Fault{{}, {}, "a newer Knotmap wrote it", "update"});
    return std::make_unique<MemoryDiary>();
  });
  CHECK(book.kept().entries.empty());
  CHECK(book.kept().entries.empty());
  CHECK(tries == 1);
  REQUIRE(book.fault());
  CHECK_FALSE(book.make(AddEntry{entry_at("2026-12-02T10:00:00Z", 4)}));
  is_there = true;
  CHECK(book.make(AddEntry{entry_at("2026-12-02T10:00:00Z", 4)}));
  CHECK_FALSE(book.fault());
}

TEST_CASE("over a time: the first week and the last, and nothing where that says nothing") {
  Diary diary;
  for (int day = 1; day <= 28; ++day) {
    auto entry = entry_at("2026-11-01T12:00:00Z", day <= 14 ? 7 : 4);
    entry.when.utc_s += std::int64_t{day - 1} * 86'400;
    diary.entries.push_back(entry);
  }
  auto const last = diary.entries.back().when.day();
  auto const month = days_of(diary, DiaryPeriod::month, last);
  auto const all = entries_of(diary, "neck", month);
  CHECK(all.size() == 28);
  CHECK(rating_over(all, month) == PressRating{7, 4});
  auto const week = days_of(diary, DiaryPeriod::week, last);
  CHECK(rating_over(entries_of(diary, "neck", week), week) == PressRating{});
  CHECK(entries_of(diary, "back", month).empty());
  CHECK(days_of(diary, DiaryPeriod::all, last).first == last - 27);
  CHECK(days_of({}, DiaryPeriod::all, last).count() == 7);
}

TEST_CASE("what helped: counted per point, better only by the rule") {
  Diary diary;
  auto const press = [&](int before, int after, std::vector<std::string> const& points) {
    auto entry = entry_at("2026-11-01T12:00:00Z", before);
    entry.after = after;
    for (auto const& id : points) entry.pressed.push_back({{id, Side::right}, 1, 30, {}, {}});
    diary.entries.push_back(entry);
  };
  press(6, 3, {"trapezius-1"});
  press(6, 5, {"trapezius-1", "scalenes-1"});
  press(5, 7, {"scalenes-1"});
  press(8, 5, {"trapezius-1"});
  auto unrated = entry_at("2026-11-02T12:00:00Z", 5);
  unrated.pressed = {{{"trapezius-1", Side::right}, 1, 30, {}, {}}};
  diary.entries.push_back(unrated);
  auto const helped = what_helped(entries_of(diary, "", {0, 100'000}));
  REQUIRE(helped.size() == 2);
  CHECK(to_string(helped[0].point) == "trapezius-1.R");
  CHECK(helped[0].times == 3);
  CHECK(helped[0].better == 2);
  CHECK(helped[1].worse == 1);
  CHECK(helped[1].better == 0);
}
