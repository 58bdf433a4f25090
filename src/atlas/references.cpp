#include "atlas/references.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/words.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// Looks ids up, and adds a fault for each that names nothing.
class ReferenceCheck {
 public:
  ReferenceCheck(Atlas const& atlas, std::vector<std::string> unread, Faults& faults)
      : faults_(faults), unread_(std::move(unread)) {
    for (auto const& muscle : atlas.muscles) {
      if (muscle.points.empty()) unread_.push_back(muscle.id);
      muscles_.push_back(muscle.id);
      points_.push_back(muscle.id);
      for (auto const& point : muscle.points) points_.push_back(point.id);
    }
    for (auto const& region : atlas.regions) regions_.push_back(region.id);
    for (auto const& symptom : atlas.symptoms) symptoms_.push_back(symptom.id);
    for (auto const& flag : atlas.safety.red_flags) red_flags_.push_back(flag.id);
    for (auto const& exercise : atlas.exercises) exercises_.push_back(exercise.id);
    for (auto const& about : atlas.safety.about_you) about_.push_back(about.id);
    for (auto const& family : atlas.cause_families) families_.push_back(family.id);
    for (auto const& pose : atlas.poses) poses_.push_back(pose.id);
    for (auto* const known : {&muscles_, &points_, &regions_, &symptoms_, &red_flags_, &exercises_,
                              &about_, &families_, &poses_}) {
      std::sort(known->begin(), known->end());
    }
  }

  /// `pointer` is that of the list.
  void muscles(std::string const& file, std::string const& pointer,
               std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], muscles_, "muscle");
    }
  }
  void muscle(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, muscles_, "muscle");
  }
  void symptoms(std::string const& file, std::string const& pointer,
                std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], symptoms_, "symptom");
    }
  }
  void points(std::string const& file, std::string const& pointer,
              std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      point(file, fmt::format("{}/{}", pointer, i), ids[i]);
    }
  }
  void point(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, points_, "muscle or point");
  }
  void regions(std::string const& file, std::string const& pointer,
               std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], regions_, "region");
    }
  }
  void exercises(std::string const& file, std::string const& pointer,
                 std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], exercises_, "exercise");
    }
  }
  void exercise(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, exercises_, "exercise");
  }
  void about_you(std::string const& file, std::string const& pointer,
                 std::vector<std::string> const& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      check(file, fmt::format("{}/{}", pointer, i), ids[i], about_, "question about the person");
    }
  }
  void cause_family(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, families_, "family of causes");
  }
  void red_flag(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, red_flags_, "red flag");
  }
  void pose(std::string const& file, std::string const& pointer, std::string const& id) {
    check(file, pointer, id, poses_, "pose");
  }

 private:
  void check(std::string const& file, std::string pointer, std::string const& id,
             std::vector<std::string> const& known, std::string_view kind) {
    if (id.empty()) return;  // a fault when it was read
    // Nothing is known when a file or folder could not be read: that is a fault already.
    if (known.empty() || std::binary_search(known.begin(), known.end(), id)) return;
    auto const muscle = id.substr(0, id.rfind('-'));
    for (auto const& unread : unread_) {
      if (unread == id || unread == muscle) return;
    }
    auto const near = did_you_mean(id.substr(0, 60), known);
    faults_.push_back({file, std::move(pointer),
                       fmt::format("no {} is called {}", kind, in_quotes(id)),
                       near.empty() ? "name one of this atlas, or take it out"
                                    : fmt::format("did you mean \"{}\"?", near)});
  }

  Faults& faults_;
  std::vector<std::string> unread_;  ///< muscles whose points are not known
  std::vector<std::string> muscles_;
  std::vector<std::string> points_;  ///< and muscles
  std::vector<std::string> regions_;
  std::vector<std::string> symptoms_;
  std::vector<std::string> red_flags_;
  std::vector<std::string> exercises_;
  std::vector<std::string> about_;
  std::vector<std::string> families_;
  std::vector<std::string> poses_;
};

/// The ids on a way from a muscle over those that it lies under back to itself; empty when there is
/// none.
std::vector<std::string> round_of(Atlas const& atlas, Muscle const& start) {
  std::vector<std::string> way{start.id};
  std::vector<std::string> seen;
  std::function<bool(Muscle const&)> const leads_back = [&](Muscle const& muscle) {
    for (auto const& id : muscle.under) {
      way.push_back(id);
      if (id == start.id) return true;
      auto const* const over = atlas.muscle(id);
      if (over != nullptr && std::find(seen.begin(), seen.end(), id) == seen.end()) {
        seen.push_back(id);
        if (leads_back(*over)) return true;
      }
      way.pop_back();
    }
    return false;
  };
  return leads_back(start) ? way : std::vector<std::string>{};
}

/// Whether a fault of one of these files has been told: it may be why something is missing.
bool is_told(Faults const& faults, std::initializer_list<std::string_view> files) {
  return std::any_of(faults.begin(), faults.end(), [&](Fault const& fault) {
    return std::find(files.begin(), files.end(), fault.file) != files.end();
  });
}

/// Regions that no part of the gate names: a pain there would be answered without a question. A
/// fault in either file may be why a region is missing, so it is told first.
void check_gate_covers(Atlas const& atlas, Faults& faults) {
  constexpr std::string_view file = "gate.json";
  if (atlas.gate.empty() || is_told(faults, {file, "regions.json"})) return;
  for (auto const& region : atlas.regions) {
    if (atlas.gate_part(region.id) != nullptr) continue;
    faults.push_back({std::string(file), "/gate",
                      fmt::format("no part has the region {}", in_quotes(region.id)),
                      "add it to the \"regions\" of the part that asks what fits it"});
  }
}

