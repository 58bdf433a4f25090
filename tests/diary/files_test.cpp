// The diary as JSON and as CSV: there and back, and what both say of wrong files.
#include <catch2/catch.hpp>

#include "diaries.h"
#include "diary/diary_csv.h"
#include "diary/diary_json.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  auto const at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

std::string first_fault(tl::expected<Diary, Faults> const& read) {
  REQUIRE_FALSE(read);
  REQUIRE_FALSE(read.error().empty());
  return to_line(read.error().front());
}

Diary one_entry() {
  return {{full_entry()}, {"reach the top shelf"}, {}};
}

}  // namespace

TEST_CASE("a diary comes back from JSON and from CSV as it was, and gives the same bytes again") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    INFO(seed);
    auto const diary = random_diary(seed, 50);
    auto const json = diary_json(diary);
    auto const by_json = diary_of_json("d.json", json);
    REQUIRE(by_json);
    CHECK(*by_json == diary);
    CHECK(diary_json(*by_json) == json);
    auto const csv = diary_csv(diary);
    auto const by_csv = diary_of_csv("d.csv", csv);
    REQUIRE(by_csv);
    CHECK(*by_csv == diary);
    CHECK(diary_csv(*by_csv) == csv);
  }
  CHECK(*diary_of_json("d", diary_json(Diary{})) == Diary{});
  CHECK(*diary_of_csv("d", diary_csv(Diary{})) == Diary{});
}

TEST_CASE("no field of the CSV begins as a formula") {
  auto const csv = diary_csv(one_entry());
  CHECK(csv.find("\"'=1+1") != std::string::npos);
  for (auto const* const begin : {"\"=", "\"+", "\"-", "\"@"})
    CHECK(csv.find(begin) == std::string::npos);
}

TEST_CASE(
    "a spreadsheet's own ways are read: semicolons, a byte order mark, other columns' order") {
  auto const read = diary_of_csv(
      "d", "\xEF\xBB\xBFwhen;now;note\r\n2026-12-02T18:05:00+01:00;6;\"a; \"\"b\"\"\"\r\n");
  REQUIRE(read);
  REQUIRE(read->entries.size() == 1);
  CHECK(read->entries[0].now == 6);
  CHECK(read->entries[0].note == "a; \"b\"");
}

TEST_CASE("wrong files say where they are wrong") {
  auto const json = diary_json(one_entry());
  CHECK(first_fault(diary_of_json("d", replaced(json, "\"now\":6", "\"now\":60")))
            .find("/entries/0/now") != std::string::npos);
  CHECK(first_fault(diary_of_json("d", replaced(json, "\"now\"", "\"nwo\"")))
            .find("/entries/0/nwo") != std::string::npos);
  CHECK(first_fault(diary_of_json("d", replaced(json, "angle_of_neck.R", "Neck")))
            .find("/entries/0/region") != std::string::npos);
  CHECK(first_fault(
            diary_of_json("d", replaced(json, "\"knotmap_diary\": 1", "\"knotmap_diary\": 2")))
            .find("newer") != std::string::npos);
  CHECK(first_fault(diary_of_json("d", replaced(json, "\"knotmap_diary\": 1,", "")))
            .find("missing") != std::string::npos);
  CHECK(first_fault(diary_of_json("d", json.substr(0, json.size() / 2))).find("line") !=
        std::string::npos);
  CHECK(first_fault(diary_of_json("d", "[]")).find("object") != std::string::npos);
  CHECK(first_fault(diary_of_json("d", R"({"knotmap_diary": 1, "entries": [3]})"))
            .find("/entries/0") != std::string::npos);
  auto const csv = diary_csv(one_entry());
  CHECK(first_fault(diary_of_csv("d", replaced(csv, "\"6\"", "\"60\""))).find("row 2/now") !=
        std::string::npos);
  CHECK(first_fault(diary_of_csv("d", replaced(csv, "\"now\"", "\"nwo\""))).find("nwo") !=
        std::string::npos);
  CHECK(first_fault(diary_of_csv("d", replaced(csv, "\"6\"", "\"6"))).find("row 2") !=
        std::string::npos);
  CHECK(first_fault(diary_of_csv("d", csv + "1,2\r\n")).find("row 4") != std::string::npos);
  CHECK(first_fault(diary_of_csv("d", "\xFF\xFE")).find("UTF-8") != std::string::npos);
  CHECK(first_fault(diary_of_csv("d", "")).find("empty") != std::string::npos);
}

TEST_CASE("an entry has limits, and says something") {
  auto const kept = full_entry();
  CHECK_FALSE(fault_of(kept));
  auto const wrong = [&](auto const& change) {
    auto entry = kept;
    change(entry);
    return fault_of(entry).has_value();
  };
  CHECK(wrong([](Entry& entry) { entry.now = 11; }));
  CHECK(wrong([](Entry& entry) { entry.after = -1; }));
  CHECK(wrong([](Entry& entry) { entry.note = std::string(5000, 'x'); }));
  CHECK(wrong([](Entry& entry) { entry.note = "\xC3\x28"; }));
  CHECK(wrong([](Entry& entry) { entry.pain = "a\nb"; }));
  CHECK(wrong([](Entry& entry) { entry.kinds = {"a;b"}; }));
  CHECK(wrong([](Entry& entry) { entry.kinds = {" a"}; }));
  CHECK(wrong([](Entry& entry) { entry.exercises = {"Chin in"}; }));
  CHECK(wrong([](Entry& entry) { entry.painted[0].radius_m = 0.0F; }));
  CHECK(wrong([](Entry& entry) { entry.painted[0].at.x = std::nanf(""); }));
  CHECK(wrong([](Entry& entry) { entry.pressed[0].point.id = "no id"; }));
  CHECK(wrong([](Entry& entry) { entry.when.utc_s = -1; }));
  CHECK(wrong([](Entry& entry) {
    auto const when = entry.when;
    entry = {};
    entry.when = when;
  }));
}

TEST_CASE("a pain goes on under its name for 90 days") {
  Diary diary = one_entry();
  Entry next = full_entry();
  next.when.utc_s += 80LL * 24 * 3600;
  CHECK(pain_name(diary, next, "Neck, right") == "Neck, \"right\"");
  next.when.utc_s += 20LL * 24 * 3600;
  CHECK(pain_name(diary, next, "Neck, right") == "Neck, right");
  next = full_entry();
  next.region.side = Side::left;
  CHECK(pain_name(diary, next, "Neck, left") == "Neck, left");
}
