#include "relief/topic.h"

#include <algorithm>

namespace knotmap {

std::vector<std::string> areas_of(std::span<RegionHere const> regions) {
  std::vector<std::string> areas;
  for (auto const& here : regions) {
    if (here.region == nullptr) continue;
    for (auto const& area : here.region->areas) {
      if (std::find(areas.begin(), areas.end(), area) == areas.end()) areas.push_back(area);
    }
  }
  return areas;
}

CauseTopic topic_of_point(PlacedAtlas const& placed, std::uint32_t point,
                          std::optional<PainSide> side) {
  CauseTopic topic{.parts = {{placed.points()[point].point->id}}, .areas = {}, .side = side};
  if (auto const place = placed.place(point)) {
    auto const here = placed.regions().at(*place);
    topic.areas = areas_of({&here, 1});
  }
  return topic;
}

CauseTopic topic_of_pain(PlacedAtlas const& placed, std::span<Candidate const> candidates,
                         std::span<RegionHere const> regions, std::optional<PainSide> side) {
  CauseTopic topic{.parts = {}, .areas = areas_of(regions), .side = side};
  float const best = candidates.empty() ? 0.0F : candidates.front().score;
  if (best <= 0.0F) return topic;
  for (auto const& candidate : candidates.first(std::min(candidates.size(), most_topic_parts))) {
    auto const& id = placed.points()[candidate.point].point->id;
    float const share = std::min(candidate.score / best, 1.0F);
    auto const known = std::find_if(topic.parts.begin(), topic.parts.end(),
                                    [&](TopicPart const& part) { return part.id == id; });
    if (known == topic.parts.end()) topic.parts.push_back({id, share});
  }
  return topic;
}

}  // namespace knotmap
