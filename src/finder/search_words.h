// Words of a search that say nothing of what is looked for.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace knotmap {

[[nodiscard]] inline bool is_little_word(std::string_view word) {
  constexpr std::array<std::string_view, 30> little{
      "a",     "ache", "aches", "aching", "an",   "and", "at",     "have", "hurt",  "hurting",
      "hurts", "i",    "in",    "is",     "it",   "me",  "muscle", "my",   "of",    "on",
      "or",    "pain", "pains", "point",  "sore", "the", "to",     "when", "where", "with"};
  return std::find(little.begin(), little.end(), word) != little.end();
}

}  // namespace knotmap
