// A pain told in a sentence: which places, symptoms, muscles and points its words mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finder/finder.h"
#include "finder/search_index.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// A region or landmark that a sentence names.
struct ToldPlace {
  std::string id;         ///< of a region or a landmark, with its side: "temple.R"
  std::string name;       ///< "temple, right"
  Place place;            ///< its middle
  std::vector<Dab> dabs;  ///< what is painted for it: the whole region, or one dab at a landmark
};

/// What a sentence means.
struct Told {
  std::vector<ToldPlace> places;
  std::vector<Symptom const*> symptoms;
  std::vector<std::uint32_t> points;  ///< indices of points that are named, or whose muscle is
  std::optional<Side> side;           ///< that the sentence names; nothing: none
  bool both_sides = false;            ///< it says "both", "across" or the like
  /// How the words were understood, for the person: "temple, right. Symptom: Tension headache."; ""
  /// when nothing was.
  std::string understood;

  [[nodiscard]] bool empty() const { return places.empty() && symptoms.empty() && points.empty(); }
  /// All places as one pain, with `told` set.
  [[nodiscard]] Pain pain() const;
};

/// The weights for a pain: the defaults, or, for one told in words, others. Words say less than a
/// brush about where a pain ends, so a zone that reaches further loses less, and common points
/// count more.
[[nodiscard]] FinderWeights weights_for(Pain const& pain);

/// The candidates with the points that the sentence names put first.
[[nodiscard]] std::vector<Candidate> with_named(Told const& told,
                                                std::vector<Candidate> candidates);

/// Reads a sentence such as "ache at the inner edge of the right shoulder blade". Where it names no
/// side and no word means both, places are taken on the right. Nothing understood gives an empty
/// Told.
[[nodiscard]] Told tell(SearchIndex const& index, PlacedAtlas const& placed, std::string_view text);

}  // namespace knotmap
