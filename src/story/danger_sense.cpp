#include "story/danger_sense.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/words.h"
#include "story/clues.h"

namespace knotmap {
namespace {

/// A story of more words is read in stretches of at most so many, or of one sentence.
constexpr std::size_t longest_whole = 120;
constexpr std::size_t longest_stretch = 80;
/// A sentence of more is read in pieces.
constexpr std::size_t longest_unit = 40;
/// So many words are said back.
constexpr std::size_t most_words = 6;

/// Words that tell much among others and nothing when they are said back.
constexpr std::array<std::string_view, 44> little_words{
    "i",    "me",   "he",   "she",  "it",   "we",   "they", "him",   "them",  "you",   "says",
    "said", "like", "this", "that", "be",   "want", "how",  "would", "keep",  "and",   "or",
    "at",   "for",  "with", "not",  "from", "when", "then", "what",  "if",    "as",    "by",
    "im",   "ive",  "its",  "do",   "does", "did",  "will", "can",   "there", "where", "who"};

}  // namespace

/// A stretch of a story: the clues that the atlas weighs, each once, and their common length.
struct DangerSense::Stretch {
  struct Said {
    DangerClues::Clue const* clue;
    std::size_t word;
  };
  std::vector<Said> said;
  float length = 0.0F;
};

DangerSense::DangerSense(Atlas const& atlas) : clues_(&atlas.danger_clues) {
  auto const& flags = atlas.safety.red_flags;
  for (auto const& id : clues_->flags) {
    auto const flag = std::find_if(flags.begin(), flags.end(),
                                   [&](RedFlag const& each) { return each.id == id; });
    flags_.push_back(flag == flags.end() ? nullptr : &*flag);
  }
}

bool DangerSense::knows(RedFlag const& flag) const {
  return std::find(flags_.begin(), flags_.end(), &flag) != flags_.end();
}

std::vector<DangerSense::Stretch> DangerSense::stretches_of(Story const& story) const {
  auto const& words = story.words();
  // Units: sentences, or pieces of long ones. The first word of each, and one past the last word.
  std::vector<std::size_t> units;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i == 0 || words[i].sentence != words[i - 1].sentence || i - units.back() == longest_unit)
      units.push_back(i);
  }
  auto const count = units.size();
  units.push_back(words.size());

  struct Known {
    DangerClues::Clue const* clue;
    std::size_t word;
  };
  std::vector<Known> known;
  for (auto const& clue : clues_of(story)) {
    auto const found = clues_->clues.find(std::string_view(clue.text));
    if (found != clues_->clues.end()) known.push_back({&found->second, clue.word});
  }
  auto const at_word = [&](std::size_t word) {
    return std::partition_point(known.begin(), known.end(),
                                [&](Known const& each) { return each.word < word; });
  };
  std::vector<Stretch> stretches;
  std::size_t reached = 0;  // a stretch within the one before says nothing new
  for (std::size_t from = 0; from < count && reached < count; ++from) {
    auto to = words.size() <= longest_whole ? count : from + 1;
    while (to < count && units[to + 1] - units[from] <= longest_stretch) ++to;
    if (to == reached) continue;
    reached = to;
    Stretch stretch;
    std::unordered_set<DangerClues::Clue const*> met;
    for (auto at = at_word(units[from]); at != at_word(units[to]); ++at) {
      if (!met.insert(at->clue).second) continue;
      stretch.said.push_back({at->clue, at->word});
      stretch.length += at->clue->rarity * at->clue->rarity;
    }
    stretch.length = std::sqrt(stretch.length);
    if (!stretch.said.empty()) stretches.push_back(std::move(stretch));
  }
  return stretches;
}

std::vector<float> DangerSense::odds_of(Stretch const& stretch) const {
  auto odds = clues_->bias;
  for (auto const& [clue, word] : stretch.said) {
    for (auto i = clue->first; i < clue->first + clue->count; ++i)
      odds[clues_->weights[i].of] += clue->rarity * clues_->weights[i].weight / stretch.length;
  }
  return odds;
}

/// The words whose clues say most for a class and against none, in the order of the story.
std::vector<std::size_t> DangerSense::words_for(Story const& story, Stretch const& stretch,
                                                std::size_t of) const {
  std::map<std::size_t, float> worth;
  for (auto const& [clue, word] : stretch.said) {
    for (auto i = clue->first; i < clue->first + clue->count; ++i) {
      auto const& weight = clues_->weights[i];
      if (weight.of == of) worth[word] += clue->rarity * weight.weight;
      if (weight.of == 0) worth[word] -= clue->rarity * weight.weight;
    }
  }
  std::vector<std::pair<float, std::size_t>> best;
  for (auto const& [word, told] : worth) {
    auto const& text = story.words()[word].text;
    bool const says = !is_filler(text) && !is_one_of(text, little_words);
    if (told > 0.0F && says) best.emplace_back(told, word);
  }
  std::sort(best.begin(), best.end(), std::greater<>());
  if (best.size() > most_words) best.resize(most_words);
  std::vector<std::size_t> words;
  words.reserve(best.size());
  for (auto const& [told, word] : best) words.push_back(word);
  std::sort(words.begin(), words.end());
  return words;
}

std::vector<Sensed> DangerSense::sense(Story const& story) const {
  if (flags_.empty() || story.words().size() < least_words) return {};
  std::vector<Sensed> all;
  std::vector<Stretch const*> told_by(flags_.size(), nullptr);
  std::vector<float> best(flags_.size());
  auto const stretches = stretches_of(story);
  for (auto const& stretch : stretches) {
    auto const odds = odds_of(stretch);
    for (std::size_t k = 0; k < flags_.size(); ++k) {
      auto const against_none = odds[k + 1] - odds[0];
      if (told_by[k] != nullptr && against_none <= best[k]) continue;
      told_by[k] = &stretch;
      best[k] = against_none;
    }
  }
  for (std::size_t k = 0; k < flags_.size(); ++k) {
    if (told_by[k] != nullptr && flags_[k] != nullptr)
      all.push_back({flags_[k], best[k], words_for(story, *told_by[k], k + 1)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](Sensed const& a, Sensed const& b) { return a.odds > b.odds; });
  return all;
}

}  // namespace knotmap
