#include "atlas/read_motions.h"

#include <string>

#include "atlas/read_poses.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::size_t most_motions = 500;
constexpr std::size_t most_keys = 6;
constexpr double longest_s = 600.0;

MotionKey read_key(Reading const& reading, JsonAt const& at) {
  MotionKey key{.pose = {}, .pointer = at.pointer()};
  if (!at.object_of(
          {"from", "root", "turns", "rests", "things", "hands", "room_by", "move_s", "hold_s"}))
    return key;
  read_pose_parts(at, reading.atlas.poses, key.pose);
  if (auto const move = at.at("move_s")) put(key.move_s, move->number(0.0, longest_s));
  if (auto const hold = at.at("hold_s")) put(key.hold_s, hold->number(0.0, longest_s));
  return key;
}

MotionSight read_seen(JsonAt const& at) {
  MotionSight sight;
  if (!at.object_of({"part", "from"})) return sight;
  if (auto const part = at.maybe("part")) sight.part = part->one_of(body_part_words);
  if (auto const from = at.maybe("from")) sight.from = from->one_of(sight_words);
  return sight;
}

}  // namespace

std::vector<ExerciseMotion> read_motions(Reading const& reading, JsonAt const& root) {
  std::vector<ExerciseMotion> motions;
  if (!root.object_of({"$schema", "motions"})) return motions;
  auto const list = root.at("motions");
  // Without poses, whose faults are told, no position can begin from one.
  if (!list || reading.atlas.poses.empty()) return motions;
  std::vector<std::string> seen;
  for (auto const& item : list->items(1, most_motions)) {
    ExerciseMotion motion;
    motion.pointer = item.pointer();
    if (!item.object_of({"exercise", "seen", "keys"})) continue;
    if (auto const exercise = item.at("exercise")) put(motion.exercise, exercise->id());
    if (auto const seen_at = item.maybe("seen")) motion.seen = read_seen(*seen_at);
    if (auto const keys = item.at("keys")) {
      for (auto const& key : keys->items(1, most_keys))
        motion.keys.push_back(read_key(reading, key));
    }
    check_unique(item, motion.exercise, seen);
    motions.push_back(std::move(motion));
  }
  return motions;
}

}  // namespace knotmap
