#include "atlas/read_gate.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/read_safety.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// All of them are read in two seconds.
constexpr std::size_t most_signs = 4;

AskedSign read_asked_sign(Reading const& reading, JsonAt const& at) {
  AskedSign sign;
  if (!at.object_of({"flag", "text"})) return sign;
  if (auto const flag = at.at("flag")) put(sign.flag, flag->id());
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    auto said = text.text();
    if (said) check_sign(text, *said);
    if (!shown) return;
    put(sign.words, std::move(said));
    check_lay_language(text);
  });
  return sign;
}

}  // namespace

std::vector<GatePart> read_gate(Reading const& reading, JsonAt const& root) {
  std::vector<GatePart> gate;
  if (!root.object_of({"$schema", "gate"})) return gate;
  auto const list = root.at("gate");
  if (!list) return gate;
  std::vector<std::string> parts;
  std::vector<std::string> asked;  // regions
  for (auto const& item : list->items(1)) {
    GatePart part;
    part.pointer = item.pointer();
    if (!item.object_of({"id", "regions", "signs"})) continue;
    if (auto const id = item.at("id")) put(part.id, id->id());
    check_unique(item, part.id, parts);
    if (auto const regions = item.at("regions")) part.regions = read_ids(*regions, 1);
    for (auto const& region : part.regions) {
      if (region.empty()) continue;
      if (std::find(asked.begin(), asked.end(), region) != asked.end()) {
        item.fault(fmt::format("the region {} is in two parts", in_quotes(region)),
                   "leave it in one of them");
      }
      asked.push_back(region);
    }
    if (auto const signs = item.at("signs")) {
      for (auto const& sign : signs->items(1, most_signs))
        part.signs.push_back(read_asked_sign(reading, sign));
    }
    gate.push_back(std::move(part));
  }
  return gate;
}

}  // namespace knotmap
