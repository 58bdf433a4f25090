#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "handout/sheet_parts.h"
#include "relief/page.h"
#include "relief/topic.h"
#include "scene/never_places.h"
#include "scene/small_view.h"
#include "state/names.h"

namespace knotmap {
namespace {

bool is_pressed(PointPage const& page) {
  return page.press < Press::therapist_only && !page.steps.empty();
}

/// What the colours about an X stand for.
std::string zone_words(World const& world, std::uint32_t point) {
  auto const placed = world.placed->placed(point);
  if (!placed) return {};
  std::string words;
  if (!(*placed)->essential.vertices.empty())
    words += " Solid red: nearly all feel the pain there.";
  if (!(*placed)->spillover.vertices.empty()) words += " Dots: some do.";
  if (NeverPlacesMaker().places(world, State{}, {point}) != nullptr)
    words += " Hatched: never press there.";
  return words;
}

/// X and zone, the zone by itself where it lies elsewhere, and the position where the body shows
/// one.
void add_pictures(SheetMaker& sheet, World const& world, std::uint32_t point,
                  PointPage const& page) {
  constexpr float height = 0.75F;
  auto const* const x_words =
      is_pressed(page) ? "X: press here." : "The sign with a bar: do not press here.";
  auto const of_zone = zone_words(world, point);
  bool const apart = !shows_zone(world, {}, point, 1.0F / height);
  PrintFigures row;
  row.figures.push_back(sheet.figure(
      {.shows = ScenePicture{{.point = page.id, .pose = std::nullopt}}, .height = height},
      fmt::format("The body with an X. {} Red: {}", page.where, page.felt),
      apart ? std::string(x_words) : x_words + of_zone));
  if (apart) {
    row.figures.push_back(sheet.figure(
        {.shows = ScenePicture{{.point = page.id, .pose = std::nullopt, .at_zone = true}},
         .height = height},
        fmt::format("Where the pain is felt: {}", page.felt), "Where it is felt." + of_zone));
  }
  if (page.shown > 0) {
    ShownPose pose;
    pose.point = page.id.id;
    pose.way = page.shown;
    if (page.id.side == Side::left) pose.near = Side::left;
    row.figures.push_back(
        sheet.figure({.shows = ScenePicture{{.point = page.id, .pose = std::move(pose)}}},
                     fmt::format("The position. {}", page.position),
                     fmt::format("The position{}. If the X is faint, it lies on the far side.",
                                 page.with.empty() ? "" : ", with: " + page.with)));
  }
  sheet.add(std::move(row));
}

void add_section(std::vector<PrintBlock>& blocks, std::string title, std::string words) {
  if (words.empty()) return;
  blocks.push_back({PrintHeading{2, std::move(title)}});
  blocks.push_back({PrintText{std::move(words)}});
}

void add_words(SheetMaker& sheet, PointPage const& page) {
  std::vector<PrintBlock> how;
  add_section(how, "How to find it", page.find);
  add_section(how, "How to sit, lie or stand", page.position);
  if (!page.steps.empty()) {
    how.push_back({PrintHeading{2, is_pressed(page) ? "How to press it" : "What to do"}});
    how.push_back({PrintList{page.steps, true}});
  }
  std::vector<PrintBlock> much;
  if (!page.dose.empty()) {
    much.push_back({PrintHeading{2, "How much"}});
    much.push_back({PrintList{page.dose}});
  }
  if (!page.because.empty()) {
    much.push_back({PrintHeading{2, "Because of what you said"}});
    much.push_back({PrintList{page.because}});
  }
  add_section(much, "Who can reach it", page.reach);
  add_section(much, "Take care", page.avoid);
  add_section(much, "Good to know", page.note);
  constexpr float share = 0.54F;
  sheet.add(PrintColumns{std::move(how), std::move(much), share});
}

/// The exercises of a plan for the point: one or two, those that the body shows first.
std::vector<SheetExercise> exercises_for(Answers const& answers, std::uint32_t point,
                                         std::span<std::string const> about) {
  constexpr std::size_t most = 2;
  auto const& world = answers.world();
  auto const side = world.placed->points()[point].side;
  std::optional<PainSide> of;
  if (side != Side::midline) of = side == Side::left ? PainSide::left : PainSide::right;
  auto const plan = plan_of(*world.atlas, topic_of_point(*world.placed, point, of), {}, about);
  std::vector<SheetExercise> chosen;
  for (bool const shown : {true, false}) {
    for (auto const& planned : plan.exercises) {
      bool const is_shown = world.atlas->motion(planned.exercise->id) != nullptr;
      if (is_shown == shown && chosen.size() < most)
        chosen.push_back({planned.exercise, planned.exercise->dose});
    }
  }
  return chosen;
}

/// `order`: what a told pain says of when to take this sheet; "" without one.
void add_point(SheetMaker& sheet, Answers const& answers, std::uint32_t point,
               std::span<std::string const> about, std::string order) {
  auto const& world = answers.world();
  auto const page = page_of(*world.placed, point, answers.person());
  sheet.add_title(page.title, page.subtitle);
  if (!order.empty()) sheet.add(PrintText{std::move(order)});
  auto const regions = point_regions(*world.placed, point);
  bool const pressed = is_pressed(page);
  sheet.add_first(regions,
                  pressed && !page.stop_rules.empty() ? page.stop_rules.front() : std::string());
  add_pictures(sheet, world, point, page);
  if (page.press != Press::normal) sheet.add(PrintText{page.press_words, PrintVoice::strong});
  add_words(sheet, page);
  auto sources = page.sources;
  std::vector<std::string> rows;
  if (pressed) rows.emplace_back("Pressed");
  auto const exercises = exercises_for(answers, point, about);
  for (auto const& exercise : exercises) {
    sheet.add_exercise(exercise);
    rows.push_back(exercise.exercise->name);
    auto const own = page_of(*world.atlas, *exercise.exercise).sources;
    sources.insert(sources.end(), own.begin(), own.end());
  }
  sheet.add(PrintHeading{2, "Two weeks: tick what you did"});
  sheet.add(PrintBoxes{std::move(rows), {"Pain, 0 to 10"}});
  if (pressed)
    sheet.add(
        PrintText{"Not better after two weeks: stop pressing it and ask a physiotherapist or a "
                  "doctor. Worse, "
                  "spreading, numb or weak: see a doctor at once."});
  constexpr int note_lines = 2;
  sheet.add(PrintRoom{"Notes", note_lines});
  sheet.add_sources(std::move(sources));
}

}  // namespace

Handout point_sheets(Answers const& answers, std::span<std::uint32_t const> points,
                     std::span<std::string const> about, HandoutFrom const& from) {
  auto const& world = answers.world();
  SheetMaker sheet(*world.atlas, from);
  std::string title;
  for (auto const point : points) {
    if (!sheet.blocks.empty()) sheet.add(PrintBreak{});
    std::string order;
    if (!from.pain.empty())
      order = fmt::format("Your pain: {}. {}", from.pain,
                          title.empty() ? "Try this point first."
                                        : "Try this one when the sheet before did not help.");
    add_point(sheet, answers, point, about, std::move(order));
    if (title.empty()) title = point_words(world, world.placed->points()[point].id());
  }
  if (points.size() > 1) title += fmt::format(", and {} more", points.size() - 1);
  return sheet.finished(std::move(title));
}

}  // namespace knotmap
