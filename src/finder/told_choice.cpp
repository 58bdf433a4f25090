#include "finder/told_choice.h"

#include <algorithm>

#include "finder/search_words.h"
#include "finder/wide_words.h"

namespace knotmap {
namespace {

/// Words that mean more things than this are too vague to be used.
constexpr std::size_t most_of_one_name = 6;

bool names_one(std::span<Mention const> symptoms, Mention const& mention) {
  return std::any_of(symptoms.begin(), symptoms.end(),
                     [&](Mention const& symptom) { return symptom.overlaps(mention); });
}

/// The rank of a thing among those named by the same words: a part of the body before a nickname of
/// a muscle.
float rank_of(Mention const& mention) {
  constexpr float sure = 0.96F;  // by its own name; nicknames are worth less
  constexpr float step = 0.1F;
  auto const kind = mention.found.kind;
  auto const score = mention.found.score;
  if (kind == FoundKind::muscle) return score + (score < sure ? -step : step);
  return score + (kind == FoundKind::region ? step : 0.0F);
}

/// "Calf cramps" is a complaint, though a muscle has it for a nickname.
bool is_nickname(std::span<Mention const> symptoms, Mention const& mention) {
  bool const muscle =
      mention.found.kind == FoundKind::muscle || mention.found.kind == FoundKind::point;
  return muscle && names_one(symptoms, mention);
}

/// "Jaw pain" is a pain, though a muscle has it for a nickname.
bool tells_a_pain(Mention const& mention, std::span<std::string const> words) {
  bool const muscle =
      mention.found.kind == FoundKind::muscle || mention.found.kind == FoundKind::point;
  auto const said = words.subspan(mention.first, mention.last - mention.first + 1);
  return muscle && std::any_of(said.begin(), said.end(),
                               [](std::string const& word) { return is_asking_word(word); });
}

/// "Chest" is the whole chest, whatever landmark is called so too.
bool is_wide_landmark(Mention const& mention, std::span<std::string const> words) {
  return mention.found.kind == FoundKind::landmark && mention.words == 1 &&
         wide_word(words[mention.first]) != nullptr;
}

/// Whether `other` is as good a meaning of the same words as `first`, which was chosen.
bool means_as_well(Mention const& first, Mention const& other) {
  constexpr float as_good = 0.02F;
  return first.same_span(other) && first.words == other.words &&
         first.found.kind == other.found.kind && first.found.score - other.found.score < as_good;
}

}  // namespace

std::vector<Mention> symptoms_meant(std::span<Mention const> mentions) {
  std::vector<Mention> symptoms;
  for (auto const& mention : mentions) {
    if (mention.found.kind != FoundKind::symptom) continue;
    bool const taken = std::any_of(symptoms.begin(), symptoms.end(), [&](Mention const& other) {
      return other.overlaps(mention) && !(other.same_span(mention) && other.words == mention.words);
    });
    if (!taken) symptoms.push_back(mention);
  }
  return symptoms;
}

bool is_inside(std::span<Mention const> symptoms, Mention const& mention) {
  return std::any_of(symptoms.begin(), symptoms.end(), [&](Mention const& symptom) {
    bool const within = symptom.first <= mention.first && mention.last <= symptom.last;
    return within && symptom.words > mention.words;
  });
}

std::vector<Mention> names_meant(std::vector<Mention> mentions, std::span<Mention const> symptoms,
                                 std::span<std::string const> words) {
  std::stable_sort(mentions.begin(), mentions.end(), [](Mention const& a, Mention const& b) {
    return a.words != b.words ? a.words > b.words : rank_of(a) > rank_of(b);
  });
  std::vector<std::vector<Mention>> chosen;  // each: what the same words mean
  for (auto const& mention : mentions) {
    if (mention.found.kind == FoundKind::symptom || is_inside(symptoms, mention)) continue;
    if (is_nickname(symptoms, mention) || tells_a_pain(mention, words) ||
        is_wide_landmark(mention, words))
      continue;
    auto const there = std::find_if(chosen.begin(), chosen.end(), [&](auto const& same) {
      return same.front().overlaps(mention);
    });
    if (there == chosen.end()) {
      chosen.push_back({mention});
    } else if (means_as_well(there->front(), mention)) {
      there->push_back(mention);
    }
  }
  // "Headache at the temple": the complaint says where only when nothing else does.
  bool const any_clear = std::any_of(chosen.begin(), chosen.end(), [&](auto const& same) {
    return !names_one(symptoms, same.front());
  });
  std::sort(chosen.begin(), chosen.end(),
            [](auto const& a, auto const& b) { return a.front().first < b.front().first; });
  std::vector<Mention> meant;
  for (auto const& same : chosen) {
    bool const region = same.front().found.kind == FoundKind::region;
    if (!region && any_clear && names_one(symptoms, same.front())) continue;
    if (same.size() > most_of_one_name) continue;
    meant.insert(meant.end(), same.begin(), same.end());
  }
  return meant;
}

}  // namespace knotmap
