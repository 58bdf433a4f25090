// The red flags that belong before the candidates of a pain.
#include <algorithm>
#include <string>
#include <vector>

#include <glm/geometric.hpp>

#include "finder/finder.h"

namespace knotmap {
namespace {

/// The regions under what is marked, each once. What a later dab has rubbed out is not marked.
std::vector<RegionHere> regions_under(PlacedAtlas const& placed, Pain const& pain) {
  auto const& base = placed.body().base();
  struct Rubbed {
    glm::vec3 at;
    float radius_m;
  };
  std::vector<Rubbed> rubbed;  // by later dabs
  std::vector<RegionHere> all;
  for (auto i = pain.dabs.size(); i-- > 0;) {
    auto const& dab = pain.dabs[i];
    if (dab.place.triangle >= base.skin().triangles.size()) continue;
    auto const at = base.position(dab.place);
    if (!(dab.strength > 0.0F)) {
      rubbed.push_back({at, dab.radius_m});
      continue;
    }
    bool const gone = std::any_of(rubbed.begin(), rubbed.end(), [&](Rubbed const& each) {
      return glm::distance(each.at, at) < each.radius_m - dab.radius_m;
    });
    if (gone) continue;
    auto const here = placed.regions().at(dab.place);
    bool const known = std::any_of(all.begin(), all.end(), [&](RegionHere const& each) {
      return each.region == here.region && each.side == here.side;
    });
    if (here.region != nullptr && !known) all.push_back(here);
  }
  return all;
}

/// A flag of one side also belongs to regions on the midline: the heart is felt there too.
bool belongs(RedFlag const& flag, RegionHere const& at) {
  if (flag.side && at.side != *flag.side && at.side != Side::midline) return false;
  auto const& areas = at.region->areas;
  return std::any_of(flag.areas.begin(), flag.areas.end(), [&](std::string const& area) {
    return std::find(areas.begin(), areas.end(), area) != areas.end();
  });
}

}  // namespace

std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain) {
  auto const here = regions_under(placed, pain);
  std::vector<RedFlag const*> flags;
  for (auto const& flag : placed.atlas().safety.red_flags) {
    if (std::any_of(here.begin(), here.end(),
                    [&](RegionHere const& at) { return belongs(flag, at); })) {
      flags.push_back(&flag);
    }
  }
  std::stable_sort(flags.begin(), flags.end(),
                   [](RedFlag const* a, RedFlag const* b) { return a->action > b->action; });
  return flags;
}

}  // namespace knotmap
