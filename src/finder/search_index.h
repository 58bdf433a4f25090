// Search as you type: muscles, points, regions, symptoms and landmarks, typing mistakes forgiven.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "body/body.h"
#include "finder/mentions.h"

namespace knotmap {

/// An index over the words of an atlas and a body's landmarks; built once, not changed. It copies
/// the words: atlas and body need not outlive it. Both sides of a thing are one entry.
class SearchIndex {
 public:
  SearchIndex(Atlas const& atlas, Body const& body);
  SearchIndex(Atlas const& atlas, std::span<Landmark const> landmarks);

  /// At most `limit` things that a query names, best first. Words may stand in any order; the last
  /// may be unfinished; one wrong letter in four, two in seven are forgiven; little words ("the",
  /// "of", "my", "pain") do not count. "left" or "right" chooses the side. Where nothing has all
  /// words, what has at least half of them is found. An empty query finds nothing.
  [[nodiscard]] std::vector<Found> search(std::string_view query, std::size_t limit) const;

  /// Everything that a sentence names, those with most words first. A word that the index knows is
  /// taken as written; in others one letter in four, two in seven may be wrong. At each place in
  /// the sentence a thing is found once, by its best phrase.
  [[nodiscard]] std::vector<Mention> mentions(std::string_view sentence) const;

 private:
  using WordIndex = std::uint32_t;  ///< into vocabulary_

  /// A name, a synonym or an id of a thing.
  struct Phrase {
    std::vector<WordIndex> words;
    std::vector<WordIndex> core;  ///< those that a sentence must have to name the thing
    float weight = 1.0F;
    bool describes = false;  ///< it describes the thing and is not its name
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
  /// A query without its little words and its side.
  struct Asked;
  struct Match;

  void add_muscle(Muscle const& muscle);
  void add_point(Muscle const& muscle, Point const& point);
  void add_region(Region const& region);
  void add_symptom(Symptom const& symptom);
  void add_landmarks(std::span<Landmark const> landmarks);
  void add_phrase(Entry& entry, std::string_view text, float weight, bool describes = false);
  void add_entry(Entry entry);

  [[nodiscard]] Asked ask(std::string_view query) const;
  [[nodiscard]] std::vector<float> match_vocabulary(std::string_view word, bool unfinished) const;
  [[nodiscard]] static Match match(Entry const& entry, Asked const& asked);
  [[nodiscard]] static Match match_words(std::vector<WordIndex> const& words, Asked const& asked);

  std::vector<std::string> vocabulary_;
  std::map<std::string, WordIndex, std::less<>> word_index_;
  std::vector<Entry> entries_;
};

}  // namespace knotmap
