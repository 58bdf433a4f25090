#include "scene/director.h"

#include <algorithm>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "scene/camera.h"
#include "scene/dots.h"
#include "scene/landmark_dots.h"

namespace knotmap {
namespace {

constexpr float dot_spacing_m = 0.0062F;
constexpr float mark_radius_m = 0.0115F;

constexpr std::uint32_t no_point = std::numeric_limits<std::uint32_t>::max();

/// The distances of a vertex that is outside both zones.
constexpr glm::vec2 outside{zone_margin, zone_margin};

/// Lowers `part` (0 essential, 1 spillover) of the distances to those of a zone: the union of
/// zones.
void lower(std::vector<glm::vec2>& distance, ZoneField const& field, int part) {
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    auto& here = distance[field.vertices[i]][part];
    here = std::min(here, std::max(field.distance[i], -zone_margin));
  }
}

/// The number of a point within its muscle: what follows the last '-' of its id.
std::string own_number(Point const& point) {
  return point.id.substr(point.id.rfind('-') + 1);
}

/// Whether a point belongs to the muscle whose page is open, on the selected side.
bool is_of_page(PlacedAtlas::SidedPoint const& point, OpenMuscle const& open) {
  if (point.muscle->id != open.muscle) return false;
  return !open.side || point.side == *open.side || point.side == Side::midline;
}

/// A radius of `wanted` metres, clamped so that it measures least_px .. most_px in the picture.
float readable(float wanted, float pixels_per_metre, float least_px, float most_px) {
  return std::clamp(wanted, least_px / pixels_per_metre, most_px / pixels_per_metre);
}

}  // namespace

void Director::forget_other_world(World const& world) {
  if (placed_ == world.placed) return;
  *this = Director{};
  placed_ = world.placed;
}

std::shared_ptr<Surface const> Director::surface(World const& world, State const& state) {
  forget_other_world(world);
  if (!surface_ || choice_ != state.preferences.body) {
    choice_ = state.preferences.body;
    surface_ = world.body->shaped(*choice_);
  }
  return surface_;
}

std::shared_ptr<PainPaint const> Director::pain(Answers const& answers, Work const& work) {
  if (work.pain.empty() || work.pain.is_click()) return nullptr;
  auto const& area = answers.area(work);
  if (pain_ == nullptr || pain_told_ != work.pain.told || pain_revision_ != area.revision()) {
    pain_told_ = work.pain.told;
    pain_revision_ = area.revision();
    pain_ =
        std::make_shared<PainPaint const>(PainPaint{{area.drawn().begin(), area.drawn().end()}});
  }
  return pain_;
}

std::vector<Director::Shown> Director::shown_points(Answers const& answers, State const& state) {
  auto const& world = answers.world();
  std::vector<Shown> shown;
  if (open_warning(state.work.page) != nullptr) return shown;  // nothing to press near a danger
  auto const points = world.placed->points();
  auto const index_of = [&](SidedId const& id) {
    return world.placed->index_of(id).value_or(no_point);
  };
  auto const* const open = open_point(state.work.page);
  auto const selected = open == nullptr ? no_point : index_of(*open);
  auto const previewed = state.moment.previewed ? index_of(*state.moment.previewed) : no_point;
  // While painting, only the first candidates are drawn: more X's would cover the skin to paint on.
  // A muscle's page shows no candidates, only the points of the muscle.
  constexpr int while_painting = 3;
  auto const* const muscle_page = open_muscle(state.work.page);
  auto const groups = muscle_page == nullptr && !answers.holds(state.work)
                          ? answers.list(state.work)
                          : std::vector<CandidateGroup>{};
  for (auto const& group : groups) {
    for (auto const& row : group.rows) {
      if (state.moment.brush.on && row.number > while_painting) continue;
      auto const number = std::to_string(row.number);
      shown.push_back({row.candidate.point, Mark::Kind::candidate, number});
      // The points of one candidate lie close together: the others are shown only while the row is
      // previewed or open, or the X's would overlap.
      bool const open_or_previewed = row.candidate.has(selected) || row.candidate.has(previewed);
      auto const& main = points[row.candidate.point];
      for (auto const point : row.candidate.alike) {
        bool const other_side = points[point].point == main.point;
        if (!open_or_previewed && !other_side) continue;
        shown.push_back({point, Mark::Kind::candidate, number});
      }
    }
  }
  auto const add = [&](std::uint32_t point) {
    auto const there = std::any_of(shown.begin(), shown.end(),
                                   [&](Shown const& each) { return each.point == point; });
    if (!there) {
      shown.push_back({point, Mark::Kind::candidate, own_number(*points[point].point)});
    }
  };
  // A muscle's page shows the muscle's points; the page of a point, while no pain is marked, also
  // the other points of the same muscle and side.
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    bool const of_muscle = muscle_page != nullptr && is_of_page(points[i], *muscle_page);
    bool const fellow = selected != no_point && state.work.pain.empty() &&
                        points[i].muscle == points[selected].muscle &&
                        points[i].side == points[selected].side;
    if (of_muscle || fellow) add(i);
  }
  for (auto const point : {selected, previewed}) {
    if (point != no_point) add(point);
  }
  for (auto& each : shown) {
    if (each.point == previewed) each.kind = Mark::Kind::previewed;
    if (each.point == selected) each.kind = Mark::Kind::selected;
  }
  return shown;
}

