#include "finder/warnings.h"

#include <algorithm>
#include <string>
#include <vector>

#include <glm/geometric.hpp>

#include "finder/painted.h"

namespace knotmap {
namespace {

/// The dabs that later ones have not erased.
std::vector<Dab> lasting(Surface const& base, Pain const& pain) {
  std::vector<Dab> dabs;
  std::vector<glm::vec3> spots;  // of `dabs`: a long painting has thousands, and as many erasers
  for (auto const& dab : pain.dabs) {
    if (dab.place.triangle >= base.skin().triangles.size()) continue;
    auto const spot = base.position(dab.place);
    if (dab.strength > 0.0F) {
      dabs.push_back(dab);
      spots.push_back(spot);
      continue;
    }
    bool any = false;
    for (std::size_t i = 0; i < dabs.size() && !any; ++i) {
      any = glm::distance(spots[i], spot) + dabs[i].radius_m <= dab.radius_m;
    }
    if (!any) continue;
    rub_out(base, dab, dabs);
    spots.clear();
    for (auto const& left : dabs) spots.push_back(base.position(left.place));
  }
  return dabs;
}

bool belongs(Atlas const& atlas, RedFlag const& flag, RegionHere const& at) {
  auto const* const part = atlas.gate_part(at.region->id);
  if (part != nullptr && asks(*part, flag.id)) return true;
  auto const& areas = at.region->areas;
  return std::any_of(flag.areas.begin(), flag.areas.end(), [&](std::string const& area) {
    return std::find(areas.begin(), areas.end(), area) != areas.end();
  });
}

}  // namespace

std::vector<RegionHere> regions_under(PlacedAtlas const& placed, Pain const& pain) {
  std::vector<RegionHere> all;
  for (auto const& dab : lasting(placed.body().base(), pain)) {
    auto const here = placed.regions().at(dab.place);
    bool const known = std::any_of(all.begin(), all.end(), [&](RegionHere const& each) {
      return each.region == here.region && each.side == here.side;
    });
    if (here.region != nullptr && !known) all.push_back(here);
  }
  return all;
}

std::vector<RedFlag const*> warnings_in(Atlas const& atlas, std::span<RegionHere const> regions) {
  std::vector<RedFlag const*> flags;
  for (auto const& flag : atlas.safety.red_flags) {
    if (std::any_of(regions.begin(), regions.end(),
                    [&](RegionHere const& at) { return belongs(atlas, flag, at); })) {
      flags.push_back(&flag);
    }
  }
  std::stable_sort(flags.begin(), flags.end(),
                   [](RedFlag const* a, RedFlag const* b) { return a->action > b->action; });
  return flags;
}

std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain) {
  return warnings_in(placed.atlas(), regions_under(placed, pain));
}

}  // namespace knotmap
