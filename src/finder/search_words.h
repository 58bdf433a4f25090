// Words with a special part in a search or a sentence, and how well two words match.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/side.h"
#include "story/lexicon.h"

namespace knotmap {

/// Words that are left out of names and of queries: "the", "of" ...
[[nodiscard]] inline bool is_little_word(std::string_view word) {
  constexpr std::array<std::string_view, 14> little{"a",  "an", "and", "at", "for",  "from", "in",
                                                    "my", "of", "on",  "or", "that", "the",  "to"};
  return std::find(little.begin(), little.end(), word) != little.end();
}

/// Words that are left out of queries only: "pain in my calf" asks for the calf. Names keep them,
/// so that "shoulder blade" is not the whole of "shoulder blade muscle".
[[nodiscard]] inline bool is_asking_word(std::string_view word) {
  constexpr std::array<std::string_view, 21> asking{
      "ache",    "aches", "aching", "have",  "hurt",   "hurting", "hurts",
      "i",       "is",    "it",     "me",    "muscle", "muscles", "pain",
      "painful", "pains", "sore",   "tight", "when",   "where",   "with"};
  return is_little_word(word) || std::find(asking.begin(), asking.end(), word) != asking.end();
}

/// Words of a symptom's name that a sentence need not have: "worse when I lift the arm".
[[nodiscard]] inline bool is_framing_word(std::string_view word) {
  constexpr std::array<std::string_view, 8> framing{"am", "have", "i",    "is",
                                                    "it", "like", "when", "worse"};
  return std::find(framing.begin(), framing.end(), word) != framing.end();
}

/// Words for pain, each of which matches any other.
[[nodiscard]] inline bool is_hurting_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> hurting{"ache",  "aches", "aching",  "hurt", "hurting",
                                                    "hurts", "pain",  "painful", "pains"};
  return std::find(hurting.begin(), hurting.end(), word) != hurting.end();
}

/// The side of "left", "l", "right" or "r"; nothing for other words.
[[nodiscard]] inline std::optional<Side> side_word(std::string_view word) {
  if (word == "left" || word == "l") return Side::left;
  if (word == "right" || word == "r") return Side::right;
  return std::nullopt;
}

/// The worth of a match that differs by a plural's s alone.
inline constexpr float plural_match = 0.97F;

/// How well a word that may be bent matches a word of the index (wrong_letters); 0: not at all.
[[nodiscard]] float bent_match(std::string_view typed, std::string_view word);

/// How well a typed word matches a word of the index: 1 the same, 0 not at all. `unfinished`: the
/// typed word may be the beginning of a longer one. `bends`: it may be a typing mistake.
[[nodiscard]] float word_match(std::string_view typed, std::string_view word, bool unfinished,
                               bool bends);

}  // namespace knotmap
