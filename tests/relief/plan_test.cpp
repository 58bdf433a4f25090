// The plan: at most three exercises and one change, and how they grow.
#include "relief/plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "relief/exercise_dose.h"
#include "relief/exercise_page.h"
#include "relief/some_topics.h"

using namespace knotmap;
using namespace knotmap::test;
using Strings = std::vector<std::string>;

namespace {

constexpr auto green = SessionColour::green;
constexpr auto amber = SessionColour::amber;
constexpr auto red = SessionColour::red;

CauseTopic const neck_topic{.parts = {{"trapezius-1"}}, .areas = {"neck"}, .side = {}};

Atlas made_atlas() {
  Atlas atlas;
  atlas.causes = {
      some_cause("sitting", "underuse", 5, {"trapezius"}, {"neck"}, {"break", "walk", "up"}),
      some_cause("stress", "stress", 3, {}, {"neck"}, {"breathe"}),
      some_cause("thyroid", "body_chemistry", 5, {"trapezius"}, {"neck"})};
  atlas.exercises = {
      some_exercise("knee", ExerciseKind::strengthen, {"soleus"}, {"knee"}),
      some_exercise("press", ExerciseKind::strengthen, {}, {"neck"}),
      some_exercise("shrug", ExerciseKind::strengthen, {"trapezius"}, {"shoulder"}, {"operation"}),
      some_exercise("turn", ExerciseKind::mobilise, {"scalenes", "trapezius"}, {"neck"}),
      some_exercise("tilt", ExerciseKind::stretch, {"trapezius"}, {"neck"},
                    {"loose_joints", "operation"}),
      some_exercise("nape", ExerciseKind::stretch, {}, {"head", "neck"}),
      some_exercise("break", ExerciseKind::rest_break, {}, {"neck"}),
      some_exercise("walk", ExerciseKind::walk, {}, {"neck"}),
      some_exercise("up", ExerciseKind::rest_break, {}, {"neck"}),
      some_exercise("breathe", ExerciseKind::breathe, {}, {"chest"})};
  atlas.safety.about_you = {some_about("operation", "I had an operation"),
                            some_about("loose_joints", "My joints are loose")};
  return atlas;
}

Atlas const& plan_atlas() {
  static auto const atlas = made_atlas();
  return atlas;
}

/// Whatever the answers, a plan keeps its promises.
void keeps_promises(Plan const& plan, Strings const& about) {
  auto const ids = ids_of(plan);
  INFO(fmt::format("{}", fmt::join(ids, " ")));
  CHECK(ids.size() <= most_planned);
  bool works = false;
  bool lets_go = false;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    CHECK(std::count(ids.begin(), ids.end(), ids[i]) == 1);
    auto const& exercise = *plan.exercises[i].exercise;
    works = works || part_of(exercise.kind) == PlanPart::works;
    lets_go = lets_go || part_of(exercise.kind) == PlanPart::lets_go;
    for (auto const& id : exercise.not_with) CHECK_FALSE(has(about, id));
  }
  CHECK(works);
  CHECK(lets_go);
}

/// The plan of a shipped region on the right, with these answers.
Plan shipped_plan(std::string_view region, Strings const& yes, Strings const& about = {}) {
  auto const& atlas = shipped().atlas();
  for (auto const& id : yes) {
    INFO(id);
    REQUIRE(atlas.cause(id) != nullptr);
  }
  auto const plan = plan_of(atlas, topic_in(region, Side::right), yes, about);
  keeps_promises(plan, about);
  return plan;
}

/// Every exercise of a plan is for one of these areas.
void is_for(Plan const& plan, std::initializer_list<std::string_view> areas) {
  for (auto const& planned : plan.exercises) {
    INFO(planned.exercise->id);
    CHECK(std::any_of(areas.begin(), areas.end(),
                      [&](std::string_view area) { return has(planned.exercise->areas, area); }));
  }
}

}  // namespace

TEST_CASE("exercises of the causes come first, then those of the muscle, then of the area") {
  auto const& atlas = plan_atlas();
  auto const plan = plan_of(atlas, neck_topic, Strings{"stress"}, {});
  REQUIRE(ids_of(plan) == Strings{"breathe", "tilt", "turn"});
  CHECK(plan.exercises[0].reason == PlanReason::cause);
  CHECK(plan.exercises[0].cause == atlas.cause("stress"));
  CHECK(plan.exercises[1].reason == PlanReason::muscle);
  CHECK(plan.exercises[1].cause == nullptr);
  CHECK(plan.change == atlas.cause("stress"));
  CHECK(plan.left_out.empty());
  CHECK(reason_words(plan.exercises[0]) == "Goes with what you said: Name of stress.");

  auto const none = plan_of(atlas, neck_topic, {}, {});
  CHECK(ids_of(none) == Strings{"tilt", "turn", "shrug"});
  CHECK(none.change == nullptr);
  CHECK(plan_of(atlas, {.parts = {}, .areas = {"elbow"}, .side = {}}, {}, {}).empty());
}

