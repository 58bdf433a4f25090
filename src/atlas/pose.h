// A position of the body as data: by how much joints are turned, and what it rests on.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/anchor.h"
#include "atlas/way_pose.h"

namespace knotmap {

/// How the pelvis lies in space before it is turned (BodyPart::pelvis).
enum class PoseRoot : std::uint8_t {
  standing,  ///< also sitting and kneeling: the pelvis is upright
  sitting,
  kneeling,
  all_fours,  ///< belly down, on hands and knees
  on_back,
  on_belly,
  on_near_side,  ///< the near side is down
  on_far_side
};

/// What a pose turns.
enum class BodyPart : std::uint8_t {
  pelvis,  ///< the whole body against its root
  spine,
  neck,  ///< with the head
  jaw,
  shoulder_girdle,
  shoulder,
  elbow,
  wrist,
  fingers,
  thumb,
  hip,
  knee,
  ankle,
  toes
};

/// On which side: a pose is written once, seen from the side of its X, which is the near one.
enum class PoseSide : std::uint8_t { middle, near, far, both };

/// A direction in which a part turns.
enum class Motion : std::uint8_t { flexion, abduction, rotation };

/// By how many degrees, from standing with hanging arms, thumbs to the front.
///
/// flexion: forward; of elbow, knee, fingers and thumb closing it; of the wrist to the palm; of
/// ankle and toes upwards; of the jaw opening it; of the shoulder girdle drawing it to the front.
/// abduction: away from the middle; of pelvis, spine and neck bending to the near side; of the
/// wrist to the thumb; of the ankle turning the sole out, the toes going along; of the shoulder
/// girdle lifting it. rotation: inwards; of pelvis, spine and
/// neck turning to the near side; of the elbow turning the palm down (pronation). A limb is first
/// abducted, then flexed.
struct PartTurn {
  BodyPart part = BodyPart::spine;
  PoseSide side = PoseSide::middle;
  double flexion = 0.0;
  double abduction = 0.0;
  double rotation = 0.0;

  friend bool operator==(PartTurn const&, PartTurn const&) = default;
};

/// A part of the skin that lies on something.
enum class RestingPart : std::uint8_t {
  soles,
  heels,
  toes,
  hands,
  knees,
  head,
  forearms,
  elbows,
  calves,
  thighs,
  seat,       ///< buttocks and the backs of the thighs
  back,       ///< along the spine
  waist,      ///< between ribs and hip bone
  shoulders,  ///< with the upper arms
  fingers     ///< their ends, with the thumb's
};

/// The joint that gives way until the part lies on the floor.
struct Rest {
  RestingPart part = RestingPart::soles;
  PoseSide side = PoseSide::both;
  std::vector<BodyPart> by;  ///< their flexion is changed; at least one

  friend bool operator==(Rest const&, Rest const&) = default;
};

/// What a pose needs beside the body. Each is put where it touches the body, in its true size.
enum class Thing : std::uint8_t {
  chair,
  stool,
  table,
  bed,
  mat,
  wall,
  doorway,
  cushion,
  rolled_towel,
  book,
  band,  ///< of rubber, from one part to another
  stick,
  step,    ///< of a stair
  towel,   ///< spread out
  ball,    ///< soft or hard, as large as the room for it
  rail,    ///< a bar at the height of the hand
  bottle,  ///< of half a litre, as a weight
  mirror   ///< with a handle, or hanging on a wall
};

/// Where a thing is.
enum class ThingPlace : std::uint8_t {
  under,    ///< under a part: its top touches the lowest skin of it
  behind,   ///< a wall: where the back faces
  before,   ///< where the chest faces
  beside,   ///< on one side
  between,  ///< from one part to the other; a cushion or towel: what both press
  held,     ///< in a hand
  round,    ///< round finger tips, or as a sling from both hands round a part
  to_wall   ///< a band from a part to the wall of the pose, where a door handle holds it
};

/// A thing of a pose.
struct PoseThing {
  Thing thing = Thing::chair;
  ThingPlace at = ThingPlace::under;
  PoseSide side = PoseSide::both;          ///< of `part`; of what is beside, near or far
  RestingPart part = RestingPart::seat;    ///< of what is under or between
  RestingPart other = RestingPart::soles;  ///< of what is between: its other end
  /// Of a wall or doorway: the part of `side` that touches it; else what goes furthest.
  std::optional<RestingPart> touched{};
  double away_cm = 0.0;  ///< of a wall: its distance from what comes nearest; below 0 that is in it

