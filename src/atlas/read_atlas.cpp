#include "atlas/read_atlas.h"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>

#include "atlas/read_bones.h"
#include "atlas/read_causes.h"
#include "atlas/read_complaints.h"
#include "atlas/read_danger_clues.h"
#include "atlas/read_danger_words.h"
#include "atlas/read_evidence.h"
#include "atlas/read_exercises.h"
#include "atlas/read_gate.h"
#include "atlas/read_illnesses.h"
#include "atlas/read_keys.h"
#include "atlas/read_motions.h"
#include "atlas/read_muscle.h"
#include "atlas/read_poses.h"
#include "atlas/read_press_aids.h"
#include "atlas/read_regions.h"
#include "atlas/read_safety.h"
#include "atlas/read_sources.h"
#include "atlas/read_symptoms.h"
#include "atlas/reading.h"
#include "atlas/references.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

namespace fs = std::filesystem;

constexpr int format_known = 1;

/// Parses a file and calls `read` with its root; false when it could not be parsed.
template <class Read>
bool with_file(fs::path const& folder, std::string const& relative, Faults& faults,
               Read const& read) {
  auto const document = read_json(folder / relative, relative, faults);
  if (!document) return false;
  JsonAt const root(*document, faults);
  if (auto const schema = root.maybe("$schema")) (void)schema->text();
  read(root);
  return true;
}

/// Reads atlas.json; false when its format is not known, so that nothing else can be read.
bool read_head(Reading& reading, JsonAt const& root) {
  if (!root.object_of({"$schema", "format", "name", "languages"})) return false;
  auto const format = root.at("format");
  auto const number = format ? format->whole(0, 1'000'000) : std::nullopt;
  if (!number) return false;
  if (*number != format_known) {
    format->fault(fmt::format("the atlas has format {}", *number),
                  fmt::format("this Knotmap reads format {}", format_known));
    return false;
  }
  if (auto const name = root.at("name")) put(reading.atlas.name, name->text());
  if (auto const languages = root.at("languages")) {
    reading.languages = read_strings(*languages, 1);
    auto const& known = reading.languages;
    if (std::find(known.begin(), known.end(), shown_language) == known.end()) {
      languages->fault("English is missing", "add \"en\"");
    }
  }
  return true;
}

