// Building the search index: what each thing of the atlas is called.
#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "finder/search.h"
#include "finder/search_words.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// How much a match in this kind of phrase counts.
constexpr float name_weight = 1.0F;
constexpr float synonym_weight = 0.95F;
constexpr float id_weight = 0.9F;
constexpr float wide_weight = 0.85F;      ///< "arm" finds all its parts
constexpr float described_weight = 0.5F;  ///< words of an explaining sentence

}  // namespace

SearchIndex::SearchIndex(Atlas const& atlas, Body const& body)
    : SearchIndex(atlas, body.landmarks()) {}

SearchIndex::SearchIndex(Atlas const& atlas, std::span<Landmark const> landmarks) {
  for (auto const& muscle : atlas.muscles) {
    add_muscle(muscle);
    for (auto const& point : muscle.points) add_point(muscle, point);
  }
  for (auto const& region : atlas.regions) add_region(region);
  for (auto const& symptom : atlas.symptoms) add_symptom(symptom);
  add_landmarks(landmarks);
}

void SearchIndex::add_phrase(Entry& entry, std::string_view text, float weight, bool describes) {
  bool const symptom = entry.found.kind == FoundKind::symptom;
  Phrase phrase;
  phrase.weight = weight;
  phrase.describes = describes || weight <= described_weight;
  for (auto const& typed : words_of(text)) {
    if (is_little_word(typed)) continue;
    std::string const word(plain_word(typed));
    auto const [at, added] =
        word_index_.try_emplace(word, static_cast<WordIndex>(vocabulary_.size()));
    if (added) vocabulary_.push_back(word);
    phrase.words.push_back(at->second);
    if (!symptom || !is_framing_word(at->first)) phrase.core.push_back(at->second);
  }
  if (phrase.words.empty()) return;
  if (!phrase.describes) {
    entry.own_words.insert(entry.own_words.end(), phrase.words.begin(), phrase.words.end());
  }
  entry.phrases.push_back(std::move(phrase));
}

void SearchIndex::add_entry(Entry entry) {
  auto& words = entry.own_words;
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  entries_.push_back(std::move(entry));
}

void SearchIndex::add_muscle(Muscle const& muscle) {
  Entry entry;
  entry.found = {FoundKind::muscle, muscle.id, muscle.name, "Muscle: " + muscle.plain, 0.0F};
  add_phrase(entry, muscle.name, name_weight);
  add_phrase(entry, muscle.id, id_weight);
  for (auto const& synonym : muscle.synonyms) add_phrase(entry, synonym, synonym_weight);
  add_phrase(entry, muscle.plain, described_weight);
  add_entry(std::move(entry));
}

void SearchIndex::add_point(Muscle const& muscle, Point const& point) {
  Entry entry;
  auto const dash = point.id.rfind('-');
  auto const number = dash == std::string::npos ? std::string() : point.id.substr(dash + 1);
  entry.found = {FoundKind::point, point.id, point.relief.name,
                 fmt::format("Trigger point {} of {}", number, muscle.name), 0.0F};
  entry.sides = each(point.sides);
  add_phrase(entry, point.relief.name, name_weight);
  add_phrase(entry, point.id, id_weight);
  add_phrase(entry, muscle.name + " " + number, id_weight);
  add_phrase(entry, point.relief.where, described_weight);
  add_entry(std::move(entry));
}

void SearchIndex::add_region(Region const& region) {
  Entry entry;
  entry.found = {FoundKind::region, region.id, capitalized(region.name), "Part of the body", 0.0F};
  entry.sides = each(region.midline ? Sides::midline : Sides::both);
  add_phrase(entry, region.name, name_weight);
  for (auto const& synonym : region.synonyms) add_phrase(entry, synonym, synonym_weight);
  add_phrase(entry, region.id, id_weight);
  for (auto const& wide : wide_words) {
    if (belongs(region, wide)) add_phrase(entry, wide.word, wide_weight, true);
  }
  add_entry(std::move(entry));
}

void SearchIndex::add_symptom(Symptom const& symptom) {
  Entry entry;
  entry.found = {FoundKind::symptom, symptom.id, symptom.name, "Symptom: " + symptom.ask, 0.0F};
  add_phrase(entry, symptom.name, name_weight);
  for (auto const& synonym : symptom.synonyms) add_phrase(entry, synonym, synonym_weight);
  add_phrase(entry, symptom.id, id_weight);
  add_phrase(entry, symptom.ask, described_weight);
  add_entry(std::move(entry));
}

void SearchIndex::add_landmarks(std::span<Landmark const> landmarks) {
  std::map<std::string, std::size_t> known;
  for (auto const& landmark : landmarks) {
    auto id = landmark.id;
    if (landmark.side != Side::midline && id.size() > 2) id.resize(id.size() - 2);  // ".L"
    auto const [at, added] = known.try_emplace(id, entries_.size());
    if (!added) {
      entries_[at->second].sides.push_back(landmark.side);
      continue;
    }
    Entry entry;
    entry.found = {FoundKind::landmark, id, capitalized(landmark.name), "Landmark", 0.0F};
    entry.sides = {landmark.side};
    add_phrase(entry, landmark.name, name_weight);
    add_phrase(entry, id, name_weight);
    for (auto const& alias : landmark.aliases) add_phrase(entry, alias, name_weight);
    add_entry(std::move(entry));
  }
}

}  // namespace knotmap
