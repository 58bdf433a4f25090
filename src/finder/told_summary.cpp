#include "finder/told_summary.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/ids.h"
#include "finder/area_words.h"

namespace knotmap {
namespace {

/// The regions that were told; nothing when a place is none, or they are not all on the same sides.
std::optional<std::vector<RegionHere>> alike_regions(Atlas const& atlas, Told const& told) {
  std::vector<RegionHere> regions;
  std::map<Region const*, std::set<Side>> sides;
  for (auto const& place : told.places) {
    auto const id = parse_id(place.id);
    auto const* const region = atlas.region(id ? id->id : place.id);
    if (region == nullptr) return std::nullopt;
    auto const side = id && id->side ? *id->side : Side::midline;
    regions.push_back({region, side});
    if (side != Side::midline) sides[region].insert(side);
  }
  bool const alike = std::all_of(sides.begin(), sides.end(), [&](auto const& each) {
    return each.second == sides.begin()->second;
  });
  return alike ? std::optional(std::move(regions)) : std::nullopt;
}

}  // namespace

std::vector<std::string> place_names(Atlas const& atlas, Told const& told) {
  std::vector<std::pair<std::string, std::vector<ToldPlace const*>>> grouped;
  for (auto const& place : told.places) {
    auto const id = parse_id(place.id);
    auto const plain = id ? id->id : place.id;
    auto const known = std::find_if(grouped.begin(), grouped.end(),
                                    [&](auto const& each) { return each.first == plain; });
    if (known == grouped.end()) {
      grouped.push_back({plain, {&place}});
    } else {
      known->second.push_back(&place);
    }
  }
  std::vector<std::string> names;
  for (auto const& [id, places] : grouped) {
    auto name = places.front()->name;
    if (places.size() > 1) name = name.substr(0, name.rfind(", ")) + ", both sides";
    names.push_back(std::move(name));
  }
  constexpr std::size_t said_one_by_one = 2;
  if (names.size() <= said_one_by_one) return names;
  if (auto const regions = alike_regions(atlas, told)) return {area_words(atlas, *regions)};
  return names;
}

namespace {

std::string joined(std::vector<std::string> const& sentences) {
  std::string text;
  for (auto const& sentence : sentences) {
    text += text.empty() ? "" : text.ends_with('?') ? " " : ". ";
    text += sentence;
  }
  return text.empty() || text.ends_with('?') ? text : text + ".";
}

std::vector<std::string> doubts(Told const& told, std::span<Mention const> symptoms_said,
                                ToldText const& told_text) {
  std::vector<std::string> sentences;
  for (auto const& bent : told.bent)
    sentences.push_back(fmt::format("Did you mean {} by \"{}\"?", bent.meant, bent.typed));
  // Of a long story most words are told for the telling.
  constexpr std::size_t short_story = 12;
  if (told_text.words.size() > short_story) return sentences;
  std::vector<std::string> missed;
  for (std::size_t i = 0; i < told_text.words.size(); ++i) {
    bool const of_a_symptom = std::any_of(
        symptoms_said.begin(), symptoms_said.end(),
        [&](Mention const& symptom) { return symptom.first <= i && i <= symptom.last; });
    if (!told_text.used[i] && !of_a_symptom) missed.push_back(told_text.words[i]);
  }
  if (!missed.empty())
    sentences.push_back(fmt::format("Not understood: {}", fmt::join(missed, "; ")));
  return sentences;
}

}  // namespace

std::string understood_words(Atlas const& atlas, Told const& told,
                             std::vector<std::string> const& named,
                             std::span<Mention const> symptoms_said, ToldText const& told_text) {
  if (told.empty()) return {};
  auto parts = place_names(atlas, told);
  constexpr std::size_t most_named = 8;
  if (parts.size() > most_named) {
    auto const more = parts.size() - most_named;
    parts.resize(most_named);
    parts.push_back(fmt::format("and {} more", more));
  }
  std::vector<std::string> sentences;
  if (!parts.empty()) sentences.push_back(fmt::format("{}", fmt::join(parts, "; ")));
  if (!named.empty()) sentences.push_back(fmt::format("Named: {}", fmt::join(named, "; ")));
  std::vector<std::string> symptoms;
  for (auto const* const symptom : told.symptoms) symptoms.push_back(symptom->name);
  if (!symptoms.empty()) sentences.push_back(fmt::format("Symptom: {}", fmt::join(symptoms, "; ")));
  if (told.asks_side) sentences.emplace_back("No side was said: this is both");
  for (auto& doubt : doubts(told, symptoms_said, told_text)) sentences.push_back(std::move(doubt));
  return joined(sentences);
}

std::string doubtful_words(Told const& told, std::span<Mention const> symptoms_said,
                           ToldText const& told_text) {
  return told.empty() ? std::string{} : joined(doubts(told, symptoms_said, told_text));
}

}  // namespace knotmap
