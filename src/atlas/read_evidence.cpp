#include "atlas/read_evidence.h"

#include <string>

#include "atlas/check_lay_language.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

EvidenceTopic read_topic(Reading const& reading, JsonAt const& at) {
  EvidenceTopic topic;
  if (!at.object_of({"id", "grade", "source", "text"})) return topic;
  if (auto const id = at.at("id")) put(topic.id, id->id());
  if (auto const grade = at.at("grade")) put(topic.sureness, grade->one_of(sureness_words));
  topic.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"title", "known", "doubted", "so"})) return;
    EvidenceTopic other;
    auto& into = shown ? topic : other;
    if (auto const said = text.at("title")) put(into.title, said->text());
    if (auto const list = text.at("known")) into.known = read_strings(*list, 1);
    if (auto const list = text.at("doubted")) into.doubted = read_strings(*list, 1);
    if (auto const said = text.at("so")) put(into.so, said->text());
    if (shown) check_lay_language(text, {"known", "doubted", "so"});
  });
  return topic;
}

}  // namespace

std::vector<EvidenceTopic> read_evidence(Reading const& reading, JsonAt const& root) {
  constexpr std::size_t most_topics = 100;
  std::vector<EvidenceTopic> topics;
  if (!root.object_of({"$schema", "evidence"})) return topics;
  auto const list = root.at("evidence");
  if (!list) return topics;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, most_topics)) {
    topics.push_back(read_topic(reading, item));
    check_unique(item, topics.back().id, seen);
  }
  return topics;
}

}  // namespace knotmap
