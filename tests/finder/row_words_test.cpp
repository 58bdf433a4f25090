// What the rows of a list say of themselves, over all regions and complaints of the shipped atlas.
#include "finder/row_words.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "finder/candidate_list.h"
#include "finder/shipped.h"
#include "finder/told.h"
#include "finder/told_region.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

struct List {
  std::string name;
  std::vector<Candidate> rows;  ///< as they are shown
  RowWords words;
};

List list_of(std::string name, Pain const& pain, std::vector<Symptom const*> const& ticked) {
  auto const& placed = shipped();
  auto const all = find_candidates(placed, pain, ticked, weights_for(pain));
  List list{std::move(name), {}, {}};
  for (auto const& group : grouped(placed, all, false)) {
    for (auto const& row : group.rows) list.rows.push_back(row.candidate);
  }
  std::vector<Candidate const*> rows;
  for (auto const& row : list.rows) rows.push_back(&row);
  list.words = row_words(placed, pain, rows, rows.size());
  return list;
}

/// Every region told and clicked; every complaint with its places and its symptoms.
std::vector<List> const& all_lists() {
  static auto const lists = [] {
    auto const& placed = shipped();
    auto const& atlas = placed.atlas();
    std::vector<List> all;
    auto const told = [&](Region const& region) {
      return pain_of_region(placed, region,
                            region.midline ? std::nullopt : std::optional(Side::right));
    };
    for (auto const& region : atlas.regions) {
      all.push_back(list_of("told " + region.id, told(region), {}));
      auto const middle = placed.regions().middle(region, Side::right);
      REQUIRE(middle.has_value());
      all.push_back(list_of("click " + region.id, click(*middle), {}));
    }
    for (auto const& complaint : atlas.complaints) {
      for (auto const& id : complaint.symptoms) {
        std::vector<Symptom const*> const ticked{atlas.symptom(id)};
        all.push_back(list_of(complaint.id + " ticked", {}, ticked));
        for (auto const& region : complaint.regions) {
          all.push_back(
              list_of(complaint.id + " ticked, " + region, told(*atlas.region(region)), ticked));
        }
      }
    }
    return all;
  }();
  return lists;
}

std::size_t words_in(std::string const& text) {
  std::istringstream words(text);
  std::string word;
  std::size_t count = 0;
  while (words >> word) ++count;
  return count;
}

/// The share that a row's line tells: "found in 82 of 100"; nothing when it tells none.
std::optional<double> share_told(std::string const& line) {
  auto const at = line.find("found in ");
  int some = 0;
  int all = 0;
  if (at == std::string::npos ||
      std::sscanf(line.c_str() + at, "found in %d of %d", &some, &all) != 2)
    return std::nullopt;
  return double(some) / all;
}

}  // namespace

TEST_CASE("every row says something of its own, in a dozen words") {
  std::size_t rows = 0;
  std::size_t repeated = 0;
  for (auto const& list : all_lists()) {
    INFO(list.name << ", true of most: " << list.words.most);
    REQUIRE(list.words.rows.size() == list.rows.size());
    std::map<std::string, std::size_t> counts;
    for (auto const& line : list.words.rows) {
      INFO(line);
      CHECK_FALSE(line.empty());
      CHECK(words_in(line) <= most_row_words);
      CHECK(line != list.words.most);
      ++counts[line];
    }
    rows += list.rows.size();
    for (auto const& [line, count] : counts) repeated += count - 1;
  }
  CHECK(rows > 1000);
  CHECK(repeated * 5 < rows);
}

TEST_CASE("no greater count stands below a smaller one, and the list says of whom it counts") {
  std::size_t counted = 0;
  std::size_t hidden = 0;
  for (auto const& list : all_lists()) {
    INFO(list.name);
    double last = 1.0;
    bool any = false;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
      INFO(list.words.rows[i]);
      auto const share = share_told(list.words.rows[i]);
      if (share) {
        CHECK(*share <= last);
        last = *share;
        any = true;
      }
      auto const& found = list.rows[i].found;
      bool const has_count = found && found->all > 0;
      CHECK((share ? has_count : true));
      // What is not said in the row is said on the point's page.
      if (has_count) {
        CHECK(whole_reason(list.rows[i]).find(found->words) != std::string::npos);
        hidden += share ? 0U : 1U;
      }
    }
    any = any || share_told(list.words.most);
    CHECK(list.words.who.empty() != any);
    counted += any ? 1U : 0U;
  }
  CHECK(counted > 5);
  CHECK(hidden > 5);
}

TEST_CASE("of whom the list counts is not said where no row has room for its count") {
  auto row = all_lists().front().rows.front();
  row.reason = "fits";
  row.found = FoundOften{"found in 82 of 100 people with long neck pain",
                         "people with long neck pain", 82, 100};
  auto const words_of_row = [&] {
    std::vector<Candidate const*> const rows{&row};
    return row_words(shipped(), {}, rows, 1);
  };
  auto const with_room = words_of_row();
  CHECK(share_told(with_room.rows.front()));
  CHECK(with_room.who == "people with long neck pain");
  row.told = {"a b c d e f g h i"};
  auto const without = words_of_row();
  CHECK_FALSE(share_told(without.rows.front()));
  CHECK(without.who.empty());
}

TEST_CASE("where nothing is marked a row is felt in its place, not beside another") {
  std::size_t felt = 0;
  for (auto const& list : all_lists()) {
    if (!list.name.ends_with(" ticked")) continue;
    for (auto const& line : list.words.rows) {
      INFO(list.name << ": " << line);
      for (auto const* const beside : {"also felt", "mainly felt", "about here"}) {
        CHECK(line.find(beside) == std::string::npos);
      }
      felt += line.find("felt: ") != std::string::npos ? 1U : 0U;
    }
  }
  CHECK(felt > 0);
}

TEST_CASE("what a ticked symptom says of most rows is said once") {
  auto const& placed = shipped();
  auto const* const symptom = placed.atlas().symptom("lumbago");
  REQUIRE(symptom != nullptr);
  auto const list =
      list_of("low back",
              pain_of_region(placed, *placed.atlas().region("low_back_beside_spine"), Side::right),
              {symptom});
  CHECK(list.words.most.find(symptom->reason) != std::string::npos);
  for (auto const& line : list.words.rows) CHECK(line.find(symptom->reason) == std::string::npos);
}

TEST_CASE("points felt alike are one row that says how many spots it stands for") {
  auto const& placed = shipped();
  auto const list =
      list_of("heel", pain_of_region(placed, *placed.atlas().region("heel"), Side::right), {});
  bool found = false;
  for (auto const& row : list.rows) {
    if (placed.points()[row.point].muscle->id != "abductor_hallucis") continue;
    found = true;
    CHECK(spots_of_row(placed, row) == 3);
  }
  CHECK(found);
}
