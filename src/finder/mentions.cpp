#include "finder/mentions.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "base/words.h"
#include "finder/search_index.h"
#include "finder/search_words.h"

namespace knotmap {
namespace {

/// How much of a sentence is read: people type them by hand.
constexpr std::size_t most_bytes = 400;
constexpr std::size_t most_words = 40;
/// The most words of another meaning between those of a phrase.
constexpr std::size_t most_between = 1;
constexpr float as_good_as_same = 0.95F;

/// A word of the sentence that may say what is meant.
struct Said {
  std::size_t at = 0;        ///< its index in the sentence
  std::size_t clause = 0;    ///< commas separate clauses; no phrase spans two
  bool hurts = false;        ///< "ache", "pain"
  bool counts = false;       ///< has a meaning of its own, unlike "I have", "when"
  std::vector<float> worth;  ///< by vocabulary
};

/// Clauses of a sentence: what stands between commas, stops and the like.
std::vector<std::string_view> clauses_of(std::string_view sentence) {
  std::vector<std::string_view> clauses;
  while (!sentence.empty()) {
    auto const end = std::min(sentence.find_first_of(",;.:!?()\n"), sentence.size());
    clauses.push_back(sentence.substr(0, end));
    sentence.remove_prefix(std::min(end + 1, sentence.size()));
  }
  return clauses;
}

/// The phrase where it begins with this word of the sentence, its words in any order. A complaint
/// may go over a comma ("the hip, cannot lie on it"), a name may not.
std::optional<Mention> mention_at(std::span<std::uint32_t const> phrase, bool over_commas,
                                  std::vector<bool> const& hurting, std::span<Said const> said) {
  Mention mention;
  std::vector<bool> met(phrase.size(), false);
  std::size_t between = 0;
  for (auto const& word : said) {
    if (word.clause != said.front().clause && !over_commas) break;
    float best = 0.0F;
    std::size_t best_at = 0;
    for (std::size_t k = 0; k < phrase.size(); ++k) {
      if (met[k]) continue;
      bool const both_hurt = word.hurts && hurting[phrase[k]];
      auto const worth = std::max(word.worth[phrase[k]], both_hurt ? as_good_as_same : 0.0F);
      if (worth <= best) continue;
      best = worth;
      best_at = k;
    }
    if (best == 0.0F) {
      if (&word == &said.front() || (word.counts && ++between > most_between)) break;
      continue;
    }
    met[best_at] = true;
    if (mention.words++ == 0) mention.first = word.at;
    mention.last = word.at;
    mention.found.score += best / static_cast<float>(phrase.size());
    if (mention.words == phrase.size()) return mention;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Mention> SearchIndex::mentions(std::string_view sentence) const {
  if (sentence.size() > most_bytes) return {};
  std::vector<Said> said;
  std::size_t at = 0;
  std::size_t clause = 0;
  for (auto const part : clauses_of(sentence)) {
    for (auto const& typed : words_of(part)) {
      auto const word = plain_word(typed);
      auto const number = at++;
      if (is_little_word(word) || side_word(word) || said.size() >= most_words) continue;
      Said one{number, clause, is_hurting_word(word), !is_asking_word(word),
               match_vocabulary(word, false)};
      if (word_index_.find(word) != word_index_.end()) {  // known: no typing mistake
        for (auto& worth : one.worth) worth = worth < as_good_as_same ? 0.0F : worth;
      }
      said.push_back(std::move(one));
    }
    ++clause;
  }

  std::vector<bool> hurting;
  hurting.reserve(vocabulary_.size());
  for (auto const& word : vocabulary_) hurting.push_back(is_hurting_word(word));

  std::vector<Mention> all;
  for (auto const& entry : entries_) {
    auto const first_of_entry = all.size();
    for (auto const& phrase : entry.phrases) {
      if (phrase.describes || phrase.core.empty()) continue;
      for (std::size_t begin = 0; begin < said.size(); ++begin) {
        auto mention = mention_at(phrase.core, entry.found.kind == FoundKind::symptom, hurting,
                                  std::span(said).subspan(begin));
        if (!mention) continue;
        mention->found.score *= phrase.weight;
        // Of the phrases of one thing at one spot the best counts.
        auto const same =
            std::find_if(all.begin() + static_cast<std::ptrdiff_t>(first_of_entry), all.end(),
                         [&](Mention const& each) { return each.overlaps(*mention); });
        auto const better = [&](Mention const& a, Mention const& b) {
          return std::tie(a.words, a.found.score) > std::tie(b.words, b.found.score);
        };
        if (same == all.end()) {
          all.push_back(*std::move(mention));
        } else if (better(*mention, *same)) {
          *same = *std::move(mention);
        }
      }
    }
    for (auto i = first_of_entry; i < all.size(); ++i) {
      auto const score = all[i].found.score;
      all[i].found = entry.found;
      all[i].found.score = score;
      all[i].has_sides = entry.has_sides();
    }
  }
  std::stable_sort(all.begin(), all.end(), [](Mention const& a, Mention const& b) {
    return std::tie(a.words, a.found.score) > std::tie(b.words, b.found.score);
  });
  return all;
}

}  // namespace knotmap
