#include "placement/placement_check.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "placement/anchors.h"
#include "placement/zone_field.h"

namespace knotmap {
namespace {

/// A point of the midline may lie this far off it, metres.
constexpr float midline_slack = 0.001F;

/// What the checks of one atlas share: where they look, and the faults found.
struct Checker {
  PlacedAtlas const& placed;
  Faults faults;

  [[nodiscard]] Body const& body() const { return placed.body(); }

  void report(std::string file, std::string pointer, std::string what, std::string remedy) {
    faults.push_back({std::move(file), std::move(pointer), std::move(what), std::move(remedy)});
  }

  /// Looks at every anchor, so that one wrong anchor does not hide the next.
  bool are_placed(std::vector<Stroke> const& strokes, std::string const& file, Side side) {
    bool sound = true;
    for (auto const& stroke : strokes) {
      for (auto const& anchor : stroke.line) sound = is_placed(anchor, file, side) && sound;
    }
    return sound;
  }

  bool is_placed(Anchor const& anchor, std::string const& file, Side side) {
    if (anchor.a.empty()) return false;  // a fault when it was read
    auto const place = place_anchor(body(), anchor, side);
    if (!place) {
      faults.push_back(place.error());
      faults.back().file = file;
      return false;
    }
    float const x = std::abs(body().base().position(*place).x);
    if (side == Side::midline && x > midline_slack) {
      report(file, anchor.pointer, fmt::format("lies {:.1f} cm off the midline", x * 100.0F),
             "a midline place lies between midline landmarks");
    }
    return true;
  }

  void has_area(std::vector<Stroke> const& strokes, std::string const& file,
                std::string const& pointer, Side side) {
    if (strokes.empty() || !are_placed(strokes, file, side)) return;
    auto const zone = make_zone(body(), strokes, side);
    if (!zone) {
      faults.push_back(zone.error());
      faults.back().file = file;
    } else if (area_of(body().base(), *zone) <= 0.0F) {
      report(file, pointer, "the zone covers no skin", "give its strokes a greater radius_cm");
    }
  }
};

void check_side(Checker& checker, Muscle const& muscle, Point const& point, Place const& place,
                Side side) {
  float const x = checker.body().base().position(place).x;
  if (side == Side::midline || x * outward(side) >= -midline_slack) return;
  checker.report(muscle.file, point.pointer + "/at",
                 fmt::format("{} lies {:.1f} cm off its side", to_string(SidedId{point.id, side}),
                             std::abs(x) * 100.0F),
                 R"(look at "out_cm" and ".other")");
}

void check_press(Checker& checker, Muscle const& muscle, Point const& point, Place const& place) {
  if (checker.placed.gate_is_shut()) return;  // the area at fault is a fault of its own
  auto const asked = checker.placed.press_at(place);
  if (point.press >= asked) return;
  checker.report(muscle.file, point.pointer + "/press",
                 fmt::format(R"("{}" is milder than the safety area that the point lies in: "{}")",
                             word(point.press), word(asked)),
                 fmt::format("say \"{}\"", word(asked)));
}

void check_effort(Checker& checker, Muscle const& muscle, Point const& point, Place const& place) {
  if (!point.dose) return;
  auto const& caps = checker.placed.atlas().safety.caps;
  auto const here = checker.placed.regions().at(place);
  if (here.region == nullptr || point.dose->effort <= caps.effort_careful) return;
  auto const& careful = caps.careful_areas;
  auto const& areas = here.region->areas;
  auto const found = std::find_first_of(areas.begin(), areas.end(), careful.begin(), careful.end());
  if (found == areas.end()) return;
  checker.report(muscle.file, point.pointer + "/dose/effort",
                 fmt::format("effort {} is too strong for the {} ({})", point.dose->effort, *found,
                             here.name()),
                 fmt::format("at most {}", caps.effort_careful));
}

void check_point(Checker& checker, Muscle const& muscle, Point const& point, Side side) {
  auto const zones = point.pointer + "/zones/";
  if (point.zones_of.empty()) {  // else a fault of the point that they are written at
    checker.has_area(point.essential, muscle.file, zones + "essential", side);
    checker.has_area(point.spillover, muscle.file, zones + "spillover", side);
  }
  if (!checker.is_placed(point.at, muscle.file, side)) return;
  auto const place = *place_anchor(checker.body(), point.at, side);
  check_side(checker, muscle, point, place, side);
  check_press(checker, muscle, point, place);
  check_effort(checker, muscle, point, place);
}

void check_region(Checker& checker, Region const& region) {
  std::string const file = "regions.json";
  Side const side = region.midline ? Side::midline : Side::right;
  bool sound = !region.seeds.empty();  // that none could be read is a fault already
  for (auto const& seed : region.seeds) {
    if (!checker.is_placed(seed, file, side)) {
      sound = false;
      continue;
    }
    auto const place = *place_anchor(checker.body(), seed, side);
    float const x = checker.body().base().position(place).x;
    if (side == Side::right && x > midline_slack) {
      checker.report(file, seed.pointer, "the seed lies on the other side of the body",
                     R"(look at "out_cm" and ".other")");
    }
  }
  if (sound && checker.placed.regions().vertices_of(region) == 0) {
    checker.report(file, region.pointer, fmt::format("region \"{}\" owns no skin", region.id),
                   "give it a seed away from those of other regions");
  }
}

/// Hands that lie on the body; what a pose keeps from another is looked at once.
void check_hands(Checker& checker, Pose const& pose, std::set<std::string>& seen) {
  for (auto const& hand : pose.hands) {
    if (!seen.insert(hand.on.pointer).second) continue;
    bool const of_poses = hand.on.pointer.starts_with("/poses/");
    checker.is_placed(hand.on, of_poses ? "poses.json" : "motions.json", Side::right);
  }
}

}  // namespace

Faults check_placement(PlacedAtlas const& placed) {
  Checker checker{placed, {}};
  auto const& atlas = placed.atlas();
  for (auto const& muscle : atlas.muscles) {
    // One side is enough: the other is its mirror.
    for (auto const& point : muscle.points) {
      check_point(checker, muscle, point, each(point.sides).back());
    }
  }
  for (auto const& region : atlas.regions) check_region(checker, region);
  for (auto const& area : atlas.safety.areas) {
    checker.has_area(area.zone, "safety.json", area.pointer + "/zone",
                     area.midline ? Side::midline : Side::right);
  }
  std::set<std::string> seen;
  for (auto const& pose : atlas.poses) check_hands(checker, pose, seen);
  for (auto const& motion : atlas.motions) {
    for (auto const& key : motion.keys) check_hands(checker, key.pose, seen);
  }
  return std::move(checker.faults);
}

}  // namespace knotmap
