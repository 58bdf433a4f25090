#include "finder/told_sides.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/words.h"

namespace knotmap {
namespace {

constexpr std::array<std::string_view, 8> left_words{"left",     "lft",   "lhs", "lefthand",
                                                     "leftside", "lefty", "lt",  "l"};
constexpr std::array<std::string_view, 8> right_words{"right",     "rght", "rhs",  "righthand",
                                                      "rightside", "rt",   "rite", "r"};
constexpr std::array<std::string_view, 6> both_words{"both",   "bilateral", "bilaterally",
                                                     "either", "each",      "across"};

/// Before these, "right" or "left" says no side: "right now", "left over", "left-handed".
constexpr std::array<std::string_view, 55> no_side_before{
    "now",     "away",    "after",   "before", "handed",    "hander", "behind", "in",
    "through", "at",      "under",   "down",   "up",        "where",  "on",     "so",
    "next",    "beside",  "above",   "below",  "around",    "into",   "then",   "there",
    "here",    "between", "by",      "over",   "me",        "with",   "it",     "school",
    "work",    "home",    "out",     "off",    "untreated", "alone",  "as",     "when",
    "from",    "across",  "once",    "until",  "ok",        "okay",   "way",    "thing",
    "i",       "my",      "posture", "round",  "roon",      "along",  "inside"};

/// After these "right" or "left" says no side: "all right", "that's right", "have left".
constexpr std::array<std::string_view, 18> no_side_after{
    "all",  "thats", "alright", "just", "have", "has",  "had",   "was", "were",
    "only", "is",    "whats",   "ive",  "im",   "feel", "feels", "not", "he"};

/// After these it says one whatever follows: "on the right in the morning".
constexpr std::array<std::string_view, 18> side_after{
    "my",    "the",   "his",    "her", "on",  "to",    "upper", "lower", "your",
    "outer", "inner", "bottom", "top", "far", "their", "me",    "of",    "mostly"};

/// Places that lie across the midline or on both sides of it: without a side they mean both.
constexpr std::array<std::string_view, 9> middle_words{
    "chest", "breastbone", "sternum", "belly", "stomach", "spine", "abdomen", "navel", "vertebrae"};

/// A single letter before these, or before one more word and these, is a side: "L temple", "r big
/// toe".
constexpr std::array<std::string_view, 71> paired_parts{
    "ear",      "eye",        "temple",   "jaw",   "cheek",     "neck",    "shoulder", "blade",
    "scapula",  "collarbone", "clavicle", "arm",   "armpit",    "bicep",   "tricep",   "biceps",
    "triceps",  "elbow",      "forearm",  "wrist", "hand",      "palm",    "thumb",    "finger",
    "fingers",  "pinky",      "pinkie",   "rib",   "ribs",      "breast",  "pec",      "boob",
    "nipple",   "chest",      "lat",      "flank", "hip",       "buttock", "bum",      "butt",
    "glute",    "groin",      "thigh",    "quad",  "hamstring", "hammy",   "knee",     "kneecap",
    "calf",     "shin",       "ankle",    "heel",  "achilles",  "foot",    "toe",      "toes",
    "sole",     "arch",       "instep",   "trap",  "delt",      "rotator", "psoas",    "piriformis",
    "adductor", "back",       "leg",      "side",  "tmj",       "cuff",    "testicle"};

/// What comes in pairs, in the plural.
constexpr std::array<std::string_view, 32> pairs{
    "knees",    "hips",   "shoulders", "hands",   "wrists",  "shins",   "thighs",     "legs",
    "arms",     "ankles", "elbows",    "ears",    "eyes",    "temples", "blades",     "heels",
    "soles",    "arches", "forearms",  "biceps",  "triceps", "quads",   "hamstrings", "glutes",
    "buttocks", "thumbs", "cheeks",    "armpits", "insides", "balls",   "feet",       "calves"};

}  // namespace

ToldSides::ToldSides(Story const& story) : story_(&story), used_(story.words().size(), false) {
  auto const& words = story.words();
  auto const at = [&](std::size_t i, std::size_t clause_of) {
    bool const there = i < words.size() && words[i].clause == words[clause_of].clause;
    return there ? std::string_view(words[i].typed) : std::string_view();
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto const& typed = words[i].typed;
    auto const next = at(i + 1, i);
    auto const before = i > 0 ? at(i - 1, i) : std::string_view();
    bool const left = is_one_of(typed, left_words);
    bool const right = is_one_of(typed, right_words);
    bool const of_sides =
        next == "side" || next == "sides" || next == "hand" || next == "leg" || next == "arm";
    bool const letter = typed.size() == 1;
    if (letter && !is_side_letter(i)) continue;
    if (left || right) {
      if (is_fine_side(i)) {
        used_[i] = true;
        continue;
      }
      bool const certain = of_sides || typed.size() > 5 || typed == "lhs" || typed == "rhs";
      bool const after = is_one_of(before, side_after);
      // "The right in front" is a side, "right in front" is none; "the left over food" neither.
      bool const spoken =
          !after && (is_one_of(next, no_side_before) || is_one_of(before, no_side_after));
      bool const handed = next == "handed" || next == "hander" || (next == "over" && left) ||
                          (next == "hand" && at(i + 2, i) == "man");
      if (!certain && (spoken || handed)) continue;
      said_.push_back({i, left ? PainSide::left : PainSide::right});
      used_[i] = true;
      if (next == "side" || next == "sided") used_[i + 1] = true;
      if (next == "hand" && (at(i + 2, i) == "side" || at(i + 2, i) == "sided"))
        used_[i + 1] = used_[i + 2] = true;
      continue;
    }
    bool const both_of = is_one_of(typed, both_words);
    bool const needs_side = typed == "either" || typed == "each" || typed == "across";
    bool const says_side = next == "side" || next == "sides" || next.ends_with("s");
    bool const sides_alone = typed == "sides" && before != "the";
    if ((both_of && (!needs_side || (typed == "across" ? true : says_side))) || sides_alone) {
      said_.push_back({i, PainSide::both});
      used_[i] = true;
      if (next == "side" || next == "sides") used_[i + 1] = true;
    }
  }
}

bool ToldSides::is_fine_side(std::size_t i) const {
  auto const& words = story_->words();
  auto last = i;
  for (auto k = i + 1; k < words.size() && words[k].clause == words[i].clause; ++k) {
    bool const framing = words[k].text == "side" || words[k].text == "one" ||
                         words[k].text == "is" || words[k].text == "feels" ||
                         is_one_of(words[k].text, paired_parts);
    if (!framing) break;
    last = k;
  }
  return story_->is_fine_at_once(last);
}

bool ToldSides::is_side_letter(std::size_t i) const {
  auto const& words = story_->words();
  auto const in_clause = [&](std::size_t k) {
    return k < words.size() && words[k].clause == words[i].clause;
  };
  auto const is_part = [&](std::size_t k) {
    return in_clause(k) && is_one_of(words[k].text, paired_parts);
  };
  bool const of_side =
      in_clause(i + 1) &&
      (words[i + 1].typed == "side" || words[i + 1].typed == "sided" || words[i + 1].typed == "h");
  // "My hands r sore", "they r back": short for "are".
  bool const are = i > 0 && in_clause(i - 1) && words[i].typed == "r" &&
                   (words[i - 1].typed.ends_with("s") || words[i - 1].typed == "feet" ||
                    words[i - 1].typed == "they" || words[i - 1].typed == "we" ||
                    words[i - 1].typed == "u" || words[i - 1].typed == "you");
  if (are) return false;
  // "Shoulder (R)", "heel pain, L".
  bool const ends = !in_clause(i + 1) && i > 0 &&
                    (!in_clause(i - 1) || is_one_of(words[i - 1].text, paired_parts));
  return of_side || ends || is_part(i + 1) || is_part(i + 2);
}

std::optional<PainSide> ToldSides::of(std::size_t first, std::size_t last) const {
  auto const& words = story_->words();
  Said const* nearest = nullptr;
  auto rank = [&](Said const& said) {
    auto const off = said.at < first ? first - said.at : said.at > last ? said.at - last : 0;
    bool const clause =
        words[said.at].clause == words[first].clause || words[said.at].clause == words[last].clause;
    bool const sentence = words[said.at].sentence == words[first].sentence;
    return (clause ? 0U : sentence ? 1'000'000U : 2'000'000U) + off;
  };
  for (auto const& said : said_) {
    if (nearest == nullptr || rank(said) < rank(*nearest)) nearest = &said;
  }
  if (nearest == nullptr) return std::nullopt;
  constexpr std::size_t elsewhere = 2'000'000;
  bool const one = std::all_of(said_.begin(), said_.end(),
                               [&](Said const& each) { return each.side == said_.front().side; });
  if (rank(*nearest) >= elsewhere && !one) return std::nullopt;
  return nearest->side;
}

std::optional<PainSide> ToldSides::meant(std::size_t first, std::size_t last) const {
  if (auto const said = of(first, last)) return said;
  for (auto i = first; i <= last; ++i) {
    auto const& word = story_->words()[i];
    if (is_one_of(word.typed, pairs) || is_one_of(word.text, middle_words)) return PainSide::both;
  }
  return std::nullopt;
}

}  // namespace knotmap
