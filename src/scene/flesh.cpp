#include "scene/flesh.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "base/ids.h"
#include "base/words.h"
#include "scene/flesh_colours.h"
#include "state/framing.h"

namespace knotmap {
namespace {

/// Adds a muscle after those that lie over it, which settle before it.
void add_in_order(Atlas const& atlas, std::size_t number, std::vector<char>& met,
                  std::vector<std::size_t>& order) {
  if (std::exchange(met[number], 1) != 0) return;
  for (auto const& id : atlas.muscles[number].under) {
    auto const* const over = atlas.muscle(id);
    if (over == nullptr) continue;
    add_in_order(atlas, static_cast<std::size_t>(over - atlas.muscles.data()), met, order);
  }
  order.push_back(number);
}

}  // namespace

void FleshMaker::forget_other(World const& world) {
  if (muscles_ == world.muscles) return;
  *this = FleshMaker{};
  muscles_ = world.muscles;
}

bool FleshMaker::prepare(World const& world) {
  forget_other(world);
  if (whole_) return false;
  auto const& atlas = *world.atlas;
  if (order_.empty()) {
    std::vector<char> met(atlas.muscles.size(), 0);
    for (std::size_t i = 0; i < met.size(); ++i) add_in_order(atlas, i, met, order_);
  }
  auto const at = prepared_;
  if (at < order_.size()) {
    if (world.muscles->advance(order_[at])) ++prepared_;
    return true;
  }
  ++prepared_;
  if (at - order_.size() < atlas.bones.size()) {
    static_cast<void>(world.muscles->bone(at - order_.size()));
    return true;
  }
  whole_ = std::make_shared<FigureForm const>(make_form(*world.muscles));
  return false;
}

bool FleshMaker::is_unprepared(World const& world, State const& state) const {
  return state.work.under.layer > Under::skin && (!whole_ || muscles_ != world.muscles);
}

float FleshMaker::prepared_share(World const& world) const {
  if (muscles_ != world.muscles) return 0.0F;
  if (whole_) return 1.0F;
  auto const all = world.atlas->muscles.size() + world.atlas->bones.size() + 1;
  return static_cast<float>(prepared_) / static_cast<float>(all);
}

std::shared_ptr<FigureForm const> FleshMaker::form_of(World const& world,
                                                      std::vector<Chosen> const& muscles) {
  std::vector<std::size_t> numbers;
  for (auto const& each : muscles) {
    if (each.muscle->bands.empty()) continue;
    numbers.push_back(static_cast<std::size_t>(each.muscle - world.atlas->muscles.data()));
  }
  if (numbers.empty()) return nullptr;
  if (!alone_ || alone_numbers_ != numbers) {
    alone_ = std::make_shared<FigureForm const>(make_form(*world.muscles, numbers));
    alone_numbers_ = std::move(numbers);
  }
  return alone_;
}

void FleshMaker::pose_form(World const& world, State const& state,
                           std::shared_ptr<FigureForm const> const& form, ShownSkin const& skin) {
  if (figure_ && figure_->form == form && shown_in_ == skin.shown) return;
  if (!choice_ || *choice_ != state.preferences.body) {
    choice_ = state.preferences.body;
    average_ = world.body->average_of(*choice_);
  }
  if (!laid_ || laid_->form != form || laid_in_ != skin.still) {
    laid_in_ = skin.still;
    laid_ = std::make_shared<Figure const>(
        pose(skin.still->skin(), form, built_body(*choice_, average_, *skin.still)));
  }
  shown_in_ = skin.shown;
  figure_ = laid_;
  if (!skin.stance) return;
  auto& riding = form == whole_ ? whole_riding_ : riding_;
  if (!riding || riding->form != form)
    riding = std::make_shared<Riding const>(make_riding(*world.body, form));
  figure_ = std::make_shared<Figure const>(
      ride(*riding, {*laid_, *skin.still}, *skin.stance, *skin.shown));
}

Flesh FleshMaker::flesh(World const& world, State const& state, ShownSkin const& skin) {
  forget_other(world);
  auto const& under = state.work.under;
  auto const lit = lit_muscles(world, state);
  bool const whole_skin = under.layer <= Under::skin;
  Flesh flesh;
  flesh.skin = skin_at(under.layer);
  if (whole_skin) {
    auto const form = state.preferences.see_muscle ? form_of(world, lit) : nullptr;
    if (form == nullptr) return flesh;
    pose_form(world, state, form, skin);
  } else {
    if (!whole_) whole_ = std::make_shared<FigureForm const>(make_form(*world.muscles));
    pose_form(world, state, whole_, skin);
  }
  flesh.figure = figure_;

  auto const theme = state.preferences.theme;
  auto const colours = colours_of(theme);
  flesh.looks.reserve(figure_->form->parts.size());
  for (auto const& part : figure_->form->parts) {
    PartLook look;
    if (part.bone) {
      look.colour = colours.bone;
    } else {
      auto const& muscle = world.atlas->muscles[part.number];
      auto const chosen = std::find_if(lit.begin(), lit.end(), [&](Chosen const& each) {
        return each.is(muscle, part.id.side);
      });
      bool const is_chosen = chosen != lit.end();
      look.shown = whole_skin
                       ? (is_chosen && !is_hidden(under, muscle, part.id.side) ? 1.0F : 0.0F)
                       : shown_under(under, is_chosen ? *chosen : Chosen{}, muscle, part.id.side);
      // Through the whole skin nothing else is seen, below red zones: flesh, not amber.
      look.colour = whole_skin  ? flesh_through_skin(muscle.id, theme)
                    : is_chosen ? chosen_flesh(theme)
                                : flesh_colour(muscle.id, theme);
      look.lit = is_chosen ? 1.0F : state.moment.hovered == part.id ? 0.5F : 0.0F;
    }
    flesh.looks.push_back(look);
  }
  return flesh;
}

std::optional<View> view_of_flesh(World const& world, BodyChoice const& choice,
                                  std::string_view id) {
  glm::vec3 low(std::numeric_limits<float>::max());
  glm::vec3 high(std::numeric_limits<float>::lowest());
  std::optional<View> view;
  auto const surface = world.body->shaped(choice);
  auto const average = world.body->average_of(choice);
  for (std::size_t i = 0; i < world.atlas->muscles.size(); ++i) {
    auto const& muscle = world.atlas->muscles[i];
    for (auto const side : each(muscle.sides)) {
      if (!covers(id, muscle, side)) continue;
      std::array const numbers{i};
      auto const form = std::make_shared<FigureForm const>(make_form(*world.muscles, numbers));
      auto const part = form->part_of({muscle.id, side});
      if (!part) continue;
      auto const figure = pose(surface->skin(), form, built_body(choice, average, *surface));
      low = glm::min(low, figure.boxes[*part].low);
      high = glm::max(high, figure.boxes[*part].high);
      if (view) continue;
      // One direction for everything: when the id includes both sides, that of both together.
      bool const both = covers(id, muscle, opposite(side));
      auto const facing =
          view_of_muscle(world, choice, muscle, both ? std::nullopt : std::optional(side), View{});
      if (facing) view = *facing;
    }
  }
  if (!view) return std::nullopt;
  constexpr float room_m = 0.04F;
  view->target = (low + high) / 2.0F;
  view->distance = distance_for(glm::distance(low, high) / 2.0F + room_m);
  return limited(*view, surface->bounds());
}

std::vector<char> shown_parts(Flesh const& flesh) {
  constexpr float half_gone = 0.5F;
  std::vector<char> shown;
  shown.reserve(flesh.looks.size());
  for (auto const& look : flesh.looks) shown.push_back(look.shown > half_gone ? 1 : 0);
  return shown;
}

glm::vec3 middle_of(Figure const& figure, std::uint32_t part) {
  auto const& run = figure.form->parts[part];
  glm::vec3 sum(0.0F);
  float weight = 0.0F;
  for (std::uint32_t i = run.first_vertex; i < run.first_vertex + run.vertex_count; ++i) {
    float const flesh = figure.form->fibres[i].flesh + 0.01F;
    sum += figure.positions[i] * flesh;
    weight += flesh;
  }
  if (weight <= 0.0F) return sum;
  auto const middle = sum / weight;
  // The centre of a bent sheet lies outside of it: use the nearest of its own vertices.
  glm::vec3 best = middle;
  float least = std::numeric_limits<float>::max();
  for (std::uint32_t i = run.first_vertex; i < run.first_vertex + run.vertex_count; ++i) {
    float const away = glm::distance(figure.positions[i], middle);
    if (away >= least || figure.form->fibres[i].flesh < 0.5F) continue;
    least = away;
    best = figure.positions[i];
  }
  return best;
}

std::vector<SceneLabel> flesh_labels(World const& world, State const& state, Flesh const& flesh,
                                     std::span<SeenPart const> seen) {
  std::vector<SceneLabel> labels;
  if (!flesh.figure) return labels;
  auto const chosen = chosen_muscle(world, state);
  auto const parts = shown_parts(flesh);
  auto const& alone = state.work.under.isolated;
  bool const is_group =
      alone.size() > 1 ||
      (alone.size() == 1 && world.atlas->muscle(parse_id(alone.front())->id) == nullptr);
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    auto const& part = flesh.figure->form->parts[i];
    if (parts[i] == 0 || part.bone) continue;
    auto const& muscle = world.atlas->muscles[part.number];
    bool const is_chosen = chosen.is(muscle, part.id.side);
    bool const isolated = is_isolated(state.work.under, muscle, part.id.side);
    bool const hovered = state.moment.hovered == part.id;
    auto const at = std::find_if(seen.begin(), seen.end(),
                                 [&](SeenPart const& each) { return each.part == i; });
    if (!is_chosen && !isolated && !hovered && at == seen.end()) continue;
    SceneLabel label;
    label.words = with_side(muscle.name, part.id.side);
    label.position = at == seen.end() ? middle_of(*flesh.figure, i) : at->position;
    label.strong = is_chosen || (isolated && !is_group);
    constexpr float before_landmarks = 4.0F;
    // Of all names those of what is pointed at come first, then by what is seen of the muscle.
    bool const is_one_of_all = !is_chosen && !isolated && !hovered;
    label.worth = before_landmarks + (hovered ? 2.0F : is_one_of_all ? at->share : 1.0F);
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace knotmap
