#include "atlas/read_causes.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/lay_language.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::size_t most_causes = 1000;
constexpr int most_tells = 5;
constexpr std::size_t most_ask_words = 18;
constexpr std::size_t most_advised = 4;  // more exercises than that nobody begins with

constexpr std::array<WordOf<bool>, 2> sided_words{{{"one", true}, {"any", false}}};

CauseFamily read_family(Reading const& reading, JsonAt const& at) {
  CauseFamily family;
  family.pointer = at.pointer();
  if (!at.object_of({"id", "text"})) return family;
  if (auto const id = at.at("id")) put(family.id, id->id());
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "about"})) return;
    CauseFamily other;
    auto& into = shown ? family : other;
    if (auto const said = text.at("name")) put(into.name, said->text());
    if (auto const said = text.at("about")) put(into.about, said->text());
    if (shown) check_lay_language(text, {"about"});
  });
  return family;
}

/// A question that one answers by yes or no, in a glance.
void check_asks(JsonAt const& at, std::string_view ask) {
  if (ask.empty()) return;
  if (!ask.ends_with('?')) {
    at.fault("it asks nothing", "end it with a question mark");
  } else if (auto const words = lay_words(ask); words > most_ask_words) {
    at.fault(fmt::format("the question has {} words, more than {}", words, most_ask_words),
             "ask it shorter");
  }
}

void read_words(JsonAt const& text, Cause& cause, std::vector<std::string>& names) {
  if (!text.object_of({"name", "ask", "why", "today", "doctor", "sure", "synonyms"})) return;
  auto const read = [&](std::string_view key, std::string& into) {
    if (auto const said = text.at(key)) put(into, said->text());
  };
  cause.name = read_list_name(text, names);
  if (auto const ask = text.at("ask")) {
    put(cause.ask, ask->text());
    check_asks(*ask, cause.ask);
  }
  read("why", cause.why);
  read("today", cause.today);
  read("sure", cause.sure);
  cause.doctor = read_maybe_text(text, "doctor");
  if (auto const list = text.maybe("synonyms")) cause.synonyms = read_strings(*list, 0);
}

/// `names` are those of the causes before.
Cause read_cause(Reading const& reading, JsonAt const& at, std::vector<std::string>& names) {
  Cause cause;
  cause.pointer = at.pointer();
  if (!at.object_of({"id", "family", "areas", "muscles", "tells", "sided", "exercises", "evidence",
                     "source", "text"})) {
    return cause;
  }
  if (auto const id = at.at("id")) put(cause.id, id->id());
  if (auto const family = at.at("family")) put(cause.family, family->id());
  if (auto const areas = at.at("areas")) cause.areas = read_area_words(*areas);
  if (auto const muscles = at.at("muscles")) cause.muscles = read_ids(*muscles, 0);
  if (auto const tells = at.at("tells")) put(cause.tells, tells->whole(1, most_tells));
  if (auto const sided = at.at("sided")) put(cause.one_sided, sided->one_of(sided_words));
  if (auto const list = at.at("exercises")) cause.exercises = read_ids(*list, 0, most_advised);
  if (auto const sure = at.at("evidence")) put(cause.sureness, sure->one_of(sureness_words));
  cause.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    Cause other;
    std::vector<std::string> others;
    read_words(text, shown ? cause : other, shown ? names : others);
    if (shown) check_lay_language(text, {"ask", "why", "today", "doctor", "sure"});
  });
  return cause;
}

}  // namespace

void read_causes(Reading& reading, JsonAt const& root) {
  if (!root.object_of({"$schema", "families", "causes"})) return;
  std::vector<std::string> seen;
  if (auto const families = root.at("families")) {
    for (auto const& item : families->items(1, 50)) {
      reading.atlas.cause_families.push_back(read_family(reading, item));
      check_unique(item, reading.atlas.cause_families.back().id, seen);
    }
  }
  seen.clear();
  std::vector<std::string> names;
  auto const list = root.at("causes");
  if (!list) return;
  for (auto const& item : list->items(1, most_causes)) {
    reading.atlas.causes.push_back(read_cause(reading, item, names));
    check_unique(item, reading.atlas.causes.back().id, seen);
  }
}

}  // namespace knotmap
