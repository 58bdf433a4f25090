// A told text as words: sentences and clauses, what is denied, what was fine, how old the person
// is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "story/lexicon.h"

namespace knotmap {

/// A word of a story.
struct StoryWord {
  std::string text;          ///< folded (base/words.h), in its usual spelling
  std::string typed;         ///< folded, as it was typed; of a slip the word that is meant
  std::size_t sentence = 0;  ///< stops, question marks and line breaks end one
  std::size_t clause = 0;    ///< so do commas, brackets, dashes and "but"
};

/// Words that deny what follows: "no", "not", "without", "never", "ruled out".
struct Denial {
  std::size_t at = 0;   ///< its first word
  std::size_t end = 0;  ///< the first word that it does not reach
};

/// What a person told, of any length, read once. Costs grow with the length alone.
class Story {
 public:
  /// Usual misspellings and slips are put right by the lexicon, which is not kept.
  explicit Story(std::string_view text, Lexicon const& lexicon = {});

  [[nodiscard]] std::vector<StoryWord> const& words() const { return words_; }
  [[nodiscard]] std::vector<Denial> const& denials() const { return denials_; }

  /// Whether the words from `first` to `last` are denied by words before them ("no chest pain",
  /// "ruled out a clot") that are no part of them ("cannot feel my legs" is not denied).
  [[nodiscard]] bool is_denied(std::size_t first, std::size_t last) const;

  /// Whether a word belongs to a short question that is answered by no: "Dizzy? Nope."
  [[nodiscard]] bool is_answered_no(std::size_t word) const;

  /// Whether the same clause says afterwards that it is all right: "my heart is fine", "scan was
  /// clear".
  [[nodiscard]] bool is_fine(std::size_t last) const;
  /// Whether a word for "all right" follows within two words: "breathing fine", "temp is normal".
  [[nodiscard]] bool is_fine_at_once(std::size_t last) const;

  /// Whether it was long ago, or another's of whom no more is said: "my dad had a stroke", "heart
  /// attack ten years ago". What happens to somebody now is not: "my mum is having a stroke"; nor
  /// is what goes on: "MS since 2011"; nor an illness "diagnosed in 2011". `illness`: the words
  /// name an illness; else a sign, which of one who is near counts as now.
  [[nodiscard]] bool is_past(std::size_t first, std::size_t last, bool illness) const;

 private:
  void split(std::string_view text, Lexicon const& lexicon);
  void find_denials();
  /// "Fine", "ok", "all right", and not only at times.
  [[nodiscard]] bool is_fine_word(std::size_t i) const;
  [[nodiscard]] std::size_t reach_of(std::size_t at, std::size_t from) const;

  std::vector<StoryWord> words_;
  std::vector<Denial> denials_;
  std::vector<std::pair<std::size_t, std::size_t>>
      answered_no_;  ///< first word and past the last of each such question
};

/// Words that carry no meaning between those of a phrase: "the", "my", "is", "really".
[[nodiscard]] bool is_filler(std::string_view word);

}  // namespace knotmap
