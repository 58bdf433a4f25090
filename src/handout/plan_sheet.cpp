#include <utility>

#include <fmt/format.h>

#include "handout/sheet_parts.h"
#include "relief/cause_page.h"
#include "relief/exercise_dose.h"
#include "relief/follow_up.h"

namespace knotmap {

SheetPlan sheet_plan(Plan const& plan, std::string const& where, std::vector<RegionHere> regions) {
  SheetPlan sheet{.title = where.empty() ? "My plan" : "My plan: " + where,
                  .exercises = {},
                  .change = plan.change,
                  .regions = std::move(regions),
                  .left_out = left_out_words(plan)};
  for (auto const& planned : plan.exercises)
    sheet.exercises.push_back({planned.exercise, planned.exercise->dose});
  return sheet;
}

Handout plan_sheet(Atlas const& atlas, SheetPlan const& plan, HandoutFrom const& from) {
  SheetMaker sheet(atlas, from);
  sheet.add_title(plan.title, "");
  sheet.add_first(plan.regions, "Stop if it gets numb, weak or much worse, and see a doctor.");
  std::vector<std::string> rows;
  std::vector<std::string> sources;
  bool loaded = false;
  for (auto const& exercise : plan.exercises) {
    sheet.add_exercise(exercise);
    rows.push_back(exercise.exercise->name);
    loaded = loaded || loads(exercise.exercise->kind);
    auto const own = page_of(atlas, *exercise.exercise).sources;
    sources.insert(sources.end(), own.begin(), own.end());
  }
  if (plan.change != nullptr) {
    sheet.add(PrintHeading{2, "One change: " + plan.change->name});
    sheet.add(PrintText{plan.change->today});
    rows.emplace_back("The change");
  }
  if (plan.exercises.empty() && plan.change == nullptr)
    sheet.add(PrintText{"Nothing is planned yet."});
  if (!plan.left_out.empty()) sheet.add(PrintList{plan.left_out, false, PrintVoice::soft});
  sheet.add(PrintHeading{2, "Two weeks: tick what you did"});
  sheet.add(PrintBoxes{std::move(rows), {"Pain, 0 to 10"}});
  std::vector<PrintBlock> hurt;
  if (loaded) {
    hurt.push_back({PrintHeading{2, "How much it may hurt"}});
    hurt.push_back({PrintList{{std::string(ExerciseRules::green), std::string(ExerciseRules::amber),
                               std::string(ExerciseRules::red)}}});
    hurt.push_back({PrintHeading{2, "When to do more"}});
    hurt.push_back({PrintList{{std::string(ExerciseRules::raise), std::string(ExerciseRules::stay),
                               std::string(ExerciseRules::back)}}});
  }
  std::vector<PrintBlock> look;
  look.push_back({PrintHeading{2, "Look back"}});
  look.push_back({PrintList{{follow_up_rules.begin(), follow_up_rules.end()}}});
  if (hurt.empty()) {
    std::move(look.begin(), look.end(), std::back_inserter(sheet.blocks));
  } else {
    sheet.add(PrintColumns{std::move(hurt), std::move(look)});
  }
  constexpr int note_lines = 2;
  sheet.add(PrintRoom{"Notes", note_lines});
  sheet.add_sources(std::move(sources));
  return sheet.finished(plan.title);
}

}  // namespace knotmap
