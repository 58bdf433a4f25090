// Answering a search: the query's words against the vocabulary once, then phrases by number.
#include "finder/search.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "base/ids.h"
#include "base/words.h"
#include "finder/search_words.h"

namespace knotmap {
namespace {

// What a query's word is worth, by how it meets a word of the index.
constexpr float same = 1.0F;
constexpr float plural = 0.97F;
constexpr float begun = 0.85F;  ///< the unfinished last word; rises to `same` with its length
constexpr float one_wrong = 0.75F;
constexpr float two_wrong = 0.6F;
constexpr float wrong_and_begun = 0.55F;

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

/// One letter in four, two in seven.
std::size_t wrong_letters_allowed(std::size_t length) {
  return length >= 7 ? 2 : length >= 4 ? 1 : 0;
}

/// Things come in this order when their words say the same.
float kind_bonus(FoundKind kind) {
  switch (kind) {
    case FoundKind::muscle:
      return 0.04F;
    case FoundKind::region:
      return 0.03F;
    case FoundKind::symptom:
      return 0.025F;
    case FoundKind::point:
      return 0.02F;
    case FoundKind::landmark:
      return 0.0F;
  }
  return 0.0F;
}

bool is_plural_of(std::string_view many, std::string_view one) {
  return many.size() == one.size() + 1 && many.back() == 's' && many.starts_with(one);
}

}  // namespace

float word_match(std::string_view typed, std::string_view word, bool unfinished) {
  if (typed == word) return same;
  if (is_plural_of(typed, word) || is_plural_of(word, typed)) return plural;
  if (unfinished && word.starts_with(typed)) {
    auto const share = static_cast<float>(typed.size()) / static_cast<float>(word.size());
    return begun + (plural - begun) * share;
  }
  auto const allowed = wrong_letters_allowed(typed.size());
  if (allowed == 0) return 0.0F;
  auto const longer = std::max(typed.size(), word.size());
  auto const shorter = std::min(typed.size(), word.size());
  if (longer - shorter <= allowed) {
    auto const wrong = edit_distance(typed, word);
    if (wrong <= allowed) return wrong == 1 ? one_wrong : two_wrong;
  }
  if (unfinished && word.size() > typed.size() &&
      edit_distance(typed, word.substr(0, typed.size())) <= allowed) {
    return wrong_and_begun;
  }
  return 0.0F;
}

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
  for (std::size_t i = 0; i < vocabulary_.size(); ++i) {
    worth[i] = word_match(word, vocabulary_[i], unfinished);
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
    all_same = all_same && best >= plural;
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
  auto words = words_of(query);
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
    asked.words.push_back(
        match_vocabulary(plain_word(words[i]), unfinished && i + 1 == words.size()));
  }
  return asked;
}

std::vector<Found> SearchIndex::search(std::string_view query, std::size_t limit) const {
  if (limit == 0 || query.empty() || query.size() > most_query_bytes) return {};
  auto const asked = ask(query);
  if (asked.words.empty()) return {};

  std::vector<std::pair<Match, Entry const*>> ranked;
  std::size_t most = 0;
  for (auto const& entry : entries_) {
    bool const has_side =
        !asked.side || !entry.has_sides() ||
        std::find(entry.sides.begin(), entry.sides.end(), *asked.side) != entry.sides.end();
    if (!has_side) continue;
    auto found = match(entry, asked);
    if (entry.found.id == asked.exact_id) found = {exact_id_score, asked.words.size()};
    if (found.matched == 0) continue;
    found.score += kind_bonus(entry.found.kind);
    if (asked.muscle && entry.found.kind == FoundKind::muscle) {
      found.score += asked_for_muscle_bonus;
    }
    most = std::max(most, found.matched);
    ranked.emplace_back(found, &entry);
  }
  // All words, or, where nothing has them, as many as possible but at least half.
  if (most * 2 < asked.words.size()) return {};
  ranked.erase(std::remove_if(ranked.begin(), ranked.end(),
                              [&](auto const& each) { return each.first.matched < most; }),
               ranked.end());
  std::sort(ranked.begin(), ranked.end(), [](auto const& a, auto const& b) {
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
