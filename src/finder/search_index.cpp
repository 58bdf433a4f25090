#include "finder/search_index.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "base/ids.h"
#include "base/words.h"
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
/// What is left of the worth of a cause or an exercise beside a part of the body or a complaint.
constexpr float relief_left = 0.8F;

/// What is left of a match whose words come from several names of a thing, not from one.
constexpr float scattered_weight = 0.6F;
/// What is left when the phrase has much that was not asked for.
constexpr float least_coverage = 0.55F;
constexpr float whole_phrase_bonus = 0.25F;
constexpr float in_order_bonus = 0.02F;
constexpr float side_by_side_bonus = 0.06F;
constexpr float exact_id_score = 2.0F;
constexpr float asked_for_muscle_bonus = 0.5F;

/// Queries are typed by hand.
constexpr std::size_t most_query_bytes = 200;
constexpr std::size_t most_query_words = 12;

/// Things come in this order when their words say the same.
constexpr std::array<float, 7> kind_bonuses{0.04F, 0.02F, 0.03F, 0.025F, 0.0F, 0.01F, 0.0F};

float kind_bonus(FoundKind kind) {
  return kind_bonuses[static_cast<std::size_t>(kind)];
}

/// The words of a query in their usual spelling.
std::vector<std::string> plain_words(std::string_view query, Lexicon const& lexicon) {
  std::vector<std::string> words;
  Story const story(query, lexicon);
  for (auto const& word : story.words()) words.push_back(word.text);
  return words;
}

}  // namespace

// Building: what each thing of the atlas is called.

SearchIndex::SearchIndex(Atlas const& atlas, Body const& body,
                         std::shared_ptr<Lexicon const> lexicon)
    : SearchIndex(atlas, body.landmarks(), std::move(lexicon)) {}

SearchIndex::SearchIndex(Atlas const& atlas, std::span<Landmark const> landmarks,
                         std::shared_ptr<Lexicon const> lexicon)
    : lexicon_(lexicon ? std::move(lexicon) : std::make_shared<Lexicon const>()) {
  for (auto const& muscle : atlas.muscles) {
    add_muscle(muscle);
    for (auto const& point : muscle.points) add_point(muscle, point);
  }
  for (auto const& region : atlas.regions) add_region(region);
  for (auto const& symptom : atlas.symptoms) add_symptom(symptom);
  add_landmarks(landmarks);
  body_words_ = static_cast<WordIndex>(vocabulary_.size());
  for (auto const& cause : atlas.causes) {
    add_relief({FoundKind::cause, cause.id, cause.name, "May go with a pain: " + cause.ask, 0.0F},
               cause.synonyms, cause.ask);
  }
  for (auto const& each : atlas.exercises) {
    add_relief({FoundKind::exercise, each.id, each.name, "Exercise: " + each.what_for, 0.0F},
               each.synonyms, each.what_for);
  }
  for (auto const& word : vocabulary_) hurting_.push_back(is_hurting_word(word));
  postings_.resize(vocabulary_.size());
  relief_postings_.resize(vocabulary_.size());
  for (std::uint32_t i = 0; i < entries_.size(); ++i) post(i);
}

void SearchIndex::post(std::uint32_t entry) {
  auto const& phrases = entries_[entry].phrases;
  bool const relief = is_relief(entries_[entry].found.kind);
  auto& postings = relief ? relief_postings_ : postings_;
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    if (phrases[i].not_in_stories) continue;
    auto words = phrases[i].core;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (auto const word : words) postings[word].push_back({entry, i});
    if (relief) continue;
    if (std::any_of(words.begin(), words.end(), [&](WordIndex word) { return hurting_[word]; })) {
      hurting_postings_.push_back({entry, i});
    }
  }
}