/// Exercises that causes name while there is no file of exercises.
void check_exercises_exist(Atlas const& atlas, Faults& faults) {
  constexpr std::string_view file = "exercises.json";
  if (!atlas.exercises.empty() || is_told(faults, {file})) return;
  for (auto const& cause : atlas.causes) {
    if (cause.exercises.empty()) continue;
    faults.push_back({"causes.json", cause.pointer + "/exercises",
                      "exercises are named, and the atlas has no exercises.json",
                      "add that file, or leave the list empty"});
  }
}

/// Areas of a pain for which no movement is offered to compare before and after.
void check_movements_cover(Atlas const& atlas, Faults& faults) {
  constexpr std::string_view file = "movements.json";
  if (atlas.movements.empty() || is_told(faults, {file, "regions.json"})) return;
  std::vector<std::string> fitted;
  for (auto const& movement : atlas.movements) {
    fitted.insert(fitted.end(), movement.areas.begin(), movement.areas.end());
  }
  for (auto const& region : atlas.regions) {
    for (auto const& area : region.areas) {
      if (std::find(fitted.begin(), fitted.end(), area) != fitted.end()) continue;
      faults.push_back({std::string(file), "/movements",
                        fmt::format("no movement is for the area {} of the region {}",
                                    in_quotes(area), in_quotes(region.id)),
                        "add it to the \"areas\" of one that moves it"});
      fitted.push_back(area);
    }
  }
}

/// Tools and places of ways of pressing that tools.json has no words for.
void check_tools_cover(Atlas const& atlas, Faults& faults) {
  constexpr std::string_view file = "tools.json";
  if (is_told(faults, {file})) return;
  std::vector<Tool> tools{Tool::none};
  std::vector<PressPlace> places;
  for (auto const& tool : atlas.tools) tools.push_back(tool.tool);
  for (auto const& place : atlas.press_places) places.push_back(place.place);
  // Without the file nothing is asked about tools and places.
  if (tools.size() == 1 || places.empty()) return;
  auto const check = [&](auto& known, auto const& used, std::string_view list, Point const& point) {
    for (auto const each : used) {
      if (std::find(known.begin(), known.end(), each) != known.end()) continue;
      faults.push_back({std::string(file), std::string(list),
                        fmt::format("{} is missing, and the point {} needs it",
                                    in_quotes(word(each)), in_quotes(point.id)),
                        "add it"});
      known.push_back(each);
    }
  };
  for (auto const& muscle : atlas.muscles) {
    for (auto const& point : muscle.points) {
      check(tools, point.tools, "/tools", point);
      check(places, point.relief.places, "/places", point);
      for (auto const& way : point.relief.ways) check(places, way.places, "/places", point);
    }
  }
}

}  // namespace

void check_references(Atlas const& atlas, std::vector<std::string> const& unread, Faults& faults) {
  ReferenceCheck check(atlas, unread, faults);
  for (auto const& muscle : atlas.muscles) {
    check.muscles(muscle.file, "/related", muscle.related);
    check.muscles(muscle.file, "/shape/under", muscle.under);
    for (auto const& point : muscle.points) {
      for (std::size_t i = 0; i < point.ways.size(); ++i)
        check.pose(muscle.file, fmt::format("{}/ways/{}/pose", point.pointer, i),
                   point.ways[i].pose);
    }
    if (auto const round = round_of(atlas, muscle); !round.empty()) {
      faults.push_back({muscle.file, "/shape/under",
                        fmt::format("goes round in a ring: {}", fmt::join(round, " under ")),
                        "name only muscles that lie nearer to the skin"});
    }
  }
  for (auto const& symptom : atlas.symptoms) {
    check.points("symptoms.json", symptom.pointer + "/points", symptom.points);
    check.regions("symptoms.json", symptom.pointer + "/regions", symptom.regions);
  }
  for (auto const& part : atlas.gate) {
    check.regions("gate.json", part.pointer + "/regions", part.regions);
    for (std::size_t i = 0; i < part.signs.size(); ++i) {
      check.red_flag("gate.json", fmt::format("{}/signs/{}/flag", part.pointer, i),
                     part.signs[i].flag);
    }
  }
  check_gate_covers(atlas, faults);
  for (auto const& complaint : atlas.complaints) {
    auto const& at = complaint.pointer;
    check.regions("complaints.json", at + "/regions", complaint.regions);
    check.regions("complaints.json", at + "/also_regions", complaint.also_regions);
    check.symptoms("complaints.json", at + "/symptoms", complaint.symptoms);
    for (std::size_t i = 0; i < complaint.studies.size(); ++i) {
      for (auto const& found : complaint.studies[i].muscles) {
        auto const study = fmt::format("{}/studies/{}", at, i);
        check.muscle("complaints.json", study, found.muscle);
        check.points("complaints.json", study, found.points);
      }
    }
  }
  for (auto const& cause : atlas.causes) {
    check.cause_family("causes.json", cause.pointer + "/family", cause.family);
    check.points("causes.json", cause.pointer + "/muscles", cause.muscles);
    check.exercises("causes.json", cause.pointer + "/exercises", cause.exercises);
  }
  for (auto const& exercise : atlas.exercises) {
    check.muscles("exercises.json", exercise.pointer + "/muscles", exercise.muscles);
    check.about_you("exercises.json", exercise.pointer + "/not_with", exercise.not_with);
  }
  for (auto const& motion : atlas.motions)
    check.exercise("motions.json", motion.pointer + "/exercise", motion.exercise);
  check_exercises_exist(atlas, faults);
  check_movements_cover(atlas, faults);
  check_tools_cover(atlas, faults);
  for (auto const& link : atlas.keys) {
    check.points("keys.json", link.pointer + "/satellites", link.satellites);
    check.point("keys.json", link.pointer + "/key", link.key);
  }
}

}  // namespace knotmap
