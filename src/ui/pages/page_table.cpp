#include "ui/pages/page_table.h"

#include <variant>

#include "ui/pages/about_page.h"
#include "ui/pages/cause_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/draft_page.h"
#include "ui/pages/evidence_page.h"
#include "ui/pages/exercise_page.h"
#include "ui/pages/muscle_list_page.h"
#include "ui/pages/muscle_page.h"
#include "ui/pages/pain_panel.h"
#include "ui/pages/point_page.h"
#include "ui/pages/start_panel.h"
#include "ui/pages/warning_page.h"
#include "ui/pages/week_page.h"
#include "ui/pages/why_page.h"

namespace knotmap {
namespace {

// Each kind of page has an overload of these three functions; without one, this does not compile.

std::string_view name(StartModel const& /*start*/) {
  return "start";
}
std::string title(StartModel const& /*start*/) {
  return {};
}
void draw(Pen& pen, StartModel const& start, UiModel const& model, PageMemory& /*memory*/) {
  draw_start(pen, start, model.sees_back);
}

std::string_view name(PainModel const& /*pain*/) {
  return "pain";
}
std::string title(PainModel const& pain) {
  return pain.region;
}
void draw(Pen& pen, PainModel const& pain, UiModel const& /*model*/, PageMemory& memory) {
  draw_pain(pen, pain, memory);
}

std::string_view name(PointModel const& /*point*/) {
  return "point";
}
std::string title(PointModel const& point) {
  return point.page.title;
}
void draw(Pen& pen, PointModel const& point, UiModel const& model, PageMemory& memory) {
  draw_point(pen, point, model, memory);
}

std::string_view name(MuscleModel const& /*muscle*/) {
  return "muscle";
}
std::string title(MuscleModel const& muscle) {
  return muscle.title();
}
void draw(Pen& pen, MuscleModel const& muscle, UiModel const& model, PageMemory& memory) {
  draw_muscle(pen, muscle, model.under, memory);
}

std::string_view name(WarningModel const& /*warning*/) {
  return "warning";
}
std::string title(WarningModel const& warning) {
  return warning.flag.title;
}
void draw(Pen& pen, WarningModel const& warning, UiModel const& /*model*/, PageMemory& memory) {
  draw_warning(pen, warning, memory);
}

std::string_view name(AboutModel const& /*about*/) {
  return "about";
}
std::string title(AboutModel const& /*about*/) {
  return "About you";
}
void draw(Pen& pen, AboutModel const& about, UiModel const& /*model*/, PageMemory& /*memory*/) {
  draw_about(pen, about);
}

std::string_view name(CompareModel const& /*compare*/) {
  return "compare";
}
std::string title(CompareModel const& compare) {
  return compare.first.page.title + " and " + compare.second.page.title;
}
void draw(Pen& pen, CompareModel const& compare, UiModel const& /*model*/, PageMemory& /*memory*/) {
  draw_compare(pen, compare);
}

std::string_view name(MuscleListModel const& /*list*/) {
  return "muscles";
}
std::string title(MuscleListModel const& /*list*/) {
  return "All muscles";
}
void draw(Pen& pen, MuscleListModel const& list, UiModel const& model, PageMemory& memory) {
  draw_muscle_list(pen, list, model, memory);
}

std::string_view name(CauseModel const& /*cause*/) {
  return "cause";
}
std::string title(CauseModel const& cause) {
  return cause.page.title;
}
void draw(Pen& pen, CauseModel const& cause, UiModel const& /*model*/, PageMemory& memory) {
  draw_cause(pen, cause, memory);
}

std::string_view name(ExerciseModel const& /*exercise*/) {
  return "exercise";
}
std::string title(ExerciseModel const& exercise) {
  return exercise.page.title;
}
void draw(Pen& pen, ExerciseModel const& exercise, UiModel const& model, PageMemory& memory) {
  draw_exercise(pen, exercise, model, memory);
}

std::string_view name(WhyModel const& /*why*/) {
  return "why";
}
std::string title(WhyModel const& why) {
  return why.subject;
}
void draw(Pen& pen, WhyModel const& why, UiModel const& /*model*/, PageMemory& memory) {
  draw_why(pen, why, memory);
}

std::string_view name(WeekModel const& /*week*/) {
  return "week";
}
std::string title(WeekModel const& /*week*/) {
  return "My week";
}
void draw(Pen& pen, WeekModel const& week, UiModel const& /*model*/, PageMemory& memory) {
  draw_week(pen, week, memory);
}

std::string_view name(DiaryModel const& /*diary*/) {
  return "diary";
}
std::string title(DiaryModel const& /*diary*/) {
  return "My diary";
}
void draw(Pen& pen, DiaryModel const& diary, UiModel const& /*model*/, PageMemory& memory) {
  draw_diary(pen, diary, memory);
}

std::string_view name(DraftModel const& /*draft*/) {
  return "diary-entry";
}
std::string title(DraftModel const& /*draft*/) {
  return "Write it down";
}
void draw(Pen& pen, DraftModel const& draft, UiModel const& /*model*/, PageMemory& memory) {
  draw_draft(pen, draft, memory);
}

std::string_view name(EvidenceModel const& /*evidence*/) {
  return "evidence";
}
std::string title(EvidenceModel const& /*evidence*/) {
  return "How sure is this";
}
void draw(Pen& pen, EvidenceModel const& evidence, UiModel const& /*model*/, PageMemory& memory) {
  draw_evidence(pen, evidence, memory);
}

}  // namespace

std::string_view name_of(PageModel const& page) {
  return std::visit([](auto const& open) { return name(open); }, page);
}

std::string title_of(PageModel const& page) {
  return std::visit([](auto const& open) { return title(open); }, page);
}

void draw_page(Pen& pen, UiModel const& model, PageMemory& memory) {
  std::visit([&](auto const& open) { draw(pen, open, model, memory); }, model.page);
}

}  // namespace knotmap