TEST_CASE("two parts belong together, though a cause names breaks and walks alone") {
  auto const plan = plan_of(plan_atlas(), neck_topic, Strings{"sitting"}, {});
  CHECK(ids_of(plan) == Strings{"break", "tilt", "turn"});
  keeps_promises(plan, {});
}

TEST_CASE("three are not of one kind where another fits") {
  Atlas atlas;
  atlas.exercises = {some_exercise("a", ExerciseKind::strengthen, {"trapezius"}, {"neck"}),
                     some_exercise("b", ExerciseKind::strengthen, {"trapezius"}, {"neck"}),
                     some_exercise("c", ExerciseKind::strengthen, {"trapezius"}, {"neck"})};
  CHECK(ids_of(plan_of(atlas, neck_topic, {}, {})) == Strings{"a", "b", "c"});
  atlas.exercises.push_back(some_exercise("d", ExerciseKind::walk, {}, {"hip", "neck"}));
  CHECK(ids_of(plan_of(atlas, neck_topic, {}, {})) == Strings{"a", "b", "d"});
}

TEST_CASE("what a person must not do is left out, and the plan says so") {
  auto const plan = plan_of(plan_atlas(), neck_topic, {}, Strings{"operation"});
  CHECK(ids_of(plan) == Strings{"turn", "press", "nape"});
  REQUIRE(plan.left_out.size() == 2);
  CHECK(plan.left_out[0].exercise->id == "tilt");
  CHECK(plan.left_out[1].exercise->id == "shrug");
  CHECK(left_out_words(plan) ==
        Strings{"2 exercises were left out for you: you said \"I had an operation\"."});
  auto const loose = plan_of(plan_atlas(), neck_topic, {}, Strings{"loose_joints"});
  CHECK(left_out_words(loose) ==
        Strings{"1 exercise was left out for you: you said \"My joints are loose\"."});
  CHECK(plan_of(plan_atlas(), neck_topic, {}, Strings{"unheard_of"}).left_out.empty());
}

TEST_CASE("the one change is that of the best cause that a person can change") {
  auto const& atlas = plan_atlas();
  CHECK(plan_of(atlas, neck_topic, Strings{"thyroid", "stress"}, {}).change ==
        atlas.cause("stress"));
  CHECK(plan_of(atlas, neck_topic, Strings{"thyroid"}, {}).change == nullptr);
}

TEST_CASE("easy twice goes up, bearable stays, too much goes one step back with a rest day") {
  auto exercise = some_exercise("row", ExerciseKind::strengthen, {}, {"neck"});
  auto const next = [&](int amount, std::vector<SessionColour> const& colours) {
    return next_dose(exercise, amount, colours);
  };
  CHECK(next(5, {}) == NextDose{.amount = 5});
  CHECK(next(0, {}) == NextDose{.amount = 5});
  CHECK(next(5, {green}) == NextDose{.amount = 5});
  CHECK(next(5, {green, green}) == NextDose{.amount = 7});
  CHECK(next(5, {red, green, green}) == NextDose{.amount = 7});
  CHECK(next(14, {green, green}) == NextDose{.amount = 15});
  CHECK(next(15, {green, green}) == NextDose{.amount = 15, .at_the_top = true});
  CHECK(next(7, {green, amber}) == NextDose{.amount = 7});
  CHECK(next(7, {green, amber, green}) == NextDose{.amount = 7});
  CHECK(next(7, {green, green, red}) == NextDose{.amount = 5, .rest_day = true});
  CHECK(next(5, {red}) == NextDose{.amount = 3, .rest_day = true});
  CHECK(next(3, {red}) == NextDose{.amount = 3, .rest_day = true});
  exercise.raise = {};
  CHECK(next(5, {green, green}) == NextDose{.amount = 5});
  CHECK(next(5, {red}) == NextDose{.amount = 3, .rest_day = true});
  exercise.dose.repeats = 1;
  CHECK(next(1, {red}) == NextDose{.amount = 1, .rest_day = true});
  exercise.dose.repeats = 0;
  exercise.dose.minutes = 10;
  exercise.raise = {.add = 5, .most = 30};
  CHECK(next(10, {green, green}) == NextDose{.amount = 15});
  CHECK(dose_at(exercise, 15).minutes == 15);
}

