// A pain told in words: which places, symptoms, muscles and points a story means, and on which
// side.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "finder/finder.h"
#include "finder/search_index.h"
#include "placement/placed_atlas.h"
#include "story/story.h"

namespace knotmap {

/// A region or landmark that a story names.
struct ToldPlace {
  std::string
      id;  ///< of a region or a landmark, with its side unless it is on the midline: "temple.R"
  std::string name;       ///< "temple, right"
  Place place;            ///< its middle
  std::vector<Dab> dabs;  ///< what is painted for it: the whole region, or one dab at a landmark
};

/// A word that was taken for a typing mistake.
struct Bent {
  std::string typed;  ///< "forarm"
  std::string meant;  ///< "back of the forearm"
};

/// What a story means.
struct Told {
  std::vector<ToldPlace> places;  ///< on both sides where no side was told
  std::vector<Symptom const*> symptoms;
  std::vector<std::uint32_t> points;  ///< indices of points that are named, or whose muscle is
  std::optional<PainSide>
      side;  ///< the one side that all told places share, or both; nothing: none was told
  bool asks_side = false;  ///< a place lies left or right and nothing says where: to be asked
  std::vector<Bent> bent;  ///< to be asked: "did you mean"
  /// How the words were understood, for the person: "temple, both sides. Symptom: Tension
  /// headache."; "" when nothing was.
  std::string understood;
  /// Of that what is doubtful: "Did you mean ...? Not understood: ..."; empty for nothing.
  std::string doubts;

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

}  // namespace knotmap
