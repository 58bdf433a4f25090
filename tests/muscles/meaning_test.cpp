// The shipped muscles: under their points, inside every body, alike on both sides.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "atlas/read_atlas.h"
#include "muscles/bands.h"
#include "muscles/figure.h"
#include "muscles/muscle_check.h"
#include "placement/placed_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::shared_ptr<Atlas const> shipped_atlas() {
  static auto const atlas = [] {
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    for (auto const& fault : reading.faults) UNSCOPED_INFO(to_line(fault));
    REQUIRE(reading.faults.empty());
    return std::make_shared<Atlas const>(std::move(reading.atlas));
  }();
  return atlas;
}

PlacedMuscles const& shipped() {
  static PlacedMuscles const placed(the_body(), shipped_atlas());
  return placed;
}

std::shared_ptr<FigureForm const> shipped_form() {
  static auto const form = std::make_shared<FigureForm const>(make_form(shipped()));
  return form;
}

Figure posed(BodyChoice const& choice, Surface const& surface) {
  auto const average = the_body()->average_of(choice);
  return pose(*the_body()->skin(), shipped_form(), built_body(choice, average, surface));
}

bool is_inside(Surface const& surface, glm::vec3 spot) {
  // Any line from it leaves the body once more than it enters it.
  auto const hits = surface.crossings({spot, glm::vec3(0.31F, 0.52F, 0.79F)});
  int leaves = 0;
  for (auto const& hit : hits) {
    if (hit.t > 0.0F) leaves += hit.outside ? -1 : 1;
  }
  return leaves == 1;
}

/// The points of the right side whose X does not lie over its muscle: no line inward from the X
/// meets it.
std::set<std::string> points_beside(BodyChoice const& choice) {
  PlacedAtlas const points(the_body(), shipped_atlas());
  auto const surface = the_body()->shaped(choice);
  auto const figure = posed(choice, *surface);
  std::set<std::string> beside;
  for (std::uint32_t i = 0; i < points.points().size(); ++i) {
    auto const& point = points.points()[i];
    if (point.side == Side::left) continue;
    auto const part = shipped_form()->part_of({point.muscle->id, point.side});
    auto const place = points.place(i);
    REQUIRE(part);
    REQUIRE(place);
    std::vector<char> shown(shipped_form()->parts.size(), 0);
    shown[*part] = 1;
    glm::vec3 const normal = surface->normal(*place);
    Ray const inward{surface->position(*place) + 0.002F * normal, -normal};
    if (!first_hit(figure, inward, shown)) beside.insert(point.point->id);
  }
  return beside;
}

}  // namespace

TEST_CASE("every shipped muscle has a shape, and no shape has a fault") {
  for (auto const& muscle : shipped_atlas()->muscles) {
    INFO(muscle.id);
    CHECK_FALSE(muscle.bands.empty());
  }
  auto const faults = check_muscles(shipped());
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  CHECK(faults.empty());
}

TEST_CASE("each X lies over its own muscle, but for those that mark the skin beside a deep one") {
  // The pelvic floor is met from the cleft of the buttocks; subscapularis-2 marks the armpit's side
  // wall; the others stand a few millimetres beside.
  std::set<std::string> const known{"longus_colli-1",     "pelvic_floor-1",  "pelvic_floor-2",
                                    "scalenus_minimus-1", "subscapularis-2", "teres_major-3"};
  for (auto const& id : points_beside({.base = true})) {
    INFO(id);
    CHECK(known.count(id) == 1);
  }
  auto const all = shipped_atlas()->muscles;
  std::size_t points = 0;
  for (auto const& muscle : all) points += muscle.points.size();
  for (auto const* const words : {"female", "male", "female:lean", "male:muscular"}) {
    auto const beside = points_beside(named(words));
    INFO(words << ": " << fmt::format("{}", fmt::join(beside, " ")));
    CHECK(beside.size() * 10 < points);
  }
}

TEST_CASE("no vertex of a muscle or a bone leaves the skin on any body") {
  auto bodies = all_bodies();
  auto const mixes = some_mixes();
  bodies.insert(bodies.end(), mixes.begin(), mixes.end());
  for (auto const& choice : bodies) {
    // Strictly on base and the eight of woman and man, each average, lean, heavy and muscular; a
    // hair is let pass where heavy and muscular or lean and muscular mix.
    bool const strict = choice.weight == 0.0F || choice.muscle == 0.0F;
    float const hair_m = strict ? 0.0F : 0.001F;
    auto const surface = the_body()->shaped(choice);
    auto const figure = posed(choice, *surface);
    for (auto const& part : shipped_form()->parts) {
      if (part.id.side == Side::left) continue;  // its mirror
      for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
        glm::vec3 const spot = figure.positions[part.first_vertex + i];
        if (is_inside(*surface, spot)) continue;
        auto const near = surface->nearest(spot, 0.1F);
        float const out = near ? glm::distance(surface->position(*near), spot) : 0.1F;
        INFO(to_string(choice) << " " << part.id.id << ", " << 1000.0F * out << " mm");
        CHECK(out <= hair_m);
      }
    }
  }
}

