#include "scene/pick.h"

#include <algorithm>

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>
#include <glm/vec4.hpp>

#include "scene/flesh.h"
#include "scene/landmark_dots.h"
#include "scene/marks.h"

namespace knotmap {

Ray ray_through(Frame const& frame, glm::vec2 pixel) {
  auto const& projection = frame.camera.projection;
  float const x = 2.0F * pixel.x / static_cast<float>(std::max(frame.canvas.width, 1)) - 1.0F;
  float const y = 1.0F - 2.0F * pixel.y / static_cast<float>(std::max(frame.canvas.height, 1));
  // A position 1 m before the eye; the offset of the projection's centre is undone.
  glm::vec3 const in_eye((x + projection[2][0]) / projection[0][0],
                         (y + projection[2][1]) / projection[1][1], -1.0F);
  glm::mat3 const turned(frame.camera.view);
  return {frame.camera.eye, glm::normalize(glm::transpose(turned) * in_eye)};
}

std::optional<glm::vec2> pixel_of(Frame const& frame, glm::vec3 position) {
  glm::vec4 const clip = frame.camera.projection * (frame.camera.view * glm::vec4(position, 1.0F));
  if (clip.w <= 0.0F) return std::nullopt;
  return glm::vec2((clip.x / clip.w + 1.0F) / 2.0F * static_cast<float>(frame.canvas.width),
                   (1.0F - clip.y / clip.w) / 2.0F * static_cast<float>(frame.canvas.height));
}

bool is_occluded(Frame const& frame, Mark const& mark) {
  constexpr float lift = 0.004F;
  constexpr float slack = 0.012F;
  auto const lifted = mark.position + mark.normal * lift;
  auto const way = lifted - frame.camera.eye;
  float const away = glm::length(way);
  if (glm::dot(mark.normal, way) > 0.0F) return true;
  auto const hit = frame.surface->first_hit({frame.camera.eye, way / away});
  return hit && hit->t < away - slack;
}

namespace {

bool meets(LabelBox const& box, glm::vec2 pixel) {
  return pixel.x >= box.at.x && pixel.y >= box.at.y && pixel.x <= box.end().x &&
         pixel.y <= box.end().y;
}

void pick_flesh(Frame const& frame, Ray const& ray, Picked& picked) {
  auto const& flesh = frame.flesh;
  if (!flesh.figure || flesh.skin >= 1.0F) return;
  auto const hit = first_hit(*flesh.figure, ray, shown_parts(flesh));
  if (!hit) return;
  auto const& part = flesh.figure->form->parts[hit->part];
  if (part.bone) {
    picked.bone = part.number;
  } else {
    picked.muscle = part.id;
  }
}

void pick_landmark(Frame const& frame, glm::vec2 pixel, Picked& picked) {
  constexpr float reach_px = 9.0F;
  float best = reach_px * frame.canvas.scale;
  for (auto const& dot : frame.landmarks) {
    auto const centre = pixel_of(frame, dot.position);
    if (!centre || glm::distance(*centre, pixel) >= best || !is_seen(frame, dot)) continue;
    best = glm::distance(*centre, pixel);
    picked.landmark = dot.number;
  }
}

}  // namespace

std::optional<Place> pick_skin(Frame const& frame, glm::vec2 pixel) {
  auto const hit = frame.surface->first_hit(ray_through(frame, pixel));
  return hit ? std::optional(hit->place) : std::nullopt;
}

Picked pick(Frame const& frame, glm::vec2 pixel) {
  Picked picked;
  constexpr float least_reach_px = 11.0F;
  float best = 0.0F;
  Mark const* found = nullptr;
  for (auto const& mark : frame.marks) {
    auto const centre = pixel_of(frame, mark.position);
    if (!centre) continue;
    float const away = glm::distance(mark.position, frame.camera.eye);
    float const radius = mark.radius_m * frame.camera.pixels_per_metre_at_1m / away;
    float const reach = std::max(radius * size_of(mark), least_reach_px * frame.canvas.scale);
    float const distance = glm::distance(*centre, pixel);
    bool const on_number = mark.number_box && meets(*mark.number_box, pixel);
    if (distance > reach && !on_number) continue;
    // One that is not behind the body is preferred, then the nearest to the pixel.
    bool const better = found == nullptr || (found->behind && !mark.behind) ||
                        (found->behind == mark.behind && distance < best);
    if (!better) continue;
    found = &mark;
    best = distance;
  }
  if (found != nullptr) {
    picked.mark = found->id;
    picked.behind = found->behind;
    picked.gathered = found->gathered;
  }
  auto const ray = ray_through(frame, pixel);
  if (auto const hit = frame.surface->first_hit(ray)) picked.place = hit->place;
  pick_flesh(frame, ray, picked);
  pick_landmark(frame, pixel, picked);
  return picked;
}

}  // namespace knotmap
