#include "atlas/read_symptoms.h"

#include <string>
#include <utility>

#include "atlas/check_lay_language.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

Symptom read_symptom(Reading const& reading, JsonAt const& at) {
  Symptom symptom;
  symptom.pointer = at.pointer();
  if (!at.object_of({"id", "kind", "points", "regions", "source", "text"})) return symptom;
  if (auto const id = at.at("id")) put(symptom.id, id->id());
  if (auto const kind = at.at("kind")) put(symptom.kind, kind->one_of(symptom_kind_words));
  if (auto const points = at.at("points")) symptom.points = read_ids(*points, 1);
  if (auto const regions = at.maybe("regions")) symptom.regions = read_ids(*regions, 0);
  symptom.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name", "ask", "reason", "warning", "synonyms"})) return;
    Symptom words;
    if (auto const said = text.at("name")) put(words.name, said->text());
    if (auto const said = text.at("ask")) put(words.ask, said->text());
    if (auto const said = text.at("reason")) put(words.reason, said->text());
    if (auto const said = text.maybe("warning")) put(words.warning, said->text());
    if (auto const list = text.maybe("synonyms")) words.synonyms = read_strings(*list, 0);
    if (!shown) return;
    check_lay_language(text, {"ask", "warning"});
    symptom.name = std::move(words.name);
    symptom.ask = std::move(words.ask);
    symptom.reason = std::move(words.reason);
    symptom.warning = std::move(words.warning);
    symptom.synonyms = std::move(words.synonyms);
  });
  return symptom;
}

}  // namespace

std::vector<Symptom> read_symptoms(Reading const& reading, JsonAt const& root) {
  std::vector<Symptom> symptoms;
  if (!root.object_of({"$schema", "symptoms"})) return symptoms;
  auto const list = root.at("symptoms");
  if (!list) return symptoms;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, 1000)) {
    auto symptom = read_symptom(reading, item);
    check_unique(item, symptom.id, seen);
    symptoms.push_back(std::move(symptom));
  }
  return symptoms;
}

}  // namespace knotmap
