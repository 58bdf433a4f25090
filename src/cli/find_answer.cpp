#include "cli/find_answer.h"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/places.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

double thousandths(float value) {
  return std::round(static_cast<double>(value) * 1000.0) / 1000.0;
}

ordered_json json_of(PlacedAtlas const& placed, Candidate const& candidate) {
  auto const points = placed.points();
  auto const& point = points[candidate.point];
  auto alike = ordered_json::array();
  for (auto const other : candidate.alike) alike.push_back(points[other].point->id);
  return {{"id", point.point->id},
          {"side", side_text(point.side)},
          {"muscle", point.muscle->id},
          {"score", thousandths(candidate.score)},
          {"level", word(candidate.level)},
          {"reason", candidate.reason},
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
    json["region"] = region_id(here);
    json["region_name"] = here.name();
  }
  json["understood"] = found.understood;
  json["places"] = ordered_json::array();
  for (auto const& place : found.places) {
    json["places"].push_back({{"id", place.id},
                              {"name", place.name},
                              {"at", numbers.at(place.place)},
                              {"position", numbers.position(place.place)}});
  }
  json["symptoms"] = json_of(found.symptoms);
  json["warnings"] = ordered_json::array();
  for (auto const* const flag : found.warnings) {
    json["warnings"].push_back({{"id", flag->id},
                                {"action", word(flag->action)},
                                {"title", flag->title},
                                {"body", flag->body}});
  }
  json["press_here"] = nullptr;
  if (auto const& note = found.press_here) {
    json["press_here"] = {
        {"press", word(note->press)}, {"title", note->title}, {"body", note->body}};
  }
  json["candidates"] = ordered_json::array();
  for (auto const& candidate : found.candidates) {
    json["candidates"].push_back(json_of(placed, candidate));
  }
  json["combination"] = json_of(placed, found.combination);
  json["worth_asking"] = json_of(found.worth_asking);
  answer(json);
}

void print_text(World const& world, FindAnswer const& found) {
  auto const& placed = *world.placed;
  std::string text;
  if (!found.understood.empty()) text += fmt::format("Understood: {}\n", found.understood);
  if (found.place) text += fmt::format("Pain {}\n", placed.regions().at(*found.place).name());
  text += text_of_symptoms(found);
  if (auto const& note = found.press_here) {
    text += fmt::format("\n  {}\n  {}\n", note->title, note->body);
  }
  for (auto const* const flag : found.warnings) {
    text += fmt::format("\n  First ({}): {}\n  {}\n", word(flag->action), flag->title, flag->body);
  }
  text += found.candidates.empty() ? "\nNo point of this atlas is known to send pain here.\n"
                                   : "\nPoints that could cause it, best first:\n";
  int rank = 0;
  auto const points = placed.points();
  for (auto const& candidate : found.candidates) {
    auto const& point = points[candidate.point];
    text += fmt::format("  {:2}. {:<24} {:>3.0f} %  {}: {}; {}\n", ++rank, to_string(point.id()),
                        candidate.score * 100.0F, point.muscle->name, point.point->relief.name,
                        candidate.reason);
    std::vector<std::string> alike;
    for (auto const other : candidate.alike) alike.push_back(to_string(points[other].id()));
    if (alike.empty()) continue;
    text += fmt::format("      felt alike: {}\n", fmt::join(alike, ", "));
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
  answer(text);
}

}  // namespace knotmap
