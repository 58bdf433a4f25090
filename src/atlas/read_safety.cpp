#include "atlas/read_safety.h"

#include <fmt/format.h>

#include "atlas/read_anchor.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::array<WordOf<Side>, 2> flag_sides{{{"left", Side::left}, {"right", Side::right}}};

/// A file may be stricter than the caps that Knotmap itself knows, never milder.
DoseCaps read_caps(JsonAt const& at) {
  DoseCaps caps;
  if (!at.object_of({"hold_s", "hold_body_weight_s", "effort", "effort_careful", "careful_areas",
                     "repeats", "points_a_session", "minutes_a_session", "times_a_day"})) {
    return caps;
  }
  auto const read = [&](std::string_view key, int& cap) {
    if (auto const value = at.at(key)) put(cap, value->whole(1, cap));
  };
  read("hold_s", caps.hold_s);
  read("hold_body_weight_s", caps.hold_body_weight_s);
  read("effort", caps.effort);
  read("effort_careful", caps.effort_careful);
  read("repeats", caps.repeats);
  read("points_a_session", caps.points_a_session);
  read("minutes_a_session", caps.minutes_a_session);
  read("times_a_day", caps.times_a_day);
  if (auto const areas = at.at("careful_areas")) caps.careful_areas = read_area_words(*areas);
  return caps;
}

SafetyArea read_area(Reading const& reading, JsonAt const& at) {
  SafetyArea area;
  area.pointer = at.pointer();
  if (!at.object_of({"id", "press", "sides", "zone", "source", "text"})) return area;
  if (auto const id = at.at("id")) put(area.id, id->id());
  if (auto const press = at.at("press")) put(area.press, press->one_of(press_words));
  area.midline = read_midline(at);
  if (auto const zone = at.at("zone")) area.zone = read_strokes(*zone, area.midline, 1);
  area.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "why"})) return;
    std::string name;
    std::string why;
    if (auto const said = text.at("name")) put(name, said->text());
    if (auto const said = text.at("why")) put(why, said->text());
    if (!shown) return;
    area.name = std::move(name);
    area.why = std::move(why);
  });
  return area;
}

RedFlag read_red_flag(Reading const& reading, JsonAt const& at) {
  RedFlag flag;
  if (!at.object_of({"id", "areas", "side", "action", "source", "text"})) return flag;
  if (auto const id = at.at("id")) put(flag.id, id->id());
  if (auto const areas = at.at("areas")) flag.areas = read_area_words(*areas);
  if (auto const side = at.maybe("side")) flag.side = side->one_of(flag_sides);
  if (auto const action = at.at("action")) put(flag.action, action->one_of(action_words));
  flag.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"title", "body"})) return;
    std::string title;
    std::string body;
    if (auto const said = text.at("title")) put(title, said->text());
    if (auto const said = text.at("body")) put(body, said->text());
    if (!shown) return;
    flag.title = std::move(title);
    flag.body = std::move(body);
  });
  return flag;
}

/// {"source": [...], "text": {"en": "..."}}
std::string read_sentence(Reading const& reading, JsonAt const& at) {
  std::string sentence;
  if (!at.object_of({"source", "text"})) return sentence;
  (void)read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    auto said = text.text();
    if (shown) put(sentence, std::move(said));
  });
  return sentence;
}

std::vector<std::string> read_stop_rules(Reading const& reading, JsonAt const& at) {
  std::vector<std::string> rules;
  if (!at.object_of({"source", "text"})) return rules;
  (void)read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    auto said = read_strings(text, 1);
    if (shown) rules = std::move(said);
  });
  return rules;
}

}  // namespace

Safety read_safety(Reading const& reading, JsonAt const& root) {
  Safety safety;
  if (!root.object_of(
          {"$schema", "caps", "areas", "red_flags", "stop_rules", "not_for", "honesty"})) {
    return safety;
  }
  if (auto const caps = root.at("caps")) safety.caps = read_caps(*caps);
  std::vector<std::string> seen;
  if (auto const areas = root.at("areas")) {
    for (auto const& item : areas->items(0)) {
      safety.areas.push_back(read_area(reading, item));
      check_unique(item, safety.areas.back().id, seen);
    }
  }
  seen.clear();
  if (auto const flags = root.at("red_flags")) {
    for (auto const& item : flags->items(0)) {
      safety.red_flags.push_back(read_red_flag(reading, item));
      check_unique(item, safety.red_flags.back().id, seen);
    }
  }
  if (auto const rules = root.at("stop_rules"))
    safety.stop_rules = read_stop_rules(reading, *rules);
  if (auto const list = root.at("not_for")) {
    for (auto const& item : list->items(1)) {
      auto sentence = read_sentence(reading, item);
      if (!sentence.empty()) safety.not_for.push_back(std::move(sentence));
    }
  }
  if (auto const honesty = root.at("honesty")) safety.honesty = read_sentence(reading, *honesty);
  return safety;
}

}  // namespace knotmap