std::vector<std::uint32_t> Director::zone_points(Answers const& answers, State const& state) {
  auto const& placed = *answers.world().placed;
  if (open_warning(state.work.page) != nullptr) return {};
  if (auto const& previewed = state.moment.previewed) {
    if (auto const index = placed.index_of(*previewed)) return {*index};
  }
  if (auto const* const point = open_point(state.work.page)) {
    if (auto const index = placed.index_of(*point)) return {*index};
  }
  if (auto const* const muscle = open_muscle(state.work.page)) {
    std::vector<std::uint32_t> all;
    auto const points = placed.points();
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      if (is_of_page(points[i], *muscle)) all.push_back(i);
    }
    return all;
  }
  if (answers.holds(state.work)) return {};
  auto const& best = answers.candidates(state.work);
  if (best.empty()) return {};
  std::vector<std::uint32_t> both{best.front().point};
  for (auto const point : best.front().alike) {
    if (placed.points()[point].point == placed.points()[both.front()].point) both.push_back(point);
  }
  return both;
}

std::shared_ptr<ShownZones const> Director::zones(World const& world,
                                                  std::vector<std::uint32_t> const& points) {
  if (zones_ && zone_points_ == points) return zones_;
  auto fresh = std::make_shared<ShownZones>();
  if (!points.empty()) {
    auto const& base = world.body->base();
    fresh->distance.assign(base.positions().size(), outside);
    for (auto const point : points) {
      auto const placed = world.placed->placed(point);
      if (!placed) continue;  // reported by `check`; the rest is still shown
      lower(fresh->distance, (*placed)->essential, 0);
      lower(fresh->distance, (*placed)->spillover, 1);
    }
    fresh->dots = spread_dots(base, fresh->distance, dot_spacing_m);
  }
  zone_points_ = points;
  zones_ = std::move(fresh);
  return zones_;
}

Frame Director::frame(Answers const& answers, State const& state, Canvas const& canvas) {
  auto const& world = answers.world();
  Frame frame;
  frame.canvas = canvas;
  frame.camera = camera_of(state.work.view, canvas, state.preferences.mirror);
  frame.surface = surface(world, state);
  frame.zones = zones(world, zone_points(answers, state));
  frame.pain = pain(answers, state.work);
  frame.flesh = flesh_.flesh(world, state, frame.surface);
  frame.colours = colours_of(state.preferences.theme, state.preferences.tone);
  frame.band = wears_band(state.preferences.body);
  frame.moving = state.moment.flight.has_value();

  auto const pixels_per_metre = [&](glm::vec3 position) {
    float const away = std::max(glm::distance(position, frame.camera.eye), nearest_eye / 4.0F);
    return frame.camera.pixels_per_metre_at_1m / away;
  };
  auto const all_shown = shown_points(answers, state);
  std::vector<std::uint32_t> numbers;
  numbers.reserve(all_shown.size());
  for (auto const& shown : all_shown) numbers.push_back(shown.point);
  frame.never = never_.places(world, state, numbers);
  for (auto const& shown : all_shown) {
    auto const place = world.placed->place(shown.point);
    if (!place) continue;
    auto const& point = world.placed->points()[shown.point];
    Mark mark;
    mark.id = point.id();
    mark.position = frame.surface->position(*place);
    mark.normal = frame.surface->normal(*place);
    mark.kind = shown.kind;
    bool const large = shown.kind != Mark::Kind::candidate;
    float const ppm = pixels_per_metre(mark.position) / canvas.scale;
    mark.radius_m = readable(mark_radius_m * (large ? 1.2F : 1.0F), ppm, large ? 9.0F : 6.5F,
                             large ? 19.0F : 15.0F);
    mark.number = shown.number;
    mark.never = press_for(*world.placed, answers.person(), shown.point) >= Press::therapist_only;
    frame.marks.push_back(std::move(mark));
  }
  std::stable_sort(frame.marks.begin(), frame.marks.end(), [&](Mark const& a, Mark const& b) {
    if ((a.kind == Mark::Kind::selected) != (b.kind == Mark::Kind::selected)) {
      return b.kind == Mark::Kind::selected;
    }
    return glm::distance(a.position, frame.camera.eye) >
           glm::distance(b.position, frame.camera.eye);
  });

  frame.labels = flesh_labels(world, state, frame.flesh);
  if (state.work.under.landmarks) {
    frame.landmarks = landmark_dots(*world.body, frame);
    auto const names = landmark_labels(*world.body, frame);
    frame.labels.insert(frame.labels.end(), names.begin(), names.end());
  }

  if (state.work.pain.is_click()) {
    auto const& dab = state.work.pain.dabs.front();
    PainMark pain;
    pain.position = frame.surface->position(dab.place);
    pain.normal = frame.surface->normal(dab.place);
    pain.radius_m =
        readable(dab.radius_m, pixels_per_metre(pain.position) / canvas.scale, 8.0F, 40.0F);
    frame.pains.push_back(pain);
  }
  return frame;
}

}  // namespace knotmap
