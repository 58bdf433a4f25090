// What a search finds, and what a sentence names: SearchIndex::mentions (finder/search_index.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace knotmap {

/// What kind of thing was found. The last two are for relief: what goes with a pain, and what keeps
/// it away.
enum class FoundKind : std::uint8_t { muscle, point, region, symptom, landmark, cause, exercise };

/// Whether it is no part of the body and no complaint, but something for relief.
[[nodiscard]] constexpr bool is_relief(FoundKind kind) {
  return kind == FoundKind::cause || kind == FoundKind::exercise;
}

/// A thing that a search found.
struct Found {
  FoundKind kind = FoundKind::muscle;
  /// Its id, with a side when the words named one: "trapezius-1.R", "top_of_shoulder.L". Muscles
  /// and what lies on the midline never have one.
  std::string id;
  std::string title;   ///< "Trapezius", "Top of the shoulder, left"
  std::string detail;  ///< what it is, in a few words: "Muscle: the big kite-shaped ..."
  float score = 0.0F;  ///< how well it matches, 0..1
};

/// Words over which no name goes: "my back and my hand" is not the back of the hand.
[[nodiscard]] bool parts_names(std::string_view word);

/// A thing that a sentence names: all words of one of its phrases stand close together in it.
struct Mention {
  Found found;
  bool has_sides = false;  ///< it exists on the left and the right
  std::size_t first = 0;   ///< its first word in the sentence, an index into words_of(sentence)
  std::size_t last = 0;    ///< its last
  std::size_t words = 0;   ///< how many of the words from first to last are the phrase's
  bool bent = false;       ///< a word was taken for a typing mistake of another

  /// Whether both go from the same first to the same last word.
  [[nodiscard]] bool same_span(Mention const& other) const {
    return first == other.first && last == other.last;
  }
  /// Whether both have a word in common, from first to last.
  [[nodiscard]] bool overlaps(Mention const& other) const {
    return first <= other.last && other.first <= last;
  }
};

}  // namespace knotmap
