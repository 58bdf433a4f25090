#include "cli/list.h"

#include <algorithm>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/places.h"
#include "relief/exercise_dose.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

struct ListCall : Call {
  std::string what;
  bool json = false;
};

Result<ordered_json> points(World const& world, PlaceNumbers const& numbers) {
  ordered_json all = ordered_json::array();
  auto const sided = world.placed->points();
  for (std::uint32_t i = 0; i < sided.size(); ++i) {
    auto const place = world.placed->place(i);
    if (!place) return fail(place.error());
    all.push_back({{"id", sided[i].point->id},
                   {"side", side_text(sided[i].side)},
                   {"muscle", sided[i].muscle->id},
                   {"name", short_name(*sided[i].point)},
                   {"position", numbers.position(*place)},
                   {"at", numbers.at(*place)},
                   {"normal", numbers.normal(*place)},
                   {"region", world.placed->regions().at(*place).id()},
                   {"press", word(world.placed->press_of(i))},
                   {"effect", word(sided[i].point->effect)},
                   {"reach", word(sided[i].point->reach)},
                   {"inside", word(sided[i].point->inside)},
                   {"source", sided[i].point->source}});
  }
  return all;
}

ordered_json muscles(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& muscle : world.atlas->muscles) {
    ordered_json ids = ordered_json::array();
    for (auto const& point : muscle.points) ids.push_back(point.id);
    all.push_back({{"id", muscle.id},
                   {"name", muscle.name},
                   {"latin", muscle.latin},
                   {"sides", word(muscle.sides)},
                   {"points", std::move(ids)}});
  }
  return all;
}

/// Each region on each of its sides, with a place in its middle.
Result<ordered_json> regions(World const& world, PlaceNumbers const& numbers) {
  ordered_json all = ordered_json::array();
  for (auto const& region : world.atlas->regions) {
    auto const sides = region.midline ? Sides::midline : Sides::both;
    for (auto const side : each(sides)) {
      auto const place = world.placed->regions().middle(region, side);
      if (!place) return fail(place.error());
      all.push_back({{"id", region.id},
                     {"side", side_text(side)},
                     {"position", numbers.position(*place)},
                     {"at", numbers.at(*place)},
                     {"name", region.name},
                     {"sides", word(sides)},
                     {"synonyms", region.synonyms}});
    }
  }
  return all;
}

ordered_json landmarks(World const& world, PlaceNumbers const& numbers) {
  ordered_json all = ordered_json::array();
  for (auto const& landmark : world.body->landmarks()) {
    all.push_back({{"id", landmark.id},
                   {"position", numbers.position(landmark.place)},
                   {"at", numbers.at(landmark.place)},
                   {"name", landmark.name},
                   {"aliases", landmark.aliases}});
  }
  return all;
}

ordered_json causes_list(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& cause : world.atlas->causes) {
    all.push_back({{"id", cause.id},
                   {"family", cause.family},
                   {"name", cause.name},
                   {"ask", cause.ask},
                   {"areas", cause.areas},
                   {"muscles", cause.muscles},
                   {"exercises", cause.exercises},
                   {"evidence", word(cause.sureness)},
                   {"source", cause.source}});
  }
  return all;
}

ordered_json exercises_list(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& exercise : world.atlas->exercises) {
    all.push_back({{"id", exercise.id},
                   {"kind", word(exercise.kind)},
                   {"name", exercise.name},
                   {"muscles", exercise.muscles},
                   {"areas", exercise.areas},
                   {"dose", exercise_dose_words(exercise.dose)},
                   {"not_with", exercise.not_with},
                   {"evidence", word(exercise.sureness)},
                   {"source", exercise.source}});
  }
  return all;
}

ordered_json poses_list(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& pose : world.atlas->poses)
    all.push_back({{"id", pose.id}, {"root", word(pose.root)}, {"name", pose.name}});
  return all;
}

