#include "cli/find_answer.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/danger_answer.h"
#include "cli/places.h"
#include "finder/candidate_list.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

double thousandths(float value) {
  return std::round(static_cast<double>(value) * 1000.0) / 1000.0;
}

/// The ids of the points that are felt alike, without sides, each once.
std::vector<std::string> alike_ids(PlacedAtlas const& placed, Candidate const& candidate) {
  auto const points = placed.points();
  std::vector<std::string> ids;
  for (auto const other : candidate.alike) {
    auto const& id = points[other].point->id;
    bool const known = id == points[candidate.point].point->id ||
                       std::find(ids.begin(), ids.end(), id) != ids.end();
    if (!known) ids.push_back(id);
  }
  return ids;
}

ordered_json json_of(PlacedAtlas const& placed, Person const& person, Candidate const& candidate) {
  auto const points = placed.points();
  auto const& point = points[candidate.point];
  auto alike = ordered_json::array();
  for (auto const& other : alike_ids(placed, candidate)) alike.push_back(other);
  return {{"id", point.point->id},
          {"side", candidate.both_sides ? "both" : side_text(point.side)},
          {"muscle", point.muscle->id},
          {"press", word(press_for(placed, person, candidate.point))},
          {"score", thousandths(candidate.score)},
          {"level", word(candidate.level)},
          {"reason", whole_reason(candidate)},
          {"covered", thousandths(candidate.covered)},
          {"unpainted", thousandths(candidate.unpainted)},
          {"alike", std::move(alike)}};
}

ordered_json json_of(std::vector<Symptom const*> const& symptoms) {
  auto json = ordered_json::array();
  for (auto const* const symptom : symptoms) {
    json.push_back({{"id", symptom->id},
                    {"name", symptom->name},
                    {"ask", symptom->ask},
                    {"warning", symptom->warning}});
  }
  return json;
}

ordered_json json_of(PlacedAtlas const& placed, std::optional<Combination> const& combination) {
  if (!combination) return nullptr;
  auto points = ordered_json::array();
  for (auto const& candidate : combination->candidates) {
    points.push_back(to_string(placed.points()[candidate.point].id()));
  }
  return {{"points", std::move(points)},
          {"covered", thousandths(combination->covered)},
          {"sentence", combination->sentence}};
}

std::string_view kind_of(Found const& also) {
  return also.kind == FoundKind::cause ? "cause" : "exercise";
}

std::string text_of_symptoms(FindAnswer const& found) {
  std::string text;
  for (auto const* const symptom : found.symptoms) {
    text += fmt::format("Symptom: {}\n", symptom->name);
  }
  for (auto const* const symptom : found.symptoms) {
    if (!symptom->warning.empty()) text += fmt::format("\n  First: {}\n", symptom->warning);
  }
  return text;
}

}  // namespace

void print_json(World const& world, BodyChoice const& body, FindAnswer const& found) {
  auto const& placed = *world.placed;
  PlaceNumbers const numbers(world, body);
  ordered_json json;
  json["at"] = nullptr;
  json["position"] = nullptr;
  json["region"] = "";
  json["region_name"] = "";
  if (found.place) {
    auto const here = placed.regions().at(*found.place);
    json["at"] = numbers.at(*found.place);
    json["position"] = numbers.position(*found.place);
    json["region"] = here.id();
    json["region_name"] = here.name();
  }
  json["heard"] = json_of(found.heard);
  json["press_nothing"] = found.holds();
  json["understood"] = found.understood;
  json["side"] = found.side ? word(*found.side) : "";
  json["asks_side"] = found.asks_side;
  json["offers"] = ordered_json::array();
  for (auto const& offer : found.offers)
    json["offers"].push_back({{"id", offer.id}, {"title", offer.title}});
  json["also"] = ordered_json::array();
  for (auto const& also : found.also) {
    json["also"].push_back({{"id", also.id}, {"kind", kind_of(also)}, {"title", also.title}});
  }
  json["places"] = ordered_json::array();
  for (auto const& place : found.places) {
    json["places"].push_back({{"id", place.id},
                              {"name", place.name},
                              {"at", numbers.at(place.place)},
                              {"position", numbers.position(place.place)}});
  }
  json["symptoms"] = json_of(found.symptoms);
  json["warnings"] = ordered_json::array();
  auto const warn = [&](RedFlag const& flag, bool general) {
    json["warnings"].push_back(json_of(flag));
    json["warnings"].back()["general"] = general;
  };
  auto const& warnings = found.warnings;
  for (auto const& heard : found.heard) {
    bool const general = std::find(warnings.begin(), warnings.end(), heard.flag) != warnings.end();
    if (!general) warn(*heard.flag, false);
  }
  for (auto const* const flag : warnings) warn(*flag, true);
  json["gate"] = gate_json(*world.atlas, found.regions);
  json["notes"] = found.notes;
  json["press_here"] = nullptr;
  if (auto const& note = found.press_here) {
    json["press_here"] = {
        {"press", word(note->press)}, {"title", note->title}, {"body", note->body}};
  }
  json["candidates"] = ordered_json::array();
  for (auto const& candidate : found.candidates) {
    json["candidates"].push_back(json_of(placed, found.person, candidate));
  }
  json["combination"] = json_of(placed, found.combination);
  json["worth_asking"] = json_of(found.worth_asking);
  answer(json);
}

