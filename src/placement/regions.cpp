#include "placement/regions.h"

#include <algorithm>
#include <limits>

#include <glm/geometric.hpp>

#include "base/ids.h"
#include "base/words.h"
#include "body/edge_ways.h"
#include "placement/anchors.h"

namespace knotmap {
namespace {

constexpr std::uint16_t nobody = 0xFFFF;

/// Gives skin that no way along edges leads to the region of the vertex nearest in space.
void give_away_the_rest(Surface const& surface, std::vector<std::uint16_t>& owner) {
  auto const positions = surface.positions();
  std::vector<VertexIndex> owned;
  for (std::size_t v = 0; v < owner.size(); ++v) {
    if (owner[v] != nobody) owned.push_back(static_cast<VertexIndex>(v));
  }
  if (owned.empty() || owned.size() == owner.size()) return;
  for (std::size_t v = 0; v < owner.size(); ++v) {
    if (owner[v] != nobody) continue;
    auto const off = [&](VertexIndex other) {
      return glm::distance(positions[v], positions[other]);
    };
    owner[v] = owner[*std::min_element(owned.begin(), owned.end(),
                                       [&](auto a, auto b) { return off(a) < off(b); })];
  }
}

}  // namespace

std::string RegionHere::name() const {
  return region == nullptr ? std::string() : with_side(region->name, side);
}

std::string RegionHere::id() const {
  if (region == nullptr) return {};
  return side == Side::midline ? region->id : to_string(SidedId{region->id, side});
}

RegionMap::RegionMap(Body const& body, Atlas const& atlas)
    : body_(&body), atlas_(&atlas), owner_(body.skin()->vertex_count(), nobody) {
  // The right half is enough: a path that crosses the midline can be folded back onto it at the
  // same length, so that the left half is the mirror.
  auto const& surface = body.base();
  auto const& skin = surface.skin();
  auto const positions = surface.positions();
  auto const is_right = [&](VertexIndex vertex) { return positions[vertex].x <= 0.0F; };
  auto const half = static_cast<std::uint32_t>(skin.triangles.size() / 2);
  constexpr float any = std::numeric_limits<float>::max();
  EdgeWays ways(surface, any);
  std::size_t const count = std::min<std::size_t>(atlas.regions.size(), nobody);
  for (std::size_t r = 0; r < count; ++r) {
    for (auto const& seed : atlas.regions[r].seeds) {
      auto place = place_anchor(body, seed, Side::right);
      if (!place) continue;
      if (place->triangle < half) place = skin.mirrored(*place);
      glm::vec3 const at = surface.position(*place);
      for (auto const vertex : skin.triangles[place->triangle]) {
        if (!is_right(vertex)) continue;
        ways.begin(vertex, glm::distance(at, positions[vertex]), static_cast<std::uint16_t>(r));
      }
    }
  }
  ways.spread([&](VertexIndex, VertexIndex to) { return is_right(to); });
  for (std::size_t v = 0; v < owner_.size(); ++v) {
    if (ways.ways()[v] < any) owner_[v] = ways.labels()[v];
  }
  for (std::size_t v = 0; v < owner_.size(); ++v) {
    if (positions[v].x > 0.0F) owner_[v] = owner_[skin.mirror[v]];
  }
  give_away_the_rest(surface, owner_);
}

RegionHere RegionMap::at(Place const& place) const {
  auto const owner = owner_[body_->skin()->nearest_vertex(place)];
  if (owner == nobody) return {};
  auto const& region = atlas_->regions[owner];
  if (region.midline) return {&region, Side::midline};
  bool const is_left = place.triangle < body_->skin()->triangles.size() / 2;
  return {&region, is_left ? Side::left : Side::right};
}

RegionHere RegionMap::at(VertexIndex vertex) const {
  auto const owner = owner_[vertex];
  if (owner == nobody) return {};
  auto const& region = atlas_->regions[owner];
  if (region.midline) return {&region, Side::midline};
  bool const is_left = body_->base().positions()[vertex].x >= 0.0F;
  return {&region, is_left ? Side::left : Side::right};
}

Result<Place> RegionMap::middle(Region const& region, Side side) const {
  if (region.seeds.empty()) {
    return fail({"regions.json", region.pointer, "the region has no seed", "give it one"});
  }
  Side const asked = region.midline ? Side::midline : side == Side::right ? side : Side::left;
  auto place = place_anchor(*body_, region.seeds.front(), asked);
  if (!place) place.error().file = "regions.json";
  return place;
}

std::size_t RegionMap::vertices_of(Region const& region) const {
  auto const number = static_cast<std::size_t>(&region - atlas_->regions.data());
  return static_cast<std::size_t>(std::count(owner_.begin(), owner_.end(), number));
}

}  // namespace knotmap
