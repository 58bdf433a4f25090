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
bool has_other_side(PlacedAtlas const& placed, bool asks, CandidateRow const* row,
                    std::uint32_t selected) {
  auto const& point = placed.points()[selected];
  auto const other = placed.index_of({point.point->id, opposite(point.side)});
  if (point.side == Side::midline || !other) return false;
  return row == nullptr ? !asks : row->candidate.has(*other);
}

/// Fills in why a point is in the list, and that its row stands for several spots.
void explain(PointModel& point, Answers const& answers, CandidateRow const& listed) {
  auto const& [row, number] = listed;
  if (!row.reason.empty()) point.why.push_back(capitalized(row.reason) + ".");
  if (row.found) point.why.push_back(capitalized(row.found->words) + ".");
  for (auto const& words : row.told) point.why.push_back(capitalized(words) + ".");
  if (auto words = spots_words(answers, row, number); !words.empty()) point.spots = words + ".";
}

/// The row with this number; nothing after the last.
std::optional<RowModel> row_numbered(Answers const& answers,
                                     std::vector<CandidateGroup> const& list, int number) {
  for (auto const& group : list) {
    for (auto const& row : group.rows) {
      if (row.number == number) return row_of(answers, row.candidate, row.number);
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
  auto const list = answers.list(work);
  auto const* const row = row_with(list, *index);
  PointModel point;
  point.page = page_of(*world.placed, *index, answers.person());
  point.number = PointNumbers(answers, work, list).spot(*index);
  if (has_other_side(*world.placed, work.asks(), row, *index)) point.side = id.side;
  point.muscle_id = muscle.id;
  point.muscle = muscle.name;
  point.from_pain = work.asks();
  point.told_about = state.preferences.told_about;
  point.has_shape = !muscle.bands.empty();
  if (row != nullptr) {
    point.next = row_numbered(answers, list, row->number + 1);
    explain(point, answers, *row);
  }
  if (auto const ago = pressed_words(answers, state, *index); !ago.empty())
    point.pressed = capitalized(ago) + ".";
  point.not_now = not_now_words(answers, state, *index);
  point.has_week = state.care.week.has_value();
  if (auto const& pose = state.moment.pose; pose && pose->point == id.id)
    point.shown_way = pose->way;
  for (auto const& other : compare_offers(answers, state, id)) {
    point.compare.push_back(link_to(*world.atlas, other.id, other.side));
  }
  return point;
}

}  // namespace knotmap