void SearchIndex::add_phrase(Entry& entry, std::string_view text, float weight,
                             bool not_in_stories) {
  bool const symptom = entry.found.kind == FoundKind::symptom;
  Phrase phrase;
  phrase.weight = weight;
  phrase.not_in_stories = not_in_stories || weight <= described_weight;
  Story const name(text, *lexicon_);
  for (auto const& [word, typed, sentence, clause] : name.words()) {
    phrase.joins = phrase.joins || parts_names(word);
    if (is_little_word(word)) continue;
    auto const [at, added] =
        word_index_.try_emplace(word, static_cast<WordIndex>(vocabulary_.size()));
    if (added) vocabulary_.push_back(word);
    phrase.words.push_back(at->second);
    if (!symptom || !is_framing_word(at->first)) phrase.core.push_back(at->second);
  }
  constexpr std::size_t least_core = 2;  // "IT band" is no "band"
  if (phrase.core.size() < least_core) phrase.core = phrase.words;
  if (phrase.words.empty()) return;
  if (!phrase.not_in_stories) {
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
  auto const latin = latin_beside(muscle);
  entry.found = {FoundKind::muscle, muscle.id, muscle.name,
                 (latin.empty() ? "Muscle" : latin) + ": " + muscle.plain, 0.0F};
  add_phrase(entry, muscle.name, name_weight);
  if (!latin.empty()) add_phrase(entry, latin, name_weight);
  add_phrase(entry, muscle.id, id_weight);
  for (auto const& synonym : muscle.synonyms) add_phrase(entry, synonym, synonym_weight);
  add_phrase(entry, muscle.plain, described_weight);
  add_entry(std::move(entry));
}

void SearchIndex::add_point(Muscle const& muscle, Point const& point) {
  Entry entry;
  auto const dash = point.id.rfind('-');
  auto const number = dash == std::string::npos ? std::string() : point.id.substr(dash + 1);
  entry.found = {FoundKind::point, point.id, full_name(muscle, point),
                 fmt::format("{}, trigger point {}", muscle.latin, number), 0.0F};
  entry.sides = each(point.sides);
  // Everyday words name no point in a story: who tells of "the inner arch, at the heel" means the
  // place. The Latin name of the muscle says that the point is meant.
  add_phrase(entry, point.relief.name, name_weight, true);
  add_phrase(entry, full_name(muscle, point), name_weight, true);
  add_phrase(entry, muscle.latin + ": " + point.relief.name, name_weight);
  add_phrase(entry, point.id, id_weight);
  add_phrase(entry, muscle.name + " " + number, id_weight);
  if (muscle.latin != muscle.name) add_phrase(entry, muscle.latin + " " + number, id_weight);
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

void SearchIndex::add_relief(Found found, std::span<std::string const> synonyms,
                             std::string_view described) {
  Entry entry;
  add_phrase(entry, found.title, name_weight);
  for (auto const& synonym : synonyms) add_phrase(entry, synonym, synonym_weight);
  add_phrase(entry, found.id, id_weight);
  add_phrase(entry, described, described_weight);
  entry.found = std::move(found);
  add_entry(std::move(entry));
}

// Answering: the query's words against the vocabulary once, then phrases by number.

struct SearchIndex::Asked {
  std::vector<std::vector<float>> words;  ///< for each word of the query, its worth by vocabulary
  std::string exact_id;                   ///< "trapezius-1" when the query is an id
  std::optional<Side> side;
  bool muscle = false;  ///< "neck muscle"
};

struct SearchIndex::Match {
  float score = 0.0F;
  std::size_t matched = 0;  ///< words of the query
};

std::vector<float> SearchIndex::match_vocabulary(std::string_view word, bool unfinished) const {
  std::vector<float> worth(vocabulary_.size(), 0.0F);
  bool const bends = lexicon_->may_be_bent(word) && word_index_.find(word) == word_index_.end();
  for (std::size_t i = 0; i < vocabulary_.size(); ++i) {
    worth[i] = word_match(word, vocabulary_[i], unfinished, bends);
  }
  return worth;
}

SearchIndex::Match SearchIndex::match_words(std::vector<WordIndex> const& words,
                                            Asked const& asked) {
  Match match;
  std::vector<bool> met(words.size(), false);
  std::size_t last_at = 0;
  bool in_order = true;
  bool side_by_side = true;
  bool all_same = true;
  for (auto const& worth : asked.words) {
    float best = 0.0F;
    std::size_t best_at = 0;
    for (std::size_t k = 0; k < words.size(); ++k) {
      if (met[k] || worth[words[k]] <= best) continue;
      best = worth[words[k]];
      best_at = k;
    }
    if (best == 0.0F) {
      all_same = false;
      continue;
    }
    met[best_at] = true;
    in_order = in_order && (match.matched == 0 || best_at > last_at);
    side_by_side = side_by_side && (match.matched == 0 || best_at == last_at + 1);
    all_same = all_same && best >= plural_match;
    last_at = best_at;
    ++match.matched;
    match.score += best;
  }
  if (match.matched == 0) return match;
  match.score /= static_cast<float>(asked.words.size());
  auto const coverage = static_cast<float>(match.matched) / static_cast<float>(words.size());
  match.score *= least_coverage + (1.0F - least_coverage) * coverage;
  if (all_same && match.matched == words.size()) match.score += whole_phrase_bonus;
  if (match.matched > 1) {
    match.score += side_by_side ? side_by_side_bonus : in_order ? in_order_bonus : 0.0F;
  }
  return match;
}

SearchIndex::Match SearchIndex::match(Entry const& entry, Asked const& asked) {
  Match best;
  auto const better = [&](Match const& other) {
    return std::tie(other.matched, other.score) > std::tie(best.matched, best.score);
  };
  for (auto const& phrase : entry.phrases) {
    auto found = match_words(phrase.words, asked);
    found.score *= phrase.weight;
    if (better(found)) best = found;
  }
  auto scattered = match_words(entry.own_words, asked);
  scattered.score *= scattered_weight;
  if (better(scattered)) best = scattered;
  return best;
}

SearchIndex::Asked SearchIndex::ask(std::string_view query) const {
  Asked asked;
  auto words = plain_words(query, *lexicon_);
  if (auto const id = parse_id(query)) asked.exact_id = id->id;
  // "shoulder left", "left shoulder", "trapezius-1.R"; a lone "l" may begin anything.
  for (std::size_t i = 0; i < words.size() && words.size() > 1; ++i) {
    bool const letter = words[i].size() == 1 && i + 1 != words.size();
    if (letter || !side_word(words[i])) continue;
    asked.side = side_word(words[i]);
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
  if (words.empty() || (words.size() == 1 && (words[0] == "left" || words[0] == "right"))) {
    return asked;
  }

  auto const little = [](std::string const& word) { return is_asking_word(word); };
  bool unfinished = query.back() != ' ';
  if (std::all_of(words.begin(), words.end(), little)) {
    // Only little words so far: the last may be the beginning of another.
    words.erase(words.begin(), words.end() - 1);
  } else {
    unfinished = unfinished && !little(words.back());
    words.erase(std::remove_if(words.begin(), words.end(), little), words.end());
  }
  auto const typed = words_of(query);
  asked.muscle = std::any_of(typed.begin(), typed.end(), [](std::string const& word) {
    return word == "muscle" || word == "muscles";
  });
  if (words.size() > most_query_words) words.resize(most_query_words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    asked.words.push_back(match_vocabulary(words[i], unfinished && i + 1 == words.size()));
  }
  return asked;
}

std::vector<Found> SearchIndex::search(std::string_view query, std::size_t limit) const {
  if (limit == 0 || query.empty() || query.size() > most_query_bytes) return {};
  auto const asked = ask(query);
  if (asked.words.empty()) return {};

  std::vector<std::pair<Match, Entry const*>> ranked;
  std::size_t most = 0;         // words that one thing has
  std::size_t most_relief = 0;  // that a cause or an exercise has
  for (auto const& entry : entries_) {
    bool const has_side =
        !asked.side || !entry.has_sides() ||
        std::find(entry.sides.begin(), entry.sides.end(), *asked.side) != entry.sides.end();
    if (!has_side) continue;
    auto found = match(entry, asked);
    if (entry.found.id == asked.exact_id) found = {exact_id_score, asked.words.size()};
    if (found.matched == 0) continue;
    bool const relief = is_relief(entry.found.kind);
    if (relief) found.score *= relief_left;
    found.score += kind_bonus(entry.found.kind);
    if (asked.muscle && entry.found.kind == FoundKind::muscle) {
      found.score += asked_for_muscle_bonus;
    }
    auto& most_here = relief ? most_relief : most;
    most_here = std::max(most_here, found.matched);
    ranked.emplace_back(found, &entry);
  }
  // All words, or, where nothing has them, as many as possible but at least half. A cause that has
  // more words than any part of the body leads, and one that has fewer is not meant.
  if (std::max(most, most_relief) * 2 < asked.words.size()) return {};
  std::erase_if(ranked, [&](auto const& each) {
    bool const relief = is_relief(each.second->found.kind);
    auto const least = relief ? std::max(most, most_relief) : most;
    return each.first.matched < least || each.first.matched * 2 < asked.words.size();
  });
  bool const relief_leads = most_relief > most;
  std::sort(ranked.begin(), ranked.end(), [&](auto const& a, auto const& b) {
    bool const relief = is_relief(a.second->found.kind);
    if (relief_leads && relief != is_relief(b.second->found.kind)) return relief;
    if (a.first.score != b.first.score) return a.first.score > b.first.score;
    return a.second < b.second;  // in the order of the atlas
  });
  if (ranked.size() > limit) ranked.resize(limit);

  std::vector<Found> all;
  all.reserve(ranked.size());
  for (auto const& [found, entry] : ranked) {
    auto& answer = all.emplace_back(entry->found);
    answer.score = found.score;
    if (!asked.side || !entry->has_sides()) continue;
    answer.id = to_string(SidedId{answer.id, *asked.side});
    answer.title += std::string(", ") + std::string(word(*asked.side));
  }
  return all;
}

}  // namespace knotmap
