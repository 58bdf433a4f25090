#include "atlas/read_keys.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "json/quoted.h"

namespace knotmap {

std::vector<KeyLink> read_keys(Reading const& reading, JsonAt const& root) {
  std::vector<KeyLink> keys;
  if (!root.object_of({"$schema", "keys"})) return keys;
  auto const list = root.at("keys");
  if (!list) return keys;
  for (auto const& item : list->items(1, 1000)) {
    KeyLink link;
    link.pointer = item.pointer();
    if (!item.object_of({"key", "satellites", "source"})) continue;
    if (auto const key = item.at("key")) put(link.key, key->id());
    if (auto const satellites = item.at("satellites")) link.satellites = read_ids(*satellites, 1);
    link.source = read_source_ids(reading, item);
    auto const same = [&](KeyLink const& each) { return each.key == link.key; };
    if (!link.key.empty() && std::any_of(keys.begin(), keys.end(), same)) {
      item.fault(fmt::format("the key {} stands here twice", in_quotes(link.key)),
                 "put its satellites into one list");
    }
    if (!link.key.empty() && std::find(link.satellites.begin(), link.satellites.end(), link.key) !=
                                 link.satellites.end()) {
      item.fault(fmt::format("{} is its own satellite", in_quotes(link.key)), "take it out");
    }
    keys.push_back(std::move(link));
  }
  return keys;
}

}  // namespace knotmap