/// The muscle files by name; a fault when there are none.
std::vector<std::string> muscle_files(fs::path const& folder, Faults& faults) {
  std::vector<std::string> names;
  std::error_code error;
  auto entry = fs::directory_iterator(folder / "muscles", error);
  if (error) {
    faults.push_back({"muscles", "", "the folder cannot be read: " + error.message(),
                      "it holds one file a muscle"});
    return names;
  }
  while (!error && entry != fs::directory_iterator()) {
    auto name = entry->path().filename().string();
    auto const is_plain = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (!std::all_of(name.begin(), name.end(), is_plain)) {
      faults.push_back({"muscles", "", "a file's name has odd characters: " + in_quotes(name),
                        "name it after the muscle's id"});
      entry.increment(error);
      continue;
    }
    // Editors leave hidden files and backups beside the ones they edit.
    if (name.ends_with(".json") && !name.starts_with('.')) names.push_back(std::move(name));
    entry.increment(error);
  }
  if (error) {
    faults.push_back(
        {"muscles", "", "the folder cannot be read: " + error.message(), "check its permissions"});
  } else if (names.empty()) {
    faults.push_back({"muscles", "", "there is no muscle", "add one file a muscle: <id>.json"});
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// Reports area words of safety.json that no region has: a red flag of such an area would never be
/// shown, and a cap never applied.
void check_areas_used(Atlas const& atlas, Faults& faults) {
  std::vector<std::string> used;
  for (auto const& region : atlas.regions) {
    used.insert(used.end(), region.areas.begin(), region.areas.end());
  }
  auto const check = [&](std::string const& pointer, std::vector<std::string> const& areas) {
    for (auto const& area : areas) {
      if (std::find(used.begin(), used.end(), area) != used.end()) continue;
      faults.push_back({"safety.json", pointer, fmt::format("no region has the area \"{}\"", area),
                        "give it to a region in regions.json, or take it out here"});
    }
  };
  for (std::size_t i = 0; i < atlas.safety.red_flags.size(); ++i) {
    check(fmt::format("/red_flags/{}/areas", i), atlas.safety.red_flags[i].areas);
  }
  for (std::size_t i = 0; i < atlas.safety.about_you.size(); ++i) {
    auto const& effects = atlas.safety.about_you[i].effects;
    for (std::size_t k = 0; k < effects.size(); ++k) {
      check(fmt::format("/about_you/{}/effects/{}/areas", i, k), effects[k].areas);
    }
  }
  check("/caps/careful_areas", atlas.safety.caps.careful_areas);
}

/// Reads all muscles; returns the ids of those whose file could not be read.
std::vector<std::string> read_muscles(Reading& reading, fs::path const& folder, Faults& faults) {
  auto& muscles = reading.atlas.muscles;
  std::vector<std::string> unread;
  for (auto const& name : muscle_files(folder, faults)) {
    bool const read = with_file(folder, "muscles/" + name, faults, [&](JsonAt const& root) {
      muscles.push_back(read_muscle(reading, root, name.substr(0, name.size() - 5)));
    });
    if (!read) unread.push_back(name.substr(0, name.size() - 5));
  }
  std::sort(muscles.begin(), muscles.end(),
            [](Muscle const& a, Muscle const& b) { return a.id < b.id; });
  return unread;
}

}  // namespace

AtlasReading read_atlas(fs::path const& folder) {
  Faults faults;
  Reading reading;
  reading.atlas.folder = folder;
  std::error_code error;
  auto const refuse = [&](std::string what, std::string remedy) {
    faults.push_back({folder.string(), "", std::move(what), std::move(remedy)});
    return AtlasReading{std::move(reading.atlas), std::move(faults)};
  };
  auto const status = fs::status(folder, error);
  if (!fs::exists(status)) return refuse("the atlas folder is not there", "check the path");
  if (!fs::is_directory(status)) return refuse("is not a folder", "name the atlas folder itself");
  if (!fs::exists(folder / "atlas.json", error)) {
    return refuse("there is no atlas.json in it", "name the folder of an atlas");
  }

  bool known = false;
  with_file(folder, "atlas.json", faults,
            [&](JsonAt const& root) { known = read_head(reading, root); });
  if (!known) return {std::move(reading.atlas), std::move(faults)};

  with_file(folder, "sources.json", faults, [&](JsonAt const& root) {
    reading.sources_known = read_sources(root, reading.atlas.sources);
  });
  bool const safe = with_file(folder, "safety.json", faults, [&](JsonAt const& root) {
    reading.atlas.safety = read_safety(reading, root);
  });
  with_file(folder, "regions.json", faults,
            [&](JsonAt const& root) { reading.atlas.regions = read_regions(reading, root); });
  if (safe && !reading.atlas.regions.empty()) check_areas_used(reading.atlas, faults);
  // An atlas may do without these.
  auto const maybe_file = [&](std::string const& relative, auto const& read) {
    if (fs::exists(fs::symlink_status(folder / relative, error)))
      with_file(folder, relative, faults, read);
  };
  maybe_file("dangers.json", [&](JsonAt const& root) {
    reading.atlas.danger_words = read_danger_words(reading, root);
  });
  if (fs::exists(fs::symlink_status(folder / "danger_clues.txt", error))) {
    reading.atlas.danger_clues =
        read_danger_clues(folder / "danger_clues.txt", reading.atlas.safety, faults);
  }
  maybe_file("illnesses.json", [&](JsonAt const& root) { read_illnesses(reading, root); });
  maybe_file("gate.json",
             [&](JsonAt const& root) { reading.atlas.gate = read_gate(reading, root); });
  maybe_file("symptoms.json",
             [&](JsonAt const& root) { reading.atlas.symptoms = read_symptoms(reading, root); });
  maybe_file("complaints.json", [&](JsonAt const& root) {
    reading.atlas.complaints = read_complaints(reading, root);
  });
  maybe_file("keys.json",
             [&](JsonAt const& root) { reading.atlas.keys = read_keys(reading, root); });
  maybe_file("bones.json",
             [&](JsonAt const& root) { reading.atlas.bones = read_bones(reading, root); });
  maybe_file("exercises.json",
             [&](JsonAt const& root) { reading.atlas.exercises = read_exercises(reading, root); });
  maybe_file("causes.json", [&](JsonAt const& root) { read_causes(reading, root); });
  maybe_file("evidence.json",
             [&](JsonAt const& root) { reading.atlas.evidence = read_evidence(reading, root); });
  maybe_file("tools.json", [&](JsonAt const& root) { read_tools(reading, root); });
  maybe_file("movements.json",
             [&](JsonAt const& root) { reading.atlas.movements = read_movements(reading, root); });
  maybe_file("poses.json",
             [&](JsonAt const& root) { reading.atlas.poses = read_poses(reading, root); });
  maybe_file("motions.json",
             [&](JsonAt const& root) { reading.atlas.motions = read_motions(reading, root); });
  auto const unread = read_muscles(reading, folder, faults);
  check_references(reading.atlas, unread, faults);
  return {std::move(reading.atlas), std::move(faults)};
}

}  // namespace knotmap
