#include "scene/landmark_dots.h"

#include <algorithm>

#include <glm/geometric.hpp>

#include "base/words.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

/// From this scale on (points per metre at the landmark) there is room for dots without a rank.
constexpr float near_pixels = 700.0F;

/// The priority of a landmark's label: from 2 for rank 1 (best known) down to above 1 for the last
/// rank, 0 without a rank.
float worth_of(Landmark const& landmark) {
  constexpr float ranks = 30.0F;
  if (landmark.rank == 0) return 0.0F;
  return 2.0F - static_cast<float>(landmark.rank - 1) / ranks;
}

float pixels_a_metre(Frame const& frame, glm::vec3 position) {
  float const away = std::max(glm::distance(position, frame.camera.eye), 0.01F);
  return frame.camera.pixels_per_metre_at_1m / away / frame.canvas.scale;
}

}  // namespace

std::vector<LandmarkDot> landmark_dots(Body const& body, Frame const& frame) {
  constexpr float radius_m = 0.004F;
  constexpr float least_px = 2.5F;
  constexpr float most_px = 5.0F;
  std::vector<LandmarkDot> dots;
  for (std::uint32_t i = 0; i < body.landmarks().size(); ++i) {
    auto const& landmark = body.landmarks()[i];
    if (!landmark.palpable) continue;
    LandmarkDot dot;
    dot.number = i;
    dot.position = frame.surface->position(landmark.place);
    dot.normal = frame.surface->normal(landmark.place);
    float const pixels = pixels_a_metre(frame, dot.position);
    if (landmark.rank == 0 && pixels < near_pixels) continue;
    dot.radius_m = std::clamp(radius_m, least_px / pixels, most_px / pixels);
    dots.push_back(dot);
  }
  return dots;
}

bool is_seen(Frame const& frame, LandmarkDot const& dot) {
  auto const way = frame.camera.eye - dot.position;
  constexpr float least_facing = 0.15F;
  if (glm::dot(dot.normal, glm::normalize(way)) < least_facing) return false;
  constexpr float lift = 0.004F;
  auto const hit = frame.surface->first_hit({dot.position + dot.normal * lift, way});
  return !hit || hit->t > 1.0F;
}

std::vector<SceneLabel> landmark_labels(Body const& body, Frame const& frame) {
  glm::vec2 const size(static_cast<float>(frame.canvas.width),
                       static_cast<float>(frame.canvas.height));
  std::vector<SceneLabel> labels;
  for (auto const& dot : frame.landmarks) {
    auto const pixel = pixel_of(frame, dot.position);
    if (!pixel || pixel->x < 0.0F || pixel->y < 0.0F || pixel->x > size.x || pixel->y > size.y) {
      continue;
    }
    if (!is_seen(frame, dot)) continue;
    auto const& landmark = body.landmarks()[dot.number];
    // Of a visible pair only one is named: by the rank, the left or the right one, so that the
    // names are spread over both sides of the body.
    auto const twin =
        std::find_if(frame.landmarks.begin(), frame.landmarks.end(), [&](LandmarkDot const& other) {
          return other.number != dot.number &&
                 without_side(body.landmarks()[other.number]) == without_side(landmark);
        });
    bool const is_even = landmark.rank > 0 && landmark.rank % 2 == 0;
    bool const second = is_even == (landmark.side == Side::left);
    if (second && twin != frame.landmarks.end() && is_seen(frame, *twin)) continue;
    SceneLabel label;
    label.words = capitalized(with_side(landmark.name, landmark.side));
    label.position = dot.position;
    // The nearer to the middle of the picture, the more important.
    label.worth = worth_of(landmark) - glm::distance(*pixel, size / 2.0F) / glm::length(size);
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace knotmap
