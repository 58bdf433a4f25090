// Common English words: a word that is one of them is taken as written, never as a typing mistake
// of another.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// A set of words in lower case without apostrophes ("cant"). assets/words/english.txt holds
/// SCOWL's words up to size 50, without the regular plurals of others (assets/words/README.md).
class EnglishWords {
 public:
  /// No words at all: everything may be a typing mistake.
  EnglishWords() = default;
  /// `text`: words a line, sorted by bytes.
  explicit EnglishWords(std::string text);

  ~EnglishWords() = default;
  EnglishWords(EnglishWords&&) noexcept = default;
  EnglishWords& operator=(EnglishWords&&) noexcept = default;
  EnglishWords(EnglishWords const&) = delete;  // the list points into the text
  EnglishWords& operator=(EnglishWords const&) = delete;

  /// Reads a file of such words. Fault: it cannot be read, or is not sorted.
  [[nodiscard]] static Result<EnglishWords> read(std::filesystem::path const& file);

  /// Whether a folded word (base/words.h) is common English; also a regular plural, and a word with
  /// a digit, which is no typing mistake of anything.
  [[nodiscard]] bool has(std::string_view word) const;

 private:
  std::vector<char> text_;                ///< moved as a whole, so that views stay valid
  std::vector<std::string_view> sorted_;  ///< into text_
};

}  // namespace knotmap
