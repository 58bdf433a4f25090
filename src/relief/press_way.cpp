#include "relief/press_way.h"

#include <algorithm>

#include <fmt/format.h>

#include "relief/dose.h"

namespace knotmap {
namespace {

constexpr int hard_from = 4;  // of ToolWords::hardness

/// Why a tool is not offered at a point; "" when it is.
std::string why_not(Point const& point, Press press, std::vector<Way> const& ways,
                    ToolWords const& words) {
  auto const with = [&](Way const& way) { return way.tool == words.tool; };
  if (std::any_of(ways.begin(), ways.end(), with)) return {};
  if (press == Press::fingertips_only) return "This place takes finger pads only, and no tool.";
  auto const& own = point.tools;
  if (std::find(own.begin(), own.end(), words.tool) != own.end() && press > point.press)
    return "Too hard here: this place, or what you told about you, takes a light touch only.";
  if (press == Press::light && words.hardness >= hard_from)
    return "Too hard: this place takes a light touch only.";
  return words.not_here;
}

}  // namespace

std::optional<PressPoint> press_point(PlacedAtlas const& placed, std::uint32_t point,
                                      Person const& person) {
  if (point >= placed.points().size() || placed.gate_is_shut()) return std::nullopt;
  auto const& atlas = placed.atlas();
  auto const& sided = placed.points()[point];
  PressPoint pressed;
  pressed.id = sided.id();
  pressed.title = full_name(*sided.muscle, *sided.point);
  pressed.press = std::max(press_for(placed, person, point), sided.point->press);
  auto const dose = allowed_dose(atlas, *sided.point, pressed.press, is_careful(placed, point));
  pressed.ways = allowed_ways(*sided.point, pressed.press);
  if (!dose || pressed.ways.empty()) return std::nullopt;
  pressed.dose = *dose;
  for (auto const& words : atlas.tools) {
    pressed.tools.push_back({words.tool, words.name, words.about,
                             why_not(*sided.point, pressed.press, pressed.ways, words)});
  }
  if (auto const place = placed.place(point)) {
    if (auto const* const region = placed.regions().at(*place).region)
      pressed.areas = region->areas;
  }
  return pressed;
}

Way const* way_with(PressPoint const& point, Tool tool) {
  auto const at = std::find_if(point.ways.begin(), point.ways.end(),
                               [&](Way const& way) { return way.tool == tool; });
  return at == point.ways.end() ? nullptr : &*at;
}

std::vector<PlaceOffer> place_offers(Atlas const& atlas, Way const& way) {
  std::vector<PlaceOffer> offers;
  if (way.places.empty()) return offers;
  for (auto const& words : atlas.press_places) {
    bool const fits =
        std::find(way.places.begin(), way.places.end(), words.place) != way.places.end();
    offers.push_back({words.place, words.name, fits ? std::string() : words.not_here});
  }
  return offers;
}

}  // namespace knotmap
