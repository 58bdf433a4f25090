// Every value of every file, one after the other: of the wrong type, missing, emptied, joined by an
// unknown key. Nothing of that may pass without a fault at its place.
#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/fault_lines.h"
#include "atlas/read_atlas.h"
#include "atlas/whole_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

using Pointer = Json::json_pointer;

std::vector<std::string> const& files() {
  static std::vector<std::string> const all{
      "atlas.json",     "sources.json",   "regions.json",    "safety.json",   "symptoms.json",
      "keys.json",      "bones.json",     "complaints.json", "gate.json",     trapezius_file,
      midline_file,     "exercises.json", "causes.json",     "evidence.json", "tools.json",
      "movements.json", "poses.json",     "motions.json"};
  return all;
}

/// What may be left out, or is reported where it is missed: a source, the zones in its stead.
bool is_optional(Pointer const& at) {
  auto const& key = at.back();
  static std::vector<std::string> keys{
      "$schema",  "url",      "synonyms", "warning",   "regions",    "related",   "spillover",
      "reach",    "inside",   "note",     "ways",      "later",      "side",      "up_cm",
      "out_cm",   "front_cm", "book2",    "ts1999-6",  "same_as",    "shape",     "under",
      "depth_cm", "belly",    "faces",    "course",    "fibres_deg", "feathered", "via",
      "width_cm", "from",     "raise",    "harder",    "doctor",     "instead",   "sets",
      "turns",    "rests",    "flexion",  "abduction", "rotation",   "things",    "room_by",
      "against",  "hands",    "away_cm",  "seen"};
  // An exercise need not be held, a press is.
  if (key == "hold_s" && at.to_string().starts_with("/exercises/")) return true;
  if (at.to_string().find("/seen/") != std::string::npos) return true;
  if (!muscle_pages_are_required) {
    for (auto const* const word : {"origin", "insertion", "causes", "mistaken_for"}) {
      keys.emplace_back(word);
    }
  }
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Of which the words of several languages hang: their keys are no fixed ones.
bool has_free_keys(Pointer const& at) {
  return !at.empty() && (at.back() == "text" || at.back() == "sources");
}

bool is_one_of(std::string const& key, std::initializer_list<char const*> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void add_nodes(Json const& here, Pointer const& at, std::vector<Pointer>& all) {
  all.push_back(at);
  if (here.is_object()) {
    for (auto const& [key, value] : here.items()) add_nodes(value, at / key, all);
  } else if (here.is_array()) {
    for (std::size_t i = 0; i < here.size(); ++i) add_nodes(here[i], at / i, all);
  }
}

std::vector<Pointer> nodes(Json const& file) {
  std::vector<Pointer> all;
  add_nodes(file, Pointer(), all);
  return all;
}

/// The faults of the atlas; each must say what is wrong and what to do.
Faults faults_of(SmallAtlas const& small) {
  auto faults = read_atlas(small.folder()).faults;
  for (auto const& fault : faults) {
    INFO(to_line(fault));
    CHECK_FALSE(fault.file.empty());
    CHECK_FALSE(fault.what.empty());
    CHECK_FALSE(fault.remedy.empty());
  }
  return faults;
}

/// Whether one of the faults lies at the place, or around it, or in it.
bool is_told(Faults const& faults, std::string const& file, std::string const& pointer) {
  return std::any_of(faults.begin(), faults.end(), [&](Fault const& fault) {
    return fault.file == file && meet(fault.pointer, pointer);
  });
}

/// Calls `change` with every node of every file, on a copy of the file; what it says true to is
/// written and must be reported.
template <class Change>
int check_every_node(Change const& change) {
  SmallAtlas const small;
  make_whole(small);
  int changes = 0;
  for (auto const& file : files()) {
    auto const sound = small.get(file);
    for (auto const& at : nodes(sound)) {
      auto changed = sound;
      if (!change(changed, at)) continue;
      small.put(file, changed);
      ++changes;
      INFO(file + "#" + at.to_string() + " is " + (changed.contains(at) ? changed[at].dump() : ""));
      CHECK(is_told(faults_of(small), file, at.to_string()));
    }
    small.put(file, sound);
  }
  return changes;
}

}  // namespace

TEST_CASE("a value of the wrong type is reported, whichever it is") {
  int changes = 0;
  for (std::string const text : {"null", "true", "-7.5", "\" \"", "[]", "{}"}) {
    auto const value = Json::parse(text);
    changes += check_every_node([&](Json& file, Pointer const& at) {
      if (file[at].type() == value.type() || (file[at].is_number() && value.is_number())) {
        return false;
      }
      file[at] = value;
      return true;
    });
  }
  CHECK(changes > 1500);
}

TEST_CASE("a key that is missing is reported, unless it may be left out") {
  int const changes = check_every_node([](Json& file, Pointer const& at) {
    if (at.empty() || !file[at.parent_pointer()].is_object() || is_optional(at)) {
      return false;
    }
    file[at.parent_pointer()].erase(at.back());
    return true;
  });
  CHECK(changes > 200);
}

TEST_CASE("an unknown key is reported, wherever it stands") {
  SmallAtlas const small;
  make_whole(small);
  int changes = 0;
  for (auto const& file : files()) {
    auto const sound = small.get(file);
    for (auto const& at : nodes(sound)) {
      if (!sound[at].is_object() || has_free_keys(at)) continue;
      auto changed = sound;
      changed[at]["elephant"] = 1;
      small.put(file, changed);
      ++changes;
      auto const faults = faults_of(small);
      INFO(file + "#" + at.to_string());
      REQUIRE(faults.size() == 1);
      CHECK(faults[0].pointer == (at / "elephant").to_string());
    }
    small.put(file, sound);
  }
  CHECK(changes > 80);
}

TEST_CASE("a list of anchors, words or things that is emptied is reported") {
  check_every_node([](Json& file, Pointer const& at) {
    if (!file[at].is_array()) return false;
    // Nobody needs these.
    for (auto const* const free :
         {"synonyms", "spillover", "regions", "related", "areas", "red_flags", "under", "via"}) {
      if (at.back() == free) return false;
    }
    auto const place = at.to_string();
    if (place.starts_with("/exercises/") &&
        is_one_of(at.back(), {"muscles", "equipment", "not_with"}))
      return false;
    if (place.starts_with("/causes/") && is_one_of(at.back(), {"muscles", "exercises"}))
      return false;
    // A pose may begin from another and take these away.
    if ((place.starts_with("/poses/") || place.starts_with("/motions/")) &&
        is_one_of(at.back(), {"rests", "things", "hands"}))
      return false;
    file[at] = Json::array();
    return true;
  });
}
