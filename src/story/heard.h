// Dangers heard in a told text: read before anything else, with or without a place.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "atlas/atlas.h"
#include "story/danger_sense.h"
#include "story/lexicon.h"
#include "story/story.h"

namespace knotmap {

/// A red flag that a story tells.
struct Heard {
  RedFlag const* flag = nullptr;
  std::string words;  ///< those of the story that told it, as they were read: "crushing chest pain"
};

/// Hears the dangers of an atlas in stories: by phrases (dangers.json, illnesses.json) and by all
/// their clues together (danger_clues.txt). Built once; the atlas and the lexicon must outlive it.
class DangerEar {
 public:
  DangerEar(Atlas const& atlas, Lexicon const& lexicon);

  /// The red flags that are told, each once: first those that the clues sense, the most urgent
  /// first, of equal ones what is told most clearly; then those of phrases in the same order,
  /// unless all else of the story speaks against any danger. What is denied, was found to be fine,
  /// or is long past is not heard.
  [[nodiscard]] std::vector<Heard> hear(Story const& story) const;

  /// By word of the story: it belongs to an illness named in several words, whether heard as a
  /// danger or not: "breast cancer" is no pain in the breast.
  [[nodiscard]] std::vector<bool> illness_words(Story const& story) const;

 private:
  using Pattern = std::uint32_t;  ///< a word of a phrase, maybe of its beginning alone

  struct Phrase {
    std::vector<Pattern> words;
    std::uint32_t part = 0;  ///< index into parts_: what it says
  };
  /// A rule's parts, by their index; met by any of their phrases.
  struct Way {
    std::uint32_t rule = 0;
    enum class Kind : std::uint8_t { signs, named, story, unless, cleared } kind = Kind::signs;
    std::vector<std::uint32_t> parts;
  };
  /// A part that the story says.
  struct Hit {
    std::uint32_t part = 0;
    std::size_t first = 0;  ///< words of the story
    std::size_t last = 0;
    std::size_t said = 0;  ///< how many words the phrase has
  };
  struct Listening;
  struct Meeting;

  Pattern pattern(std::string_view word);
  std::uint32_t part_of(std::vector<DangerPhrase> const& phrases);
  void add_phrase(std::string_view text, std::uint32_t part);
  [[nodiscard]] std::vector<Heard> told_by_phrases(Story const& story) const;
  [[nodiscard]] std::vector<std::vector<Pattern>> patterns_of(Story const& story) const;
  [[nodiscard]] std::vector<std::vector<Hit>> hits_in(Story const& story) const;
  [[nodiscard]] static std::vector<Meeting> met(Way const& way, Listening const& said);

  Atlas const* atlas_;
  Lexicon const* lexicon_;
  DangerSense sense_;
  std::map<std::string, Pattern, std::less<>> whole_;       ///< words
  std::map<std::string, Pattern, std::less<>> beginnings_;  ///< "crush" of "crush*"
  std::vector<std::vector<Phrase>> phrases_;                ///< by their first word
  std::map<std::string, std::uint32_t> part_index_;
  std::uint32_t part_count_ = 0;
  std::vector<Way> ways_;
};

}  // namespace knotmap