TEST_CASE("left and right are alike in volume, and every part is right side out") {
  for (auto const* const words : {"base", "female", "male:muscular", "female:heavy"}) {
    auto const choice = named(words);
    auto const figure = posed(choice, *the_body()->shaped(choice));
    auto const& parts = shipped_form()->parts;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
      INFO(words << " " << to_string(parts[i].id));
      CHECK(volume_of(figure, i) > 0.0);
      if (parts[i].id.side != Side::right || parts[i].bone) continue;
      auto const left = shipped_form()->part_of({parts[i].id.id, Side::left});
      REQUIRE(left);
      CHECK(volume_of(figure, *left) == Approx(volume_of(figure, i)).epsilon(0.01));
    }
  }
}

TEST_CASE(
    "the biggest muscles are those of anatomy, and a strong body has more of them than a lean "
    "one") {
  auto const volumes = [](char const* words) {
    auto const choice = named(words);
    auto const figure = posed(choice, *the_body()->shaped(choice));
    std::map<std::string, double> litres;
    auto const& parts = shipped_form()->parts;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
      if (!parts[i].bone && parts[i].id.side == Side::right) {
        litres[parts[i].id.id] = 1000.0 * volume_of(figure, i);
      }
    }
    return litres;
  };
  auto const female = volumes("female");
  auto const bigger = [&](char const* a, char const* b) { return female.at(a) > female.at(b); };
  CHECK(bigger("gluteus_maximus", "gluteus_medius"));
  CHECK(bigger("gluteus_medius", "gluteus_minimus"));
  CHECK(bigger("vastus_lateralis", "rectus_femoris"));
  CHECK(bigger("pectoralis_major", "pectoralis_minor"));
  CHECK(bigger("deltoid", "supraspinatus"));
  CHECK(bigger("latissimus_dorsi", "rhomboids"));
  CHECK(female.at("gluteus_maximus") > 0.3);
  CHECK(female.at("gluteus_maximus") < 1.4);
  auto const sum = [](std::map<std::string, double> const& litres) {
    double all = 0.0;
    for (auto const& [id, volume] : litres) all += volume;
    return all;
  };
  CHECK(sum(female) > 5.0);  // one side of a woman: some 20 kg of muscle in all
  CHECK(sum(female) < 14.0);
  CHECK(sum(volumes("male")) > 1.2 * sum(female));
  CHECK(sum(volumes("male:muscular")) > 1.05 * sum(volumes("male:lean")));
  CHECK(sum(volumes("female:heavy")) < 1.15 * sum(female));  // what is more is fat
}

TEST_CASE("what is said to lie under a muscle has it above, where both are met") {
  auto const& base = the_body()->base();
  BodyChoice const choice{.base = true};
  auto const figure = posed(choice, base);
  auto const& form = *shipped_form();
  std::size_t pairs = 0;
  std::size_t above = 0;
  for (auto const& muscle : shipped_atlas()->muscles) {
    auto const part = form.part_of({muscle.id, Side::right});
    for (auto const& over_id : muscle.under) {
      auto const over = form.part_of({over_id, Side::right});
      if (!part || !over) continue;
      std::vector<char> shown(form.parts.size(), 0);
      shown[*over] = 1;
      shown[*part] = 1;
      std::size_t met = 0;
      std::size_t first = 0;
      auto const& p = form.parts[*part];
      for (std::uint32_t i = 0; i < p.vertex_count; ++i) {
        auto const& thread = form.threads[form.beads[p.first_vertex + i].thread];
        glm::vec3 const near = base.position(thread.near);
        glm::vec3 const in = glm::normalize(figure.positions[p.first_vertex + i] - near);
        std::vector<char> only(form.parts.size(), 0);
        only[*over] = 1;
        auto const there = first_hit(figure, {near - 0.001F * in, in}, only);
        if (!there || there->t > 0.5F * thread.length_m) continue;
        ++met;
        auto const hit = first_hit(figure, {near - 0.001F * in, in}, shown);
        if (hit && hit->part == *over) ++first;
      }
      if (met < 8) continue;
      ++pairs;
      INFO(muscle.id << " under " << over_id << ": " << first << " of " << met);
      CHECK(first * 2 > met);
      above += first * 10 > met * 9 ? 1 : 0;
    }
  }
  CHECK(pairs > 60);
  CHECK(above * 10 > pairs * 8);
}
