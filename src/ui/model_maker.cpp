#include "ui/model_maker.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <glm/geometric.hpp>

#include "base/words.h"
#include "finder/search.h"
#include "finder/told.h"
#include "scene/pick.h"
#include "state/under.h"
#include "ui/pain_model.h"

namespace knotmap {
namespace {

/// The row after the selected one in the list as it is read.
std::optional<RowModel> row_after(PlacedAtlas const& placed,
                                  std::vector<CandidateGroup> const& list, std::uint32_t selected) {
  bool found = false;
  for (auto const& group : list) {
    for (auto const& row : group.rows) {
      if (found) return row_of(placed, row.candidate, row.number);
      found = row.candidate.has(selected);
    }
  }
  return std::nullopt;
}

std::optional<PointModel> point_model(World const& world, State const& state, Director& director) {
  auto const index = world.placed->index_of(*state.selected);
  if (!index) return std::nullopt;
  auto const& muscle = *world.placed->points()[*index].muscle;
  PointModel point;
  point.page = page_of(*world.placed, *index);
  point.muscle_id = muscle.id;
  point.muscle = muscle.name;
  point.from_pain = is_told(state);
  point.has_shape = !muscle.bands.empty();
  if (point.from_pain) point.next = row_after(*world.placed, director.list(world, state), *index);
  return point;
}

std::optional<MuscleModel> muscle_model(World const& world, State const& state) {
  auto const* const muscle = world.atlas->muscle(state.muscle);
  if (muscle == nullptr) return std::nullopt;
  MuscleModel model;
  model.page = page_of(*world.atlas, *muscle);
  model.from_pain = is_told(state);
  model.sided_id = muscle->id;
  if (auto const side = state.muscle_side) {
    model.sided_id = to_string(SidedId{muscle->id, *side});
    model.side = word(*side);
  }
  auto const& under = state.under;
  auto const is_hidden_now = [&](Muscle const& which) {
    auto const sides = each(which.sides);
    return std::all_of(sides.begin(), sides.end(), [&](Side side) {
      bool const meant = !state.muscle_side || *state.muscle_side == side;
      return !meant || is_hidden(under, which, side);
    });
  };
  model.has_shape = !muscle->bands.empty();
  model.hidden = is_hidden_now(*muscle);
  model.isolated = under.isolated == model.sided_id || under.isolated == muscle->id;
  for (auto const& id : muscle->under) {
    auto const* const over = world.atlas->muscle(id);
    if (over == nullptr || over->bands.empty()) continue;
    bool const sided = state.muscle_side && has_side(over->sides, *state.muscle_side);
    model.over.push_back({sided ? to_string(SidedId{id, *state.muscle_side}) : id, over->name,
                          is_hidden_now(*over)});
  }
  for (auto const& point : muscle->points) {
    LinkModel link{point.relief.name, {}};
    // A person looks at the back mostly: left stands left.
    auto sides = each(point.sides);
    // The side that was chosen stands first.
    std::stable_partition(sides.begin(), sides.end(),
                          [&](Side side) { return side == state.muscle_side; });
    for (auto const side : sides) {
      link.sides.emplace_back(to_string(SidedId{point.id, side}),
                              side == Side::midline ? "open" : std::string(word(side)));
    }
    model.points.push_back(std::move(link));
  }
  return model;
}

/// `ticks`: a symptom is added to what is marked already.
ResultModel result_of(Found const& found, bool ticks) {
  ResultModel result{found.id, {}, found.title, found.detail, {}};
  switch (found.kind) {
    case FoundKind::muscle:
      result.kind = "muscle";
      result.command = fmt::format("select \"{}\"", found.id);
      break;
    case FoundKind::point:
      result.kind = "point";
      result.command = fmt::format("select \"{}\"", found.id);
      break;
    case FoundKind::region:
      result.kind = "place that hurts";
      result.command = fmt::format("region \"{}\"", found.id);
      break;
    case FoundKind::symptom:
      result.kind = "symptom";
      // A complaint with a name says where it is; what is felt beside a pain is ticked beside it.
      result.command =
          ticks ? fmt::format("symptom \"{}\"", found.id) : fmt::format("tell \"{}\"", found.title);
      break;
    case FoundKind::landmark:
      result.kind = "landmark";
      result.command = fmt::format("landmark \"{}\"", found.id);
      break;
  }
  return result;
}

/// A sentence that says more than one thing, as the first of the results.
std::optional<ResultModel> told_result(Told const& told, std::string const& query) {
  if (told.places.size() + told.symptoms.size() < 2) return std::nullopt;
  std::vector<std::string> names;
  for (auto const* const symptom : told.symptoms) names.push_back(symptom->name);
  for (auto const& place : told.places) names.push_back(place.name);
  constexpr std::size_t most = 3;
  auto const more = names.size() - std::min(names.size(), most);
  names.resize(names.size() - more);
  auto title = fmt::format("{}", fmt::join(names, "; "));
  if (more > 0) title += fmt::format("; and {} places more", more);
  return ResultModel{"told", fmt::format("tell \"{}\"", query), capitalized(title),
                     "What you say, all of it", "sentence"};
}

std::string facing_of(View const& view) {
  constexpr float near_deg = 12.0F;
  struct Named {
    char const* name;
    float azimuth;
  };
  for (auto const& [name, azimuth] : {Named{"front", 0.0F}, Named{"left", 90.0F},
                                      Named{"back", 180.0F}, Named{"right", 270.0F}}) {
    float const off = std::remainder(view.azimuth - azimuth, 360.0F);
    if (std::abs(off) < near_deg) return name;
  }
  return {};
}

std::vector<LabelModel> labels_of(World const& world, Frame const& frame) {
  std::vector<LabelModel> labels;
  for (auto const& mark : frame.marks) {
    if (mark.kind != Mark::Kind::previewed || is_occluded(frame, mark)) continue;
    auto const index = world.placed->index_of(mark.id);
    auto const pixel = pixel_of(frame, mark.position);
    if (!index || !pixel) continue;
    labels.push_back({*pixel, world.placed->points()[*index].point->relief.name, true});
  }
  for (auto const& label : frame.labels) {
    auto const pixel = pixel_of(frame, label.position);
    if (pixel) labels.push_back({*pixel, label.words, label.strong, label.worth});
  }
  return labels;
}

/// Where the body begins and ends across the canvas.
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
  auto const& under = state.under;
  UnderModel model;
  model.layer = under.layer;
  model.hidden = under.hidden.size();
  if (!under.isolated.empty()) model.isolated = under_name(*world.atlas, under.isolated);
  model.landmarks = under.landmarks;
  model.see_muscle = state.preferences.see_muscle;
  return model;
}

std::optional<MenuModel> menu_model(World const& world, State const& state) {
  if (!state.menu) return std::nullopt;
  auto const id = to_string(state.menu->muscle);
  return MenuModel{id, under_name(*world.atlas, id), state.menu->at, state.under.isolated == id};
}

}  // namespace

