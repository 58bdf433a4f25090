#include "relief/press_way.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "relief/dose.h"

namespace knotmap {
namespace {

constexpr int hard_from = 4;  // of ToolWords::hardness

bool is_done_at(Way const& way, PressPlace place) {
  return std::find(way.places.begin(), way.places.end(), place) != way.places.end();
}

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
  pressed.numbers = allowed_way_numbers(*sided.point, pressed.press);
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

Way const* way_with(PressPoint const& point, Tool tool, std::optional<PressPlace> place) {
  Way const* found = nullptr;
  for (auto const& way : point.ways) {
    if (way.tool != tool) continue;
    if (found == nullptr) found = &way;
    if (place && is_done_at(way, *place)) return &way;
  }
  return found;
}

std::vector<PlaceOffer> place_offers(Atlas const& atlas, PressPoint const& point, Tool tool) {
  std::vector<PlaceOffer> offers;
  for (auto const& words : atlas.press_places) {
    Way const* other = nullptr;  // with another tool
    bool fits = false;
    for (auto const& way : point.ways) {
      if (!is_done_at(way, words.place)) continue;
      fits = fits || way.tool == tool;
      if (other == nullptr) other = &way;
    }
    auto why = fits               ? std::string()
               : other != nullptr ? fmt::format("Possible with: {}.", plain(other->tool))
                                  : words.not_here;
    offers.push_back({words.place, words.name, std::move(why)});
  }
  bool const any = std::any_of(offers.begin(), offers.end(),
                               [](PlaceOffer const& offer) { return offer.why_not.empty(); });
  return any ? offers : std::vector<PlaceOffer>{};
}

std::size_t hold_step(Way const& way) {
  for (auto const* const word : {"second", "minute", "breath"}) {
    for (std::size_t i = 0; i < way.steps.size(); ++i) {
      if (way.steps[i].find(word) != std::string::npos) return i;
    }
  }
  return way.steps.empty() ? 0 : way.steps.size() - 1;
}

}  // namespace knotmap
