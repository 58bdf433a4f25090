// Search as you type: muscles, points, regions, symptoms, landmarks, causes and exercises, typing
// mistakes forgiven.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "body/body.h"
#include "finder/mentions.h"
#include "story/lexicon.h"
#include "story/story.h"

namespace knotmap {

/// An index over the words of an atlas and a body's landmarks; built once, not changed. It copies
/// the words: atlas and body need not outlive it. Both sides of a thing are one entry. Only words
/// that are not English are taken for typing mistakes; without a lexicon every word may be one.
class SearchIndex {
 public:
  SearchIndex(Atlas const& atlas, Body const& body, std::shared_ptr<Lexicon const> lexicon = {});
  SearchIndex(Atlas const& atlas, std::span<Landmark const> landmarks,
              std::shared_ptr<Lexicon const> lexicon = {});

  /// At most `limit` things that a query names, best first. Words may stand in any order; the last
  /// may be unfinished; one wrong letter in four, two in seven are forgiven; little words ("the",
  /// "of", "my", "pain") do not count. "left" or "right" chooses the side. Where nothing has all
  /// words, what has at least half of them is found. Causes and exercises take no place from what
  /// has as many words: they are found beside it. An empty query finds nothing.
  [[nodiscard]] std::vector<Found> search(std::string_view query, std::size_t limit) const;

  /// Everything that a story names, those with most words first. In words of six letters that are
  /// not English one letter may be wrong, in nine two (Mention::bent). At each place in the story a
  /// thing is found once, by its best phrase. The cost grows with the story's length and the things
  /// it names.
  [[nodiscard]] std::vector<Mention> mentions(Story const& story) const;

  /// The causes and exercises that a story names, those with most words first, each once. They are
  /// none of its mentions() and change nothing of what it tells: "I sit all day" is no pain. What
  /// is denied ("no stress"), or only part of a longer name of mentions() ("tension headache"), is
  /// left out.
  [[nodiscard]] std::vector<Mention> asides(Story const& story) const;

  [[nodiscard]] Lexicon const& lexicon() const { return *lexicon_; }

 private:
  using WordIndex = std::uint32_t;  ///< into vocabulary_

  /// A name, a synonym or an id of a thing.
  struct Phrase {
    std::vector<WordIndex> words;
    std::vector<WordIndex> core;  ///< those that a sentence must have to name the thing
    float weight = 1.0F;
    bool not_in_stories = false;  ///< found by a search; in a story it names nothing
    bool joins = false;           ///< it has words that part other names: "index and middle finger"
  };
  struct Entry {
    Found found;
    std::vector<Side> sides;  ///< empty for what has no sides, such as symptoms
    std::vector<Phrase> phrases;
    std::vector<WordIndex> own_words;  ///< of all phrases but descriptions, sorted

    [[nodiscard]] bool has_sides() const {
      return !sides.empty() && sides.front() != Side::midline;
    }
  };
  /// A phrase that has a word.
  struct Posting {
    std::uint32_t entry = 0;
    std::uint32_t phrase = 0;
  };
  /// A word of the vocabulary that a told word means, and how well.
  struct WordMatch {
    WordIndex word = 0;
    float worth = 0.0F;
    bool bent = false;
  };
  struct Said;
  using Postings = std::vector<std::vector<Posting>>;  ///< by word of the vocabulary

  /// A query without its little words and its side.
  struct Asked;
  struct Match;

  void add_muscle(Muscle const& muscle);
  void add_point(Muscle const& muscle, Point const& point);
  void add_region(Region const& region);
  void add_symptom(Symptom const& symptom);
  void add_landmarks(std::span<Landmark const> landmarks);
  /// A cause or an exercise.
  void add_relief(Found found, std::span<std::string const> synonyms, std::string_view described);
  void add_phrase(Entry& entry, std::string_view text, float weight, bool not_in_stories = false);
  void add_entry(Entry entry);

  [[nodiscard]] Asked ask(std::string_view query) const;
  [[nodiscard]] std::vector<float> match_vocabulary(std::string_view word, bool unfinished) const;
  [[nodiscard]] static Match match(Entry const& entry, Asked const& asked);
  [[nodiscard]] static Match match_words(std::vector<WordIndex> const& words, Asked const& asked);

  void post(std::uint32_t entry);
  /// `words`: so many of the vocabulary may be meant.
  [[nodiscard]] std::vector<WordMatch> matches_of(std::string_view word, WordIndex words) const;
  [[nodiscard]] std::vector<Mention> mentions_in(Story const& story, bool relief) const;
  [[nodiscard]] std::optional<Mention> mention_at(Phrase const& phrase, bool complaint,
                                                  std::span<Said const> said) const;

  std::shared_ptr<Lexicon const> lexicon_;
  std::vector<std::string> vocabulary_;
  std::map<std::string, WordIndex, std::less<>> word_index_;
  std::vector<Entry> entries_;
  /// How many words of the vocabulary are not of causes and exercises alone. A story is read with
  /// these, so that what is told of a pain is the same whatever causes and exercises there are.
  WordIndex body_words_ = 0;
  Postings postings_;                      ///< the names that have a word
  Postings relief_postings_;               ///< those of causes and exercises
  std::vector<Posting> hurting_postings_;  ///< names that have any word for pain
  std::vector<bool> hurting_;              ///< by word of the vocabulary: it is a word for pain
};

}  // namespace knotmap
