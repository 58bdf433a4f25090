// A pain told in a sentence: which places, symptoms, muscles and points the words mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finder/finder.h"
#include "finder/search_index.h"
#include "placement/placed_atlas.h"

namespace knotmap {

struct ToldPlace {
  std::string id;         ///< of a region or a landmark, with its side: "temple.R"
  std::string name;       ///< "temple, right"
  Place place;            ///< its middle
  std::vector<Dab> dabs;  ///< what is painted for it: a region as a whole, a landmark as a click
};

struct Told {
  std::vector<ToldPlace> places;
  std::vector<Symptom const*> symptoms;
  std::vector<std::uint32_t> points;  ///< named outright, or of a muscle that was; indices
  std::optional<Side> side;           ///< "left", "right"; nothing: not said
  bool both_sides = false;            ///< "both", "across"
  /// How the words were understood: "temple, right. Symptom: Tension headache."; empty for nothing
  std::string understood;

  [[nodiscard]] bool empty() const { return places.empty() && symptoms.empty() && points.empty(); }
  /// Everything told, painted; marked as told.
  [[nodiscard]] Pain pain() const;
};

/// The usual weights, or those of a pain that was told: words say less than a brush of how far it
/// goes, so a zone that reaches further loses less, and what is common counts more.
[[nodiscard]] FinderWeights weights_for(Pain const& pain);

/// The list with what was named outright at its head.
[[nodiscard]] std::vector<Candidate> with_named(Told const& told,
                                                std::vector<Candidate> candidates);

/// What a person says: "ache at the inner edge of the right shoulder blade". Where no side is said
/// and none of the words means both, places are on the right.
[[nodiscard]] Told tell(SearchIndex const& index, PlacedAtlas const& placed, std::string_view text);

}  // namespace knotmap
