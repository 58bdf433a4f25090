#include "finder/mentions.h"

#include <algorithm>
#include <array>
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

/// The most words of another meaning between those of a phrase.
constexpr std::size_t most_between = 1;
constexpr float hurting_match = 0.95F;

/// "Behind that eye": the word points at what follows, and parts nothing.
bool points_at(Story const& story, std::size_t at) {
  constexpr std::array<std::string_view, 14> before{"behind", "of",    "in",     "on",   "under",
                                                    "above",  "below", "around", "with", "beside",
                                                    "near",   "over",  "inside", "round"};
  auto const& words = story.words();
  return words[at].text == "that" && at > 0 && is_one_of(words[at - 1].text, before);
}

}  // namespace

bool parts_names(std::string_view word) {
  constexpr std::array<std::string_view, 18> parting{
      "and",  "or",  "nor",  "then",  "that",  "than", "but",     "down",    "to",
      "into", "day", "week", "night", "month", "year", "morning", "evening", "from"};
  return std::find(parting.begin(), parting.end(), word) != parting.end();
}

/// A word of the story that may say what is meant.
struct SearchIndex::Said {
  std::size_t at = 0;      ///< its index in the story
  std::size_t clause = 0;  ///< no name spans two
  std::size_t sentence = 0;
  bool hurts = false;   ///< "ache", "pain"
  bool counts = false;  ///< has a meaning of its own, unlike "I have", "when"
  bool parts = false;   ///< no name goes over it
  bool turns = false;   ///< nor a complaint: "but", "thought"
  std::vector<WordMatch> const* matches = nullptr;
};

/// The phrase where it begins with the first of these words, its own words in any order. A
/// complaint may go over a comma ("the hip, cannot lie on it"), a name may not.
std::optional<Mention> SearchIndex::mention_at(Phrase const& phrase, bool complaint,
                                               std::span<Said const> said) const {
  auto const& core = phrase.core;
  Mention mention;
  std::vector<bool> met(core.size(), false);
  std::size_t between = 0;
  for (auto const& word : said) {
    if (complaint ? word.sentence != said.front().sentence : word.clause != said.front().clause)
      break;
    float best = 0.0F;
    bool bent = false;
    std::size_t best_at = 0;
    for (std::size_t k = 0; k < core.size(); ++k) {
      if (met[k]) continue;
      if (word.hurts && hurting_[core[k]] && hurting_match > best) {
        best = hurting_match;
        best_at = k;
        bent = false;
      }
      for (auto const& match : *word.matches) {
        if (match.word != core[k] || match.worth <= best) continue;
        best = match.worth;
        best_at = k;
        bent = match.bent;
      }
    }
    if (best == 0.0F) {
      if (&word == &said.front() || word.turns || (word.parts && !complaint && !phrase.joins))
        break;
      if (word.counts && ++between > most_between) break;
      continue;
    }
    met[best_at] = true;
    if (mention.words++ == 0) mention.first = word.at;
    mention.last = word.at;
    mention.bent = mention.bent || bent;
    mention.found.score += best / static_cast<float>(core.size());
    if (mention.words == core.size()) return mention;
  }
  return std::nullopt;
}

std::vector<SearchIndex::WordMatch> SearchIndex::matches_of(std::string_view word,
                                                            WordIndex words) const {
  std::vector<WordMatch> matches;
  auto const add = [&](std::string_view text, float worth) {
    auto const known = word_index_.find(text);
    if (known != word_index_.end() && known->second < words)
      matches.push_back({known->second, worth, false});
  };
  add(word, 1.0F);
  add(std::string(word) + "s", plural_match);
  if (word.size() > 1 && word.back() == 's') add(word.substr(0, word.size() - 1), plural_match);
  if (!matches.empty() || !lexicon_->may_be_bent(word)) return matches;
  for (WordIndex i = 0; i < words; ++i) {
    auto const worth = bent_match(word, vocabulary_[i]);
    if (worth > 0.0F) matches.push_back({i, worth, true});
  }
  return matches;
}

std::vector<Mention> SearchIndex::mentions(Story const& story) const {
  return mentions_in(story, false);
}

