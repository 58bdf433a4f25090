#include "atlas/read_safety.h"

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/read_anchor.h"
#include "atlas/word_tables.h"
#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// People read a sign in a glance.
constexpr std::size_t most_sign_words = 12;

std::vector<std::string> read_signs(JsonAt const& at) {
  auto signs = read_strings(at, 1);
  for (auto const& sign : signs) check_sign(at, sign);
  return signs;
}

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
    check_lay_language(text, {"why"});
    area.name = std::move(name);
    area.why = std::move(why);
  });
  return area;
}

/// {"source": [...], "text": {"en": "..."}}
std::string read_sentence(Reading const& reading, JsonAt const& at) {
  std::string sentence;
  if (!at.object_of({"source", "text"})) return sentence;
  (void)read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    auto said = text.text();
    if (!shown) return;
    put(sentence, std::move(said));
    check_lay_language(text);
  });
  return sentence;
}

std::vector<std::string> read_stop_rules(Reading const& reading, JsonAt const& at) {
  std::vector<std::string> rules;
  if (!at.object_of({"source", "text"})) return rules;
  (void)read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    auto said = read_strings(text, 1);
    if (!shown) return;
    rules = std::move(said);
    check_lay_language(text);
  });
  return rules;
}

/// People tick it in a glance.
constexpr std::size_t most_about_words = 12;

AboutEffect read_about_effect(JsonAt const& at) {
  AboutEffect effect;
  if (!at.object_of({"areas", "press"})) return effect;
  if (auto const areas = at.at("areas")) effect.areas = read_area_words(*areas, 0);
  if (auto const press = at.at("press")) put(effect.press, press->one_of(press_words));
  if (effect.press == Press::normal)
    at.fault("it limits nothing", "say a stricter level than normal");
  return effect;
}

AboutYou read_about_you(Reading const& reading, JsonAt const& at) {
  AboutYou about;
  if (!at.object_of({"id", "effects", "source", "text"})) return about;
  if (auto const id = at.at("id")) put(about.id, id->id());
  if (auto const effects = at.at("effects")) {
    for (auto const& item : effects->items(1)) about.effects.push_back(read_about_effect(item));
  }
  about.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"words", "why"})) return;
    AboutYou said;
    if (auto const words = text.at("words")) put(said.words, words->text());
    if (auto const why = text.at("why")) put(said.why, why->text());
    if (words_of(said.words).size() > most_about_words) {
      text.fault(fmt::format("the words to tick are more than {}", most_about_words),
                 "say it shorter");
    }
    if (!shown) return;
    check_lay_language(text, {"words", "why"});
    about.words = std::move(said.words);
    about.why = std::move(said.why);
  });
  return about;
}

}  // namespace

void check_sign(JsonAt const& at, std::string_view sign) {
  if (words_of(sign).size() <= most_sign_words) return;
  at.fault(fmt::format("a sign has more than {} words: {}", most_sign_words, in_quotes(sign)),
           "say it shorter, or in two");
}

void read_danger(Reading const& reading, JsonAt const& at, RedFlag& flag) {
  if (auto const id = at.at("id")) put(flag.id, id->id());
  if (auto const action = at.at("action")) put(flag.action, action->one_of(action_words));
  flag.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"title", "signs", "advice"})) return;
    RedFlag said;
    if (auto const title = text.at("title")) put(said.title, title->text());
    if (auto const signs = text.at("signs")) said.signs = read_signs(*signs);
    if (auto const advice = text.at("advice")) put(said.advice, advice->text());
    if (!shown) return;
    check_lay_language(text, {"title", "signs", "advice"});
    flag.title = std::move(said.title);
    flag.signs = std::move(said.signs);
    flag.advice = std::move(said.advice);
  });
}

Safety read_safety(Reading const& reading, JsonAt const& root) {
  Safety safety;
  if (!root.object_of({"$schema", "caps", "areas", "red_flags", "stop_rules", "about_you",
                       "not_for", "honesty"})) {
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
      RedFlag flag;
      if (item.object_of({"id", "areas", "action", "source", "text"})) {
        if (auto const where = item.at("areas")) flag.areas = read_area_words(*where, 0);
        read_danger(reading, item, flag);
      }
      check_unique(item, flag.id, seen);
      safety.red_flags.push_back(std::move(flag));
    }
  }
  if (auto const rules = root.at("stop_rules"))
    safety.stop_rules = read_stop_rules(reading, *rules);
  seen.clear();
  if (auto const list = root.at("about_you")) {
    for (auto const& item : list->items(1)) {
      safety.about_you.push_back(read_about_you(reading, item));
      check_unique(item, safety.about_you.back().id, seen);
    }
  }
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
