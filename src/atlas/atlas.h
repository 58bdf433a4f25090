// The atlas: all that is known, as plain data read from assets/atlas. Format: docs/atlas.md.
// Texts are those of the language shown. Ids are unique among their kind. Where a field says "ids
// of sources", they are keys of Atlas::sources.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/anchor.h"
#include "atlas/band.h"
#include "atlas/cause.h"
#include "atlas/complaint.h"
#include "atlas/danger_clues.h"
#include "atlas/danger_words.h"
#include "atlas/evidence.h"
#include "atlas/exercise.h"
#include "atlas/exercise_motion.h"
#include "atlas/gate_part.h"
#include "atlas/pose.h"
#include "atlas/press_aids.h"
#include "atlas/safety.h"
#include "atlas/way_pose.h"
#include "base/ids.h"

namespace knotmap {

/// The sides of the body that a thing exists on. On both sides it is written once and mirrored.
enum class Sides : std::uint8_t { both, left, right, midline };
/// What a point causes. Only points of effect `pain` have zones.
enum class Effect : std::uint8_t { pain, autonomic, symptom };
/// Whose hands reach a point: the person's own, or only another's.
enum class Reach : std::uint8_t { self, helper };
/// The hollow from within which a point is reached, if any; its X then marks the skin over it.
enum class Inside : std::uint8_t { none, mouth, pelvis, belly, chest };
/// What a symptom is: something felt, something that a movement causes, or a named complaint.
enum class SymptomKind : std::uint8_t { feeling, movement, condition };
/// How many people feel a point in a zone: nearly all, or some.
enum class Level : std::uint8_t { essential, spillover };
/// The words of the files ("essential", "superficial" ...).
[[nodiscard]] std::string_view word(Level level);
[[nodiscard]] std::string_view word(Effect effect);
[[nodiscard]] std::string_view word(Sides sides);
[[nodiscard]] std::string_view word(Reach reach);
[[nodiscard]] std::string_view word(Inside inside);
[[nodiscard]] std::string_view word(SymptomKind kind);
[[nodiscard]] std::string_view word(Layer layer);

/// How a point is pressed: each number at least 1 and within the caps of safety.json.
struct Dose {
  int hold_s = 0;   ///< how long one press lasts, seconds
  int repeats = 0;  ///< presses in a row
  int times_a_day = 0;
  int effort = 0;            ///< how strong it may feel, of 10
  bool body_weight = false;  ///< the person leans or lies on the tool

