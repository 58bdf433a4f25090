#include "ui/cursor_model.h"

#include <string>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "base/words.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

/// The name of the palpable landmark nearest to a place, within reach of a finger; or "".
std::string landmark_beside(World const& world, Surface const& surface, glm::vec3 spot) {
  constexpr float reach_m = 0.018F;
  float best = reach_m;
  std::string words;
  for (auto const& landmark : world.body->landmarks()) {
    if (!landmark.palpable) continue;
    float const away = glm::distance(surface.position(landmark.place), spot);
    if (away >= best) continue;
    best = away;
    words = with_side(landmark.name, landmark.side);
  }
  return words;
}

}  // namespace

std::optional<CursorModel> cursor_model(World const& world, State const& state,
                                        Frame const& frame) {
  if (!frame.cursor || !state.moment.cursor) return std::nullopt;
  auto const pixel = pixel_of(frame, frame.cursor->position);
  if (!pixel) return std::nullopt;
  CursorModel model;
  model.pixel = *pixel;
  model.radius = frame.cursor->radius_m * frame.camera.pixels_per_metre_at_1m /
                 glm::distance(frame.cursor->position, frame.camera.eye);
  auto const picked = pick(frame, *pixel);
  auto const mark =
      picked.mark && !picked.behind ? world.placed->index_of(*picked.mark) : std::nullopt;
  if (mark) {
    auto const& point = world.placed->points()[*mark];
    model.words = full_name(*point.muscle, *point.point);
    model.mark = to_string(*picked.mark);
    return model;
  }
  // A frame can be older than the atlas.
  auto const* const muscle = picked.muscle ? world.atlas->muscle(picked.muscle->id) : nullptr;
  if (muscle != nullptr) {
    model.words = with_side(muscle->name, picked.muscle->side);
    if (auto const latin = latin_beside(*muscle); !latin.empty()) model.words += " \u00b7 " + latin;
    model.muscle = to_string(*picked.muscle);
    return model;
  }
  if (picked.bone && *picked.bone < world.atlas->bones.size()) {
    model.words = world.atlas->bones[*picked.bone].name + " (simplified)";
    return model;
  }
  auto const& place = *state.moment.cursor;
  model.words = world.placed->regions().at(place).name();
  auto const beside = landmark_beside(world, *frame.surface, frame.cursor->position);
  if (!beside.empty()) model.words += fmt::format(" \u00b7 {}", beside);
  auto const* const area = world.placed->area_at(place);
  if (area != nullptr && area->press >= Press::never)
    model.words += fmt::format(" \u00b7 do not press: {}", area->name);
  return model;
}

}  // namespace knotmap