std::vector<Mention> SearchIndex::asides(Story const& story) const {
  auto all = mentions_in(story, true);
  auto const named = mentions(story);
  std::erase_if(all, [&](Mention const& aside) {
    bool const part = std::any_of(named.begin(), named.end(), [&](Mention const& other) {
      return other.words > aside.words && other.first <= aside.first && aside.last <= other.last;
    });
    return part || story.is_denied(aside.first, aside.last);
  });
  std::vector<Mention> each_once;
  for (auto& aside : all) {
    bool const known = std::any_of(each_once.begin(), each_once.end(), [&](Mention const& other) {
      return other.found.id == aside.found.id && other.found.kind == aside.found.kind;
    });
    if (!known) each_once.push_back(std::move(aside));
  }
  return each_once;
}

std::vector<Mention> SearchIndex::mentions_in(Story const& story, bool relief) const {
  auto const& postings = relief ? relief_postings_ : postings_;
  auto const may_be_meant = relief ? static_cast<WordIndex>(vocabulary_.size()) : body_words_;
  std::map<std::string_view, std::vector<WordMatch>> matches;
  std::vector<Said> said;
  for (std::size_t at = 0; at < story.words().size(); ++at) {
    auto const& word = story.words()[at];
    bool const parts = parts_names(word.text) && !points_at(story, at);
    if (!parts && (is_little_word(word.text) || side_word(word.text))) continue;
    auto const [known, added] = matches.try_emplace(word.text);
    if (added && !is_little_word(word.text)) known->second = matches_of(word.text, may_be_meant);
    said.push_back({at, word.clause, word.sentence, is_hurting_word(word.text),
                    !is_asking_word(word.text) && !is_filler(word.text), parts,
                    word.text == "but" || word.text == "thought", &known->second});
  }

  std::vector<Mention> all;
  std::map<std::uint32_t, std::vector<Mention>> by_entry;
  for (std::size_t begin = 0; begin < said.size(); ++begin) {
    auto const from = std::span<Said const>(said).subspan(begin);
    auto const try_phrase = [&](Posting const& posting) {
      auto const& entry = entries_[posting.entry];
      auto const& phrase = entry.phrases[posting.phrase];
      auto mention = mention_at(phrase, entry.found.kind == FoundKind::symptom, from);
      if (!mention) return;
      mention->found.score *= phrase.weight;
      // Of the phrases of one thing at one spot the best counts.
      auto& known = by_entry[posting.entry];
      auto const same = std::find_if(known.begin(), known.end(),
                                     [&](Mention const& each) { return each.overlaps(*mention); });
      auto const better = [&](Mention const& a, Mention const& b) {
        return std::tie(a.words, a.found.score) > std::tie(b.words, b.found.score);
      };
      if (same == known.end()) {
        known.push_back(*std::move(mention));
        return;
      }
      // "Deep in the bum cheek": both say the buttock, no word of theirs says another place.
      bool const both_long = same->words > 1 && mention->words > 1;
      auto const first = std::min(same->first, mention->first);
      auto const last = std::max(same->last, mention->last);
      if (better(*mention, *same)) *same = *std::move(mention);
      if (both_long && entry.found.kind == FoundKind::region) {
        same->first = first;
        same->last = last;
      }
    };
    for (auto const& match : *said[begin].matches) {
      for (auto const& posting : postings[match.word]) try_phrase(posting);
    }
    if (said[begin].hurts && !relief) {
      for (auto const& posting : hurting_postings_) try_phrase(posting);
    }
  }
  for (auto& [index, known] : by_entry) {
    auto const& entry = entries_[index];
    for (auto& mention : known) {
      auto const score = mention.found.score;
      mention.found = entry.found;
      mention.found.score = score;
      mention.has_sides = entry.has_sides();
      all.push_back(std::move(mention));
    }
  }
  std::stable_sort(all.begin(), all.end(), [](Mention const& a, Mention const& b) {
    return std::tie(a.words, a.found.score) > std::tie(b.words, b.found.score);
  });
  return all;
}

}  // namespace knotmap
