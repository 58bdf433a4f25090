#include "cli/show.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/places.h"
#include "cli/show_about.h"
#include "cli/show_relief.h"
#include "cli/text_page.h"
#include "commands/command_args.h"
#include "relief/muscle_page.h"
#include "relief/page.h"
#include "state/names.h"
#include "state/page.h"

namespace knotmap {
namespace {

struct ShowCall : Call {
  std::string id;
  std::vector<std::string> about;
  bool markdown = false;
  bool json = false;
};

std::vector<std::string> names_of(std::vector<PageLink> const& links) {
  std::vector<std::string> names;
  names.reserve(links.size());
  for (auto const& link : links) names.push_back(fmt::format("{} ({})", link.name, link.id));
  return names;
}

nlohmann::ordered_json json_of(std::vector<PageLink> const& links) {
  auto json = nlohmann::ordered_json::array();
  for (auto const& link : links) json.push_back(link.id);
  return json;
}

nlohmann::ordered_json json_of(std::vector<PressingWay> const& ways) {
  auto json = nlohmann::ordered_json::array();
  for (auto const& way : ways) {
    json.push_back({{"name", way.name}, {"posture", way.position}, {"steps", way.steps}});
  }
  return json;
}

void answer_point_text(PointPage const& page, bool markdown) {
  TextPage text(markdown);
  text.title(page.title);
  text.line((markdown ? "\n" : "") + page.subtitle);
  text.section("Pressing", page.press_words);
  text.section("About you", page.because, false);
  text.section("Who can reach it", page.reach);
  text.section("Where it is", page.where);
  text.section("Where it is felt", page.felt);
  text.section("Felt in the same place", names_of(page.alike), false);
  text.section("How to find it", page.find);
  text.section("Position", page.position);
  bool const pressed = page.press < Press::therapist_only;
  text.section(pressed ? "How to press it" : "What to do", page.steps, true);
  text.section("With", page.with);
  text.section("How much", page.dose, false);
  for (auto const& way : page.ways) {
    text.section("Another way: " + way.name, way.position);
    text.section("Its steps", way.steps, true);
  }
  text.section("Over the next weeks", page.later, false);
  text.section("Take care", page.avoid);
  text.section("Good to know", page.note);
  text.section("Often found together; try these first", names_of(page.keys), false);
  text.section("Often found together; try these after it", names_of(page.satellites), false);
  if (!page.stop_rules.empty()) text.section("Stop", page.stop_rules.front());
  text.section("Where this comes from", page.sources, false);
  text.line("\nWhen else to stop, who should not press, how sure this is: knotmap show about-you");
  answer(text.text());
}

nlohmann::ordered_json json_of(PointPage const& page, Place const& place,
                               PlaceNumbers const& numbers) {
  return {{"id", page.id.id},
          {"side", side_text(page.id.side)},
          {"title", page.title},
          {"subtitle", page.subtitle},
          {"at", numbers.at(place)},
          {"position", numbers.position(place)},
          {"press", word(page.press)},
          {"press_words", page.press_words},
          {"because", page.because},
          {"reach", page.reach},
          {"where", page.where},
          {"felt", page.felt},
          {"alike", json_of(page.alike)},
          {"keys", json_of(page.keys)},
          {"satellites", json_of(page.satellites)},
          {"find", page.find},
          {"posture", page.position},
          {"steps", page.steps},
          {"with", page.with},
          {"tools", page.tools},
          {"ways", json_of(page.ways)},
          {"later", page.later},
          {"dose", page.dose},
          {"effort_max", page.effort},
          {"avoid", page.avoid},
          {"note", page.note},
          {"stop_rules", page.stop_rules},
          {"sources", page.sources},
          {"honesty", page.honesty}};
}

void answer_muscle_json(Muscle const& muscle, MusclePage const& page) {
  auto points = nlohmann::ordered_json::array();
  for (auto const& point : muscle.points) {
    points.push_back(
        {{"id", point.id}, {"name", short_name(point)}, {"where", point.relief.where}});
  }
  auto symptoms = nlohmann::ordered_json::array();
  for (auto const& symptom : page.symptoms) symptoms.push_back(symptom.id);
  answer(nlohmann::ordered_json{{"id", page.id},
                                {"name", page.title},
                                {"latin", muscle.latin},
                                {"plain", page.plain},
                                {"does", page.does},
                                {"origin", page.origin},
                                {"insertion", page.insertion},
                                {"sides", word(muscle.sides)},
                                {"points", points},
                                {"causes", page.causes},
                                {"mistaken_for", page.mistaken_for},
                                {"symptoms", symptoms},
                                {"keys", json_of(page.keys)},
                                {"satellites", json_of(page.satellites)},
                                {"related", json_of(page.related)},
                                {"sources", page.sources}});
}

void answer_muscle(World const& world, Muscle const& muscle, ShowCall const& call) {
  auto const page = page_of(*world.atlas, muscle);
  if (call.json) {
    answer_muscle_json(muscle, page);
    return;
  }
  TextPage text(call.markdown);
  text.title(page.title);
  if (!page.latin.empty()) text.line((call.markdown ? "\n" : "") + page.latin);
  text.line((call.markdown ? "\n" : "") + page.plain);
  text.section("What it does", page.does);
  text.section("Where it begins", page.origin);
  text.section("Where it ends", page.insertion);
  std::vector<std::string> points;
  for (auto const& point : muscle.points) {
    points.push_back(fmt::format("{}: {}. {}", point.id, short_name(point), point.relief.where));
  }
  text.section("Its points", points, false);
  text.section("What keeps it tight", page.causes, false);
  text.section("Often goes with", names_of(page.goes_with), false);
  text.section("Exercises for it", names_of(page.exercises), false);
  text.section("What else feels like it", page.mistaken_for, false);
  std::vector<std::string> symptoms;
  for (auto const& symptom : page.symptoms) {
    symptoms.push_back(symptom.name +
                       (symptom.warning.empty() ? "" : ". First: " + symptom.warning));
  }
  text.section("What may come with it", symptoms, false);
  text.section("Often found together; try these first", names_of(page.keys), false);
  text.section("Often found together; try these after it", names_of(page.satellites), false);
  text.section("Look at these as well", names_of(page.related), false);
  text.section("Where this comes from", page.sources, false);
  answer(text.text());
}

/// A danger: what to do, then its signs.
void answer_flag(World const& world, RedFlag const& flag, ShowCall const& call) {
  auto const sources = citations(*world.atlas, flag.source);
  if (call.json) {
    answer(nlohmann::ordered_json{{"id", flag.id},
                                  {"action", word(flag.action)},
                                  {"title", flag.title},
                                  {"signs", flag.signs},
                                  {"advice", flag.advice},
                                  {"sources", sources}});
    return;
  }
  TextPage text(call.markdown);
  text.title(flag.title);
  text.section("What to do", flag.advice);
  text.section("Signs", flag.signs, false);
  text.section("Where this comes from", sources, false);
  answer(text.text());
}

/// Shows a cause or an exercise; nothing when the id is of neither. With its kind before it
/// ("cause:thyroid") it is always meant, and unknown ones are a fault.
std::optional<int> show_relief(World const& world, ShowCall const& call) {
  std::string_view const id = call.id;
  auto const& atlas = *world.atlas;
  if (id.starts_with(cause_prefix)) {
    auto const cause = cause_of(world, id.substr(cause_prefix.size()));
    if (!cause) return report(cause.error());
    show_cause(atlas, **cause, call.markdown, call.json);
    return exit_done;
  }
  if (id.starts_with(exercise_prefix)) {
    auto const exercise = exercise_of(world, id.substr(exercise_prefix.size()));
    if (!exercise) return report(exercise.error());
    show_exercise(atlas, **exercise, call.markdown, call.json);
    return exit_done;
  }
  if (auto const* const cause = atlas.cause(id)) {
    show_cause(atlas, *cause, call.markdown, call.json);
    return exit_done;
  }
  if (auto const* const exercise = atlas.exercise(id)) {
    show_exercise(atlas, *exercise, call.markdown, call.json);
    return exit_done;
  }
  return std::nullopt;
}

/// The fault for an id that is of nothing: that of a point, unless another kind of thing is nearer.
Fault unknown_fault(World const& world, std::string const& id, Fault of_point) {
  bool const is_known = world.atlas->point(id.substr(0, id.rfind('.'))).point != nullptr;
  if (is_known || of_point.remedy.starts_with("did you mean")) return of_point;
  std::vector<std::string> known;
  for (auto const& each : world.atlas->causes) known.push_back(each.id);
  for (auto const& each : world.atlas->exercises) known.push_back(each.id);
  for (auto const& each : world.atlas->safety.red_flags) known.push_back(each.id);
  known.insert(known.end(), {std::string(about_id), std::string(evidence_id)});
  auto fault = unknown_name("page", id, known, "");
  return fault.remedy.empty() ? of_point : fault;
}

int show(ShowCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const person = person_of(*world, call.about);
  if (!person) return report(person.error());
  if (call.id == about_id) {
    show_about(*world->atlas, call.markdown, call.json);
    return exit_done;
  }
  if (call.id == evidence_id) {
    show_evidence(*world->atlas, call.markdown, call.json);
    return exit_done;
  }
  if (auto const* const muscle = world->atlas->muscle(call.id)) {
    answer_muscle(*world, *muscle, call);
    return exit_done;
  }
  if (auto const flag = flag_of(*world, call.id)) {
    answer_flag(*world, **flag, call);
    return exit_done;
  }
  if (auto const shown = show_relief(*world, call)) return *shown;
  auto const point = point_of(*world, call.id);
  if (!point) return report(unknown_fault(*world, call.id, point.error()));
  auto const page = page_of(*world->placed, *point, *person);
  if (!call.json) {
    answer_point_text(page, call.markdown);
    return exit_done;
  }
  auto const choice = body_of(call);
  if (!choice) return report(choice.error());
  auto const place = world->placed->place(*point);
  if (!place) return report(place.error());
  answer(json_of(page, *place, PlaceNumbers(*world, *choice)));
  return exit_done;
}

}  // namespace

Subcommand show_subcommand() {
  auto call = std::make_shared<ShowCall>();
  return {.name = "show",
          .help = "all about a point, a muscle, a warning sign, a cause or an exercise",
          .options = with_call_options(
              *call,
              {{.name = "id",
                .target = &call->id,
                .help = "a point (trapezius-5.R), a muscle (trapezius), a warning (heart), a cause "
                        "(stress), an exercise (chin_in), about-you or evidence",
                .required = true},
               about_option(call->about),
               {.name = "--markdown", .target = &call->markdown, .help = "as Markdown"},
               {.name = "--json",
                .target = &call->json,
                .help = "for programs",
                .excludes = "--markdown"}}),
          .examples = {"knotmap show trapezius-5.R", "knotmap show trapezius --markdown",
                       "knotmap show evidence"},
          .run = [call] { return show(*call); }};
}

}  // namespace knotmap