TEST_CASE("no sequence of sessions leads beyond the most or below half of the start") {
  for (auto const& exercise : shipped().atlas().exercises) {
    INFO(exercise.id);
    int const start = first_amount(exercise);
    auto const most = std::max(start, exercise.raise.most);
    int amount = start;
    for (int i = 0; i < 40; ++i)
      amount = next_dose(exercise, amount, std::array{green, green}).amount;
    CHECK(amount == most);
    for (int i = 0; i < 60; ++i) amount = next_dose(exercise, amount, std::array{red}).amount;
    CHECK(amount == (start + 1) / 2);
    CHECK_FALSE(exercise_dose_words(exercise.dose).empty());
  }
}

TEST_CASE("a dose is said in words") {
  CHECK(exercise_dose_words({.repeats = 5, .hold_s = 5, .days_a_week = 4}) ==
        "5 times, hold 5 seconds, on 4 days a week");
  CHECK(exercise_dose_words({.repeats = 1}) == "once, every day");
  CHECK(exercise_dose_words({.repeats = 8, .sets = 2, .times_a_day = 2}) ==
        "2 rounds of 8 times, twice a day");
  CHECK(exercise_dose_words({.minutes = 10, .times_a_day = 3, .days_a_week = 5}) ==
        "10 minutes, 3 times a day, on 5 days a week");
  CHECK(exercise_dose_words({.minutes = 1, .every_minutes = 30}) == "1 minute, every 30 minutes");
  auto exercise = some_exercise("row", ExerciseKind::strengthen, {}, {"neck"});
  CHECK(raise_words(exercise) == "After two sessions that were easy, add 2, up to 15.");
  exercise.raise = {};
  CHECK(raise_words(exercise).empty());
}

TEST_CASE("the days to look back on grow, and the last is in week 10") {
  CHECK(std::is_sorted(check_days.begin(), check_days.end()));
  CHECK(check_days.front() == 1);
  CHECK(check_days.back() == 70);
}

TEST_CASE("the shipped plans hold exercises of the right parts") {
  is_for(shipped_plan("between_spine_and_shoulder_blade", {"rounded_shoulders", "slouching"}),
         {"upper_back", "shoulder", "chest"});
  is_for(shipped_plan("angle_of_neck", {"typing_turned", "stress"}), {"neck", "shoulder"});
  is_for(shipped_plan("temple", {"clenching", "stress"}), {"head", "jaw", "neck", "shoulder"});
  is_for(shipped_plan("outer_elbow", {"tools_and_grip"}), {"elbow", "forearm", "wrist"});
  is_for(shipped_plan("low_back_beside_spine", {"sitting_all_day"}),
         {"low_back", "buttock", "hip"});
  is_for(shipped_plan("heel", {"standing_hard_floor"}), {"foot", "sole", "calf", "heel_cord"});
  is_for(shipped_plan("jaw", {"clenching", "chewing_gum"}), {"jaw", "face", "head"});
}

TEST_CASE("whatever is said, no shipped plan holds what the person must not do") {
  auto const& atlas = shipped().atlas();
  for (auto const* const region :
       {"between_spine_and_shoulder_blade", "outer_elbow", "low_back_beside_spine", "heel"}) {
    auto const topic = topic_in(region, Side::right);
    auto const yes = ids_of(questions(atlas, topic));
    for (auto const& about : atlas.safety.about_you) {
      auto const plan = plan_of(atlas, topic, yes, Strings{about.id});
      for (auto const& planned : plan.exercises) {
        INFO(region << " " << about.id << " " << planned.exercise->id);
        CHECK_FALSE(has(planned.exercise->not_with, about.id));
      }
    }
  }
}

TEST_CASE("the rules of pain stand by what loads the body, not by a picture before the eyes") {
  auto const atlas = made_atlas();
  for (auto const kind :
       {ExerciseKind::strengthen, ExerciseKind::stretch, ExerciseKind::mobilise, ExerciseKind::walk,
        ExerciseKind::relax, ExerciseKind::breathe, ExerciseKind::rest_break}) {
    auto const page = page_of(atlas, some_exercise("one", kind, {}, {"neck"}));
    CHECK(page.pain_rule.empty() == !loads(kind));
  }
  CHECK(loads(ExerciseKind::walk));
  CHECK_FALSE(loads(ExerciseKind::relax));
}
