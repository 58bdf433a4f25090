#include "atlas/read_poses.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/read_anchor.h"
#include "atlas/word_tables.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

constexpr std::size_t most_poses = 500;
constexpr std::size_t most_turns = 60;
constexpr std::size_t most_rests = 8;
constexpr std::size_t most_things = 8;
constexpr std::size_t most_joints = 4;
constexpr std::size_t most_hands = 2;
constexpr double nearest_cm = -15.0;
constexpr double furthest_cm = 150.0;
constexpr double any_angle = 360.0;

struct Angle {
  Motion motion;
  double PartTurn::*into;
};
constexpr std::array angles{Angle{Motion::flexion, &PartTurn::flexion},
                            Angle{Motion::abduction, &PartTurn::abduction},
                            Angle{Motion::rotation, &PartTurn::rotation}};

/// The angle of one motion, within what the joint can do.
void read_angle(JsonAt const& owner, BodyPart part, Angle const& angle, PartTurn& turn) {
  auto const at = owner.maybe(word(angle.motion));
  if (!at) return;
  auto const degrees = at->number(-any_angle, any_angle);
  if (!degrees) return;
  auto const* const limit = turn_limit(part, angle.motion);
  if (limit == nullptr) {
    at->fault(fmt::format("{} has no {}", word(part), word(angle.motion)), "leave it out");
    return;
  }
  if (*degrees < limit->least || *degrees > limit->most) {
    at->fault(fmt::format("is {}: {} goes from {} to {}", *degrees, word(part), limit->least,
                          limit->most),
              "turn it less");
    return;
  }
  turn.*angle.into = *degrees;
}

/// Nothing when it cannot be said what turns.
std::optional<PartTurn> read_turn(JsonAt const& at) {
  PartTurn turn;
  if (!at.object_of({"part", "side", "flexion", "abduction", "rotation"})) return std::nullopt;
  auto const part_at = at.at("part");
  auto const part = part_at ? part_at->one_of(body_part_words) : std::nullopt;
  if (!part) return std::nullopt;
  turn.part = *part;
  auto const side_at = at.maybe("side");
  auto const side = side_at ? side_at->one_of(pose_side_words) : std::nullopt;
  if (is_paired(*part) != side.has_value()) {
    if (side || !side_at)
      at.fault(is_paired(*part) ? "has no side" : "has a side and is in the middle",
               is_paired(*part) ? R"("side": "near", "far" or "both")" : "take the side out");
    return std::nullopt;
  }
  turn.side = side.value_or(PoseSide::middle);
  for (auto const& angle : angles) read_angle(at, *part, angle, turn);
  return turn;
}

std::vector<BodyPart> read_joints(JsonAt const& list) {
  std::vector<BodyPart> joints;
  for (auto const& item : list.items(1, most_joints)) {
    if (auto const joint = item.one_of(body_part_words)) joints.push_back(*joint);
  }
  return joints;
}

std::optional<Rest> read_rest(JsonAt const& at) {
  Rest rest;
  if (!at.object_of({"part", "side", "by"})) return std::nullopt;
  auto const part_at = at.at("part");
  auto const part = part_at ? part_at->one_of(resting_part_words) : std::nullopt;
  auto const side_at = at.at("side");
  auto const side = side_at ? side_at->one_of(pose_side_words) : std::nullopt;
  if (auto const by = at.at("by")) rest.by = read_joints(*by);
  if (!part || !side || rest.by.empty()) return std::nullopt;
  rest.part = *part;
  rest.side = *side;
  return rest;
}

std::optional<HandPlace> read_hand(JsonAt const& at) {
  HandPlace place;
  if (!at.object_of({"hand", "on", "grip"})) return std::nullopt;
  if (auto const hand = at.at("hand")) put(place.hand, hand->one_of(pose_side_words));
  if (auto const on = at.at("on")) put(place.on, read_anchor(*on, false));
  auto const grip_at = at.at("grip");
  auto const grip = grip_at ? grip_at->one_of(grip_words) : std::nullopt;
  if (grip == Grip::none) grip_at->fault("a hand that lies somewhere has a grip", R"(say "flat")");
  if (!grip || grip == Grip::none || place.on.a.empty()) return std::nullopt;
  place.grip = *grip;
  return place;
}

/// Whether a thing there names a part of the body.
bool names_part(Thing thing, ThingPlace place) {
  if (is_wall(place) || place == ThingPlace::held) return false;
  return thing != Thing::mat && thing != Thing::bed;
}

