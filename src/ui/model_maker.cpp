#include "ui/model_maker.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "scene/marks.h"
#include "scene/pick.h"
#include "state/under.h"
#include "ui/about_model.h"
#include "ui/compare_model.h"
#include "ui/cursor_model.h"
#include "ui/evidence_model.h"
#include "ui/muscle_list_model.h"
#include "ui/muscle_model.h"
#include "ui/pain_model.h"
#include "ui/point_model.h"
#include "ui/present_model.h"
#include "ui/press_model.h"
#include "ui/relief_model.h"
#include "ui/resume_model.h"
#include "ui/search_model.h"
#include "ui/warning_model.h"
#include "ui/week_model.h"
#include "ui/why_model.h"

namespace knotmap {
namespace {

/// The named view whose direction the eye looks in, within 10 degrees ("front", ...), or "".
std::string facing_of(View const& view) {
  float const near = std::cos(glm::radians(10.0F));
  auto const direction = [](View const& of) { return glm::normalize(of.target - eye_of(of)); };
  for (auto const* const name : {"front", "left", "back", "right"}) {
    auto const named = named_view(name, view);
    if (named && glm::dot(direction(view), direction(*named)) > near) return name;
  }
  return {};
}

std::vector<LabelModel> labels_of(World const& world, Frame const& frame) {
  std::vector<LabelModel> labels;
  for (auto const& mark : frame.marks) {
    if (mark.kind != Mark::Kind::previewed || mark.behind) continue;
    if (frame.compared != nullptr) break;  // two that are compared have the scene's labels
    auto const index = world.placed->index_of(mark.id);
    auto const pixel = pixel_of(frame, mark.position);
    if (!index || !pixel) continue;
    auto const& point = world.placed->points()[*index];
    labels.push_back({*pixel, full_name(*point.muscle, *point.point), true});
  }
  for (auto const& label : frame.labels) {
    auto const pixel = pixel_of(frame, label.position);
    if (pixel) labels.push_back({*pixel, label.words, label.strong, label.worth, label.kind});
  }
  return labels;
}

std::vector<LabelBox> signs_of(Frame const& frame) {
  std::vector<LabelBox> signs;
  for (auto const& mark : frame.marks) {
    auto const pixel = pixel_of(frame, mark.position);
    if (!pixel) continue;
    float const away = std::max(glm::distance(mark.position, frame.camera.eye), 0.01F);
    float const radius = mark.radius_m * size_of(mark) * frame.camera.pixels_per_metre_at_1m / away;
    signs.push_back({*pixel - radius, glm::vec2(2.0F * radius)});
    if (mark.number_box) signs.push_back(*mark.number_box);
  }
  return signs;
}

std::vector<LineModel> lines_of(Frame const& frame) {
  std::vector<LineModel> lines;
  for (auto const& line : frame.lines) {
    LineModel model{{}, line.kind, line.seen};
    for (auto const& point : line.points) {
      if (auto const pixel = pixel_of(frame, point)) model.pixels.push_back(*pixel);
    }
    if (!model.pixels.empty()) lines.push_back(std::move(model));
  }
  return lines;
}

/// The left and right border of the body on the canvas, pixels; the whole width when a corner of
/// its box is behind the eye.
glm::vec2 body_span(Frame const& frame) {
  auto const box = frame.surface->bounds();
  glm::vec2 span(static_cast<float>(frame.canvas.width), 0.0F);
  for (unsigned i = 0; i < 8; ++i) {
    glm::vec3 const corner((i & 1U) != 0U ? box.high.x : box.low.x,
                           (i & 2U) != 0U ? box.high.y : box.low.y,
                           (i & 4U) != 0U ? box.high.z : box.low.z);
    auto const pixel = pixel_of(frame, corner);
    if (!pixel) return {0.0F, static_cast<float>(frame.canvas.width)};
    span = {std::min(span.x, pixel->x), std::max(span.y, pixel->x)};
  }
  return span;
}

UnderModel under_model(World const& world, State const& state) {
  auto const& under = state.work.under;
  UnderModel model;
  model.layer = under.layer;
  model.hidden = under.hidden.size();
  model.faded = under.faded.size();
  model.names = under.names;
  if (under.isolated.size() == 1) {
    model.isolated = under_name(*world.atlas, under.isolated.front());
  } else if (!under.isolated.empty()) {
    model.isolated = fmt::format("these {}", under.isolated.size());
  }
  model.landmarks = under.landmarks;
  model.never_places = under.never_places;
  return model;
}

WayBackModel way_back_model(Session const& session, UndoScope of) {
  return {session.can_undo(of), session.can_redo(of), std::string(session.undo_title(of))};
}

std::optional<MenuModel> menu_model(World const& world, State const& state) {
  if (!state.moment.menu) return std::nullopt;
  auto const id = to_string(state.moment.menu->muscle);
  return MenuModel{id, under_name(*world.atlas, id), state.moment.menu->at,
                   state.work.under.isolated == std::vector{id}};
}

}  // namespace

PageModel ModelMaker::page(Session const& session) {
  auto const& answers = session.answers();
  auto const& state = session.state();
  auto const& work = state.work;
  if (auto const* const id = open_point(work.page)) {
    if (auto point = point_model(answers, state, *id)) return *std::move(point);
  }
  if (auto const* const open = open_muscle(work.page)) {
    if (auto muscle = muscle_model(answers, work, *open)) return *std::move(muscle);
  }
  if (auto const* const open = open_warning(work.page)) {
    if (auto warning = warning_model(*answers.world().atlas, work, open->flag))
      return *std::move(warning);
  }
  if (auto const* const both = open_compare(work.page)) {
    if (auto compare = compare_model(answers, state, *both)) return *std::move(compare);
  }
  if (auto const* const open = open_cause(work.page)) {
    if (auto cause = cause_model(*answers.world().atlas, work, open->cause))
      return *std::move(cause);
  }
  if (auto const* const open = open_exercise(work.page)) {
    if (auto exercise = exercise_model(*answers.world().atlas, state, open->exercise))
      return *std::move(exercise);
  }
  if (auto const* const why = std::get_if<OpenWhy>(&work.page))
    return why_model(answers, state, *why);
  if (std::holds_alternative<OpenWeek>(work.page)) return week_model(answers.world(), state);
  bool const writes = std::holds_alternative<OpenDraft>(work.page);
  if (writes && state.care.draft) return draft_model(session);
  if (writes || std::holds_alternative<OpenDiary>(work.page)) return diary_.make(session);
  if (std::holds_alternative<OpenEvidence>(work.page))
    return evidence_model(answers.world(), state);
  if (std::holds_alternative<OpenAbout>(work.page)) return about_model(answers, state);
  if (std::holds_alternative<OpenMuscleList>(work.page)) {
    return muscle_list_model(answers.world(), work);
  }
  if (work.asks()) return pain_model(answers, state);
  StartModel start{state.moment.brush.on, {}, state.care.week.has_value()};
  if (auto const& offered = state.moment.offered) {
    start.resume = resume_model(answers.world(), *offered, state.moment.today);
  }
  return start;
}

std::vector<ResultModel> const& ModelMaker::results(Answers const& answers, State const& state) {
  auto const& query = state.moment.search;
  bool const beside_pain = !state.work.pain.empty();
  bool const same =
      query_ == query && searched_ == answers.world().atlas && beside_pain_ == beside_pain;
  if (!same) {
    query_ = query;
    searched_ = answers.world().atlas;
    beside_pain_ = beside_pain;
    results_ =
        query.empty() ? std::vector<ResultModel>{} : search_results(answers, state.work, query);
  }
  return results_;
}

UiModel ModelMaker::make(Session const& session, Frame const* frame) {
  auto const& answers = session.answers();
  auto const& world = session.world();
  auto const& state = session.state();
  UiModel model;
  model.page = page(session);
  if (auto* const muscle = std::get_if<MuscleModel>(&model.page)) {
    muscle->from_list = session.came_from() == muscle_list_id;
  }
  bool const from_page = session.leads_back();
  if (auto* const cause = std::get_if<CauseModel>(&model.page)) cause->from_page = from_page;
  if (auto* const exercise = std::get_if<ExerciseModel>(&model.page))
    exercise->from_page = from_page;
  if (auto* const evidence = std::get_if<EvidenceModel>(&model.page))
    evidence->from_page = from_page;
  model.preferences = state.preferences;
  model.query = state.moment.search;
  model.results = results(answers, state);
  if (auto const* const pain = std::get_if<PainModel>(&model.page);
      pain != nullptr && !state.moment.settings_shown) {
    model.questions.signs = !pain->gate_is_open;
    model.questions.side = pain->asks_side && !pain->holds;
  }
  if (auto const* const point = std::get_if<PointModel>(&model.page)) {
    model.small = small_scene_of_point(state, point->page.id, point->page.shown);
  } else if (auto const* const exercise = std::get_if<ExerciseModel>(&model.page)) {
    model.small = small_scene_of_exercise(*world.atlas, state, exercise->page.id);
  }
  model.questions.draft = std::holds_alternative<DraftModel>(model.page) &&
                          !state.moment.settings_shown && !state.moment.keys_shown;
  model.questions.cursor = state.moment.cursor.has_value();
  model.press = press_screen(answers, state);
  model.questions.press = model.press.has_value();
  if (auto const* const exercise = std::get_if<ExerciseModel>(&model.page))
    model.questions.motion = exercise->motion.shown && exercise->motion.moves;
  model.waiting_press = waiting_press(world, state);
  model.keys_shown = state.moment.keys_shown;
  model.settings_shown = state.moment.settings_shown;
  model.brush = state.moment.brush;
  auto const& view = state.moment.flight ? state.moment.flight->to : state.work.view;
  model.facing = facing_of(view);
  constexpr float quarter_deg = 90.0F;
  model.sees_back = std::abs(std::remainder(view.azimuth, 360.0F)) > quarter_deg;
  model.map_back = way_back_model(session, UndoScope::map);
  model.settings_back = way_back_model(session, UndoScope::settings);
  model.resumed = state.moment.resumed;
  model.under = under_model(world, state);
  model.menu = menu_model(world, state);
  model.presenting = state.moment.presenting;
  if (frame != nullptr && frame->surface != nullptr) {
    model.labels = labels_of(world, *frame);
    model.signs = signs_of(*frame);
    model.lines = lines_of(*frame);
    if (model.presenting) present(model, answers, state, *frame);
    model.body_span = body_span(*frame);
    model.cursor = cursor_model(world, state, *frame);
  }
  return model;
}

}  // namespace knotmap
