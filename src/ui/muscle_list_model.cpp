#include "ui/muscle_list_model.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "base/words.h"
#include "state/under.h"

namespace knotmap {
namespace {

/// How high the first point of a muscle lies on the base body, metres; nothing without one.
std::optional<float> height_of(World const& world, Muscle const& muscle) {
  for (auto const& point : muscle.points) {
    auto const index = world.placed->index_of({point.id, each(point.sides).front()});
    if (!index) continue;
    if (auto const place = world.placed->place(*index)) {
      return world.body->base().position(*place).y;
    }
  }
  return std::nullopt;
}

bool all_sides(Muscle const& muscle, std::function<bool(Side)> const& is_so) {
  auto const sides = each(muscle.sides);
  return std::all_of(sides.begin(), sides.end(), is_so);
}

MuscleRow row_of_muscle(Muscle const& muscle, Under const& under) {
  MuscleRow row;
  row.id = muscle.id;
  row.name = muscle.name;
  row.latin = latin_beside(muscle);
  row.also = muscle.name + " " + row.latin;
  for (auto const& other : muscle.synonyms) row.also += " " + other;
  row.also = folded(row.also);
  row.hidden = all_sides(muscle, [&](Side side) { return is_hidden(under, muscle, side); });
  row.faded = all_sides(muscle, [&](Side side) { return is_faded(under, muscle, side); });
  row.alone = all_sides(muscle, [&](Side side) { return is_isolated(under, muscle, side); });
  return row;
}

}  // namespace

MuscleListModel muscle_list_model(World const& world, Work const& work) {
  struct Part {
    MuscleGroup group;
    float heights = 0.0F;
    int measured = 0;
  };
  std::map<std::string, Part> parts;
  for (auto const& muscle : world.atlas->muscles) {
    if (muscle.bands.empty()) continue;
    auto& part = parts[muscle.group];
    part.group.rows.push_back(row_of_muscle(muscle, work.under));
    if (auto const height = height_of(world, muscle)) {
      part.heights += *height;
      ++part.measured;
    }
  }
  std::vector<std::pair<float, MuscleGroup>> ordered;
  for (auto& [id, part] : parts) {
    auto& group = part.group;
    auto& rows = group.rows;
    group.id = id;
    group.name = under_name(*world.atlas, id);
    std::sort(rows.begin(), rows.end(),
              [](MuscleRow const& a, MuscleRow const& b) { return a.name < b.name; });
    auto const all = [&](bool MuscleRow::*flag) {
      return std::all_of(rows.begin(), rows.end(), [&](MuscleRow const& row) { return row.*flag; });
    };
    group.hidden = all(&MuscleRow::hidden);
    group.faded = all(&MuscleRow::faded);
    group.alone = all(&MuscleRow::alone);
    float const height =
        part.measured > 0 ? part.heights / static_cast<float>(part.measured) : 0.0F;
    ordered.emplace_back(height, std::move(group));
  }
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](auto const& a, auto const& b) { return a.first > b.first; });
  MuscleListModel model;
  model.from_pain = work.asks();
  for (auto& [height, group] : ordered) model.groups.push_back(std::move(group));
  return model;
}

}  // namespace knotmap
