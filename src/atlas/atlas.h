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
#include "atlas/safety.h"
#include "base/fault.h"
#include "base/ids.h"

namespace knotmap {

enum class Sides : std::uint8_t { both, left, right, midline };
enum class Effect : std::uint8_t { pain, autonomic, symptom };
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
[[nodiscard]] std::string_view plain(Tool tool);  ///< "tennis ball"

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
  Anchor at;
  Effect effect = Effect::pain;
  Press press = Press::normal;
  int prevalence = 3;  ///< 1 rare .. 5 very common
  std::vector<Stroke> essential;
  std::vector<Stroke> spillover;
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
  std::string name;   ///< "Trapezius"
  std::string plain;  ///< what it is in plain words
  std::string does;   ///< what it does
  std::vector<std::string> synonyms;
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

struct Source {
  std::string cite;
  std::string url;
};

struct Atlas {
  std::filesystem::path folder;
  std::string name;
  std::vector<Muscle> muscles;  ///< in the order of their ids
  std::vector<Region> regions;
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
};

/// The sides that a thing of these sides exists on: {left, right}, {midline}, ...
[[nodiscard]] std::vector<Side> each(Sides sides);

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
