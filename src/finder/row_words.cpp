#include "finder/row_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "finder/reasons.h"
#include "finder/warnings.h"

namespace knotmap {
namespace {

/// What can be said of a row, what sets it apart most first.
using Parts = std::vector<std::string>;

std::string count_in(FoundOften const& found) {
  return found.all == 0 ? std::string("among the most often found")
                        : fmt::format("found in {} of {}", found.some, found.all);
}

/// Of whom the counts of all rows are, where they can stand in them; or "".
std::string counted_people(std::span<Candidate const* const> rows) {
  std::string who;
  float last = 1.0F;
  for (auto const* const row : rows) {
    if (!row->found) continue;
    auto const& found = *row->found;
    if (!who.empty() && who != found.who) return {};
    who = found.who;
    if (found.all == 0) continue;
    auto const share = static_cast<float>(found.some) / static_cast<float>(found.all);
    if (share > last) return {};
    last = share;
  }
  return who;
}

/// Whether the words say one of the rows' counts: a line may have had no room for its own.
bool tells_a_count(std::span<Candidate const* const> rows, RowWords const& words) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto const& found = rows[i]->found;
    if (!found || found->all == 0) continue;
    auto const count = count_in(*found);
    for (auto const& text : {words.rows[i], words.most}) {
      if (text.find(count) != std::string::npos) return true;
    }
  }
  return false;
}

/// How common a point is: what is left to say of rows that fit alike.
std::string_view common_words(int prevalence) {
  constexpr std::array<std::string_view, 5> words{"a rare one", "a less common one",
                                                  "a fairly common one", "a common one",
                                                  "a very common one"};
  return words[static_cast<std::size_t>(std::clamp(prevalence, 1, 5) - 1)];
}

/// Where the essential zone of a row lies beside the marked regions, or where it lies while none is
/// marked; "" where that cannot be said in one name.
std::string felt_words(PlacedAtlas const& placed, Candidate const& row,
                       std::span<RegionHere const> regions) {
  constexpr float fair_share = 0.12F;
  constexpr float nearly_all = 0.75F;
  auto const found = placed.placed(row.point);
  if (!found) return {};
  auto const& zone = (*found)->essential;
  std::map<std::string, float> elsewhere;
  float all = 0.0F;
  float here = 0.0F;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] > 0.0F) continue;
    auto const* const region = placed.regions().at(zone.vertices[i]).region;
    bool const marked = std::any_of(regions.begin(), regions.end(),
                                    [&](RegionHere const& each) { return each.region == region; });
    all += 1.0F;
    if (marked) here += 1.0F;
    if (region != nullptr && !marked) elsewhere[region->name] += 1.0F;
  }
  bool const mainly = row.level != Level::essential;
  if (!mainly && all > 0.0F && here >= nearly_all * all) return "felt only about here";
  auto const most =
      std::max_element(elsewhere.begin(), elsewhere.end(),
                       [](auto const& a, auto const& b) { return a.second < b.second; });
  if (most == elsewhere.end() || most->second < fair_share * all) return {};
  if (regions.empty()) return fmt::format("felt: {}", most->first);
  return fmt::format("{} felt: {}", mainly ? "mainly" : "also", most->first);
}

Parts parts_of(PlacedAtlas const& placed, Candidate const& row, std::span<RegionHere const> regions,
               bool counts) {
  Parts parts = row.told;
  if (auto fit = first_part(row.reason); !fit.empty()) parts.push_back(std::move(fit));
  if (row.found && counts) parts.push_back(count_in(*row.found));
  if (auto felt = felt_words(placed, row, regions); !felt.empty()) parts.push_back(std::move(felt));
  parts.emplace_back(common_words(placed.points()[row.point].point->prevalence));
  return parts;
}

/// The parts that more than half of the rows have.
std::set<std::string> shared_by_most(std::span<Parts const> rows) {
  constexpr std::size_t few = 3;
  std::set<std::string> shared;
  if (rows.size() < few) return shared;
  std::map<std::string, std::size_t> counts;
  for (auto const& parts : rows) {
    for (auto const& part : std::set<std::string>(parts.begin(), parts.end())) ++counts[part];
  }
  for (auto const& [part, count] : counts) {
    if (count * 2 > rows.size()) shared.insert(part);
  }
  return shared;
}

/// As many parts as have room, those that most rows share left out; where nothing is left, how
/// common it is, which every row can say.
std::string line_of(Parts const& parts, std::set<std::string> const& shared) {
  std::string line;
  std::size_t words = 0;
  for (auto const& part : parts) {
    auto const more = words_of(part).size();
    if (shared.contains(part) || words + more > most_row_words) continue;
    line += (line.empty() ? "" : "; ") + part;
    words += more;
  }
  return line.empty() ? parts.back() : line;
}

}  // namespace

RowWords row_words(PlacedAtlas const& placed, Pain const& pain,
                   std::span<Candidate const* const> rows, std::size_t first) {
  auto const leading = rows.first(std::min(first, rows.size()));
  auto const regions = regions_under(placed, pain);
  RowWords words;
  words.who = counted_people(leading);
  std::vector<Parts> parts;
  parts.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    bool const counts = !words.who.empty() && i < leading.size();
    parts.push_back(parts_of(placed, *rows[i], regions, counts));
  }
  auto const shared = shared_by_most(std::span(parts).first(leading.size()));
  for (auto const& part : shared) {
    bool const is_common = std::any_of(parts.begin(), parts.end(),
                                       [&](Parts const& each) { return each.back() == part; });
    if (!is_common) words.most += (words.most.empty() ? "" : "; ") + part;
  }
  for (auto const& each : parts) words.rows.push_back(line_of(each, shared));
  if (!tells_a_count(leading, words)) words.who.clear();
  return words;
}

std::size_t spots_of_row(PlacedAtlas const& placed, Candidate const& candidate) {
  auto const points = placed.points();
  std::set<Point const*> spots{points[candidate.point].point};
  for (auto const other : candidate.alike) spots.insert(points[other].point);
  return spots.size();
}

}  // namespace knotmap
