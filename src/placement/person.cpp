#include "placement/person.h"

#include <algorithm>

namespace knotmap {
namespace {

bool share_a_word(std::vector<std::string> const& a, std::vector<std::string> const& b) {
  return std::any_of(a.begin(), a.end(), [&](std::string const& word) {
    return std::find(b.begin(), b.end(), word) != b.end();
  });
}

/// The strictest of those effects of each answer that `holds` picks.
template <typename Holds>
std::vector<PersonLimit> strictest(std::span<AboutYou const* const> said, Holds const& holds) {
  std::vector<PersonLimit> limits;
  for (auto const* const about : said) {
    PersonLimit limit{Press::normal, about};
    for (auto const& effect : about->effects) {
      if (holds(effect)) limit.press = std::max(limit.press, effect.press);
    }
    if (limit.press > Press::normal) limits.push_back(limit);
  }
  std::stable_sort(limits.begin(), limits.end(),
                   [](PersonLimit const& a, PersonLimit const& b) { return a.press > b.press; });
  return limits;
}

}  // namespace

Person::Person(Atlas const& atlas, std::span<std::string const> ids) {
  for (auto const& about : atlas.safety.about_you) {
    if (std::find(ids.begin(), ids.end(), about.id) != ids.end()) said_.push_back(&about);
  }
}

std::vector<PersonLimit> Person::limits_in(Region const* region) const {
  return strictest(said_, [&](AboutEffect const& effect) {
    return effect.areas.empty() || (region != nullptr && share_a_word(effect.areas, region->areas));
  });
}

std::vector<PersonLimit> Person::limits_anywhere() const {
  return strictest(said_, [](AboutEffect const& /*effect*/) { return true; });
}

std::vector<PersonLimit> limits_of(PlacedAtlas const& placed, Person const& person,
                                   std::uint32_t number) {
  if (person.said_nothing()) return {};
  auto const place = placed.place(number);
  if (!place) return person.limits_anywhere();
  return person.limits_in(placed.regions().at(*place).region);
}

Press press_for(PlacedAtlas const& placed, Person const& person, std::uint32_t number) {
  auto const limits = limits_of(placed, person, number);
  auto const press = placed.press_of(number);
  return limits.empty() ? press : std::max(press, limits.front().press);
}

}  // namespace knotmap
