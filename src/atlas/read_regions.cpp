#include "atlas/read_regions.h"

#include <string>
#include <utility>

#include "atlas/read_anchor.h"

namespace knotmap {
namespace {

Region read_region(Reading const& reading, JsonAt const& at) {
  Region region;
  region.pointer = at.pointer();
  if (!at.object_of({"id", "sides", "seeds", "areas", "text"})) return region;
  if (auto const id = at.at("id")) put(region.id, id->id());
  region.midline = read_midline(at);
  if (auto const seeds = at.at("seeds")) region.seeds = read_anchors(*seeds, region.midline);
  if (auto const areas = at.at("areas")) region.areas = read_area_words(*areas);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "synonyms"})) return;
    Region words;
    if (auto const name = text.at("name")) put(words.name, name->text());
    if (auto const list = text.maybe("synonyms")) words.synonyms = read_strings(*list, 0);
    if (!shown) return;
    region.name = std::move(words.name);
    region.synonyms = std::move(words.synonyms);
  });
  return region;
}

}  // namespace

std::vector<Region> read_regions(Reading const& reading, JsonAt const& root) {
  std::vector<Region> regions;
  if (!root.object_of({"$schema", "regions"})) return regions;
  auto const list = root.at("regions");
  if (!list) return regions;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, 1000)) {
    auto region = read_region(reading, item);
    check_unique(item, region.id, seen);
    regions.push_back(std::move(region));
  }
  return regions;
}

}  // namespace knotmap