std::string title_of(UiModel const& model) {
  switch (model.stage) {
    case Stage::start:
      return {};
    case Stage::pain:
      return model.pain.region;
    case Stage::point:
      return model.point->page.title;
    case Stage::muscle:
      return model.muscle->page.title;
  }
  return {};
}

UiModel ModelMaker::make(Session& session, Director& director, Frame const* frame) {
  auto const& world = session.world();
  auto const& state = session.state();
  UiModel model;
  if (state.selected) model.point = point_model(world, state, director);
  if (!model.point && !state.muscle.empty()) model.muscle = muscle_model(world, state);
  if (is_told(state)) model.pain = pain_model(world, state, director);
  model.stage = model.point      ? Stage::point
                : model.muscle   ? Stage::muscle
                : is_told(state) ? Stage::pain
                                 : Stage::start;

  model.query = state.search;
  if (state.search.empty()) {
    query_.clear();
    results_.clear();
  } else if (query_ != state.search || searched_ != world.atlas ||
             beside_pain_ == state.pain.empty()) {
    constexpr std::size_t most = 8;
    query_ = state.search;
    searched_ = world.atlas;
    beside_pain_ = !state.pain.empty();
    results_.clear();
    auto const& index = search_of(session.world());
    if (auto told = told_result(tell(index, *world.placed, query_), query_)) {
      results_.push_back(*std::move(told));
    }
    for (auto const& found : index.search(query_, most)) {
      auto const* const symptom =
          found.kind == FoundKind::symptom ? world.atlas->symptom(found.id) : nullptr;
      bool const ticks =
          symptom != nullptr && beside_pain_ && symptom->kind != SymptomKind::condition;
      results_.push_back(result_of(found, ticks));
    }
  }
  model.results = results_;

  model.theme = state.preferences.theme;
  model.tone = state.preferences.tone;
  model.mirror = state.preferences.mirror;
  model.text_scale = state.preferences.text_scale;
  model.welcomed = state.preferences.welcomed;
  model.keys_shown = state.keys_shown;
  model.settings_shown = state.settings_shown;
  model.body = state.preferences.body;
  model.brush = state.brush;
  model.facing = facing_of(state.flight ? state.flight->to : state.view);
  model.can_undo = session.can_undo();
  model.can_redo = session.can_redo();
  model.under = under_model(world, state);
  model.menu = menu_model(world, state);
  if (frame != nullptr && frame->surface != nullptr) {
    model.labels = labels_of(world, *frame);
    model.body_span = body_span(*frame);
  }
  return model;
}

}  // namespace knotmap
