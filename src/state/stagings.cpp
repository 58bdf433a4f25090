#include "state/stagings.h"

#include <algorithm>
#include <utility>

#include "pose/stance.h"

namespace knotmap {

Stagings::Stagings(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas,
                   std::shared_ptr<PlacedAtlas const> placed)
    : body_(std::move(body)), atlas_(std::move(atlas)), placed_(std::move(placed)) {}

WayPose const* Stagings::way(ShownPose const& shown) const {
  if (shown.point.empty()) return nullptr;
  auto const* const point = atlas_->point(shown.point).point;
  if (point == nullptr || shown.way < 1 || static_cast<std::size_t>(shown.way) > point->ways.size())
    return nullptr;
  return &point->ways[static_cast<std::size_t>(shown.way) - 1];
}

Pose const* Stagings::pose(ShownPose const& shown) const {
  if (!shown.exercise.empty()) return nullptr;
  if (shown.point.empty()) return atlas_->pose(shown.pose);
  auto const* const own = way(shown);
  return own == nullptr ? nullptr : atlas_->pose(own->pose);
}

std::shared_ptr<StagedMotion const> Stagings::motion(BodyChoice const& choice,
                                                     ShownPose const& shown) const {
  thread_.assert_kept();
  auto const* const motion = shown.exercise.empty() ? nullptr : atlas_->motion(shown.exercise);
  if (motion == nullptr) return nullptr;
  if (!motion_ || motion_->choice != choice || motion_->shown != shown) {
    motion_ = KeptMotion{choice, shown,
                         std::make_shared<StagedMotion const>(*body_, choice, *motion, shown.near)};
  }
  return motion_->motion;
}

std::shared_ptr<Staging const> Stagings::of(BodyChoice const& choice, ShownPose const& shown,
                                            double motion_s) const {
  thread_.assert_kept();
  if (!shown.exercise.empty()) {
    auto const all = motion(choice, shown);
    return all == nullptr ? nullptr : all->at(motion_s);
  }
  auto const at = std::find_if(kept_.begin(), kept_.end(), [&](Kept const& each) {
    return each.choice == choice && each.shown == shown;
  });
  if (at != kept_.end()) {
    std::rotate(at, at + 1, kept_.end());
    return kept_.back().staging;
  }
  auto const* const wanted = pose(shown);
  if (wanted == nullptr) return nullptr;
  std::optional<Pressing> pressing;
  if (auto const* const own = way(shown)) {
    auto number = placed_->index_of({shown.point, shown.near});
    if (!number) number = placed_->index_of({shown.point, Side::midline});
    if (!number) return nullptr;
    auto const place = placed_->place(*number);
    if (!place) return nullptr;
    pressing = Pressing{.place = *place, .way = *own};
  }
  auto made = std::make_shared<Staging const>(stage(*body_, choice, *wanted, shown.near, pressing));
  constexpr std::size_t most = 6;
  if (kept_.size() == most) kept_.erase(kept_.begin());
  kept_.push_back({choice, shown, made});
  return made;
}

std::shared_ptr<Surface const> Stagings::skin(BodyChoice const& choice,
                                              Staging const& staging) const {
  return posed(*body_, choice, staging.stance);
}

}  // namespace knotmap
