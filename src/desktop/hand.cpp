#include "desktop/hand.h"

#include <cmath>

#include <fmt/format.h>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float degrees_across = 0.42F;  // a point of a drag turns by
constexpr float degrees_over = 0.30F;
constexpr float zoom_a_notch = 0.88F;

std::string numbers(glm::vec3 spot) {
  return fmt::format("{:.5f} {:.5f} {:.5f}", spot.x, spot.y, spot.z);
}

/// From further away the X's of a pain lie on top of each other: a click comes closer.
constexpr float too_far = 2.0F;

std::vector<std::string> clicked(glm::vec2 at, Frame const& frame, World const& world,
                                 State const& state) {
  auto const picked = pick(frame, at);
  if (picked.mark && !picked.behind) return {"select " + to_string(*picked.mark)};
  if (picked.place) {
    std::vector<std::string> lines{"pain at " +
                                   numbers(world.body->base().position(*picked.place))};
    if (state.view.distance > too_far) {
      lines.push_back("centre " + numbers(frame.surface->position(*picked.place)));
    }
    return lines;
  }
  if (picked.mark) return {"select " + to_string(*picked.mark)};
  return {"deselect"};
}

std::vector<std::string> zoomed(Meant const& meant, Frame const& frame) {
  auto const factor = std::pow(zoom_a_notch, meant.notches);
  auto const picked = pick(frame, meant.at);
  if (!picked.place) return {fmt::format("zoom {:.5f}", factor)};
  return {fmt::format("zoom {:.5f} {}", factor, numbers(frame.surface->position(*picked.place)))};
}

}  // namespace

std::vector<std::string> commands_of(Meant const& meant, Frame const& frame, World const& world,
                                     State const& state) {
  float const points = frame.canvas.scale;
  switch (meant.kind) {
    case Meant::Kind::turn:
      return {fmt::format("turn {:.4f} {:.4f}", meant.by.x / points * degrees_across,
                          meant.by.y / points * degrees_over)};
    case Meant::Kind::pan: {
      // What lies at the target's distance stays under the pointer.
      float const metres = state.view.distance / frame.camera.pixels_per_metre_at_1m;
      return {fmt::format("pan {:.5f} {:.5f}", meant.by.x * metres, -meant.by.y * metres)};
    }
    case Meant::Kind::zoom:
      return zoomed(meant, frame);
    case Meant::Kind::click:
      return clicked(meant.at, frame, world, state);
    case Meant::Kind::double_click: {
      auto const picked = pick(frame, meant.at);
      if (!picked.place) return {};
      return {"centre " + numbers(frame.surface->position(*picked.place))};
    }
    case Meant::Kind::released:
      return {"released"};
    case Meant::Kind::point:
    case Meant::Kind::left:
      break;
  }
  return {};
}

Hovered hovered_at(glm::vec2 pixel, Frame const& frame, World const& world) {
  auto const picked = pick(frame, pixel);
  if (picked.mark && (!picked.behind || !picked.place)) {
    auto const index = world.placed->index_of(*picked.mark);
    if (index) {
      auto const& point = world.placed->points()[*index];
      return {point.point->relief.name, to_string(*picked.mark)};
    }
  }
  if (picked.place) return {world.placed->regions().at(*picked.place).name(), {}};
  return {};
}

}  // namespace knotmap
