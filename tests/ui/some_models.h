// Models of the panels for tests: long words, many rows, everything filled.
#pragma once

#include <string>

#include "ui/pages/model.h"

namespace knotmap::test {

inline std::string long_words() {
  return "Stand with your back to the wall and let the sore arm hang in front of you, so that the "
         "shoulder blade slides outward; put the ball between the spine and the blade, and lean.";
}

inline UiModel start_model() {
  UiModel model;
  model.preferences.welcomed = true;
  model.facing = "front";
  return model;
}

inline UiModel settings_model() {
  UiModel model = start_model();
  model.settings_shown = true;
  model.preferences.body = {false, 0.5F, -0.5F, 0.5F};
  return model;
}

inline UiModel pain_model() {
  UiModel model = start_model();
  auto& pain = model.page.emplace<PainModel>();
  pain.region = "between spine and shoulder blade, right";
  pain.gate = {{"heart", "Call for emergency help now", "It squeezes."},
               {"band", "See a doctor first", "It burns like a band."}};
  pain.more_signs = {{"lump", "See a doctor first", "A lump stays or grows."}};
  int number = 0;
  for (auto const* const muscle : {"rhomboids", "serratus_posterior_superior", "trapezius"}) {
    GroupModel group{muscle, std::string(muscle) + ", right", 0.9F, {}};
    for (int i = 1; i <= 2; ++i) {
      group.rows.push_back({std::string(muscle) + "-" + std::to_string(i) + ".R",
                            std::to_string(++number), "A point with a rather long name of its own",
                            "main pain area of this point", false, false,
                            "The same from: a point below it"});
    }
    pain.groups.push_back(group);
  }
  pain.hidden = 9;
  model.map_back = {true, false, "the marked place"};
  return model;
}

/// The same, before its warning signs are answered.
inline UiModel gate_model() {
  UiModel model = pain_model();
  auto& pain = std::get<PainModel>(model.page);
  pain.gate_is_open = false;
  pain.asks_side = true;
  pain.told_about = false;
  pain.notes = {long_words()};
  model.questions = {true, true};
  return model;
}

/// A warning that was pressed.
inline UiModel warning_model() {
  UiModel model = start_model();
  model.page = WarningModel{
      .flag = {"heart", "Call for emergency help now", "It may be the heart", long_words()},
      .is_emergency = true,
      .signs = {"It squeezes.", long_words()},
      .sources = {"NHS"},
      .from_pain = true};
  return model;
}

/// The questions about the person, two of them ticked.
inline UiModel about_model() {
  UiModel model = start_model();
  auto& about = model.page.emplace<AboutModel>();
  for (auto const* const id : {"blood_thinners", "pregnancy", "over_65"}) {
    about.questions.push_back(
        {id, std::string("I say ") + id, long_words(), about.questions.empty()});
  }
  about.not_today = {long_words()};
  about.stop_rules = {long_words(), "You feel a pulse."};
  about.honesty = long_words();
  return model;
}

/// The same, painted: with a combination and symptoms.
inline UiModel painted_model() {
  UiModel model = pain_model();
  auto& pain = std::get<PainModel>(model.page);
  pain.heading = "You painted";
  pain.legend = long_words();
  pain.combination =
      CombinationModel{long_words(), {pain.groups[0].rows[0], pain.groups[1].rows[0]}};
  pain.symptoms = {{"dizziness", "Dizzy or unsteady", long_words(), true},
                   {"stairs", "Worse on stairs", {}, false}};
  model.brush.on = true;
  return model;
}

inline UiModel point_model() {
  UiModel model = pain_model();
  auto const pain = std::get<PainModel>(model.page);
  auto& point = model.page.emplace<PointModel>();
  point.page.title = "Rhomboids, upper point";
  point.page.subtitle = "Rhomboids, right side";
  point.page.press = Press::light;
  point.page.press_words = "Light: no more than the weight of the hand.";
  point.page.where = long_words();
  point.page.felt = long_words();
  point.page.find = long_words();
  point.page.position = long_words();
  point.page.steps = {"Press.", long_words(), "Breathe out.", long_words()};
  point.page.with = "fingers";
  point.page.tools = {"fingers", "tennis ball", "cane"};
  point.page.ways = {{"with a ball at the wall", long_words(), {"Lean.", long_words()}}};
  point.page.later = {long_words(), "Leave it when it is calm."};
  point.page.dose = {"Hold 30 seconds", "2 times", "At most twice a day",
                     "No stronger than 4 of 10"};
  point.page.effort = 4;
  point.page.avoid = long_words();
  point.page.note = long_words();
  point.page.shown = 1;
  model.small = SmallScene{.point = {"rhomboids-1", Side::right}, .pose = ShownPose{}};
  model.small->pose->point = "rhomboids-1";
  point.page.stop_rules = {"Stop when it tingles.", long_words()};
  point.page.sources = {"A book, 1999"};
  point.page.honesty = long_words();
  point.muscle_id = "rhomboids";
  point.muscle = "Rhomboids";
  point.from_pain = true;
  point.next = pain.groups[1].rows[0];
  return model;
}

inline UiModel muscle_model() {
  UiModel model = start_model();
  auto& muscle = model.page.emplace<MuscleModel>();
  auto& page = muscle.page;
  page.id = "trapezius";
  page.title = "Trapezius";
  page.plain = page.does = page.origin = page.insertion = long_words();
  page.causes = page.mistaken_for = {"Short.", long_words()};
  page.symptoms = {{"dizziness", "Dizzy or unsteady", long_words()}};
  page.keys = page.satellites = page.related = {{"scalenes", "Scalenes"}};
  page.sources = {"A book, 1999"};
  muscle.sided_id = "trapezius.R";
  muscle.side = "right";
  muscle.has_shape = true;
  muscle.over = {{"deltoid.R", "Deltoid", false},
                 {"serratus_posterior_superior.R", "Serratus posterior superior", true}};
  model.under.layer = Under::superficial;
  model.under.hidden = 3;
  for (int i = 1; i <= 3; ++i) {
    auto const id = "trapezius-" + std::to_string(i);
    muscle.points.push_back({"Upper trapezius, front edge",
                             std::to_string(i),
                             {{id + ".L", "left"}, {id + ".R", "right"}}});
  }
  return model;
}

/// What goes with a pain.
inline UiModel cause_model() {
  UiModel model = start_model();
  auto& page = model.page.emplace<CauseModel>().page;
  page.title = "Typing turned to one side";
  page.family = "Tilted or turned to one side";
  page.ask = page.why = page.today = page.doctor = long_words();
  page.exercises = {{"exercise:neck_turns", "Turning the head slowly, while you sit"}};
  page.muscles = {{"trapezius", "Trapezius"}};
  page.sure = {"Opinion: therapists say so, hardly tested.", long_words()};
  page.sources = {"A book, 1999"};
  return model;
}

/// An exercise.
inline UiModel exercise_model() {
  UiModel model = start_model();
  auto& exercise = model.page.emplace<ExerciseModel>();
  auto& page = exercise.page;
  exercise.from_page = true;
  page.title = "Blades together, lying in bed";
  page.subtitle = "Makes stronger; on your back; with: bed, rolled towel";
  page.what_for = page.start = page.harder = page.avoid = long_words();
  page.steps = {"Lie down.", long_words(), "Let go."};
  page.dose = "5 times, hold 5 seconds, on 4 days a week.";
  page.raise = page.pain_rule = {long_words(), "Stay."};
  page.not_with = {"I had an operation"};
  page.causes = {{"cause:typing_turned", "Typing turned to one side"}};
  page.muscles = {{"rhomboids", "Rhomboids"}};
  page.sure = {"Opinion: therapists say so, hardly tested.", long_words()};
  page.sources = {"A book, 1999"};
  exercise.motion.can_show = true;
  model.small = SmallScene{.point = {}, .pose = ShownPose{}};
  model.small->pose->exercise = "blades_together_in_bed";
  return model;
}

/// What goes with a pain, answered in part.
inline UiModel why_model() {
  UiModel model = start_model();
  auto& why = model.page.emplace<WhyModel>();
  why.subject = "Between spine and shoulder blade, right";
  why.questions = {{"slouching", "Do you sit slumped for most of the day?", true},
                   {"typing_turned", long_words(), false},
                   {"stress", "Do your shoulders rise when you are under pressure?", {}}};
  why.likely = {{"slouching", "Slouching", long_words(), "See a doctor if it grows."}};
  why.change = long_words();
  why.exercises = {{"chin_in", "Chin in", "5 times, every day.", "For where it hurts."}};
  why.left_out = {long_words()};
  return model;
}

/// A week with an exercise, a change and a look back that is due.
inline UiModel week_model() {
  UiModel model = start_model();
  auto& week = model.page.emplace<WeekModel>();
  week.what = "Between spine and shoulder blade, right";
  week.day_number = 15;
  week.day_names = {"T", "W", "T", "F", "S", "S", "M"};
  week.check_due = true;
  week.pain_first = 6;
  week.pain_today = 5;
  week.verdict = long_words();
  week.offers_swap = true;
  week.change = long_words();
  week.change_days = {true, false, false, true, false, false, true};
  WeekLine line{.id = "chin_in",
                .name = "Chin in",
                .dose = "7 times, every day.",
                .note = long_words(),
                .today = SessionColour::green,
                .days = {},
                .done_words = {}};
  line.days = {SessionColour::green, {}, SessionColour::amber, {}, SessionColour::red, {}, {}};
  week.exercises = {line, line};
  week.exercises[1].id = "neck_turns";
  week.exercises[1].done_words = "Did it today";
  week.rules = week.follow_up = {long_words()};
  return model;
}

/// What is known and what is doubted.
inline UiModel evidence_model() {
  UiModel model = start_model();
  auto& evidence = model.page.emplace<EvidenceModel>();
  evidence.honesty = long_words();
  evidence.topics = {{"pressing",
                      "Pressing a point",
                      "Fair: a trial or a guideline",
                      {long_words()},
                      {long_words()},
                      long_words(),
                      {"A paper, 2022"}}};
  return model;
}

/// The guided press at a stage, with all that it may show there.
inline UiModel press_model(PressStage stage) {
  UiModel model = point_model();
  auto& press = model.press.emplace();
  press.stage = stage;
  press.title = "Neck and shoulder muscle: upper part, front edge, right";
  press.progress = "Point 2 of 3";
  press.tools = {{"fingers", "fingers", "", true},
                 {"tennis_ball", "tennis ball", "", false},
                 {"lacrosse_ball", "lacrosse ball", long_words(), false}};
  press.places = {{"chair", "on a chair", "", true}, {"bed", "in bed", long_words(), false}};
  press.place_words = press.stop_rule = long_words();
  press.scales = {{"How bad is your pain now?", "0 is none.", "press rate", 4, true},
                  {"Turning the head", long_words(), "press move", {}, true}};
  press.sore = {{"trapezius-1.R", "Upper part, front edge"}};
  press.others = {"Side neck muscles: front one, upper part, right"};
  press.position = press.step = long_words();
  press.step_of = "Step 2 of 4";
  press.can_go_back = true;
  press.share = 0.4F;
  press.seconds_left = 18;
  press.count = "Hold 1 of 3";
  press.strength = "The pressing hurts 4 of 10 at most. Breathe easily.";
  press.after = {long_words()};
  press.advice = "Ease off by half. Press lighter and shorter.";
  press.asks_effort = stage == PressStage::hold;
  press.asks_known = stage == PressStage::rest;
  press.more_points = true;
  press.brought = press.now = {long_words()};
  press.again = long_words();
  press.exercise = "chin_in";
  press.exercise_name = "Chin in";
  press.next = "scalenes-1.R";
  press.next_title = "Side neck muscles: front one, upper part, right";
  press.why = "why:trapezius-1.R";
  press.stop = stop_page(StopSign::numb);
  model.questions.press = true;
  return model;
}

/// Names in the scene, one muscle alone, its menu open.
inline UiModel menu_model() {
  UiModel model = start_model();
  model.under.layer = Under::deep;
  model.under.isolated = "Serratus posterior superior, right";
  model.menu = MenuModel{"trapezius.R", "Trapezius, right", {700.0F, 300.0F}, true};
  model.body_span = {300.0F, 500.0F};
  model.labels = {{{350.0F, 200.0F}, "Trapezius, left", true},
                  {{360.0F, 210.0F}, "The bump at the base of the neck (C7)", false, 1.0F},
                  {{450.0F, 220.0F}, "Infraspinatus, right", true}};
  return model;
}

inline UiModel search_model() {
  UiModel model = start_model();
  model.query = "shoulder";
  model.results = {
      {"trapezius", "select \"trapezius\"", "Trapezius", "Muscle: " + long_words(), "muscle"},
      {"top_of_shoulder", "region \"top_of_shoulder\"", "Top of the shoulder", "Part of the body",
       "place that hurts"}};
  return model;
}

/// Every page, each with about as much as it may hold.
inline std::vector<UiModel> page_models() {
  return {start_model(),
          pain_model(),
          painted_model(),
          point_model(),
          muscle_model(),
          gate_model(),
          settings_model(),
          menu_model(),
          warning_model(),
          about_model(),
          cause_model(),
          exercise_model(),
          why_model(),
          week_model(),
          evidence_model(),
          press_model(PressStage::prepare),
          press_model(PressStage::steps),
          press_model(PressStage::hold),
          press_model(PressStage::rest),
          press_model(PressStage::rate),
          press_model(PressStage::done),
          press_model(PressStage::stopped)};
}

}  // namespace knotmap::test
