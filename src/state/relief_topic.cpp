#include "state/relief_topic.h"

#include <fmt/format.h>

#include "base/words.h"
#include "finder/area_words.h"

namespace knotmap {

CauseTopic topic_of(Answers const& answers, Work const& work, std::optional<SidedId> const& point) {
  auto const& placed = *answers.world().placed;
  auto const side = answers.side(work);
  if (point) {
    auto const index = placed.index_of(*point);
    if (!index) return {};
    return topic_of_point(placed, *index, side ? side : pain_side_of(word(point->side)));
  }
  if (work.pain.empty()) return {};
  return topic_of_pain(placed, answers.candidates(work), answers.regions(work), side);
}

std::string topic_words(Answers const& answers, Work const& work,
                        std::optional<SidedId> const& point) {
  auto const& atlas = *answers.world().atlas;
  if (!point) return capitalized(area_words(atlas, answers.regions(work)));
  auto const found = atlas.point(point->id);
  if (found.point == nullptr) return {};
  auto words = full_name(*found.muscle, *found.point);
  if (point->side != Side::midline) words += fmt::format(", {}", word(point->side));
  return words;
}

}  // namespace knotmap
