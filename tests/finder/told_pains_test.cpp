// Pains in people's own words: place, side and muscles, on the shipped atlas.
#include <algorithm>
#include <fstream>
#include <memory>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "finder/alike.h"
#include "finder/shipped.h"
#include "finder/told_reader.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

using nlohmann::json;

bool is_among(json const& list, std::string const& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

/// What is wrong with the reading of a told pain; "" when it is right.
std::string wrong_in(json const& pain, Told const& told) {
  std::vector<std::string> regions;
  bool left = false;
  bool right = false;
  for (auto const& place : told.places) {
    auto const id = parse_id(place.id);
    if (!id) continue;
    regions.push_back(id->id);
    left = left || id->side == Side::left;
    right = right || id->side == Side::right;
  }
  for (auto const& group : pain["want_regions_all_of"]) {
    bool const there = std::any_of(regions.begin(), regions.end(),
                                   [&](auto const& region) { return is_among(group, region); });
    if (!there) return "no place of " + group.dump();
  }
  for (auto const& region : regions) {
    if (is_among(pain["not_regions_any"], region)) return "must not say " + region;
  }
  if (pain["want_side"] == "left" && right) return "left is said";
  if (pain["want_side"] == "right" && left) return "right is said";
  if (pain["want_side"] == "both" && (left || right) && !(left && right)) return "both are said";
  if (pain["want_muscles_any"].empty()) return "";
  auto const marked = told.pain();
  Finder finder(shipped(), weights_for(marked));
  finder.follow(marked.alike ? half_of(shipped(), marked) : marked, told.symptoms);
  auto const rows = with_named(
      told, marked.alike ? both_sides_of(shipped(), finder.candidates()) : finder.candidates());
  constexpr std::ptrdiff_t first_rows = 5;
  auto const end = rows.begin() + std::min(std::ssize(rows), first_rows);
  bool const listed = std::any_of(rows.begin(), end, [&](Candidate const& row) {
    return is_among(pain["want_muscles_any"], shipped().points()[row.point].muscle->id);
  });
  return listed ? "" : "none of its muscles is among the first five";
}

/// The reader of the shipped atlas.
class Shipped {
 public:
  [[nodiscard]] Told tell(std::string const& text) const {
    return knotmap::tell(index_, shipped(), Story(text, *lexicon_));
  }

 private:
  std::shared_ptr<Lexicon const> lexicon_ =
      std::make_shared<Lexicon const>(*Lexicon::read(KNOTMAP_ASSETS "/words"));
  SearchIndex index_{shipped().atlas(), *shipped_body(), lexicon_};
};

json read(std::string const& file) {
  std::ifstream stream(KNOTMAP_TESTS_DIR "/finder/" + file);
  return json::parse(stream);
}

}  // namespace

TEST_CASE("told pains give their place, their side and a muscle that a therapist would name") {
  Shipped const reader;
  auto const* const file =
      GENERATE("told_pains.json", "more_told_pains.json", "third_told_pains.json");
  int tried = 0;
  int right = 0;
  std::string wrong;
  for (auto const& pain : read(file)) {
    auto const text = pain["text"].get<std::string>();
    auto const fault = wrong_in(pain, reader.tell(text));
    ++tried;
    right += fault.empty() ? 1 : 0;
    if (!fault.empty()) wrong += "\n" + fault + ": " + text.substr(0, 160);
  }
  INFO(wrong);
  CHECK(tried >= 30);
  CHECK(right * 100 >= tried * 95);
}

TEST_CASE("what people type into a search field names its place or its muscle") {
  Shipped const reader;
  int tried = 0;
  int right = 0;
  std::string wrong;
  for (auto const& query : read("search_queries.json")) {
    auto const text = query["text"].get<std::string>();
    json wanted = query;
    wanted["want_regions_all_of"] = json::array();
    if (!query["want_regions_any"].empty())
      wanted["want_regions_all_of"].push_back(query["want_regions_any"]);
    wanted["not_regions_any"] = json::array();
    wanted["want_side"] = "";
    auto const fault = wrong_in(wanted, reader.tell(text));
    ++tried;
    right += fault.empty() ? 1 : 0;
    if (!fault.empty()) wrong.append("\n").append(fault).append(": ").append(text);
  }
  INFO(wrong);
  CHECK(tried >= 100);
  CHECK(right * 100 >= tried * 95);
}
