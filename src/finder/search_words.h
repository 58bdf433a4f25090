// Words of a search that say nothing of what is looked for.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace knotmap {

/// Left out of names and of queries alike.
[[nodiscard]] inline bool is_little_word(std::string_view word) {
  constexpr std::array<std::string_view, 10> little{"a",  "an", "and", "at",  "in",
                                                    "my", "of", "on",  "the", "to"};
  return std::find(little.begin(), little.end(), word) != little.end();
}

/// Left out of queries only: "pain in my calf" asks for the calf. Names keep them, so that
/// "shoulder blade" is not all of "shoulder blade muscle".
[[nodiscard]] inline bool is_asking_word(std::string_view word) {
  constexpr std::array<std::string_view, 21> asking{
      "ache",    "aches", "aching", "have",  "hurt",   "hurting", "hurts",
      "i",       "is",    "it",     "me",    "muscle", "muscles", "pain",
      "painful", "pains", "sore",   "tight", "when",   "where",   "with"};
  return is_little_word(word) || std::find(asking.begin(), asking.end(), word) != asking.end();
}

}  // namespace knotmap
