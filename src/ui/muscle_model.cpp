#include "ui/muscle_model.h"

#include <algorithm>

#include "base/words.h"
#include "state/point_numbers.h"
#include "state/under.h"

namespace knotmap {

std::optional<MuscleModel> muscle_model(Answers const& answers, Work const& work,
                                        OpenMuscle const& open) {
  auto const& world = answers.world();
  auto const* const muscle = world.atlas->muscle(open.muscle);
  if (muscle == nullptr) return std::nullopt;
  MuscleModel model;
  model.page = page_of(*world.atlas, *muscle);
  model.from_pain = work.asks();
  model.ticked = work.symptoms;
  model.sided_id = muscle->id;
  if (auto const side = open.side) {
    model.sided_id = to_string(SidedId{muscle->id, *side});
    model.side = word(*side);
  }
  auto const& under = work.under;
  auto const is_hidden_now = [&](Muscle const& which) {
    auto const sides = each(which.sides);
    return std::all_of(sides.begin(), sides.end(), [&](Side side) {
      bool const meant = !open.side || *open.side == side;
      return !meant || is_hidden(under, which, side);
    });
  };
  model.has_shape = !muscle->bands.empty();
  model.hidden = is_hidden_now(*muscle);
  model.isolated =
      under.isolated == std::vector{model.sided_id} || under.isolated == std::vector{muscle->id};
  for (auto const& id : muscle->under) {
    auto const* const over = world.atlas->muscle(id);
    if (over == nullptr || over->bands.empty()) continue;
    bool const sided = open.side && has_side(over->sides, *open.side);
    model.over.push_back(
        {sided ? to_string(SidedId{id, *open.side}) : id, over->name, is_hidden_now(*over)});
  }
  PointNumbers const numbers(answers, work);
  auto const number_of = [&](SidedId const& id) {
    auto const index = world.placed->index_of(id);
    return index ? numbers.spot(*index) : std::string{};
  };
  for (auto const& point : muscle->points) {
    LinkModel link{short_name(point), {}, {}};
    auto sides = each(point.sides);
    // Left before right, as on a body seen from the back; but the selected side comes first.
    std::stable_partition(sides.begin(), sides.end(), [&](Side side) { return side == open.side; });
    link.number = number_of({point.id, sides.front()});
    bool const alike = std::all_of(sides.begin(), sides.end(), [&](Side side) {
      return number_of({point.id, side}) == link.number;
    });
    if (!alike) link.number.clear();
    for (auto const side : sides) {
      SidedId const id{point.id, side};
      auto words = side == Side::midline ? std::string("open") : std::string(word(side));
      auto const number = number_of(id);
      if (!alike && !number.empty()) words += ": " + number;
      link.sides.emplace_back(to_string(id), std::move(words));
    }
    model.points.push_back(std::move(link));
  }
  return model;
}

}  // namespace knotmap
