#include "desktop/hand.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "base/words.h"

namespace knotmap {
namespace {

constexpr float degrees_across = 0.42F;  // turn for each point of a horizontal drag
constexpr float degrees_over = 0.30F;    // turn for each point of a vertical drag
constexpr float zoom_a_notch = 0.88F;    // factor on the distance for each notch of the wheel

std::string numbers(glm::vec3 spot) {
  return fmt::format("{:.5f} {:.5f} {:.5f}", spot.x, spot.y, spot.z);
}

/// From further away (metres) the X's of a pain overlap, so a click also moves the camera closer.
constexpr float too_far = 2.0F;

std::vector<std::string> clicked(glm::vec2 at, Frame const& frame, World const& world,
                                 State const& state) {
  auto const picked = pick(frame, at);
  if (picked.mark && !picked.behind) return {"select " + to_string(*picked.mark)};
  if (picked.muscle) return {"select " + to_string(*picked.muscle)};
  if (picked.place) {
    std::vector<std::string> lines{"pain at " +
                                   numbers(world.body->base().position(*picked.place))};
    if (state.work.view.distance > too_far) {
      lines.push_back("centre " + numbers(frame.surface->position(*picked.place)));
    }
    return lines;
  }
  if (picked.mark) return {"select " + to_string(*picked.mark)};
  return {"deselect"};
}

std::string painted(Place const& place, World const& world) {
  return "paint " + numbers(world.body->base().position(place));
}

/// The dabs along a movement of the brush, close enough to leave no visible gaps.
std::vector<std::string> painted_along(Meant const& meant, Frame const& frame, World const& world,
                                       Brush const& brush) {
  std::vector<std::string> lines;
  auto const from = meant.at - meant.by;
  float const radius = brush_pixels(meant.at, frame, brush)
                           .value_or(brush_pixels(from, frame, brush).value_or(8.0F));
  float const step = std::max(2.0F, radius * 0.6F);
  constexpr int most = 64;  // limits the work when the pointer jumps across the screen
  int const count = std::clamp(static_cast<int>(std::ceil(glm::length(meant.by) / step)), 1, most);
  for (int i = from == meant.began ? 0 : 1; i <= count; ++i) {
    auto const at = from + meant.by * (static_cast<float>(i) / static_cast<float>(count));
    if (auto const place = pick_skin(frame, at)) lines.push_back(painted(*place, world));
  }
  return lines;
}

std::string turned(Meant const& meant, float points) {
  return fmt::format("turn {:.4f} {:.4f}", meant.by.x / points * degrees_across,
                     meant.by.y / points * degrees_over);
}

std::vector<std::string> zoomed(Meant const& meant, Frame const& frame) {
  auto const factor = std::pow(zoom_a_notch, meant.notches);
  auto const place = pick_skin(frame, meant.at);
  if (!place) return {fmt::format("zoom {:.5f}", factor)};
  return {fmt::format("zoom {:.5f} {}", factor, numbers(frame.surface->position(*place)))};
}

}  // namespace

std::optional<float> brush_pixels(glm::vec2 pixel, Frame const& frame, Brush const& brush) {
  auto const place = pick_skin(frame, pixel);
  if (!place) return std::nullopt;
  float const away = glm::distance(frame.surface->position(*place), frame.camera.eye);
  return brush.radius_m * frame.camera.pixels_per_metre_at_1m / std::max(away, 0.01F);
}

/// The commands of a gesture while the brush is on: painting on the skin; a drag beside the body or
/// with the right button still turns it. Nothing when the gesture does not concern the brush.
static std::optional<std::vector<std::string>> brushed(Meant const& meant, Frame const& frame,
                                                       World const& world, Brush const& brush) {
  if (!brush.on) return std::nullopt;
  switch (meant.kind) {
    case Meant::Kind::turn:
      if (!pick_skin(frame, meant.began)) return std::nullopt;
      return painted_along(meant, frame, world, brush);
    case Meant::Kind::pan:
      if (meant.button != 1) return std::nullopt;
      return std::vector{turned(meant, frame.canvas.scale)};
    case Meant::Kind::zoom:
      if (!pick_skin(frame, meant.at)) return std::nullopt;
      return std::vector<std::string>{meant.notches > 0.0F ? "brush size bigger"
                                                           : "brush size smaller"};
    case Meant::Kind::click:
    case Meant::Kind::double_click: {
      auto const place = pick_skin(frame, meant.at);
      if (!place) return std::vector<std::string>{};
      return std::vector<std::string>{painted(*place, world), "released"};
    }
    default:
      return std::nullopt;
  }
}

std::vector<std::string> commands_of(Meant const& meant, Frame const& frame, World const& world,
                                     State const& state) {
  float const points = frame.canvas.scale;
  if (auto lines = brushed(meant, frame, world, state.moment.brush)) return *std::move(lines);
  switch (meant.kind) {
    case Meant::Kind::turn:
      return {turned(meant, points)};
    case Meant::Kind::pan: {
      // What is as far away as the target follows the pointer exactly.
      float const metres = state.work.view.distance / frame.camera.pixels_per_metre_at_1m;
      return {fmt::format("pan {:.5f} {:.5f}", meant.by.x * metres, -meant.by.y * metres)};
    }
    case Meant::Kind::zoom:
      return zoomed(meant, frame);
    case Meant::Kind::click:
      return clicked(meant.at, frame, world, state);
    case Meant::Kind::double_click: {
      auto const place = pick_skin(frame, meant.at);
      if (!place) return {};
      return {"centre " + numbers(frame.surface->position(*place))};
    }
    case Meant::Kind::menu: {
      auto const picked = pick(frame, meant.at);
      if (!picked.muscle) return {};
      return {
          fmt::format("menu {} {:.1f} {:.1f}", to_string(*picked.muscle), meant.at.x, meant.at.y)};
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
      Hovered hovered;
      hovered.words = point.point->relief.name;
      hovered.mark = to_string(*picked.mark);
      return hovered;
    }
  }
  // After a reload of the atlas the frame can show parts that the new atlas does not have.
  auto const* const muscle = picked.muscle ? world.atlas->muscle(picked.muscle->id) : nullptr;
  bool const is_bone = picked.bone && *picked.bone < world.atlas->bones.size();
  Hovered hovered;
  if (muscle != nullptr) hovered.muscle = to_string(*picked.muscle);
  if (picked.landmark) {
    auto const& landmark = world.body->landmarks()[*picked.landmark];
    hovered.words = with_side(landmark.name, landmark.side);
    hovered.landmark = picked.landmark;
  } else if (muscle != nullptr) {
    hovered.words = with_side(muscle->name, picked.muscle->side);
  } else if (is_bone) {
    hovered.words = world.atlas->bones[*picked.bone].name + " (simplified)";
  } else if (picked.place) {
    hovered.words = world.placed->regions().at(*picked.place).name();
    auto const* const area = world.placed->area_at(*picked.place);
    if (area != nullptr && area->press >= Press::never)
      hovered.words += fmt::format(" \u00b7 do not press: {}", area->name);
  }
  return hovered;
}

}  // namespace knotmap
