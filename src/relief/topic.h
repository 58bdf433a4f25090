// What a question for causes or exercises is about: a point, or a pain with its candidates.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finder/finder.h"
#include "finder/pain.h"
#include "placement/placed_atlas.h"
#include "placement/regions.h"

namespace knotmap {

/// A muscle or a point that is meant, and how much.
struct TopicPart {
  std::string id;      ///< of a muscle or a point, without a side
  float worth = 1.0F;  ///< 0..1; that of the likeliest is 1

  friend bool operator==(TopicPart const&, TopicPart const&) = default;
};

/// What causes and exercises are asked for.
struct CauseTopic {
  std::vector<TopicPart> parts;    ///< an open point; or the candidates of a pain, best first
  std::vector<std::string> areas;  ///< area words of the regions where it hurts, each once
  std::optional<PainSide> side;    ///< where the pain is; nothing: not known

  [[nodiscard]] bool empty() const { return parts.empty() && areas.empty(); }
  friend bool operator==(CauseTopic const&, CauseTopic const&) = default;
};

/// How many candidates of a pain count.
inline constexpr std::size_t most_topic_parts = 7;

/// The area words of regions, in their order, each once.
[[nodiscard]] std::vector<std::string> areas_of(std::span<RegionHere const> regions);

/// A point alone, by its index into PlacedAtlas::points(): its id, and the areas of where its X
/// lies. `side` is that of the pain.
[[nodiscard]] CauseTopic topic_of_point(PlacedAtlas const& placed, std::uint32_t point,
                                        std::optional<PainSide> side);

/// A pain: its first `most_topic_parts` candidates, each worth its score beside that of the first,
/// at most 1; and the areas of the regions that it is marked in.
[[nodiscard]] CauseTopic topic_of_pain(PlacedAtlas const& placed,
                                       std::span<Candidate const> candidates,
                                       std::span<RegionHere const> regions,
                                       std::optional<PainSide> side);

}  // namespace knotmap
