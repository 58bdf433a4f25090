#include "scene/limbs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "base/words.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float step_points = 7.0F;

bool go_over(Limb a, Limb b) {
  auto const is_arm = [](Limb limb) { return limb == Limb::left_arm || limb == Limb::right_arm; };
  return (a == Limb::trunk || b == Limb::trunk) && !is_arm(a) && !is_arm(b);
}

}  // namespace

Limb limb_of(World const& world, Place const& place) {
  // Words of Region::areas.
  constexpr std::array<std::string_view, 2> arm{"arm", "hand"};
  constexpr std::array<std::string_view, 4> leg{"thigh", "knee", "calf", "foot"};
  auto const here = world.placed->regions().at(place);
  if (here.region == nullptr) return Limb::trunk;
  auto const is_of = [&](auto const& words) {
    return std::any_of(here.region->areas.begin(), here.region->areas.end(),
                       [&](std::string const& area) { return is_one_of(area, words); });
  };
  bool const left = here.side == Side::left;
  if (is_of(arm)) return left ? Limb::left_arm : Limb::right_arm;
  if (is_of(leg)) return left ? Limb::left_leg : Limb::right_leg;
  return Limb::trunk;
}

std::optional<Limb> SeenLimbs::at(glm::vec2 pixel) {
  float const step = step_points * frame_.canvas.scale;
  auto const [known, is_new] = known_.try_emplace(
      {static_cast<int>(std::floor(pixel.x / step)), static_cast<int>(std::floor(pixel.y / step))},
      std::nullopt);
  if (is_new) {
    auto const place = pick_skin(frame_, pixel);
    if (place) known->second = limb_of(world_, *place);
  }
  return known->second;
}

bool SeenLimbs::is_over_other(LabelBox const& box, Limb own) {
  float const step = step_points * frame_.canvas.scale;
  auto const count = [&](float length) { return std::max(1.0F, std::ceil(length / step)); };
  auto const across = count(box.size.x);
  auto const down = count(box.size.y);
  for (float y = 0.0F; y <= down; ++y) {
    for (float x = 0.0F; x <= across; ++x) {
      auto const limb = at(box.at + box.size * glm::vec2(x / across, y / down));
      if (limb && *limb != own && !go_over(*limb, own)) return true;
    }
  }
  return false;
}

}  // namespace knotmap
