#include "pose/staging.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include <glm/geometric.hpp>

#include "placement/anchors.h"
#include "pose/cane.h"
#include "pose/furniture.h"
#include "pose/hand.h"
#include "pose/leaning.h"
#include "pose/letting_down.h"
#include "pose/posture.h"
#include "pose/press_tool.h"
#include "pose/reaching.h"
#include "pose/walls.h"

namespace knotmap {
namespace {

class Stage {
 public:
  Stage(Body const& body, BodyChoice const& choice, Pose const& pose, Side near,
        std::optional<Pressing> pressing, std::span<PartTurn const> begins)
      : posture_(body, choice, pose, near), pressing_(std::move(pressing)) {
    for (auto const& turn : begins) posture_.take(turn);
    posture_.stand();
    if (pressing_) round_ = round_tool_of(pressing_->way.tool);
  }

  Staging set() {
    // An X on the shoulder blade goes where the arm takes it.
    if (round_) place_hands();
    staging_.errors = {};
    lay_down();
    lean();
    float const lifted = height_of_bed(posture_.pose());
    posture_.move({0.0F, lifted + lift_of_step(posture_), 0.0F});
    barriers_.push_back({{0.0F, -1.0F, 0.0F}, -lifted});
    bool const before_walls = !pressing_ || round_;
    auto const things = posture_.pose().things;
    if (before_walls) {
      // About where the walls will be.
      auto const kept = barriers_;
      for (auto const& thing : things) {
        if (is_wall(thing.at) && on_wall()) barriers_.push_back(barrier_of(thing));
      }
      place_hands();
      barriers_ = kept;
    }
    for (auto const& thing : things) {
      if (is_wall(thing.at)) place_wall(thing);
    }
    // An X on an arm goes where its hand lies.
    if (!before_walls) place_hands();
    if (pressing_) press();
    if (!before_walls) settle();
    // What the body lies and sits on comes last: a hand that reaches far bends the trunk.
    for (auto const& thing : things) {
      if (!is_wall(thing.at)) add(furniture(posture_, thing, table_top()), lifted, thing);
    }
    staging_.errors.below =
        std::max(height_of_bed(posture_.pose()) - posture_.lowest(posture_.some()), 0.0F);
    staging_.front = posture_.facing();
    if (pressing_) staging_.focus = Focus{posture_.position(place()), posture_.normal(place())};
    staging_.stance = posture_.stance();
    staging_.turns = posture_.pose().turns;
    return std::move(staging_);
  }

 private:
  [[nodiscard]] Place const& place() const { return pressing_->place; }
  [[nodiscard]] Against against() const {
    return pressing_ && round_ ? pressing_->way.against : Against::none;
  }

  /// The joints that make room for what lies under the X.
  [[nodiscard]] std::vector<JointAngle> room() {
    std::vector<JointAngle> angles;
    for (auto const part : posture_.pose().room_by)
      angles.push_back(posture_.joint_angle(part, posture_.near(), Motion::flexion));
    return angles;
  }