  friend bool operator==(Dose const&, Dose const&) = default;
};

/// Another way to press a point: with another tool, or in another position.
struct Way {
  std::string name;  ///< "with a ball at the wall"
  Tool tool = Tool::fingers;
  std::string position;            ///< how to sit, lie or stand
  std::vector<PressPlace> places;  ///< where it can be done, the one that is written first
  std::vector<std::string> steps;  ///< what to do, in order
};

/// The words of a point: where it is and what to do.
struct Relief {
  std::string name;                ///< where in its muscle: "upper part, front edge"
  std::string where;               ///< where the X lies
  std::string felt;                ///< where its pain is felt
  std::string find;                ///< how to find it with the fingers
  std::string position;            ///< how to sit, lie or stand
  std::vector<PressPlace> places;  ///< where that can be done; empty when it is not pressed
  std::vector<std::string> steps;  ///< what to do, in order, with the first of the point's tools
  std::vector<Way> ways;           ///< others, may be empty
  std::vector<std::string> later;  ///< what is for the next days and weeks; may be empty
  std::string avoid;               ///< what not to do, and when to stop
  std::string note;                ///< anything else; may be empty
};

/// A trigger point.
struct Point {
  std::string id;             ///< "<muscle>-<number>", without a side
  Sides sides = Sides::both;  ///< those of its muscle, or fewer
  Anchor at;                  ///< where its X lies
  Effect effect = Effect::pain;
  Press press = Press::normal;
  int prevalence = 3;             ///< 1 rare .. 5 very common
  std::vector<Stroke> essential;  ///< of effect pain: at least one
  std::vector<Stroke> spillover;  ///< may be empty; the essential zone wins where both lie
  /// The earlier point of the same muscle whose zones these are; empty when they are its own. The
  /// strokes above are copies of that point's.
  std::string zones_of;
  Reach reach = Reach::self;
  Inside inside = Inside::none;
  std::optional<Dose> dose;         ///< nothing when press is therapist_only or never
  std::vector<Tool> tools;          ///< the first is that of the steps, the others of the ways
  std::vector<WayPose> ways;        ///< that of the steps, then those of Relief::ways
  std::vector<std::string> source;  ///< ids of sources
  Relief relief;
  std::string pointer;  ///< its JSON pointer in the muscle's file: "/points/0"
};

/// A muscle with its points.
struct Muscle {
  std::string id;    ///< the name of its file without ".json"
  std::string file;  ///< relative to the atlas folder, for faults
  Sides sides = Sides::both;
  std::string group;                ///< the part of the body that it is listed under: "upper_back"
  int prevalence = 3;               ///< 1 rarely .. 5 very often the cause of pain
  std::vector<std::string> source;  ///< ids of sources
  std::string name;                 ///< in everyday words: "Inner arch muscle"
  std::string latin;                ///< what anatomists call it: "Abductor hallucis"
  std::string plain;                ///< what it is in plain words
  std::string does;                 ///< what it does
  std::string origin;               ///< where it begins, in words
  std::string insertion;            ///< where it ends
  std::vector<std::string> causes;  ///< what keeps it tight, one sentence each
  std::vector<std::string> mistaken_for;  ///< what else feels like it
  std::vector<std::string> related;       ///< ids of muscles to look at as well
  std::vector<std::string> synonyms;      ///< other names, for the search
  Layer layer = Layer::superficial;
  std::vector<std::string> under;  ///< ids of the muscles that lie right over it
  std::vector<Band> bands;         ///< empty: it has no shape yet
  std::vector<Point> points;
};

/// A named area of the skin. Every place belongs to the region whose seed is nearest along the
/// skin.
struct Region {
  std::string id;
  bool midline = false;       ///< it lies across the midline; otherwise there is one on each side
  std::vector<Anchor> seeds;  ///< at least one; the first lies in its middle
  std::vector<std::string> areas;     ///< parts of the body that caps and red flags refer to
  std::string name;                   ///< in plain words, without a side
  std::vector<std::string> synonyms;  ///< other names, for the search
  std::string pointer;                ///< its JSON pointer in regions.json, for faults
};

/// Something beside the pain that a person can tick; it raises the points that it names.
struct Symptom {
  std::string id;
  SymptomKind kind = SymptomKind::feeling;
  /// Ids of muscles and of points (without side), the likeliest first.
  std::vector<std::string> points;
  std::vector<std::string> regions;   ///< ids of regions where it is mostly felt; may be empty
  std::vector<std::string> source;    ///< ids of sources
  std::string name;                   ///< "Dizzy or unsteady"
  std::string ask;                    ///< "Do you feel dizzy or unsteady?"
  std::string reason;                 ///< after "; ": "dizziness often comes with this muscle"
  std::string warning;                ///< shown before anything else; may be empty
  std::vector<std::string> synonyms;  ///< other names, for the search
  std::string pointer;                ///< its JSON pointer in symptoms.json, for faults
};

/// Points often found together: treating the key may quiet its satellites, so it is tried first.
struct KeyLink {
  std::string key;                      ///< id of a muscle or a point
  std::vector<std::string> satellites;  ///< ids of muscles or points
  std::vector<std::string> source;      ///< ids of sources
  std::string pointer;                  ///< its JSON pointer in keys.json, for faults
};

/// Where a fact comes from.
struct Source {
  std::string cite;  ///< a line that names the work
  std::string url;   ///< a web address; may be empty
};

/// Everything that was read from one folder.
struct Atlas {
  std::filesystem::path folder;  ///< where it was read from
  std::string name;
  std::vector<Muscle> muscles;  ///< in the order of their ids
  std::vector<Region> regions;
  std::vector<Symptom> symptoms;
  std::vector<Complaint> complaints;  ///< may be empty
  std::vector<KeyLink> keys;
  std::vector<Bone> bones;  ///< may be empty
  Safety safety;
  std::vector<GatePart> gate;  ///< what is asked before an answer; may be empty
  DangerWords danger_words;
  DangerClues danger_clues;
  // What is for relief; each may be empty.
  std::vector<CauseFamily> cause_families;
  std::vector<Cause> causes;
  std::vector<Exercise> exercises;
  std::vector<EvidenceTopic> evidence;
  std::vector<ToolWords> tools;  ///< softest first
  std::vector<PlaceWords> press_places;
  std::vector<Movement> movements;
  std::vector<Pose> poses;
  std::vector<ExerciseMotion> motions;                 ///< of exercises
  std::map<std::string, Source, std::less<>> sources;  ///< by id

  /// Each of these finds a thing by its id (without a side); null when there is none. Pointers are
  /// valid as long as the atlas and its lists are unchanged.
  [[nodiscard]] Muscle const* muscle(std::string_view id) const;
  /// A point and its muscle; both null when there is none.
  struct Found {
    Muscle const* muscle = nullptr;
    Point const* point = nullptr;
  };
  [[nodiscard]] Found point(std::string_view id) const;
  [[nodiscard]] ExerciseMotion const* motion(std::string_view exercise) const;
  [[nodiscard]] Region const* region(std::string_view id) const;
  [[nodiscard]] Symptom const* symptom(std::string_view id) const;
  [[nodiscard]] RedFlag const* red_flag(std::string_view id) const;
  [[nodiscard]] Cause const* cause(std::string_view id) const;
  [[nodiscard]] Exercise const* exercise(std::string_view id) const;
  [[nodiscard]] Pose const* pose(std::string_view id) const;
  /// What is asked before an answer in a region; null when nothing is.
  [[nodiscard]] GatePart const* gate_part(std::string_view region) const;
};

/// Whether an id is that of this point ("trapezius-3") or of its muscle ("trapezius").
[[nodiscard]] bool means(std::string_view id, Muscle const& muscle, Point const& point);

/// The name of a point beside that of its muscle: "Heel end".
[[nodiscard]] std::string short_name(Point const& point);
/// The name of a point where its muscle is not named beside it: "Inner arch muscle: heel end".
[[nodiscard]] std::string full_name(Muscle const& muscle, Point const& point);
/// What anatomists call a muscle, where that is not its name; else "".
[[nodiscard]] std::string latin_beside(Muscle const& muscle);

/// The sides one by one: {left, right}, {midline} ...
[[nodiscard]] std::vector<Side> each(Sides sides);
/// Whether `side` is one of `sides`.
[[nodiscard]] bool has_side(Sides sides, Side side);

}  // namespace knotmap
