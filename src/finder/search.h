// Search as you type: muscles, points, regions and landmarks, typing mistakes forgiven.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "body/body.h"

namespace knotmap {

enum class FoundKind : std::uint8_t { muscle, point, region, landmark };

struct Found {
  FoundKind kind = FoundKind::muscle;
  std::string
      id;  ///< with side where it has one: "trapezius", "trapezius-1.R", "top_of_shoulder.L"
  std::string title;   ///< "Trapezius"
  std::string detail;  ///< "muscle: the big kite-shaped ...", what it is in a few words
  float score = 0.0F;
};

/// An index over the words of an atlas and a body's landmarks; built once.
class SearchIndex {
 public:
  SearchIndex(Atlas const& atlas, Body const& body);

  /// Best first. The last word of the query may be unfinished. "left"/"right" choose the side.
  /// An empty query finds nothing.
  [[nodiscard]] std::vector<Found> search(std::string_view query, std::size_t limit) const;

 private:
  struct Entry {
    Found found;
    std::vector<std::string> words;    ///< of name and synonyms
    std::vector<std::string> phrases;  ///< whole folded names and synonyms
  };
  std::vector<Entry> entries_;
};

}  // namespace knotmap