/// Which keys a thing has depends on where it is: a wall behind has no part, a chair has one, a
/// band two.
std::optional<PoseThing> read_thing(JsonAt const& at) {
  if (!at.object_of({"thing", "at", "side", "part", "other", "away_cm"})) return std::nullopt;
  PoseThing thing;
  auto const thing_at = at.at("thing");
  auto const kind = thing_at ? thing_at->one_of(thing_words) : std::nullopt;
  auto const place_at = at.at("at");
  auto const place = place_at ? place_at->one_of(thing_place_words) : std::nullopt;
  if (!kind || !place) return std::nullopt;
  if (!can_be(*kind, *place)) {
    place_at->fault(fmt::format("no {} is there", word(*kind)),
                    "docs/atlas.md lists what can be where");
    return std::nullopt;
  }
  thing.thing = *kind;
  thing.at = *place;
  bool const has_part = names_part(*kind, *place);
  if (auto const away = at.maybe("away_cm")) {
    put(thing.away_cm, away->number(nearest_cm, furthest_cm));
    if (!is_wall(*place)) away->fault("only a wall stands away from the body", "leave it out");
  }
  if (auto const side = at.maybe("side")) put(thing.side, side->one_of(pose_side_words));
  auto const part_of = [&](std::string_view key, bool wanted, RestingPart& into) {
    auto const part = wanted ? at.at(key) : at.maybe(key);
    if (!part) return !wanted;
    if (!wanted) {
      part->fault(fmt::format("a {} has none there", word(*kind)), "leave it out");
      return false;
    }
    auto const read = part->one_of(resting_part_words);
    put(into, read);
    return read.has_value();
  };
  if (is_wall(*place)) {
    auto const touched = at.maybe("part");
    if (touched) thing.touched = touched->one_of(resting_part_words);
    if (touched && !thing.touched) return std::nullopt;
  }
  bool const good = (is_wall(*place) || part_of("part", has_part, thing.part)) &&
                    part_of("other", *place == ThingPlace::between, thing.other);
  if (*place == ThingPlace::beside && thing.side == PoseSide::both) {
    at.fault("stands beside both sides", R"("side": "near" or "far")");
    return std::nullopt;
  }
  return good ? std::optional(thing) : std::nullopt;
}

/// Whether two turns are about the same joint of the same side.
bool meet(PartTurn const& a, PartTurn const& b) {
  if (a.part != b.part) return false;
  return a.side == b.side || a.side == PoseSide::both || b.side == PoseSide::both;
}

/// Puts a turn in the place of those that the other pose has of the same joint.
void replace_turn(std::vector<PartTurn>& turns, PartTurn const& own) {
  std::vector<PartTurn> kept;
  for (auto turn : turns) {
    if (!meet(turn, own)) {
      kept.push_back(turn);
    } else if (turn.side == PoseSide::both && own.side != PoseSide::both) {
      turn.side = own.side == PoseSide::near ? PoseSide::far : PoseSide::near;
      kept.push_back(turn);
    }
  }
  kept.push_back(own);
  turns = std::move(kept);
}

/// The pose that another begins from; null when it names none that was read before.
Pose const* read_from(JsonAt const& at, std::span<Pose const> before) {
  auto const from = at.maybe("from");
  if (!from) return nullptr;
  auto const id = from->id();
  if (!id) return nullptr;
  auto const known =
      std::find_if(before.begin(), before.end(), [&](Pose const& pose) { return pose.id == *id; });
  if (known == before.end()) {
    from->fault(fmt::format("{} is no pose before this one", in_quotes(*id)),
                "name one that stands earlier in the file");
    return nullptr;
  }
  return &*known;
}

}  // namespace

void read_pose_parts(JsonAt const& at, std::span<Pose const> before, Pose& pose) {
  auto const* const from = read_from(at, before);
  if (from != nullptr) {
    auto id = std::move(pose.id);
    pose = *from;
    pose.id = std::move(id);
    pose.name.clear();
  }
  if (auto const root = at.maybe("from") ? at.maybe("root") : at.at("root"))
    put(pose.root, root->one_of(pose_root_words));
  if (auto const turns = at.maybe("turns")) {
    std::vector<PartTurn> own;
    for (auto const& item : turns->items(1, most_turns)) {
      auto const turn = read_turn(item);
      if (!turn) continue;
      bool const twice = std::any_of(own.begin(), own.end(),
                                     [&](PartTurn const& other) { return meet(*turn, other); });
      if (twice) {
        item.fault(fmt::format("turns {} a second time", word(turn->part)), "make them one");
        continue;
      }
      own.push_back(*turn);
    }
    for (auto const& turn : own) replace_turn(pose.turns, turn);
  }
  if (auto const rests = at.maybe("rests")) {
    pose.rests.clear();
    for (auto const& item : rests->items(0, most_rests)) {
      if (auto rest = read_rest(item)) pose.rests.push_back(*std::move(rest));
    }
  }
  if (auto const things = at.maybe("things")) {
    pose.things.clear();
    for (auto const& item : things->items(0, most_things)) {
      if (auto const thing = read_thing(item)) pose.things.push_back(*thing);
    }
  }
  if (auto const hands = at.maybe("hands")) {
    pose.hands.clear();
    for (auto const& item : hands->items(0, most_hands)) {
      if (auto hand = read_hand(item)) pose.hands.push_back(*std::move(hand));
    }
  }
  if (auto const room = at.maybe("room_by")) pose.room_by = read_joints(*room);
}

namespace {

Pose read_pose(Reading const& reading, JsonAt const& at, std::span<Pose const> before) {
  Pose pose;
  if (!at.object_of({"id", "from", "root", "turns", "rests", "things", "hands", "room_by", "text"}))
    return pose;
  if (auto const id = at.at("id")) put(pose.id, id->id());
  read_pose_parts(at, before, pose);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    if (!text.object_of({"name"})) return;
    Pose other;
    auto& into = shown ? pose : other;
    if (auto const name = text.at("name")) put(into.name, name->text());
  });
  return pose;
}

}  // namespace

std::vector<Pose> read_poses(Reading const& reading, JsonAt const& root) {
  std::vector<Pose> poses;
  if (!root.object_of({"$schema", "poses"})) return poses;
  auto const list = root.at("poses");
  if (!list) return poses;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, most_poses)) {
    poses.push_back(read_pose(reading, item, poses));
    check_unique(item, poses.back().id, seen);
  }
  return poses;
}

}  // namespace knotmap
