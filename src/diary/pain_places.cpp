#include "diary/pain_places.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <glm/common.hpp>

#include "finder/told_area.h"

namespace knotmap {
namespace {

std::size_t hash_of(Entry const& entry) {
  // What is painted says enough; the region has a say where nothing is.
  std::size_t hash =
      std::hash<std::string>{}(entry.region.id) + static_cast<std::size_t>(entry.region.side);
  auto const mix = [&](float number) {
    constexpr std::size_t odd = 0x9E3779B97F4A7C15U;
    hash = (hash ^ glm::floatBitsToUint(number)) * odd;
    hash ^= hash >> 29U;
  };
  for (auto const& dab : entry.painted) {
    mix(dab.at.x);
    mix(dab.at.y);
    mix(dab.at.z);
    mix(dab.radius_m);
    mix(dab.strength);
  }
  return hash;
}

/// Whether dabs may be those of a named region: as strong as those, and not too many.
bool may_be_told(Pain const& pain) {
  constexpr std::size_t most = 64;
  return pain.dabs.size() <= most &&
         std::all_of(pain.dabs.begin(), pain.dabs.end(),
                     [](Dab const& dab) { return dab.strength == strong_pain; });
}

}  // namespace

std::uint32_t PainPlaces::number_of(Entry const& entry) {
  auto const hash = hash_of(entry);
  auto const [from, to] = by_hash_.equal_range(hash);
  for (auto at = from; at != to; ++at) {
    auto const& known = kept_[at->second].painting;
    if (known.region == entry.region && known.dabs == entry.painted) return at->second;
  }
  auto const number = static_cast<std::uint32_t>(kept_.size());
  kept_.push_back({{entry.region, entry.painted}, false, {}});
  by_hash_.emplace(hash, number);
  return number;
}

std::span<glm::vec2 const> PainPlaces::drawn(Painting const& painting) {
  constexpr float reach = 0.05F;
  if (painting.dabs.empty()) {
    auto const& atlas = placed_->atlas();
    auto const* const region = atlas.region(painting.region.id);
    if (region == nullptr) return {};
    auto const side = region->midline ? Side::midline : painting.region.side;
    std::vector<RegionSide> both{{region, side}};
    if (!region->midline && side == Side::midline)
      both = {{region, Side::left}, {region, Side::right}};
    return told_ = whole_regions(*placed_, both, strong_pain);
  }
  Pain pain;
  for (auto const& dab : painting.dabs) {
    auto const place = placed_->body().base().nearest(dab.at, reach);
    if (place) pain.dabs.push_back({*place, dab.radius_m, dab.strength});
  }
  if (pain.dabs.empty()) return {};
  if (pain.is_click()) pain.dabs.front().radius_m = click_m;
  if (may_be_told(pain) && !told_places(*placed_, of_regions_, pain.dabs).whole.empty())
    return told_ = told_area(*placed_, pain);
  area_.follow(placed_->body(), pain);
  return area_.drawn();
}

PaintedPlace const& PainPlaces::place(std::uint32_t number) {
  auto& kept = kept_[number];
  if (kept.made) return kept.place;
  kept.made = true;
  auto const all = drawn(kept.painting);
  auto& place = kept.place;
  float strongest = 0.0F;
  for (std::size_t v = 0; v < all.size(); ++v) {
    if (all[v].x >= drawn_margin_m) continue;
    place.vertices.push_back(static_cast<VertexIndex>(v));
    place.border_m.push_back(all[v].x);
    place.strength.push_back(all[v].y);
    if (all[v].x >= 0.0F) continue;
    place.painted = true;
    strongest = std::max(strongest, all[v].y);
  }
  if (strongest > 0.0F) {
    for (auto& each : place.strength) each /= strongest;
  }
  return place;
}

}  // namespace knotmap