ordered_json ways_list(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& muscle : world.atlas->muscles) {
    for (auto const& point : muscle.points) {
      int number = 0;
      for (auto const& way : point.ways) {
        all.push_back({{"id", fmt::format("{}:{}", point.id, ++number)},
                       {"point", point.id},
                       {"tool", word(way.tool)},
                       {"pose", way.pose},
                       {"hand", word(way.hand)},
                       {"grip", word(way.grip)},
                       {"against", word(way.against)}});
      }
    }
  }
  return all;
}

ordered_json symptoms(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& symptom : world.atlas->symptoms) {
    all.push_back({{"id", symptom.id},
                   {"kind", word(symptom.kind)},
                   {"name", symptom.name},
                   {"points", symptom.points},
                   {"regions", symptom.regions},
                   {"warning", symptom.warning}});
  }
  return all;
}

/// The regions where a red flag is asked about before an answer.
std::vector<std::string> asked_in(Atlas const& atlas, RedFlag const& flag) {
  std::vector<std::string> regions;
  for (auto const& part : atlas.gate) {
    if (asks(part, flag.id))
      regions.insert(regions.end(), part.regions.begin(), part.regions.end());
  }
  return regions;
}

ordered_json warnings(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& flag : world.atlas->safety.red_flags) {
    all.push_back({{"id", flag.id},
                   {"action", word(flag.action)},
                   {"name", flag.title},
                   {"areas", flag.areas},
                   {"mainly", asked_in(*world.atlas, flag)},
                   {"signs", flag.signs},
                   {"advice", flag.advice},
                   {"source", flag.source}});
  }
  return all;
}

ordered_json about_you(World const& world) {
  ordered_json all = ordered_json::array();
  for (auto const& about : world.atlas->safety.about_you) {
    all.push_back(
        {{"id", about.id}, {"name", about.words}, {"why", about.why}, {"source", about.source}});
  }
  return all;
}

/// One line a thing: its id, then its name.
std::string as_lines(ordered_json const& all, std::string const& what) {
  std::string text;
  for (auto const& each : all) {
    auto id = each["id"].get<std::string>();
    if (each.contains("side")) id += "." + each["side"].get<std::string>();
    auto const words = each.contains("pose")
                           ? fmt::format("{}, {}", each["tool"].get<std::string>(),
                                         each["pose"].get<std::string>())
                           : each.value("name", "");
    text += fmt::format("{:<34} {}\n", id, words);
  }
  if (all.empty()) text = fmt::format("This atlas holds no {} yet.\n", what);
  return text;
}

Result<ordered_json> everything(World const& world, ListCall const& call) {
  if (call.what == "muscles") return muscles(world);
  if (call.what == "causes") return causes_list(world);
  if (call.what == "symptoms") return symptoms(world);
  if (call.what == "warnings") return warnings(world);
  if (call.what == "about-you") return about_you(world);
  if (call.what == "exercises") return exercises_list(world);
  if (call.what == "poses") return poses_list(world);
  if (call.what == "ways") return ways_list(world);
  auto const choice = body_of(call);
  if (!choice) return fail(choice.error());
  PlaceNumbers const numbers(world, *choice);
  if (call.what == "points") return points(world, numbers);
  if (call.what == "regions") return regions(world, numbers);
  return landmarks(world, numbers);
}

int list(ListCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const all = everything(*world, call);
  if (!all) return report(all.error());
  if (call.json) {
    answer(ordered_json{{call.what, *all}});
  } else {
    answer(as_lines(*all, call.what));
  }
  return exit_done;
}

}  // namespace

Subcommand list_subcommand() {
  auto call = std::make_shared<ListCall>();
  return {
      .name = "list",
      .help = "everything of one kind",
      .options = with_call_options(
          *call,
          {{.name = "what",
            .target = &call->what,
            .help = "muscles, points, regions, landmarks, symptoms, warnings, about-you, causes or "
                    "exercises",
            .required = true,
            .one_of = {"muscles", "points", "regions", "landmarks", "symptoms", "warnings",
                       "about-you", "causes", "exercises", "poses", "ways"}},
           {.name = "--json", .target = &call->json, .help = "for programs"}}),
      .examples = {"knotmap list points --body male --json", "knotmap list exercises"},
      .run = [call] { return list(*call); }};
}

}  // namespace knotmap
