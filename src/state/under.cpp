#include "state/under.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/words.h"
#include "state/names.h"
#include "state/world.h"

namespace knotmap {
namespace {

/// The name of a group whose id alone would not tell people what is in it.
struct GroupName {
  std::string_view id;
  std::string_view name;
};
constexpr std::array group_names{GroupName{"abdomen", "Belly"},
                                 GroupName{"back", "Middle and low back"},
                                 GroupName{"leg", "Lower leg"},
                                 GroupName{"neck_back", "Back of the neck"},
                                 GroupName{"neck_front", "Front of the neck"},
                                 GroupName{"neck_upper_back", "Neck to shoulder"}};

/// The level at which an id includes this side of the muscle: 0 the sided muscle itself, 1 the
/// muscle, 2 its group; -1 when it does not include it.
int height_over(std::string_view id, Muscle const& muscle, Side side) {
  if (id == to_string(SidedId{muscle.id, side})) return 0;
  if (id == muscle.id) return 1;
  return id == muscle.group ? 2 : -1;
}

bool is_group(Atlas const& atlas, std::string_view id) {
  return std::any_of(atlas.muscles.begin(), atlas.muscles.end(),
                     [&](Muscle const& muscle) { return muscle.group == id; });
}

}  // namespace

float stop_of(Layer layer) {
  switch (layer) {
    case Layer::superficial:
      return Under::superficial;
    case Layer::middle:
      return Under::middle;
    case Layer::deep:
      return Under::deep;
  }
  return Under::deep;
}

float skin_at(float layer) {
  return std::clamp(Under::superficial - layer, 0.0F, 1.0F);
}

float shown_at(Layer layer, float at) {
  if (at <= Under::skin) return 0.0F;
  return std::clamp(stop_of(layer) + 1.0F - at, 0.0F, 1.0F);
}

bool covers(std::string_view id, Muscle const& muscle, Side side) {
  return height_over(id, muscle, side) >= 0;
}

bool is_hidden(Under const& under, Muscle const& muscle, Side side) {
  int isolated = -1;  // the lowest level at which it is isolated
  for (auto const& id : under.isolated) {
    int const height = height_over(id, muscle, side);
    if (height >= 0 && (isolated < 0 || height < isolated)) isolated = height;
  }
  return std::any_of(under.hidden.begin(), under.hidden.end(), [&](std::string const& id) {
    int const height = height_over(id, muscle, side);
    return height >= 0 && (isolated < 0 || height < isolated);
  });
}

static bool any_covers(std::vector<std::string> const& ids, Muscle const& muscle, Side side) {
  return std::any_of(ids.begin(), ids.end(),
                     [&](std::string const& id) { return covers(id, muscle, side); });
}

bool is_faded(Under const& under, Muscle const& muscle, Side side) {
  return any_covers(under.faded, muscle, side);
}

bool is_isolated(Under const& under, Muscle const& muscle, Side side) {
  return any_covers(under.isolated, muscle, side);
}

void end_isolation(Under& under) {
  under.isolated.clear();
  if (under.from_skin) under.layer = Under::skin;
  under.from_skin = false;
}

static Chosen muscle_of_point(World const& world, SidedId const& id) {
  auto const found = world.atlas->point(id.id);
  if (found.muscle == nullptr) return {};
  // A midline point can belong to a muscle that has a left and a right side.
  bool const fits = has_side(found.muscle->sides, id.side);
  return {found.muscle, fits ? std::optional(id.side) : std::nullopt};
}

Chosen muscle_of_page(World const& world, Page const& page) {
  if (auto const* const point = open_point(page)) return muscle_of_point(world, *point);
  auto const* const open = open_muscle(page);
  return open == nullptr ? Chosen{} : Chosen{world.atlas->muscle(open->muscle), open->side};
}

Chosen chosen_muscle(World const& world, State const& state) {
  if (auto const& previewed = state.moment.previewed) {
    auto const chosen = muscle_of_point(world, *previewed);
    if (chosen.muscle != nullptr) return chosen;
  }
  return muscle_of_page(world, state.work.page);
}

std::vector<Chosen> lit_muscles(World const& world, State const& state) {
  if (auto const chosen = chosen_muscle(world, state); chosen.muscle != nullptr) return {chosen};
  auto const& pose = state.moment.pose;
  auto const* const exercise = pose ? world.atlas->exercise(pose->exercise) : nullptr;
  auto const* const motion = exercise == nullptr ? nullptr : world.atlas->motion(exercise->id);
  std::vector<Chosen> lit;
  if (motion == nullptr) return lit;
  auto const side = is_one_sided(*motion) ? std::optional(pose->near) : std::nullopt;
  for (auto const& muscle : world.atlas->muscles) {
    auto const& ids = exercise->muscles;
    if (std::find(ids.begin(), ids.end(), muscle.id) == ids.end()) continue;
    bool const has = side && has_side(muscle.sides, *side);
    lit.push_back({&muscle, has ? side : std::nullopt});
  }
  return lit;
}

float shown_under(Under const& under, Chosen const& chosen, Muscle const& muscle, Side side) {
  if (under.layer <= Under::skin || is_hidden(under, muscle, side)) return 0.0F;
  float whole = chosen.is(muscle, side) ? 1.0F : shown_at(muscle.layer, under.layer);
  if (!under.isolated.empty()) whole = is_isolated(under, muscle, side) ? 1.0F : 0.0F;
  bool const fades = is_faded(under, muscle, side) && !chosen.is(muscle, side);
  return fades ? whole * faded_share : whole;
}

Result<std::string> under_id(World const& world, std::string_view text) {
  auto const& atlas = *world.atlas;
  auto const parsed = parse_id(text);
  if (parsed && !parsed->side &&
      (atlas.muscle(parsed->id) != nullptr || is_group(atlas, parsed->id))) {
    return parsed->id;
  }
  std::vector<std::string> known;
  for (auto const& muscle : atlas.muscles) {
    known.push_back(muscle.id);
    for (auto const side : each(muscle.sides)) {
      known.push_back(to_string(SidedId{muscle.id, side}));
      if (known.back() == text) return known.back();
    }
  }
  for (auto const& muscle : atlas.muscles) {
    if (std::find(known.begin(), known.end(), muscle.group) == known.end()) {
      known.push_back(muscle.group);
    }
  }
  return fail(unknown_name("muscle or group", text, known, "see: knotmap list muscles"));
}

std::string under_name(Atlas const& atlas, std::string_view id) {
  auto const parsed = parse_id(id);
  auto const* const muscle = parsed ? atlas.muscle(parsed->id) : nullptr;
  if (muscle != nullptr) return with_side(muscle->name, parsed->side.value_or(Side::midline));
  auto const* const named = std::find_if(group_names.begin(), group_names.end(),
                                         [&](GroupName const& each) { return each.id == id; });
  return named == group_names.end() ? capitalized(folded(id)) : std::string(named->name);
}

}  // namespace knotmap
