// What a search finds, and what a sentence names: SearchIndex::mentions (finder/search_index.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace knotmap {

enum class FoundKind : std::uint8_t { muscle, point, region, symptom, landmark };

struct Found {
  FoundKind kind = FoundKind::muscle;
  /// "trapezius"; with side when the words named one: "trapezius-1.R", "top_of_shoulder.L",
  /// "acromion_top.L". Muscles and what lies on the midline never have one.
  std::string id;
  std::string title;   ///< "Trapezius", "Top of the shoulder, left"
  std::string detail;  ///< "Muscle: the big kite-shaped ...", what it is in a few words
  float score = 0.0F;
};

/// A thing that a sentence names: all words of one of its phrases stand close together there.
struct Mention {
  Found found;  ///< its score is how well the words meet, 0..1
  bool has_sides = false;
  std::size_t first = 0;  ///< numbers of words of the sentence (words_of)
  std::size_t last = 0;
  std::size_t words = 0;  ///< how many of them are the phrase's

  [[nodiscard]] bool same_span(Mention const& other) const {
    return first == other.first && last == other.last;
  }
  [[nodiscard]] bool overlaps(Mention const& other) const {
    return first <= other.last && other.first <= last;
  }
};

}  // namespace knotmap
