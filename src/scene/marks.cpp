#include "scene/marks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

#include <glm/geometric.hpp>

#include "scene/limbs.h"
#include "scene/mark_layout.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float mark_radius_m = 0.0115F;
constexpr float number_points = 15.0F;
constexpr float selected_number_points = 18.0F;
constexpr float least_radius_points = 5.2F;

float pixels_per_metre(Frame const& frame, glm::vec3 position) {
  float const away = std::max(glm::distance(position, frame.camera.eye), nearest_eye / 4.0F);
  return frame.camera.pixels_per_metre_at_1m / away;
}

/// Smaller comes first: what is open, what is before the body, then the order of the list. What is
/// pointed at comes in its turn, so that the others keep their places.
std::tuple<bool, bool> importance(Mark const& mark) {
  return {mark.kind != Mark::Kind::selected, mark.behind};
}

/// The part of the canvas that no panel covers.
LabelBox free_of(Canvas const& canvas) {
  auto const& insets = canvas.insets;
  return {{insets.left, insets.top},
          {std::max(static_cast<float>(canvas.width) - insets.left - insets.right, 1.0F),
           std::max(static_cast<float>(canvas.height) - insets.top - insets.bottom, 1.0F)}};
}

}  // namespace

float size_of(Mark const& mark) {
  switch (mark.kind) {
    case Mark::Kind::selected:
      return MarkSizes::selected;
    case Mark::Kind::previewed:
      return MarkSizes::previewed;
    case Mark::Kind::candidate:
      break;
  }
  return mark.never ? MarkSizes::never : MarkSizes::arms;
}

float readable(Frame const& frame, glm::vec3 position, float wanted, float least_px,
               float most_px) {
  float const ppm = pixels_per_metre(frame, position) / frame.canvas.scale;
  return std::clamp(wanted, least_px / ppm, most_px / ppm);
}

void lay_out(Frame& frame, float text_scale, MarkCovers const& covers) {
  auto& marks = frame.marks;
  std::vector<MarkWish> wishes;
  std::vector<std::size_t> of_mark;
  float const points = frame.canvas.scale * text_scale;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    auto const& mark = marks[i];
    auto const pixel = pixel_of(frame, mark.position);
    if (!pixel) continue;
    float const size = size_of(mark);
    bool const large = mark.kind == Mark::Kind::selected;
    MarkWish wish;
    wish.centre = *pixel;
    wish.radius = mark.radius_m * pixels_per_metre(frame, mark.position) * size;
    wish.least_radius = std::min(wish.radius, least_radius_points * points * size);
    wish.stays = mark.kind != Mark::Kind::candidate;
    wish.behind = mark.behind;
    wish.number = mark.number;
    wish.text_px = std::round((large ? selected_number_points : number_points) * points);
    wishes.push_back(std::move(wish));
    of_mark.push_back(i);
  }
  std::vector<LabelBox> kept_clear;
  if (frame.canvas.covered) kept_clear.push_back(*frame.canvas.covered);
  for (auto const& pain : frame.pains) {
    auto const pixel = pixel_of(frame, pain.position);
    if (!pixel) continue;
    float const radius = pain.radius_m * pixels_per_metre(frame, pain.position);
    kept_clear.push_back({*pixel - radius, glm::vec2(2.0F * radius)});
  }
  CoversLimb of_wish;
  if (covers) {
    of_wish = [&](std::size_t wish, LabelBox const& box) {
      return covers(marks[of_mark[wish]], box);
    };
  }
  std::vector<Mark> laid_out;
  for (auto& laid : lay_marks(wishes, free_of(frame.canvas), kept_clear, of_wish)) {
    auto mark = marks[of_mark[laid.wish]];
    mark.radius_m = laid.radius / size_of(mark) / pixels_per_metre(frame, mark.position);
    mark.number = std::move(laid.number);
    mark.number_box = laid.box;
    mark.number_px = wishes[laid.wish].text_px;
    mark.leader = laid.leader;
    for (auto const other : laid.gathered) mark.gathered.push_back(marks[of_mark[other]].id);
    laid_out.push_back(std::move(mark));
  }
  marks = std::move(laid_out);
}

std::vector<Mark> marks_of(Answers const& answers, Frame const& frame,
                           std::span<ShownPoint const> points, float text_scale) {
  auto const& world = answers.world();
  Frame scratch;
  scratch.canvas = frame.canvas;
  scratch.camera = frame.camera;
  scratch.surface = frame.surface;
  scratch.pains = frame.pains;
  std::map<SidedId, Limb> own_limbs;
  for (auto const& shown : points) {
    auto const place = world.placed->place(shown.point);
    if (!place) continue;
    Mark mark;
    mark.id = world.placed->points()[shown.point].id();
    mark.position = frame.surface->position(*place);
    mark.normal = frame.surface->normal(*place);
    mark.kind = shown.kind;
    bool const large = shown.kind != Mark::Kind::candidate;
    mark.radius_m =
        readable(frame, mark.position, mark_radius_m * (large ? 1.2F : 1.0F),
                 (large ? 8.0F : 6.0F) * text_scale, (large ? 13.0F : 10.5F) * text_scale);
    mark.number = shown.number;
    mark.never = press_for(*world.placed, answers.person(), shown.point) >= Press::therapist_only;
    mark.behind = is_occluded(frame, mark);
    own_limbs.emplace(mark.id, limb_of(world, *place));
    scratch.marks.push_back(std::move(mark));
  }
  std::stable_sort(scratch.marks.begin(), scratch.marks.end(),
                   [](Mark const& a, Mark const& b) { return importance(a) < importance(b); });
  SeenLimbs limbs(world, scratch);
  lay_out(scratch, text_scale, [&](Mark const& mark, LabelBox const& box) {
    return limbs.is_over_other(box, own_limbs.at(mark.id));
  });
  auto marks = std::move(scratch.marks);
  std::stable_sort(marks.begin(), marks.end(), [&](Mark const& a, Mark const& b) {
    if ((a.kind == Mark::Kind::selected) != (b.kind == Mark::Kind::selected)) {
      return b.kind == Mark::Kind::selected;
    }
    return glm::distance(a.position, frame.camera.eye) >
           glm::distance(b.position, frame.camera.eye);
  });
  return marks;
}

}  // namespace knotmap