namespace {

std::string text_of_candidates(PlacedAtlas const& placed, FindAnswer const& found) {
  auto const points = placed.points();
  std::string text = found.candidates.empty()
                         ? "\nNo point of this atlas is known to send pain here.\n"
                         : "\nPoints, best first:\n";
  if (auto const close = about_as_likely(found.candidates); close > 1)
    text += fmt::format("  (the first {} are about as likely)\n", close == 2 ? "two" : "three");
  int rank = 0;
  for (auto const& candidate : found.candidates) {
    auto const& point = points[candidate.point];
    auto const id = candidate.both_sides ? point.point->id : to_string(point.id());
    text += fmt::format("  {:2}. {:<24} {}: {}; {}{}\n", ++rank, id, point.muscle->name,
                        short_name(*point.point), whole_reason(candidate),
                        point.point->prevalence <= 1 ? "; rare" : "");
    auto const alike = alike_ids(placed, candidate);
    for (auto const& limit : limits_of(placed, found.person, candidate.point)) {
      text += fmt::format("      {} for you: you said \"{}\"\n",
                          limit.press >= Press::therapist_only ? "not" : "lightly",
                          limit.because->words);
    }
    if (!alike.empty()) text += fmt::format("      felt alike: {}\n", fmt::join(alike, ", "));
  }
  if (found.combination) {
    std::vector<std::string> ids;
    for (auto const& candidate : found.combination->candidates) {
      ids.push_back(to_string(points[candidate.point].id()));
    }
    text += fmt::format("\n{}\n  {}\n", fmt::join(ids, ", then "), found.combination->sentence);
  }
  if (!found.worth_asking.empty()) {
    text += "\nTo tell them apart (add --symptom ID):\n";
    for (auto const* const symptom : found.worth_asking) {
      text += fmt::format("  {:<24} {}\n", symptom->id, symptom->ask);
    }
  }
  return text;
}

std::string text_of_also(FindAnswer const& found) {
  if (found.also.empty()) return {};
  std::string text = found.tells_pain()
                         ? "\nWhat you say may go with it:\n"
                         : "You named no part of the body. What you say may go with a pain:\n";
  for (auto const& also : found.also) {
    text += fmt::format("  {:<44} knotmap show {}:{}\n", also.title, kind_of(also), also.id);
  }
  if (!found.tells_pain())
    text += "Say also where it hurts: \"I sit all day, my low back hurts\".\n";
  return text;
}

}  // namespace

void print_text(World const& world, FindAnswer const& found, bool anyway) {
  auto const& placed = *world.placed;
  std::string text = text_of_dangers(found.heard);
  if (!found.is_answer()) {
    text += "Nothing of the body was understood.";
    if (!found.offers.empty()) {
      std::vector<std::string> titles;
      for (auto const& offer : found.offers) titles.push_back(offer.title);
      text += fmt::format(" Did you mean: {}?", fmt::join(titles, "; "));
    } else {
      text += " Say in English where it hurts: \"the right shoulder blade\".";
    }
    answer(text);
    return;
  }
  if (!found.tells_pain()) {
    answer(text + text_of_also(found));
    return;
  }
  if (!found.understood.empty()) text += fmt::format("Understood: {}\n", found.understood);
  if (found.asks_side) text += "Left, right or both? Both are shown: add --side.\n";
  if (!found.by_words && found.place)
    text += fmt::format(
        "Pain {}\n", found.alike ? placed.regions().at(*found.place).region->name + ", both sides"
                                 : placed.regions().at(*found.place).name());
  if (found.holds() && !anyway) {
    answer(text + held_words("point"));
    return;
  }
  text += text_of_symptoms(found);
  if (auto const& note = found.press_here) {
    text += fmt::format("\n  {}\n  {}\n", note->title, note->body);
  }
  for (auto const& note : found.notes) text += fmt::format("\n  {}\n", note);
  if (found.heard.empty()) text += text_of_gate(*world.atlas, found.regions);
  answer(text + text_of_candidates(placed, found) + text_of_also(found));
}

}  // namespace knotmap
