// Meaning on the whole shipped atlas: wherever a point is felt, a click or a brush finds it.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "finder/shipped.h"
#include "placement/zone_middle.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// The place of a point in a list of rows, from 1; 0 when no row has it.
std::size_t row_of(std::vector<Candidate> const& rows, std::uint32_t point) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto const& alike = rows[i].alike;
    if (rows[i].point == point || std::find(alike.begin(), alike.end(), point) != alike.end()) {
      return i + 1;
    }
  }
  return 0;
}

std::string name_of(std::uint32_t point) {
  return to_string(shipped().points()[point].id());
}

/// Those before a row, for the telling of a failure.
std::string before(std::vector<Candidate> const& rows, std::size_t row) {
  std::string text;
  auto const end = row == 0 ? std::min<std::size_t>(rows.size(), 6) : row;
  for (std::size_t i = 0; i < end; ++i) {
    text += fmt::format("\n      {:.3f} {} ({}; covered {:.2f}, unpainted {:.2f})", rows[i].score,
                        name_of(rows[i].point), word(rows[i].level), rows[i].covered,
                        rows[i].unpainted);
  }
  return text;
}

/// How far two zones are the same: the area of both over that of either.
float sameness(ZoneField const& a, ZoneField const& b) {
  float both = 0.0F;
  float either = 0.0F;
  for (std::size_t i = 0; i < a.vertices.size(); ++i) {
    bool const in_a = a.distance[i] < 0.0F;
    bool const in_b = b.at(a.vertices[i]) < 0.0F;
    both += in_a && in_b ? 1.0F : 0.0F;
    either += in_a || in_b ? 1.0F : 0.0F;
  }
  for (std::size_t i = 0; i < b.vertices.size(); ++i) {
    if (b.distance[i] < 0.0F && a.at(b.vertices[i]) >= zone_margin) either += 1.0F;
  }
  return either == 0.0F ? 0.0F : both / either;
}

/// Points whose two sides are one check: the left is the mirror of the right.
std::vector<std::uint32_t> points_with_zones() {
  std::vector<std::uint32_t> all;
  auto const points = shipped().points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    auto const at = shipped().placed(i);
    bool const left = points[i].side == Side::left &&
                      shipped().index_of({points[i].point->id, Side::right}).has_value();
    if (at && !(*at)->essential.empty() && !left) all.push_back(i);
  }
  return all;
}

}  // namespace

/// The row in which a point must be found at the latest where all says that it is the one: a common
/// one among the first, an uncommon one among those shown; a rare one (prevalence 1) is listed
/// behind the commoner ones that fit as well.
std::size_t latest_row(std::uint32_t point, std::size_t first_rows) {
  constexpr std::size_t shown = 7;
  auto const prevalence = shipped().points()[point].point->prevalence;
  return prevalence <= 1   ? shipped().points().size()
         : prevalence == 2 ? std::max(shown, first_rows)
                           : first_rows;
}

TEST_CASE("a click at the middle of a point's essential zone lists it among the first five") {
  // The sacrum and the back of the shoulder are the main pain area of seven commoner points; low in
  // the back its own muscles come before the psoas.
  std::vector<std::string> const crowded{"gluteus_medius-3.R", "subscapularis-3.R",
                                         "iliopsoas-3.R"};
  constexpr std::size_t usual_row = 5;
  constexpr std::size_t crowded_row = 9;
  std::string late;
  std::size_t count = 0;
  for (auto const i : points_with_zones()) {
    auto const middle = middle_of(shipped_body()->base(), (*shipped().placed(i))->essential);
    auto const rows = find_candidates(shipped(), click(middle));
    auto const row = row_of(rows, i);
    bool const is_crowded = std::find(crowded.begin(), crowded.end(), name_of(i)) != crowded.end();
    if (row == 0 || row > latest_row(i, is_crowded ? crowded_row : usual_row)) {
      ++count;
      late += fmt::format("\n  {} is row {}{}", name_of(i), row, before(rows, row));
    }
  }
  INFO(count << " come late:" << late);
  CHECK(count == 0);
}

TEST_CASE("painting a point's essential zone lists it first or second, but for the same zones") {
  constexpr float as_good_as_same = 0.9F;
  std::string late;
  std::size_t count = 0;
  Finder finder(shipped());
  for (auto const i : points_with_zones()) {
    auto const& zone = (*shipped().placed(i))->essential;
    finder.follow(painted(zone));
    auto const& rows = finder.candidates();
    auto const row = row_of(rows, i);
    std::size_t others = 0;
    for (std::size_t k = 0; k + 1 < row; ++k) {
      auto const same = sameness(zone, (*shipped().placed(rows[k].point))->essential);
      if (same < as_good_as_same) ++others;
    }
    if (row != 0 && others < latest_row(i, 2)) continue;
    ++count;
    late += fmt::format("\n  {} is row {}{}", name_of(i), row, before(rows, row));
  }
  INFO(count << " come late:" << late);
  CHECK(count == 0);
}

TEST_CASE("painting with a brush, not to the border, finds the point in the first four") {
  std::string late;
  std::size_t count = 0;
  Finder finder(shipped());
  for (auto const i : points_with_zones()) {
    auto const& zone = (*shipped().placed(i))->essential;
    Pain pain;  // blunt: every fifth vertex, a brush of a centimetre
    for (std::size_t k = 0; k < zone.vertices.size(); k += 5) {
      if (zone.distance[k] >= -0.004F) continue;
      pain.dabs.push_back({.place = at_vertex(zone.vertices[k]), .radius_m = 0.01F});
    }
    if (pain.dabs.size() < 2) continue;
    finder.follow(pain);
    auto const row = row_of(finder.candidates(), i);
    if (row != 0 && row <= latest_row(i, 4)) continue;
    ++count;
    late += fmt::format("\n  {} is row {}{}", name_of(i), row, before(finder.candidates(), row));
  }
  INFO(count << " come late:" << late);
  CHECK(count == 0);
}

TEST_CASE("points felt alike are one row, and no point is in two rows") {
  Finder finder(shipped());
  for (auto const i : points_with_zones()) {
    auto const& mine = *shipped().points()[i].point;
    if (mine.zones_of.empty()) continue;
    finder.follow(painted((*shipped().placed(i))->essential));
    std::vector<std::uint32_t> seen;
    for (auto const& row : finder.candidates()) {
      seen.push_back(row.point);
      seen.insert(seen.end(), row.alike.begin(), row.alike.end());
    }
    std::sort(seen.begin(), seen.end());
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    auto const own = shipped().index_of({mine.zones_of, shipped().points()[i].side});
    REQUIRE(own.has_value());
    CAPTURE(mine.id);
    CHECK(row_of(finder.candidates(), *own) == row_of(finder.candidates(), i));
  }
}