  void lay_down() {
    bool const on_floor = against() == Against::floor || against() == Against::bed;
    bool const on_seat = against() == Against::seat;
    auto by = on_floor || on_seat ? room() : std::vector<JointAngle>{};
    if (on_floor && by.empty()) {
      // The whole body lies over it: first laid without, then tilted, then feet and hands again.
      LettingDown(posture_).let_down();
      settle_over(posture_, place(), *round_);
    }
    LettingDown letting(posture_,
                        by.empty() ? LettingDown::Rests::all : LettingDown::Rests::far_side);
    if (on_floor || (on_seat && !by.empty())) {
      auto const bottom = [this](Posture const& posture) {
        auto const ball = ball_at(posture, place(), *round_);
        return ball.centre.y - ball.radius;
      };
      Gap gap{.by = std::move(by)};
      if (on_floor) {
        gap.above = bottom;
        gap.lowest = bottom;
      } else {
        gap.above = [bottom](Posture const& posture) {
          return bottom(posture) - top_under(posture, far_seat());
        };
      }
      letting.add(std::move(gap));
    }
    if (has_roll_under_back(posture_.pose())) {
      auto const bottom = [](Posture const& posture) { return bottom_of_roll(posture); };
      letting.add({.above = bottom, .lowest = bottom, .by = {}});
    }
    letting.let_down();
    for (float const error : letting.errors())
      staging_.errors.floor = std::max(staging_.errors.floor, error);
    if (on_seat) {
      auto const ball = ball_at(posture_, place(), *round_);
      float const gap = ball.centre.y - ball.radius - top_under(posture_, far_seat());
      staging_.errors.floor = std::max(staging_.errors.floor, std::abs(gap));
    }
    if (on_floor) {
      auto const ball = ball_at(posture_, place(), *round_);
      staging_.errors.floor =
          std::max(staging_.errors.floor, std::abs(ball.centre.y - ball.radius));
    }
  }

  static PoseThing far_seat() {
    return {.thing = Thing::chair, .side = PoseSide::far, .part = RestingPart::seat};
  }

  /// How high a table is at most.
  [[nodiscard]] float table_top() const {
    if (against() != Against::table) return std::numeric_limits<float>::max();
    auto const ball = ball_at(posture_, place(), *round_);
    return ball.centre.y - ball.radius;
  }

  void lean() {
    if (!on_wall()) return;
    for (auto const& thing : std::vector<PoseThing>(posture_.pose().things)) {
      if (!is_wall(thing.at)) continue;
      // Leaning lifts the feet, and putting them down turns the body a little.
      constexpr int rounds = 3;
      for (int round = 0; round < rounds; ++round) {
        lean_on_ball(posture_, place(), *round_, thing.at, side_of(posture_, thing));
        LettingDown letting(posture_);
        letting.let_down();
        staging_.errors.floor = 0.0F;
        for (float const error : letting.errors())
          staging_.errors.floor = std::max(staging_.errors.floor, error);
      }
    }
  }

  /// Whether the X presses something against a wall.
  [[nodiscard]] bool on_wall() const {
    return against() == Against::wall || against() == Against::doorway;
  }

  /// The plane of a wall: where the ball or the skin touches it.
  [[nodiscard]] Barrier barrier_of(PoseThing const& thing) const {
    auto const direction = direction_to(posture_, thing.at, side_of(posture_, thing));
    if (!on_wall()) return {direction, wall_distance(posture_, thing)};
    auto const ball = ball_at(posture_, place(), *round_);
    return {direction, glm::dot(ball.centre, direction) + ball.radius};
  }

  void place_wall(PoseThing const& thing) {
    auto const barrier = barrier_of(thing);
    if (!on_wall()) {
      add(furniture(posture_, thing), 0.0F, thing);
      barriers_.push_back(barrier);
      return;
    }
    auto const ball = ball_at(posture_, place(), *round_);
    add(wall_at(posture_, thing.thing, barrier.direction, barrier.most, ball.centre), 0.0F, thing);
    if (thing.thing == Thing::doorway) return;  // its opening leaves room for the rest of the body
    barriers_.push_back(barrier);
    staging_.errors.wall = std::max(
        staging_.errors.wall, posture_.reach(posture_.some(), barrier.direction) - barrier.most);
  }

  void add(std::vector<ThingShape> shapes, float lifted, PoseThing const& thing) {
    auto const& all = posture_.pose().things;
    auto const number = std::find(all.begin(), all.end(), thing) - all.begin();
    for (auto& shape : shapes) {
      shape.thing = static_cast<int>(number);
      // A bed is made under y = 0 and lifted with the body.
      if (thing.thing == Thing::bed || thing.thing == Thing::mat) shape.centre.y += lifted;
      staging_.shapes.push_back(std::move(shape));
    }
  }

