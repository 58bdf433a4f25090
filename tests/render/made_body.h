// A made body to draw in tests: an upright ellipsoid, 1.6 m tall, standing on the ground.
#pragma once

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <memory>
#include <numbers>
#include <vector>

#include "body/surface.h"
#include "scene/camera.h"
#include "scene/frame.h"
#include "scene/marks.h"
#include "scene/pick.h"
#include "state/view.h"

namespace made {

inline constexpr glm::vec3 middle{0.0F, 0.8F, 0.0F};
inline constexpr glm::vec3 half_axes{0.3F, 0.8F, 0.2F};

inline glm::vec3 place_on(float azimuth_deg, float height) {
  float const angle = azimuth_deg * std::numbers::pi_v<float> / 180.0F;
  float const round = std::sqrt(std::max(0.0F, 1.0F - height * height));
  return middle + half_axes * glm::vec3(round * std::sin(angle), height, round * std::cos(angle));
}

inline glm::vec3 normal_at(glm::vec3 position) {
  return glm::normalize((position - middle) / (half_axes * half_axes));
}

/// Laid out as the real one: triangles of the left half first, then their mirrors.
inline std::shared_ptr<knotmap::Surface const> body() {
  constexpr int rings = 48;
  constexpr int slices = 64;  // slice 0 is the front, slices / 2 the back
  std::vector<glm::vec3> positions{middle - glm::vec3(0.0F, half_axes.y, 0.0F)};
  for (int ring = 1; ring < rings; ++ring) {
    float const angle = std::numbers::pi_v<float> * static_cast<float>(ring) / rings;
    for (int slice = 0; slice < slices; ++slice) {
      bool const right = slice > slices / 2;
      int const left_slice = right ? slices - slice : slice;
      glm::vec3 place =
          place_on(360.0F * static_cast<float>(left_slice) / slices, -std::cos(angle));
      if (slice % (slices / 2) == 0) place.x = 0.0F;
      if (right) place.x = -place.x;
      positions.push_back(place);
    }
  }
  positions.push_back(middle + glm::vec3(0.0F, half_axes.y, 0.0F));

  auto skin = std::make_shared<knotmap::Skin>();
  auto const at = [&](int ring, int slice) {
    return static_cast<knotmap::VertexIndex>(1 + (ring - 1) * slices + slice % slices);
  };
  auto const top = static_cast<knotmap::VertexIndex>(positions.size() - 1);
  skin->mirror.push_back(0);
  for (int ring = 1; ring < rings; ++ring) {
    for (int slice = 0; slice < slices; ++slice) skin->mirror.push_back(at(ring, slices - slice));
  }
  skin->mirror.push_back(top);
  for (int slice = 0; slice < slices / 2; ++slice) {
    skin->triangles.push_back({0, at(1, slice + 1), at(1, slice)});
    for (int ring = 1; ring + 1 < rings; ++ring) {
      skin->triangles.push_back({at(ring, slice), at(ring, slice + 1), at(ring + 1, slice + 1)});
      skin->triangles.push_back({at(ring, slice), at(ring + 1, slice + 1), at(ring + 1, slice)});
    }
    skin->triangles.push_back({at(rings - 1, slice), at(rings - 1, slice + 1), top});
  }
  for (std::size_t i = 0, half = skin->triangles.size(); i < half; ++i) {
    auto const [a, b, c] = skin->triangles[i];
    skin->triangles.push_back({skin->mirror[a], skin->mirror[c], skin->mirror[b]});
  }
  for (std::size_t i = 0; i < positions.size(); ++i) {
    skin->source.push_back(static_cast<std::uint16_t>(i));
    skin->occlusion.push_back(255);
    bool const low = positions[i].y > 0.55F && positions[i].y < 0.8F;
    skin->garment.push_back(low ? 255 : 0);
    bool const chest = positions[i].y > 1.1F && positions[i].y < 1.2F;
    skin->band.push_back(chest ? 255 : 0);
  }
  return std::make_shared<knotmap::Surface const>(std::move(skin), std::move(positions));
}

/// Round zones about a place: solid within 8 cm, spillover to 15 cm, with a few dots.
inline std::shared_ptr<knotmap::ShownZones const> zone_about(knotmap::Surface const& surface,
                                                             glm::vec3 centre) {
  auto zones = std::make_shared<knotmap::ShownZones>();
  for (glm::vec3 const position : surface.positions()) {
    float const away = glm::distance(position, centre);
    zones->distance.emplace_back(std::clamp(away - 0.08F, -0.025F, 0.025F),
                                 std::clamp(away - 0.15F, -0.025F, 0.025F));
  }
  for (std::uint32_t i = 0; i < surface.skin().triangles.size(); ++i) {
    knotmap::Place const place{i, glm::vec3(1.0F / 3.0F)};
    float const away = glm::distance(surface.position(place), centre);
    if (away > 0.09F && away < 0.145F) zones->dots.push_back(place);
  }
  return zones;
}

inline knotmap::Mark mark_at(glm::vec3 position, knotmap::Mark::Kind kind, std::string number) {
  knotmap::Mark mark;
  mark.position = position;
  mark.normal = normal_at(position);
  mark.radius_m = 0.06F;
  mark.kind = kind;
  mark.number = std::move(number);
  return mark;
}

/// Lays out what was put into `frame.marks`, as the director does with the marks of points.
inline void lay_marks_of(knotmap::Frame& frame) {
  for (auto& mark : frame.marks) mark.behind = knotmap::is_occluded(frame, mark);
  knotmap::lay_out(frame, 1.0F);
}

/// 320 x 240, the whole body from the front, nothing marked.
inline knotmap::Frame frame(knotmap::View const& view = {}) {
  static std::shared_ptr<knotmap::Surface const> const surface = body();
  static auto const no_zones = std::make_shared<knotmap::ShownZones const>();
  knotmap::Frame frame;
  frame.canvas.width = 320;
  frame.canvas.height = 240;
  frame.camera = knotmap::camera_of(view, frame.canvas);
  frame.surface = surface;
  frame.zones = no_zones;
  frame.colours = knotmap::colours_of(knotmap::Theme::light);
  return frame;
}

}  // namespace made
