#include "state/pain_entry.h"

#include "base/words.h"
#include "state/names.h"

namespace knotmap {

Entry pain_entry(Answers const& answers, Work const& work) {
  Entry entry;
  auto const& base = answers.world().body->base();
  for (auto const& dab : work.pain.dabs)
    entry.painted.push_back({base.position(dab.place), dab.radius_m, dab.strength});
  auto const& regions = answers.regions(work);
  if (!regions.empty() && regions.front().region != nullptr)
    entry.region = {regions.front().region->id, regions.front().side};
  return rounded(std::move(entry));
}

std::string region_words(World const& world, SidedId const& region) {
  if (region.id.empty()) return {};
  for (auto const& known : world.atlas->regions) {
    if (known.id == region.id) return capitalized(RegionHere{&known, region.side}.name());
  }
  return to_string(region);
}

}  // namespace knotmap
