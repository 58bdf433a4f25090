#include "ui/point_model.h"

#include <cstdint>
#include <vector>

#include "base/words.h"
#include "relief/links.h"
#include "state/compared.h"
#include "state/point_numbers.h"
#include "ui/pain_model.h"

namespace knotmap {
namespace {

/// Whether a point is one of two sides that may be looked at: nothing is marked, or both are in one
/// row of the list.
bool has_other_side(Answers const& answers, Work const& work, std::uint32_t selected) {
  auto const& placed = *answers.world().placed;
  auto const& point = placed.points()[selected];
  auto const other = placed.index_of({point.point->id, opposite(point.side)});
  if (point.side == Side::midline || !other) return false;
  if (!work.asks()) return true;
  for (auto const& group : answers.list(work)) {
    for (auto const& row : group.rows) {
      if (row.candidate.has(selected)) return row.candidate.has(*other);
    }
  }
  return false;
}

/// Fills in why a point is in the list, and that its row stands for several spots.
void explain(PointModel& point, Answers const& answers, Work const& work, std::uint32_t selected) {
  for (auto const& group : answers.list(work)) {
    for (auto const& [row, number] : group.rows) {
      if (!row.has(selected)) continue;
      if (!row.reason.empty()) point.why.push_back(capitalized(row.reason) + ".");
      if (row.found) point.why.push_back(capitalized(row.found->words) + ".");
      for (auto const& words : row.told) point.why.push_back(capitalized(words) + ".");
      if (auto words = spots_words(answers, row, number); !words.empty()) point.spots = words + ".";
      return;
    }
  }
}

/// The row after that of the selected point, in the order of the list; nothing after the last.
std::optional<RowModel> row_after(Answers const& answers, Work const& work,
                                  std::uint32_t selected) {
  bool found = false;
  for (auto const& group : answers.list(work)) {
    for (auto const& row : group.rows) {
      if (found) return row_of(answers, row.candidate, row.number);
      found = row.candidate.has(selected);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<PointModel> point_model(Answers const& answers, State const& state,
                                      SidedId const& id) {
  auto const& work = state.work;
  auto const& world = answers.world();
  auto const index = world.placed->index_of(id);
  if (!index) return std::nullopt;
  auto const& muscle = *world.placed->points()[*index].muscle;
  PointModel point;
  point.page = page_of(*world.placed, *index, answers.person());
  point.number = PointNumbers(answers, work).spot(*index);
  if (has_other_side(answers, work, *index)) point.side = id.side;
  point.muscle_id = muscle.id;
  point.muscle = muscle.name;
  point.from_pain = work.asks();
  point.told_about = state.preferences.told_about;
  point.has_shape = !muscle.bands.empty();
  if (point.from_pain) {
    point.next = row_after(answers, work, *index);
    explain(point, answers, work, *index);
  }
  for (auto const& other : compare_offers(answers, state, id)) {
    point.compare.push_back(link_to(*world.atlas, other.id, other.side));
  }
  return point;
}

}  // namespace knotmap
