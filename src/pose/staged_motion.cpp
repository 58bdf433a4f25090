#include "pose/staged_motion.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "pose/fastened_things.h"
#include "pose/resting.h"
#include "pose/stance.h"
#include "pose/walls.h"

namespace knotmap {
namespace {

/// Skin so near to the lowest of the body lies on the ground.
constexpr float ground_m = 0.012F;
/// Every so many vertices are looked at: enough of a sole.
constexpr VertexIndex stride = 5;

/// The skin on the ground, in order.
std::vector<VertexIndex> grounded(Body const& body, Surface const& still, Stance const& stance) {
  SkinCarrier const carrier(body, stance);
  auto const& positions = still.positions();
  auto const count = static_cast<VertexIndex>(positions.size());
  std::vector<float> heights;
  heights.reserve(count / stride + 1);
  float lowest = std::numeric_limits<float>::max();
  for (VertexIndex v = 0; v < count; v += stride) {
    heights.push_back(carrier.height(v, positions[v]));
    lowest = std::min(lowest, heights.back());
  }
  std::vector<VertexIndex> found;
  for (VertexIndex v = 0; v < count; v += stride) {
    if (heights[v / stride] < lowest + ground_m) found.push_back(v);
  }
  return found;
}

/// The skin of the foot that stands on the same stair in two positions, in order; none where both
/// feet do.
std::vector<VertexIndex> on_same_stair(Body const& body, Pose const& one, Pose const& other,
                                       Side near) {
  std::vector<VertexIndex> skin;
  for (auto const& thing : one.things) {
    if (thing.thing != Thing::step || thing.side == PoseSide::both) continue;
    if (std::find(other.things.begin(), other.things.end(), thing) == other.things.end()) continue;
    auto const side = thing.side == PoseSide::near ? near : opposite(near);
    for (auto const& group : touch_groups(body, thing.part, side))
      skin.insert(skin.end(), group.begin(), group.end());
  }
  std::sort(skin.begin(), skin.end());
  return skin;
}

void shift(Staging& staging, glm::vec3 const& by) {
  for (auto& joint : staging.stance.joints) joint.move += by;
  for (auto& shape : staging.shapes) {
    shape.centre += by;
    for (auto& corner : shape.path) corner += by;
  }
}

bool stands_by_itself(PoseThing const& thing) {
  return is_wall(thing.at) || thing.at == ThingPlace::under;
}

/// The direction in which a wall stands.
glm::vec3 direction_of_wall(std::vector<ThingShape> const& wall) {
  return wall.front().rotation * glm::vec3(0.0F, 0.0F, 1.0F);
}

/// How far out it stands.
float distance_of(std::vector<ThingShape> const& wall) {
  return glm::dot(wall.front().centre, direction_of_wall(wall));
}

/// A thing and its shapes, as one of the positions has them.
struct StandingThing {
  PoseThing thing;
  std::vector<ThingShape> shapes;
};

/// What stands by itself stands in every position where one of them has it.
void keep_things(ExerciseMotion const& motion, std::vector<Staging>& staged) {
  std::vector<StandingThing> kept;
  for (std::size_t k = 0; k < staged.size(); ++k) {
    auto const& things = motion.keys[k].pose.things;
    std::vector<ThingShape> others;
    std::vector<StandingThing> own;
    own.reserve(things.size());
    for (auto const& thing : things) own.push_back({thing, {}});
    for (auto& shape : staged[k].shapes) {
      bool const stands =
          shape.thing >= 0 && stands_by_itself(things[static_cast<std::size_t>(shape.thing)]);
      auto& into = stands ? own[static_cast<std::size_t>(shape.thing)].shapes : others;
      into.push_back(std::move(shape));
    }
    staged[k].shapes = std::move(others);
    for (auto& each : own) {
      if (each.shapes.empty()) continue;
      auto const at = std::find_if(kept.begin(), kept.end(), [&](StandingThing const& other) {
        return other.thing == each.thing;
      });
      if (at == kept.end()) {
        kept.push_back(std::move(each));
      } else if (each.thing.at != ThingPlace::under &&
                 distance_of(each.shapes) > distance_of(at->shapes)) {
        at->shapes = std::move(each.shapes);
      }
    }
  }
  for (std::size_t k = 0; k < staged.size(); ++k) {
    auto& staging = staged[k];
    for (auto& shape : staging.shapes) {
      auto const number = static_cast<std::size_t>(std::max(shape.thing, 0));
      if (shape.thing < 0 || motion.keys[k].pose.things[number].at != ThingPlace::to_wall) continue;
      for (auto const& each : kept) {
        if (is_wall(each.thing.at))
          fasten_to_wall(shape, direction_of_wall(each.shapes), distance_of(each.shapes));
      }
    }
    for (auto const& each : kept)
      staging.shapes.insert(staging.shapes.end(), each.shapes.begin(), each.shapes.end());
  }
}

/// The turns that arms had in a position for hands that lie in the next one where they lay there.
std::vector<PartTurn> kept_arms(Pose const& before, Staging const& staged, Pose const& next) {
  std::vector<PartTurn> kept;
  for (auto const& hand : next.hands) {
    if (std::find(before.hands.begin(), before.hands.end(), hand) == before.hands.end()) continue;
    for (auto const& turn : staged.turns) {
      bool const of_arm = turn.part == BodyPart::shoulder_girdle ||
                          turn.part == BodyPart::shoulder || turn.part == BodyPart::elbow ||
                          turn.part == BodyPart::wrist;
      bool const meant = hand.hand == PoseSide::both || turn.side == hand.hand;
      if (of_arm && meant) kept.push_back(turn);
    }
  }
  return kept;
}

/// A share of a movement with a slow beginning, a slow end, or both. What is not held is passed
/// through.
float eased(float share, bool begins_slowly, bool ends_slowly) {
  if (begins_slowly && ends_slowly) return glm::smoothstep(0.0F, 1.0F, share);
  auto const slow_start = [](float s) { return s * s * (2.0F - s); };
  if (begins_slowly) return slow_start(share);
  if (ends_slowly) return 1.0F - slow_start(1.0F - share);
  return share;
}

bool alike(std::vector<ThingShape> const& a, std::vector<ThingShape> const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](ThingShape const& one, ThingShape const& other) {
                      return one.form == other.form && one.material == other.material &&
                             one.path.size() == other.path.size();
                    });
}

