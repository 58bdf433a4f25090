#include "pose/letting_down.h"

#include <algorithm>
#include <utility>

#include "pose/least_squares.h"

namespace knotmap {

LettingDown::LettingDown(Posture& posture, Rests which) : posture_(posture) {
  auto const& rests = posture.pose().rests;
  for (std::size_t number = 0; number < rests.size(); ++number) {
    auto const rest = rests[number];
    for (auto const side : posture.sides_of(rest.side)) {
      if (which == Rests::far_side && side == posture.near()) continue;
      for (auto const part : rest.by) {
        auto const angle = posture.joint_angle(part, side, Motion::flexion);
        if (std::find(giving_.begin(), giving_.end(), angle) == giving_.end())
          giving_.push_back(angle);
      }
      touches_.push_back({number, touch_groups(posture.body(), rest.part, side)});
    }
  }
}

void LettingDown::add(Gap gap) {
  for (auto const& angle : gap.by) {
    if (std::find(giving_.begin(), giving_.end(), angle) == giving_.end()) giving_.push_back(angle);
  }
  gaps_.push_back(std::move(gap));
}

void LettingDown::put_down() {
  posture_.put_down(posture_.some());
  for (auto const& gap : gaps_) {
    float const under = gap.lowest ? gap.lowest(posture_) : 0.0F;
    if (under < 0.0F) posture_.move({0.0F, -under, 0.0F});
  }
}

void LettingDown::let_down() {
  constexpr double on_it = 1e-3;  // metres
  std::vector<Unknown> unknowns;
  for (auto const& angle : giving_) {
    auto const limits = posture_.limits(angle);
    unknowns.push_back({posture_.degrees(angle), limits.least, limits.most});
  }
  auto const take = [&](std::span<double const> values) {
    for (std::size_t i = 0; i < giving_.size(); ++i) posture_.set(giving_[i], values[i]);
    posture_.stand();
    put_down();
  };
  fit(unknowns,
      [&](std::span<double const> values, std::vector<double>& errors) {
        take(values);
        errors.clear();
        for (auto const& touch : touches_) {
          for (auto const& group : touch.groups) errors.push_back(posture_.lowest(group));
        }
        for (auto const& gap : gaps_) errors.push_back(gap.above(posture_));
      },
      {.good = on_it});
  std::vector<double> found;
  found.reserve(unknowns.size());
  for (auto const& unknown : unknowns) found.push_back(unknown.value);
  take(found);
  std::vector<VertexIndex> all(posture_.skeleton().skin.size());
  for (std::size_t v = 0; v < all.size(); ++v) all[v] = static_cast<VertexIndex>(v);
  if (gaps_.empty()) posture_.put_down(all);
}

std::vector<float> LettingDown::errors() const {
  std::vector<float> worst(posture_.pose().rests.size(), 0.0F);
  for (auto const& touch : touches_) {
    for (auto const& group : touch.groups)
      worst[touch.rest] = std::max(worst[touch.rest], posture_.lowest(group));
  }
  return worst;
}

}  // namespace knotmap