  void press() {
    auto const& way = pressing_->way;
    if (way.tool == Tool::cane) {
      hold_cane();
      return;
    }
    if (way.hand == PressHand::helper) {
      staging_.shapes.push_back(helping_hand(posture_, place(), way.grip));
    } else if (way.tool == Tool::ball_in_sock && way.hand != PressHand::none) {
      hold_sock();
    } else if (way.hand != PressHand::none) {
      press_with_hands();
    }
    if (round_) {
      for (auto& shape : round_tool(posture_, place(), way.tool))
        staging_.shapes.push_back(std::move(shape));
    }
  }

  /// Who lies would lift the trunk off what it lies on; who holds on to something stays there.
  [[nodiscard]] bool trunk_gives_way() const {
    auto const& pose = posture_.pose();
    bool const upright = pose.root == PoseRoot::standing || pose.root == PoseRoot::sitting;
    return upright && std::none_of(pose.things.begin(), pose.things.end(), [](auto const& thing) {
             return thing.at == ThingPlace::under && thing.part == RestingPart::hands;
           });
  }

  [[nodiscard]] Reaching reaching(Side hand, Grip grip, bool holds, Reaching::Goal goal,
                                  Reaching::Leave leave = {}) {
    leave.trunk = leave.trunk && trunk_gives_way();
    return {posture_,        hand,      HandContact(posture_, grip, hand, holds),
            std::move(goal), barriers_, leave};
  }

  /// The worst of all hands counts.
  void measure(Reaching const& hand) {
    staging_.errors.reach = std::max(staging_.errors.reach, hand.away());
    staging_.errors.body = std::max(staging_.errors.body, hand.deepest());
  }

  /// Every hand to its goal. The trunk that bends for a later one takes the earlier along, which
  /// then come back.
  void reach(std::vector<Reaching> arms) {
    constexpr float moved_away = 0.006F;
    std::vector<float> there;
    there.reserve(arms.size());
    for (auto& arm : arms) there.push_back(arm.reach());
    for (std::size_t i = 0; i < arms.size(); ++i) {
      if (arms[i].away() > there[i] + moved_away) arms[i].come_back();
    }
    for (auto const& arm : arms) measure(arm);
  }

  /// Whether a hand has something to do for the way of pressing.
  [[nodiscard]] bool presses(Side hand) const {
    if (!pressing_) return false;
    auto const& way = pressing_->way;
    if (way.hand == PressHand::both) return true;
    return way.hand == (hand == posture_.near() ? PressHand::near : PressHand::far);
  }

  /// Hands that lie on the body while none presses with them.
  void place_hands() {
    // The X stays on its ball, the back at its wall.
    auto const& things = posture_.pose().things;
    bool const trunk =
        !pressing_ && std::none_of(things.begin(), things.end(),
                                   [](PoseThing const& each) { return is_wall(each.at); });
    std::vector<Reaching> arms;
    for (auto const& hand : posture_.pose().hands) {
      for (auto const side : posture_.sides_of(hand.hand)) {
        if (presses(side)) continue;
        auto const at = place_anchor(posture_.body(), hand.on, side);
        if (!at) continue;  // check_placement reports it
        constexpr float lies_near = 0.015F;
        auto const lie = [at = *at](Posture const& posture) {
          // A hand lies on the skin, not in it.
          constexpr float above = 0.005F;
          auto const out = posture.normal(at);
          return ReachGoal{.at = posture.position(at) + above * out, .out = out};
        };
        arms.push_back(reaching(side, hand.grip, false, lie,
                                {.trunk = trunk, .enough = lies_near, .elbow_stays = true}));
      }
    }
    reach(std::move(arms));
  }