/// What stands beside the body on the way. Things that are not the same change half-way.
std::vector<ThingShape> between(std::vector<ThingShape> const& from,
                                std::vector<ThingShape> const& to, float share) {
  if (!alike(from, to)) return share < 0.5F ? from : to;
  auto shapes = from;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    auto& shape = shapes[i];
    shape.centre = glm::mix(shape.centre, to[i].centre, share);
    shape.half = glm::mix(shape.half, to[i].half, share);
    shape.rotation = glm::slerp(shape.rotation, to[i].rotation, share);
    for (std::size_t p = 0; p < shape.path.size(); ++p)
      shape.path[p] = glm::mix(shape.path[p], to[i].path[p], share);
  }
  return shapes;
}

}  // namespace

StagedMotion::StagedMotion(Body const& body, BodyChoice const& choice, ExerciseMotion motion,
                           Side near)
    : body_(&body), still_(body.shaped(choice)), motion_(std::move(motion)) {
  std::vector<Staging> staged;
  std::vector<std::vector<VertexIndex>> grounds;
  staged.reserve(motion_.keys.size());
  grounds.reserve(motion_.keys.size());
  for (auto const& key : motion_.keys) {
    auto const number = staged.size();
    auto const arms = number == 0
                          ? std::vector<PartTurn>{}
                          : kept_arms(motion_.keys[number - 1].pose, staged.back(), key.pose);
    staged.push_back(stage(body, choice, key.pose, near, {}, arms));
    grounds.push_back(grounded(body, *still_, staged.back().stance));
  }
  anchors_.reserve(staged.size());
  for (std::size_t i = 0; i < staged.size(); ++i) {
    auto const& next = grounds[(i + 1) % staged.size()];
    auto const& keys = motion_.keys;
    auto& both = anchors_.emplace_back().skin;
    // Who steps up stands on the stair; the toes that hang lowest do not hold.
    both = on_same_stair(body, keys[i].pose, keys[(i + 1) % keys.size()].pose, near);
    if (!both.empty()) continue;
    std::set_intersection(grounds[i].begin(), grounds[i].end(), next.begin(), next.end(),
                          std::back_inserter(both));
  }
  join(staged);
  keep_things(motion_, staged);
  keys_.reserve(staged.size());
  for (auto& each : staged) keys_.push_back(std::make_shared<Staging const>(std::move(each)));
}

void StagedMotion::join(std::vector<Staging>& staged) {
  for (std::size_t i = 0; i < staged.size(); ++i) {
    auto& anchor = anchors_[i];
    if (anchor.skin.empty()) continue;
    auto const next = (i + 1) % staged.size();
    anchor.from = middle(anchor, staged[i].stance);
    anchor.to = middle(anchor, staged[next].stance);
    if (next == 0) continue;
    auto by = anchor.from - anchor.to;
    by.y = 0.0F;  // both are on the ground
    shift(staged[next], by);
    anchor.to += by;
  }
}

glm::vec3 StagedMotion::middle(Anchor const& anchor, Stance const& stance) const {
  SkinCarrier const carrier(*body_, stance);
  glm::vec3 sum(0.0F);
  for (auto const v : anchor.skin) sum += carrier.point(v, still_->positions()[v]);
  return sum / static_cast<float>(anchor.skin.size());
}

std::shared_ptr<Staging const> StagedMotion::at(double s) const {
  auto const spot = spot_at(motion_, s);
  return spot.from == spot.to ? keys_[spot.from] : on_the_way(spot);
}

std::shared_ptr<Staging const> StagedMotion::on_the_way(MotionSpot const& spot) const {
  auto const& from = *keys_[spot.from];
  auto const& to = *keys_[spot.to];
  float const share = eased(static_cast<float>(spot.share), motion_.keys[spot.from].hold_s > 0.0,
                            motion_.keys[spot.to].hold_s > 0.0);
  auto way = std::make_shared<Staging>();
  way->stance = between(*body_->skeleton(), from.stance, to.stance, share);
  if (auto const& anchor = anchors_[spot.from]; !anchor.skin.empty()) {
    auto const by = glm::mix(anchor.from, anchor.to, share) - middle(anchor, way->stance);
    for (auto& joint : way->stance.joints) joint.move += by;
  }
  way->front = from.front;
  way->shapes = between(from.shapes, to.shapes, share);
  return way;
}

}  // namespace knotmap
