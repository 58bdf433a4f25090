#include "desktop/hand.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>
#include <glm/common.hpp>
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

/// Whether a pixel is well within what the panels leave free. What is clicked there stays under the
/// pointer as the camera comes closer; at the border its X's would be out of the picture.
bool is_amid(glm::vec2 pixel, Frame const& frame) {
  auto const& insets = frame.canvas.insets;
  glm::vec2 const low(insets.left, insets.top);
  glm::vec2 const high(static_cast<float>(frame.canvas.width) - insets.right,
                       static_cast<float>(frame.canvas.height) - insets.bottom);
  glm::vec2 const share = (pixel - low) / glm::max(high - low, glm::vec2(1.0F));
  constexpr float border = 0.28F;
  return share.x > border && share.x < 1.0F - border && share.y > border && share.y < 1.0F - border;
}

/// The view in which X's that are gathered into one stand apart, or nothing when they are as near
/// as the camera comes.
std::optional<std::string> apart(Picked const& picked, Frame const& frame, World const& world,
                                 View const& view) {
  std::vector<glm::vec3> spots;
  auto const add = [&](SidedId const& id) {
    auto const index = world.placed->index_of(id);
    if (!index) return;
    if (auto const place = world.placed->place(*index))
      spots.push_back(frame.surface->position(*place));
  };
  add(*picked.mark);
  for (auto const& id : picked.gathered) add(id);
  if (spots.size() < 2) return std::nullopt;
  glm::vec3 sum(0.0F);
  float least = farthest_eye;  // across the view: skin that turns away brings X's together
  glm::vec3 const ahead = glm::normalize(glm::transpose(glm::mat3(frame.camera.view))[2]);
  for (std::size_t i = 0; i < spots.size(); ++i) {
    sum += spots[i];
    for (std::size_t j = 0; j < i; ++j) {
      auto const way = spots[i] - spots[j];
      least = std::min(least, glm::length(way - ahead * glm::dot(way, ahead)));
    }
  }
  constexpr float wanted_points = 24.0F;  // from X to X
  float const metre_points = frame.camera.pixels_per_metre_at_1m / frame.canvas.scale;
  float const metres = std::max(least * metre_points / wanted_points, nearest_eye);
  if (metres > view.distance * 0.9F) return std::nullopt;
  return fmt::format("centre {} {:.3f}", numbers(sum / static_cast<float>(spots.size())), metres);
}

std::vector<std::string> clicked(glm::vec2 at, Frame const& frame, World const& world,
                                 State const& state) {
  auto const picked = pick(frame, at);
  // A muscle that is seen lies before an X on the other side of the body.
  if (picked.mark && !(picked.behind && picked.muscle)) {
    if (!picked.gathered.empty() && !picked.behind) {
      if (auto const closer = apart(picked, frame, world, state.work.view)) return {*closer};
    }
    return {"select " + to_string(*picked.mark)};
  }
  if (picked.muscle) return {"select " + to_string(*picked.muscle)};
  // Under a ghost of the skin a click is meant for a muscle, and one beside it marks no pain.
  if (picked.place && state.work.under.layer > Under::skin) return {"hint mark"};
  if (picked.place) {
    std::vector<std::string> lines{"pain at " +
                                   numbers(world.body->base().position(*picked.place))};
    if (state.work.view.distance > too_far) {
      lines.push_back((is_amid(at, frame) ? "approach " : "centre ") +
                      numbers(frame.surface->position(*picked.place)));
    }
    return lines;
  }
  // Beside the body: it closes a page. What was marked is kept: Start over is a button.
  if (!is_open(state.work.page)) return {};
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
  bool const is_mark = picked.mark && !(picked.behind && picked.muscle);
  auto const marked = is_mark ? world.placed->index_of(*picked.mark) : std::nullopt;
  if (marked) {
    Hovered hovered;
    hovered.mark = to_string(*picked.mark);
    auto const& point = world.placed->points()[*marked];
    hovered.words = full_name(*point.muscle, *point.point);
    if (picked.behind) {
      hovered.words += " \u00b7 on the other side of the body: click to see it";
    } else if (!picked.gathered.empty()) {
      hovered.words +=
          fmt::format(" and {} more \u00b7 click to see them apart", picked.gathered.size());
    }
    return hovered;
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
    if (auto const latin = latin_beside(*muscle); !latin.empty())
      hovered.words += " \u00b7 " + latin;
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