  friend bool operator==(PoseThing const&, PoseThing const&) = default;
};

/// A hand on its own body: on a thigh, under the chin. The arm finds the way there from its turns.
struct HandPlace {
  PoseSide hand = PoseSide::both;
  Anchor on;  ///< its own side is that of the hand
  Grip grip = Grip::flat;

  friend bool operator==(HandPlace const&, HandPlace const&) = default;
};

struct Pose {
  std::string id;
  std::string name;  ///< "Lying on the back, knees bent"
  PoseRoot root = PoseRoot::standing;
  std::vector<PartTurn> turns;
  std::vector<Rest> rests;
  std::vector<PoseThing> things;
  std::vector<HandPlace> hands;
  /// The joints of the near side whose flexion makes room for a ball or roller between the X and
  /// what it lies on; empty: the whole body tilts over it.
  std::vector<BodyPart> room_by;

  friend bool operator==(Pose const&, Pose const&) = default;
};

/// How far a healthy joint turns, degrees.
struct TurnLimit {
  BodyPart part = BodyPart::spine;
  Motion motion = Motion::flexion;
  double least = 0.0;
  double most = 0.0;
};

/// Every turn that a pose may name. Figures: ranges of motion of healthy adults (American Academy
/// of Orthopaedic Surgeons, Joint Motion, 1965; Greene and Heckman, The Clinical Measurement of
/// Joint Motion, 1994), rounded to 5 degrees; the shoulder girdle after Ludewig 2009 (J Bone Joint
/// Surg Am 91:378-389). Spine and neck are sums over all their joints.
inline constexpr std::array turn_limits{
    TurnLimit{BodyPart::pelvis, Motion::flexion, -90, 90},
    TurnLimit{BodyPart::pelvis, Motion::abduction, -90, 90},
    TurnLimit{BodyPart::pelvis, Motion::rotation, -180, 180},
    TurnLimit{BodyPart::spine, Motion::flexion, -30, 85},
    TurnLimit{BodyPart::spine, Motion::abduction, -35, 35},
    TurnLimit{BodyPart::spine, Motion::rotation, -45, 45},
    TurnLimit{BodyPart::neck, Motion::flexion, -60, 60},
    TurnLimit{BodyPart::neck, Motion::abduction, -45, 45},
    TurnLimit{BodyPart::neck, Motion::rotation, -80, 80},
    TurnLimit{BodyPart::jaw, Motion::flexion, 0, 30},
    TurnLimit{BodyPart::shoulder_girdle, Motion::flexion, -25, 25},
    TurnLimit{BodyPart::shoulder_girdle, Motion::abduction, -10, 30},
    TurnLimit{BodyPart::shoulder, Motion::flexion, -60, 180},
    TurnLimit{BodyPart::shoulder, Motion::abduction, -50, 180},
    TurnLimit{BodyPart::shoulder, Motion::rotation, -90, 90},
    TurnLimit{BodyPart::elbow, Motion::flexion, 0, 150},
    TurnLimit{BodyPart::elbow, Motion::rotation, -80, 80},
    TurnLimit{BodyPart::wrist, Motion::flexion, -70, 80},
    TurnLimit{BodyPart::wrist, Motion::abduction, -30, 20},
    TurnLimit{BodyPart::fingers, Motion::flexion, -10, 90},
    TurnLimit{BodyPart::thumb, Motion::flexion, -10, 60},
    TurnLimit{BodyPart::hip, Motion::flexion, -30, 125},
    TurnLimit{BodyPart::hip, Motion::abduction, -30, 50},
    TurnLimit{BodyPart::hip, Motion::rotation, -50, 45},
    TurnLimit{BodyPart::knee, Motion::flexion, 0, 150},
    TurnLimit{BodyPart::ankle, Motion::flexion, -50, 30},
    TurnLimit{BodyPart::ankle, Motion::abduction, -35, 20},
    TurnLimit{BodyPart::toes, Motion::flexion, -40, 70}};

/// Whether a thing can be there: a chair under a part, a wall before the body.
[[nodiscard]] bool can_be(Thing thing, ThingPlace place);

/// Whether what is there stands upright on one side of the body.
[[nodiscard]] bool is_wall(ThingPlace place);

/// The words of the files: "on_back", "hip", "flexion".
[[nodiscard]] std::string_view word(PoseRoot root);
[[nodiscard]] std::string_view word(BodyPart part);
[[nodiscard]] std::string_view word(Motion motion);
[[nodiscard]] std::string_view word(Thing thing);

/// The limits of a turn, or null where the part does not turn so.
[[nodiscard]] TurnLimit const* turn_limit(BodyPart part, Motion motion);

/// Whether there is one of it on each side.
[[nodiscard]] bool is_paired(BodyPart part);

}  // namespace knotmap
