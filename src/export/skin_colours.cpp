#include "export/skin_colours.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>

#include "scene/frame.h"

namespace knotmap {
namespace {

/// From its border inward a zone reaches its full colour over this way, about an edge of the mesh:
/// a border of whole triangles would be a saw.
constexpr float zone_ramp_m = 0.007F;
constexpr float spillover_red = 0.38F;
/// Viewers bring light of their own: only a part of the baked shade is kept.
constexpr float shade = 0.6F;

/// How much of a garment's colour a vertex has: its edge is the half of the ramp in the file.
float worn(std::uint8_t ramp) {
  constexpr float steep = 1.6F;
  return std::clamp((static_cast<float>(ramp) / 255.0F - 0.5F) * steep + 0.5F, 0.0F, 1.0F);
}

/// How much of the zone's colour a vertex has: none at the border and outside.
void raise(std::vector<float>& inside, ZoneField const& field) {
  if (field.empty()) return;
  // A narrow zone has its full colour too.
  float const depth = -*std::min_element(field.distance.begin(), field.distance.end());
  if (depth <= 0.0F) return;
  float const ramp = std::min(zone_ramp_m, depth / 2.0F);
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    auto& here = inside[field.vertices[i]];
    here = std::max(here, std::clamp(-field.distance[i] / ramp, 0.0F, 1.0F));
  }
}

}  // namespace

LinearColour packed(glm::vec3 colour) {
  constexpr float one = 65535.0F;
  auto const part = [](float value) {
    return static_cast<std::uint16_t>(std::lround(one * std::clamp(value, 0.0F, 1.0F)));
  };
  return {part(colour.r), part(colour.g), part(colour.b), part(1.0F)};
}

glm::vec3 linear(glm::vec3 srgb) {
  // IEC 61966-2-1.
  auto const part = [](float c) {
    return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
  };
  return {part(srgb.r), part(srgb.g), part(srgb.b)};
}

Result<std::vector<LinearColour>> skin_colours(World const& world, BodyChoice const& body,
                                               std::span<std::uint32_t const> with_zones) {
  auto const& skin = *world.body->skin();
  bool const band = wears_band(body);
  std::vector<float> essential(skin.vertex_count(), 0.0F);
  std::vector<float> spillover(skin.vertex_count(), 0.0F);
  for (auto const number : with_zones) {
    auto const placed = world.placed->placed(number);
    if (!placed) return fail(placed.error());
    raise(essential, (*placed)->essential);
    raise(spillover, (*placed)->spillover);
  }
  auto const look = colours_of(Theme::light);
  auto const bare = linear(look.skin);
  auto const garment = linear(look.garment);
  auto const zone = linear(look.zone);
  std::vector<LinearColour> colours;
  colours.reserve(skin.vertex_count());
  for (std::size_t i = 0; i < skin.vertex_count(); ++i) {
    auto const cloth = std::max(skin.garment[i], band ? skin.band[i] : std::uint8_t{});
    auto colour = glm::mix(bare, garment, worn(cloth));
    colour = glm::mix(colour, zone, spillover_red * spillover[i]);
    colour = glm::mix(colour, zone, essential[i]);
    float const open = static_cast<float>(skin.occlusion[i]) / 255.0F;
    // A zone is read in the shade too, as in the window.
    float const kept = shade * (1.0F - 0.6F * essential[i]);
    colours.push_back(packed(colour * glm::mix(1.0F, open, kept)));
  }
  return colours;
}

}  // namespace knotmap
