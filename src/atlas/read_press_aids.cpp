#include "atlas/read_press_aids.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "atlas/check_lay_language.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr int hardest = 5;

/// Nothing when it cannot be said which tool it is.
std::optional<ToolWords> read_tool(Reading const& reading, JsonAt const& at) {
  ToolWords tool;
  if (!at.object_of({"id", "hardness", "text"})) return std::nullopt;
  auto const id_at = at.at("id");
  auto const id = id_at ? id_at->one_of(tool_words) : std::nullopt;
  put(tool.tool, id);
  if (auto const hardness = at.at("hardness")) put(tool.hardness, hardness->whole(1, hardest));
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "about", "not_here", "instead"})) return;
    ToolWords other;
    auto& into = shown ? tool : other;
    if (auto const said = text.at("name")) put(into.name, said->text());
    if (auto const said = text.at("about")) put(into.about, said->text());
    if (auto const said = text.at("not_here")) put(into.not_here, said->text());
    into.instead = read_maybe_text(text, "instead");
    if (shown) check_lay_language(text, {"about", "not_here", "instead"});
  });
  if (!id) return std::nullopt;
  return tool;
}

/// Nothing when it cannot be said which place it is.
std::optional<PlaceWords> read_place(Reading const& reading, JsonAt const& at) {
  PlaceWords place;
  if (!at.object_of({"id", "text"})) return std::nullopt;
  auto const id_at = at.at("id");
  auto const id = id_at ? id_at->one_of(press_place_words) : std::nullopt;
  put(place.place, id);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "not_here"})) return;
    PlaceWords other;
    auto& into = shown ? place : other;
    if (auto const said = text.at("name")) put(into.name, said->text());
    if (auto const said = text.at("not_here")) put(into.not_here, said->text());
    if (shown) check_lay_language(text, {"not_here"});
  });
  if (!id) return std::nullopt;
  return place;
}

Movement read_movement(Reading const& reading, JsonAt const& at) {
  Movement movement;
  if (!at.object_of({"id", "areas", "text"})) return movement;
  if (auto const id = at.at("id")) put(movement.id, id->id());
  if (auto const areas = at.at("areas")) movement.areas = read_area_words(*areas);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "do", "rate"})) return;
    Movement other;
    auto& into = shown ? movement : other;
    if (auto const said = text.at("name")) put(into.name, said->text());
    if (auto const said = text.at("do")) put(into.how, said->text());
    if (auto const said = text.at("rate")) put(into.rate, said->text());
    if (shown) check_lay_language(text, {"do", "rate"});
  });
  return movement;
}

}  // namespace

void read_tools(Reading& reading, JsonAt const& root) {
  if (!root.object_of({"$schema", "tools", "places"})) return;
  std::vector<std::string> seen;
  if (auto const tools = root.at("tools")) {
    for (auto const& item : tools->items(1, tool_words.size())) {
      auto tool = read_tool(reading, item);
      if (!tool) continue;
      check_unique(item, std::string(word(tool->tool)), seen);
      reading.atlas.tools.push_back(*std::move(tool));
    }
  }
  std::stable_sort(reading.atlas.tools.begin(), reading.atlas.tools.end(),
                   [](ToolWords const& a, ToolWords const& b) { return a.hardness < b.hardness; });
  seen.clear();
  if (auto const places = root.at("places")) {
    for (auto const& item : places->items(1, press_place_words.size())) {
      auto place = read_place(reading, item);
      if (!place) continue;
      check_unique(item, std::string(word(place->place)), seen);
      reading.atlas.press_places.push_back(*std::move(place));
    }
  }
}

std::vector<Movement> read_movements(Reading const& reading, JsonAt const& root) {
  constexpr std::size_t most_movements = 200;
  std::vector<Movement> movements;
  if (!root.object_of({"$schema", "movements"})) return movements;
  auto const list = root.at("movements");
  if (!list) return movements;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, most_movements)) {
    movements.push_back(read_movement(reading, item));
    check_unique(item, movements.back().id, seen);
  }
  return movements;
}

}  // namespace knotmap