  /// A hand that presses far away bends the trunk, which takes the other one along: that one comes
  /// back, and where the X is on its arm, what presses comes after it.
  void settle() {
    if (!presses_by_hand()) {
      place_hands();
      return;
    }
    staging_.errors.reach = 0.0F;
    staging_.errors.body = 0.0F;
    place_hands();
    press_with_hands(false);
  }

  /// Whether own hands press, without a tool.
  [[nodiscard]] bool presses_by_hand() const {
    auto const& way = pressing_->way;
    return !round_ && way.tool != Tool::cane &&
           (presses(posture_.near()) || presses(opposite(posture_.near())));
  }

  void press_with_hands(bool trunk = true) {
    auto const& way = pressing_->way;
    bool const holds = round_.has_value();
    auto const goal_at = [&](Place const& at) {
      return [this, at, holds](Posture const& posture) {
        auto const out = posture.normal(at);
        constexpr float finger_m = 0.004F;
        float const off = holds ? 2.0F * round_->radius - pressed_in_m : -finger_m;
        return ReachGoal{.at = posture.position(at) + off * out, .out = out};
      };
    };
    auto const far = opposite(posture_.near());
    if (way.hand != PressHand::both) {
      // Round an edge there are two ways: over it and under it. So there are past a body that lies
      // on the back. The pose knows which.
      bool const past_body =
          way.hand == PressHand::far && posture_.pose().root == PoseRoot::on_back;
      reach({reaching(way.hand == PressHand::far ? far : posture_.near(), way.grip, holds,
                      goal_at(place()),
                      {.trunk = trunk, .elbow_stays = way.grip == Grip::hook || past_body})});
      return;
    }
    Reaching::Leave const leave{.trunk = trunk};
    reach(
        {reaching(posture_.near(), way.grip, holds, goal_at(place()), leave),
         reaching(far, way.grip, holds, goal_at(place_of_second_hand(posture_, place())), leave)});
  }

  void hold_cane() {
    auto const far = opposite(posture_.near());
    std::vector<Side> holding;
    for (auto const hand : {far, posture_.near()}) {
      if (presses(hand)) holding.push_back(hand);
    }
    std::vector<ThingShape> beside;
    for (auto const& thing : posture_.pose().things) {
      if (is_wall(thing.at)) continue;
      for (auto& shape : furniture(posture_, thing, table_top()))
        beside.push_back(std::move(shape));
    }
    auto const turn = clear_turn(posture_, place(), holding, beside);
    // A trunk that bends takes the cane along.
    auto const hold = [this, turn](glm::vec3 Cane::*at) {
      return [this, turn, at](Posture const& posture) {
        return ReachGoal{.at = cane_at(posture, place(), turn).*at, .out = posture.facing()};
      };
    };
    std::vector<Reaching> arms;
    for (auto const hand : holding) {
      auto const at = arms.empty() ? &Cane::upper_hold : &Cane::lower_hold;
      arms.push_back(reaching(hand, Grip::fist, true, hold(at)));
    }
    reach(std::move(arms));
    staging_.shapes.push_back(cane_at(posture_, place(), turn).shape);
  }

  void hold_sock() {
    auto const at = sock_hold(posture_, posture_.near());
    auto const front = posture_.facing();
    auto const hand =
        pressing_->way.hand == PressHand::near ? posture_.near() : opposite(posture_.near());
    reach({reaching(hand, Grip::fist, true,
                    [at, front](Posture const&) { return ReachGoal{.at = at, .out = front}; })});
    staging_.shapes.push_back(sock(posture_, place(), *round_, at));
  }

  Posture posture_;
  std::optional<Pressing> pressing_;
  std::optional<RoundTool> round_;
  std::vector<Barrier> barriers_;
  Staging staging_;
};

}  // namespace

Staging stage(Body const& body, BodyChoice const& choice, Pose const& pose, Side near,
              std::optional<Pressing> const& pressing, std::span<PartTurn const> begins) {
  return Stage(body, choice, pose, near, pressing, begins).set();
}

}  // namespace knotmap
