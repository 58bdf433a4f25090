// Reading sources.json and regions.json.
#include <fmt/format.h>

#include "atlas/reading.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

bool is_source_id(std::string_view id) {
  return !id.empty() && id.front() != '.' && id.front() != '-' && id.front() != '_' &&
         std::all_of(id.begin(), id.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                  c == '.';
         });
}

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

bool read_sources(JsonAt const& root, std::map<std::string, Source, std::less<>>& sources) {
  if (!root.object_of({"$schema", "sources"})) return false;
  auto const list = root.at("sources");
  if (!list || !list->object()) return false;
  for (auto const& item : list->members()) {
    if (!is_source_id(item.key())) {
      item.fault(fmt::format("{} is no id of a source", in_quotes(item.key())),
                 "lower-case letters, digits, '_', '-' and '.'");
    }
    auto& source = sources[item.key()];
    if (!item.object_of({"cite", "url"})) continue;
    if (auto const cite = item.at("cite")) put(source.cite, cite->text());
    if (auto const url = item.maybe("url")) {
      put(source.url, url->text());
      if (!source.url.empty() && !source.url.starts_with("https://") &&
          !source.url.starts_with("http://")) {
        url->fault(fmt::format("{} is no web address", in_quotes(source.url)),
                   "it begins with https://");
      }
    }
  }
  return true;
}

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
