// How plain an English text is: what is read in pain or in danger keeps within LayCaps.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace knotmap {

/// What a text may ask of a reader who hurts.
struct LayCaps {
  static constexpr double mean_words = 14;           ///< of a sentence, over one item
  static constexpr std::size_t sentence_words = 25;  ///< of the longest sentence
  static constexpr double grade = 7;                 ///< over one item
  static constexpr std::size_t graded_words = 30;    ///< a grade of fewer words says nothing
  static constexpr std::size_t fragment_words = 3;   ///< after a semicolon this is no sentence
};

/// The sentences of a text, without blanks around them. One ends with a full stop, '!', '?' or ':'
/// before a blank or the end. Pieces without a word are left out. Views of `text`.
[[nodiscard]] std::vector<std::string_view> lay_sentences(std::string_view text);

/// How many words a text has: "half-way" and "don't" are one each.
[[nodiscard]] std::size_t lay_words(std::string_view text);

/// The syllables of an English word, by its groups of vowels: near enough for a grade. A number is
/// one.
[[nodiscard]] std::size_t syllables(std::string_view word);

/// What was counted in one or several texts.
struct LayFigures {
  std::size_t sentences = 0;
  std::size_t words = 0;
  std::size_t syllables = 0;
  std::string_view longest;       ///< the sentence with the most words, the first of equals
  std::size_t longest_words = 0;  ///< how many it has

  /// Words of a sentence; 0 without any.
  [[nodiscard]] double mean() const;
  /// The school grade after Flesch and Kincaid (J. P. Kincaid and others, Research Branch Report
  /// 8-75, Naval Technical Training Command 1975); 0 without any word.
  [[nodiscard]] double grade() const;

  LayFigures& operator+=(LayFigures const& more);
};

/// `longest` is a view of `text`.
[[nodiscard]] LayFigures lay_figures(std::string_view text);

/// The grade of a text alone.
[[nodiscard]] double reading_grade(std::string_view text);

/// The first semicolon with a scrap after it that is no sentence ("; doctor"), up to the end of the
/// scrap; "" when there is none.
[[nodiscard]] std::string_view telegram_scrap(std::string_view text);

/// The first of `anatomical_words` that stands outside brackets; "" when there is none.
[[nodiscard]] std::string_view unexplained_word(std::string_view text);

/// The first shorthand ("e.g.", "i.e.", "etc."); "" when there is none.
[[nodiscard]] std::string_view shorthand(std::string_view text);

}  // namespace knotmap
