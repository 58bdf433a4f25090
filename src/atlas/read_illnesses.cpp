#include "atlas/read_illnesses.h"

#include <utility>

#include "atlas/read_safety.h"

namespace knotmap {

void read_illnesses(Reading& reading, JsonAt const& root) {
  if (!root.object_of({"$schema", "illnesses"})) return;
  auto const list = root.at("illnesses");
  if (!list) return;
  auto& flags = reading.atlas.safety.red_flags;
  std::vector<std::string> seen;
  seen.reserve(flags.size());
  for (auto const& flag : flags) seen.push_back(flag.id);
  for (auto const& item : list->items(0)) {
    if (!item.object_of({"id", "action", "source", "text", "named"})) continue;
    RedFlag illness;
    read_danger(reading, item, illness);
    check_unique(item, illness.id, seen);
    DangerRule rule;
    rule.flag = illness.id;
    rule.pointer = item.pointer();
    if (auto const names = item.at("named")) {
      for (auto& name : read_strings(*names, 1)) rule.named.push_back({{std::move(name)}});
    }
    flags.push_back(std::move(illness));
    reading.atlas.danger_words.rules.push_back(std::move(rule));
  }
}

}  // namespace knotmap
