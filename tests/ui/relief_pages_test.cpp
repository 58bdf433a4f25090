// The pages of a cause and of an exercise, and how the search leads to them.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/session.h"
#include "some_models.h"
#include "ui/model_maker.h"
#include "ui/search_model.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

namespace {

World relief_world() {
  static auto const world = [] {
    auto loaded = load_world(KNOTMAP_ASSETS "/body", KNOTMAP_ASSETS "/atlas");
    REQUIRE(loaded.has_value());
    return *loaded;
  }();
  return world;
}

PageModel page_after(Session& session, std::string const& line) {
  auto const done = session.run(line);
  REQUIRE(done.has_value());
  ModelMaker maker;
  return maker.make(session, nullptr).page;
}

std::vector<std::string> commands_for(std::string const& words) {
  Answers const answers(relief_world());
  std::vector<std::string> commands;
  for (auto const& result : search_results(answers, Work{}, words))
    commands.push_back(result.command);
  return commands;
}

}  // namespace

TEST_CASE("a cause leads to its exercises and muscles, an exercise back to its causes") {
  Visitor visitor(1280, 3000);
  auto cause = test::cause_model();
  visitor.look(cause);
  CHECK(has(visitor.click("leads:exercise:neck_turns", cause), "select \"exercise:neck_turns\""));
  CHECK(has(visitor.click("leads:trapezius", cause), "select \"trapezius\""));
  CHECK(has(visitor.click("page:back", cause), "deselect"));
  auto exercise = test::exercise_model();
  visitor.look(exercise);
  CHECK(
      has(visitor.click("leads:cause:typing_turned", exercise), "select \"cause:typing_turned\""));
  CHECK(has(visitor.click("page:back", exercise), "back"));
}

TEST_CASE("an exercise is shown by its button or small view; then it pauses, changes sides, ends") {
  Visitor visitor(1280, 800);
  auto exercise = test::exercise_model();
  visitor.look(exercise);
  auto const shows = "pose exercise \"blades_together_in_bed\"";
  CHECK(has(visitor.click("small", exercise), shows));
  auto& page = std::get<ExerciseModel>(exercise.page);
  page.page.id = "blades_together_in_bed";
  CHECK(has(visitor.click("motion:show", exercise), shows));
  exercise.small.reset();
  page.motion.shown = page.motion.moves = page.motion.runs = true;
  page.motion.now = "Stay: 5 seconds";
  page.motion.other_side = "Show the left side";
  exercise.questions.motion = true;
  visitor.look(exercise);
  CHECK_FALSE(visitor.ui().items().contains("small"));
  CHECK(has(visitor.click("motion:toggle", exercise), "motion toggle"));
  CHECK(has(visitor.click("motion:other-side", exercise), "motion other-side"));
  CHECK(has(visitor.click("motion:end", exercise), "pose none"));
  page.motion.moves = false;
  visitor.look(exercise);
  CHECK_FALSE(visitor.ui().items().contains("motion:toggle"));
}

TEST_CASE("select opens the shipped pages with all their words") {
  Session session(relief_world());
  auto const& atlas = *session.world().atlas;
  for (auto const& each : atlas.causes) {
    auto const page = page_after(session, "select cause:" + each.id);
    INFO(each.id);
    REQUIRE(std::holds_alternative<CauseModel>(page));
    auto const& cause = std::get<CauseModel>(page).page;
    CHECK(cause.title == each.name);
    CHECK_FALSE(cause.family.empty());
    CHECK(cause.exercises.size() == each.exercises.size());
    CHECK(cause.sources.size() == each.source.size());
  }
  for (auto const& each : atlas.exercises) {
    auto const page = page_after(session, "select exercise:" + each.id);
    INFO(each.id);
    REQUIRE(std::holds_alternative<ExerciseModel>(page));
    auto const& exercise = std::get<ExerciseModel>(page).page;
    CHECK(exercise.title == each.name);
    CHECK(exercise.steps == each.steps);
    CHECK_FALSE(exercise.dose.empty());
    CHECK(exercise.not_with.size() == each.not_with.size());
  }
  CHECK_FALSE(session.run("select cause:nothing").has_value());
  CHECK_FALSE(session.run("select exercise:nothing").has_value());
  auto const page = page_after(session, "back");
  CHECK(std::holds_alternative<ExerciseModel>(page));
}

TEST_CASE("the search field finds causes and exercises, and a told pain stays first") {
  CHECK(commands_for("stress").front() == "select \"cause:stress\"");
  CHECK(has(commands_for("slouching"), "select \"cause:slouching\""));
  CHECK(has(commands_for("magnesium"), "select \"cause:low_minerals\""));
  CHECK(has(commands_for("bird dog"), "select \"exercise:bird_dog\""));
  CHECK(commands_for("temple").front() == "region \"temple\"");
  auto const told = commands_for("I sit all day and my low back hurts");
  REQUIRE(told.size() > 1);
  CHECK(told.front().starts_with("tell "));
  CHECK(has(told, "select \"cause:sitting_all_day\""));
}
