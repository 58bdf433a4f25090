// How hard an English text is to read, as a school grade (Flesch-Kincaid).
#pragma once

#include <cctype>
#include <cstddef>
#include <string_view>

namespace knotmap::test {

/// The syllables of an English word, by its groups of vowels: near enough for a grade. A number is
/// one.
inline int syllables(std::string_view word) {
  auto const vowel = [](char c) {
    return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
  };
  int count = 0;
  bool before = false;
  for (char const c : word) {
    if (vowel(c) && !before) ++count;
    before = vowel(c);
  }
  bool const silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee")) ||
                      (word.ends_with("es") && !word.ends_with("ses") && !word.ends_with("ges")) ||
                      (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
  if (silent) --count;
  return count < 1 ? 1 : count;
}

inline double reading_grade(std::string_view text) {
  double words = 0;
  double sentences = 0;
  double all_syllables = 0;
  std::string_view const stops = ".!?;:";
  for (std::size_t i = 0; i < text.size();) {
    auto const part = [&](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    if (part(text[i])) {
      auto end = i;
      while (end < text.size() && (part(text[end]) || text[end] == '\'' || text[end] == '-')) ++end;
      ++words;
      all_syllables += syllables(text.substr(i, end - i));
      i = end;
    } else {
      if (stops.find(text[i]) != std::string_view::npos) ++sentences;
      ++i;
    }
  }
  if (words == 0) return 0;
  if (sentences == 0) sentences = 1;
  return 0.39 * words / sentences + 11.8 * all_syllables / words - 15.59;
}

}  // namespace knotmap::test
