#include "scene/shown_points.h"

#include <algorithm>
#include <limits>

#include "scene/compared_zones.h"
#include "state/point_numbers.h"

namespace knotmap {
namespace {

constexpr std::uint32_t no_point = std::numeric_limits<std::uint32_t>::max();

/// Whether a point belongs to the muscle whose page is open, on the selected side.
bool is_of_page(PlacedAtlas::SidedPoint const& point, OpenMuscle const& open) {
  if (point.muscle->id != open.muscle) return false;
  return !open.side || point.side == *open.side || point.side == Side::midline;
}

/// Collects the shown points, each once.
class PointList {
 public:
  PointList(Answers const& answers, State const& state)
      : answers_(answers), state_(state), numbers_(answers, state.work) {
    auto const index_of = [&](SidedId const& id) {
      return answers.world().placed->index_of(id).value_or(no_point);
    };
    auto const* const open = open_point(state.work.page);
    if (open != nullptr) selected_ = index_of(*open);
    if (state.moment.previewed) previewed_ = index_of(*state.moment.previewed);
  }

  std::vector<ShownPoint> points() {
    auto const* const muscle = open_muscle(state_.work.page);
    // Only what is asked has a list: asking for one places all points, a tenth of a second at
    // first.
    // While a point is pressed, it stands alone.
    bool const pressing = state_.moment.press_shown;
    bool const lists = muscle == nullptr && state_.work.asks() && !pressing;
    if (lists && !answers_.holds(state_.work)) add_rows();
    auto const all = answers_.world().placed->points();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      if (muscle != nullptr && is_of_page(all[i], *muscle)) add(i);
      if (!pressing && is_fellow(all, i)) add(i);
    }
    for (auto const point : {selected_, previewed_}) {
      if (point != no_point) add(point);
    }
    for (auto& each : shown_) {
      if (each.point == previewed_) each.kind = Mark::Kind::previewed;
      if (each.point == selected_) each.kind = Mark::Kind::selected;
    }
    tell_spots_apart();
    return std::move(shown_);
  }

 private:
  void add(std::uint32_t point) {
    bool const there = std::any_of(shown_.begin(), shown_.end(),
                                   [&](ShownPoint const& each) { return each.point == point; });
    if (!there) shown_.push_back({point, Mark::Kind::candidate, numbers_.of(point)});
  }

  /// Several X's of one row have letters: "1a", "1b".
  void tell_spots_apart() {
    auto const points = answers_.world().placed->points();
    std::vector<std::size_t> several;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      bool const more = std::any_of(shown_.begin(), shown_.end(), [&](ShownPoint const& other) {
        return other.number == shown_[i].number &&
               points[other.point].point != points[shown_[i].point].point;
      });
      if (more) several.push_back(i);
    }
    for (auto const i : several) shown_[i].number = numbers_.spot(shown_[i].point);
  }

  void add_rows() {
    bool const paints = state_.moment.brush.on;
    constexpr int while_painting = 3;
    auto const points = answers_.world().placed->points();
    for (auto const& group : answers_.list(state_.work)) {
      for (auto const& row : group.rows) {
        if (paints && row.number > while_painting) continue;
        add(row.candidate.point);
        // The points of one candidate lie close together: the others are shown only while the row
        // is previewed or open.
        bool const opened = row.candidate.has(selected_) || row.candidate.has(previewed_);
        auto const& main = points[row.candidate.point];
        for (auto const point : row.candidate.alike) {
          // Of both sides, the other one too, until a point of one of them is opened.
          bool const other_side = points[point].point == main.point && selected_ == no_point;
          bool const its_side = selected_ == no_point || points[point].side == main.side;
          if ((opened && its_side) || other_side) add(point);
        }
      }
    }
    auto const& combination = answers_.combination(state_.work);
    if (!combination) return;
    for (auto const& candidate : combination->candidates) add(candidate.point);
  }

  /// Whether a point is of the same muscle and side as the open one, while no pain is marked.
  [[nodiscard]] bool is_fellow(std::span<PlacedAtlas::SidedPoint const> all,
                               std::uint32_t point) const {
    return selected_ != no_point && state_.work.pain.empty() &&
           all[point].muscle == all[selected_].muscle && all[point].side == all[selected_].side;
  }

  Answers const& answers_;
  State const& state_;
  PointNumbers numbers_;
  std::uint32_t selected_ = no_point;
  std::uint32_t previewed_ = no_point;
  std::vector<ShownPoint> shown_;
};

}  // namespace

std::vector<ShownPoint> shown_points(Answers const& answers, State const& state) {
  if (open_warning(state.work.page) != nullptr) return {};  // nothing to press near a danger
  if (auto const both = compared_points(answers.world(), state)) {
    // As what is previewed: neither is gathered into the other.
    return {{both->first, Mark::Kind::previewed, first_letter},
            {both->second, Mark::Kind::previewed, second_letter}};
  }
  auto shown = PointList(answers, state).points();
  // Shown to others, the open point stands alone.
  if (state.moment.presenting && open_point(state.work.page) != nullptr) {
    std::erase_if(shown, [](ShownPoint const& each) { return each.kind != Mark::Kind::selected; });
  }
  return shown;
}

std::vector<std::uint32_t> zone_points(Answers const& answers, State const& state) {
  auto const& placed = *answers.world().placed;
  if (open_warning(state.work.page) != nullptr) return {};
  if (auto const both = compared_points(answers.world(), state)) return {both->first};
  if (auto const& previewed = state.moment.previewed) {
    if (auto const index = placed.index_of(*previewed)) return {*index};
  }
  if (auto const* const point = open_point(state.work.page)) {
    if (auto const index = placed.index_of(*point)) return {*index};
  }
  if (auto const* const muscle = open_muscle(state.work.page)) {
    std::vector<std::uint32_t> all;
    auto const points = placed.points();
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      if (is_of_page(points[i], *muscle)) all.push_back(i);
    }
    return all;
  }
  if (answers.holds(state.work)) return {};
  auto const& best = answers.candidates(state.work);
  if (best.empty()) return {};
  std::vector<std::uint32_t> both{best.front().point};
  for (auto const point : best.front().alike) {
    if (placed.points()[point].point == placed.points()[both.front()].point) both.push_back(point);
  }
  return both;
}

}  // namespace knotmap
