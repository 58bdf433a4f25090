// The atlas: all that is known, as plain data read from assets/atlas. Format: docs/atlas.md.
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
#include "atlas/safety.h"
#include "base/fault.h"
#include "base/ids.h"

namespace knotmap {

enum class Sides : std::uint8_t { both, left, right, midline };
enum class Effect : std::uint8_t { pain, autonomic, symptom };
/// Who can reach a point with their own hands. A point of press therapist_only needs neither.
enum class Reach : std::uint8_t { self, helper };
/// A point under the skin of a place that only a hand inside reaches: its X marks the skin over it.
enum class Inside : std::uint8_t { none, mouth, pelvis, belly, chest };
/// What a symptom is: something felt, something that a movement does, or a complaint with a name.
enum class SymptomKind : std::uint8_t { feeling, movement, condition };
enum class Level : std::uint8_t { essential, spillover };
enum class Tool : std::uint8_t {
  fingers,
  tennis_ball,
  two_balls,
  cane,
  lacrosse_ball,
  foam_roller,
  none
};

[[nodiscard]] std::string_view word(Level level);  ///< "essential"
[[nodiscard]] std::string_view word(Effect effect);
[[nodiscard]] std::string_view word(Sides sides);
[[nodiscard]] std::string_view word(Reach reach);
[[nodiscard]] std::string_view word(Inside inside);
[[nodiscard]] std::string_view word(SymptomKind kind);
[[nodiscard]] std::string_view word(Layer layer);  ///< "superficial"
[[nodiscard]] std::string_view plain(Tool tool);   ///< "tennis ball"

/// How long, how often, how strong. Seconds; effort on the 0-10 scale of how strong it feels.
struct Dose {
  int hold_s = 0;
  int repeats = 0;
  int times_a_day = 0;
  int effort = 0;
  bool body_weight = false;  ///< leaning or lying on the tool
};

/// What to do, in words of one language.
struct Relief {
  std::string name;      ///< the point's name: "Upper trapezius, front edge"
  std::string where;     ///< where the X lies
  std::string felt;      ///< where its pain is felt
  std::string find;      ///< with your fingers
  std::string position;  ///< how to sit, lie or stand
  std::vector<std::string> steps;
  std::string avoid;
  std::string note;
};

struct Point {
  std::string id;
  Sides sides = Sides::both;  ///< those of its muscle, unless it says its own
  Anchor at;
  Effect effect = Effect::pain;
  Press press = Press::normal;
  int prevalence = 3;  ///< 1 rare .. 5 very common
  std::vector<Stroke> essential;
  std::vector<Stroke> spillover;
  /// The point of the same muscle whose zones these are; empty when they are its own. Its strokes
  /// are copied, so that nobody has to follow this to know where a point is felt.
  std::string zones_of;
  Reach reach = Reach::self;
  Inside inside = Inside::none;
  std::optional<Dose> dose;  ///< none when it is not to be pressed by oneself
  std::vector<Tool> tools;
  std::vector<std::string> source;
  Relief relief;
  std::string pointer;  ///< "/points/0" in the muscle's file
};

struct Muscle {
  std::string id;
  std::string file;  ///< relative to the atlas folder, for faults
  Sides sides = Sides::both;
  std::string group;
  int prevalence = 3;
  std::vector<std::string> source;
  std::string name;                       ///< "Trapezius"
  std::string plain;                      ///< what it is in plain words
  std::string does;                       ///< what it does
  std::string origin;                     ///< where it begins, in words
  std::string insertion;                  ///< where it ends
  std::vector<std::string> causes;        ///< what keeps it tight, one sentence each
  std::vector<std::string> mistaken_for;  ///< what else feels like it
  std::vector<std::string> related;       ///< ids of muscles to look at as well
  std::vector<std::string> synonyms;
  Layer layer = Layer::superficial;
  std::vector<std::string> under;  ///< ids of the muscles that lie right over it
  std::vector<Band> bands;         ///< empty: it has no shape yet
  std::vector<Point> points;
};

struct Region {
  std::string id;
  bool midline = false;  ///< else it lies on both sides
  std::vector<Anchor> seeds;
  std::vector<std::string> areas;
  std::string name;
  std::vector<std::string> synonyms;
  std::string pointer;
};

/// Something beside the pain that a person can tick: it moves the ranking of its points.
struct Symptom {
  std::string id;
  SymptomKind kind = SymptomKind::feeling;
  /// Ids of muscles and of points (without side), the likeliest first.
  std::vector<std::string> points;
  std::vector<std::string> regions;  ///< ids of regions where it is mostly felt; may be empty
  std::vector<std::string> source;
  std::string name;     ///< "Dizzy or unsteady"
  std::string ask;      ///< "Do you feel dizzy or unsteady?"
  std::string reason;   ///< after "; ": "dizziness often comes with this muscle"
  std::string warning;  ///< read first; may be empty
  std::vector<std::string> synonyms;
  std::string pointer;
};

/// "Often found together; try the key first": what went quiet when the key was treated.
struct KeyLink {
  std::string key;                      ///< id of a muscle or a point
  std::vector<std::string> satellites;  ///< ids of muscles or points
  std::vector<std::string> source;
  std::string pointer;
};

struct Source {
  std::string cite;
  std::string url;
};

struct Atlas {
  std::filesystem::path folder;
  std::string name;
  std::vector<Muscle> muscles;  ///< in the order of their ids
  std::vector<Region> regions;
  std::vector<Symptom> symptoms;
  std::vector<KeyLink> keys;
  std::vector<Bone> bones;  ///< may be empty
  Safety safety;
  std::map<std::string, Source, std::less<>> sources;

  [[nodiscard]] Muscle const* muscle(std::string_view id) const;
  /// The point and its muscle by the point's id without side, or nulls.
  struct Found {
    Muscle const* muscle = nullptr;
    Point const* point = nullptr;
  };
  [[nodiscard]] Found point(std::string_view id) const;
  [[nodiscard]] Region const* region(std::string_view id) const;
  [[nodiscard]] Symptom const* symptom(std::string_view id) const;
};

/// Whether an id that names a muscle ("scalenes") or a point ("trapezius-3") means this point.
[[nodiscard]] bool means(std::string_view id, Muscle const& muscle, Point const& point);

/// The sides that a thing of these sides exists on: {left, right}, {midline}, ...
[[nodiscard]] std::vector<Side> each(Sides sides);
[[nodiscard]] bool has_side(Sides sides, Side side);

/// What reading a folder gave: as much as could be read, and every fault found on the way.
struct AtlasReading {
  Atlas atlas;
  Faults faults;
};

/// Reads the whole folder. Never throws; a folder that is not there is one fault. Checks all that
/// can be known without a body: JSON, types, unknown and missing keys, ids, duplicates, sources,
/// doses against the caps of safety.json, texts. What needs a body is checked by check_placement
/// (placement/check.h).
[[nodiscard]] AtlasReading read_atlas(std::filesystem::path const& folder);

}  // namespace knotmap
