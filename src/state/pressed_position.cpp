#include "state/pressed_position.h"

#include "relief/press_way.h"
#include "state/stagings.h"

namespace knotmap {

std::optional<ShownPose> pressed_position(Answers const& answers, State const& state) {
  auto const& session = state.care.press;
  if (!session || !state.moment.press_shown) return std::nullopt;
  auto const stage = session->stage;
  bool const presses =
      stage == PressStage::steps || stage == PressStage::hold || stage == PressStage::rest;
  auto const& world = answers.world();
  auto const& task = session->task();
  auto const index = world.placed->index_of(task.point);
  if (!presses || !index) return std::nullopt;
  auto const point = press_point(*world.placed, *index, answers.person());
  auto const* const way = point ? way_with(*point, task.tool, session->place) : nullptr;
  if (way == nullptr) return std::nullopt;
  ShownPose shown;
  shown.point = task.point.id;
  shown.way = point->numbers[static_cast<std::size_t>(way - point->ways.data())];
  if (task.point.side == Side::left) shown.near = Side::left;
  return world.stagings->way(shown) == nullptr ? std::nullopt : std::optional(shown);
}

}  // namespace knotmap
