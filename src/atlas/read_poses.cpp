#include "atlas/read_poses.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::size_t most_poses = 500;
constexpr std::size_t most_turns = 60;
constexpr std::size_t most_rests = 8;
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

std::optional<Rest> read_rest(JsonAt const& at) {
  constexpr std::size_t most_joints = 4;
  Rest rest;
  if (!at.object_of({"part", "side", "by"})) return std::nullopt;
  auto const part_at = at.at("part");
  auto const part = part_at ? part_at->one_of(resting_part_words) : std::nullopt;
  auto const side_at = at.at("side");
  auto const side = side_at ? side_at->one_of(pose_side_words) : std::nullopt;
  if (auto const by = at.at("by")) {
    for (auto const& item : by->items(1, most_joints)) {
      if (auto const joint = item.one_of(body_part_words)) rest.by.push_back(*joint);
    }
  }
  if (!part || !side || rest.by.empty()) return std::nullopt;
  rest.part = *part;
  rest.side = *side;
  return rest;
}

/// Whether two turns are about the same joint of the same side.
bool meet(PartTurn const& a, PartTurn const& b) {
  if (a.part != b.part) return false;
  return a.side == b.side || a.side == PoseSide::both || b.side == PoseSide::both;
}

Pose read_pose(Reading const& reading, JsonAt const& at) {
  Pose pose;
  if (!at.object_of({"id", "root", "turns", "rests", "text"})) return pose;
  if (auto const id = at.at("id")) put(pose.id, id->id());
  if (auto const root = at.at("root")) put(pose.root, root->one_of(pose_root_words));
  if (auto const turns = at.maybe("turns")) {
    for (auto const& item : turns->items(1, most_turns)) {
      auto const turn = read_turn(item);
      if (!turn) continue;
      bool const twice = std::any_of(pose.turns.begin(), pose.turns.end(),
                                     [&](PartTurn const& other) { return meet(*turn, other); });
      if (twice) {
        item.fault(fmt::format("turns {} a second time", word(turn->part)), "make them one");
        continue;
      }
      pose.turns.push_back(*turn);
    }
  }
  if (auto const rests = at.maybe("rests")) {
    for (auto const& item : rests->items(1, most_rests)) {
      if (auto rest = read_rest(item)) pose.rests.push_back(*std::move(rest));
    }
  }
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
    poses.push_back(read_pose(reading, item));
    check_unique(item, poses.back().id, seen);
  }
  return poses;
}

}  // namespace knotmap
