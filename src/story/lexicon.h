// What is known of words as such: common English, usual misspellings, slips.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fault.h"
#include "story/english_words.h"

namespace knotmap {

/// The words of assets/words. An empty one knows no English word, so that everything may be a
/// typing mistake.
class Lexicon {
 public:
  /// Words that were typed for others: what is typed, and what is meant.
  using Slip = std::pair<std::vector<std::string>, std::vector<std::string>>;

  /// Reads english.txt and spellings.json from a folder. Fault: one of them cannot be read.
  [[nodiscard]] static Result<Lexicon> read(std::filesystem::path const& folder);

  [[nodiscard]] EnglishWords const& english() const { return english_; }
  /// The usual spelling of a folded word: "shoulder" for "sholder", "foot" for "feet"; else the
  /// word.
  [[nodiscard]] std::string_view plain(std::string_view word) const;
  /// The slips that begin with a word, the longest first: "heal pain" for "heel pain".
  [[nodiscard]] std::vector<Slip> const& slips(std::string_view first) const;
  /// A way of speaking that has words for parts of the body and tells no place on it: "leg press",
  /// "on my knees", "bottom of the stairs". For each of its words those that may stand there.
  using NoPlace = std::vector<std::vector<std::string>>;
  /// Those that begin with a word.
  [[nodiscard]] std::vector<NoPlace> const& no_places(std::string_view first) const;
  /// Whether a word may be a typing mistake of another: of at least six letters and not English.
  [[nodiscard]] bool may_be_bent(std::string_view word) const;

 private:
  void add_no_place(std::string_view phrase);

  EnglishWords english_;
  std::map<std::string, std::string, std::less<>> spellings_;
  std::map<std::string, std::vector<Slip>, std::less<>> slips_;
  std::map<std::string, std::vector<NoPlace>, std::less<>> no_places_;
};

/// How many letters a typed word has wrong, if it may be a typing mistake of `meant`: at most one
/// in six letters, two in nine, the first one right. Nothing otherwise.
[[nodiscard]] std::optional<std::size_t> wrong_letters(std::string_view typed,
                                                       std::string_view meant);

}  // namespace knotmap
