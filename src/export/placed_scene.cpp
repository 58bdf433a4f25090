#include "export/placed_scene.h"

#include <memory>
#include <span>
#include <vector>

#include <glm/geometric.hpp>

#include "export/glb_builder.h"
#include "export/placed_figure.h"
#include "export/skin_colours.h"
#include "export/solids.h"
#include "scene/frame.h"
#include "scene/thing_mesh.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

constexpr double skin_roughness = 0.85;
/// A ghost's opacity is the product: a few viewers (f3d 1.3) read only that of the vertices, others
/// only that of the material, and are see-through all the same.
constexpr float ghost_vertex_opacity = 0.4F;
constexpr double ghost_opacity = 0.6;
constexpr double mark_roughness = 0.6;
constexpr double landmark_roughness = 0.55;
constexpr float landmark_radius_m = 0.0035F;
constexpr glm::vec3 landmark_colour{0.36F, 0.45F, 0.56F};  // blue-grey, sRGB

MeshArrays arrays_of(Solid const& solid) {
  return {solid.positions, solid.normals, {}, solid.indices};
}

Result<void> add_skin(GlbBuilder& glb, World const& world, Surface const& surface,
                      ExportChoice const& choice) {
  auto colours = skin_colours(world, choice.body, choice.with_zones);
  if (!colours) return fail(colours.error());
  if (choice.ghost) {
    auto const opacity = packed(glm::vec3(ghost_vertex_opacity)).front();
    for (auto& colour : *colours) colour.back() = opacity;
  }
  std::vector<std::uint32_t> indices;
  auto const& triangles = surface.skin().triangles;
  indices.reserve(triangles.size() * 3);
  for (auto const& triangle : triangles) {
    indices.insert(indices.end(), triangle.begin(), triangle.end());
  }
  constexpr glm::vec3 white(1.0F);
  int const material =
      glb.add_material("skin", white, skin_roughness, choice.ghost ? ghost_opacity : 1.0);
  int const mesh =
      glb.add_mesh("skin", {surface.positions(), surface.normals(), *colours, indices}, material);
  glb.add_node({.name = "skin",
                .mesh = mesh,
                .translation = {},
                .rotation = {},
                .extras = {{"body", to_string(choice.body)}}});
  return {};
}

Result<void> add_points(GlbBuilder& glb, World const& world, Surface const& surface,
                        std::span<std::uint32_t const> numbers) {
  if (numbers.empty()) return {};
  int const material =
      glb.add_material("point", linear(colours_of(Theme::light).mark), mark_roughness);
  int const mesh = glb.add_mesh("point", arrays_of(make_x()), material);
  int const parent = glb.add_parent("points");
  for (auto const number : numbers) {
    auto const place = world.placed->place(number);
    if (!place) return fail(place.error());
    auto const& at = world.placed->points()[number];
    auto const region = world.placed->regions().at(*place);
    std::string const region_id = region.id();
    glb.add_node({.name = to_string(at.id()),
                  .mesh = mesh,
                  .translation = surface.position(*place),
                  .rotation = standing_on(surface.normal(*place)),
                  .extras = {{"id", to_string(at.id())},  // three.js drops the dot of a node's name
                             {"muscle", at.muscle->id},
                             {"name", short_name(*at.point)},
                             {"press", std::string(word(world.placed->press_of(number)))},
                             {"region", region_id}}},
                 parent);
  }
  return {};
}

void add_landmarks(GlbBuilder& glb, World const& world, Surface const& surface) {
  if (world.body->landmarks().empty()) return;
  int const material = glb.add_material("landmark", linear(landmark_colour), landmark_roughness);
  int const mesh = glb.add_mesh("landmark", arrays_of(make_ball(landmark_radius_m)), material);
  int const parent = glb.add_parent("landmarks");
  for (auto const& landmark : world.body->landmarks()) {
    glb.add_node({.name = landmark.id,
                  .mesh = mesh,
                  .translation = surface.position(landmark.place),
                  .rotation = {},
                  .extras = {{"id", landmark.id}, {"name", landmark.name}}},
                 parent);
  }
}

/// What stands beside the body, as one node.
void add_things(GlbBuilder& glb, std::vector<ThingShape> const& shapes) {
  auto const mesh = thing_mesh(shapes, colours_of(Theme::light));
  if (mesh == nullptr) return;
  std::vector<glm::vec3> positions;
  std::vector<glm::vec3> normals;
  std::vector<LinearColour> colours;
  std::vector<std::uint32_t> indices;
  auto const& corners = mesh->corners;
  positions.reserve(corners.size());
  normals.reserve(corners.size());
  colours.reserve(corners.size());
  indices.reserve(corners.size());
  for (std::size_t i = 0; i < corners.size(); ++i) {
    auto const first = i - i % 3;
    auto const flat =
        glm::normalize(glm::cross(corners[first + 1].position - corners[first].position,
                                  corners[first + 2].position - corners[first].position));
    auto const& own = corners[i].normal;
    positions.push_back(corners[i].position);
    normals.push_back(own == glm::vec3(0.0F) ? flat : own);
    colours.push_back(packed(linear(corners[i].colour)));
    indices.push_back(static_cast<std::uint32_t>(i));
  }
  constexpr glm::vec3 white(1.0F);
  int const material = glb.add_material("thing", white, skin_roughness);
  glb.add_node({.name = "things",
                .mesh = glb.add_mesh("things", {positions, normals, colours, indices}, material),
                .translation = {},
                .rotation = {},
                .extras = {}});
}

}  // namespace

Result<std::string> placed_scene(World const& world, ExportChoice const& choice) {
  ShownSkin skin{.still = world.body->shaped(choice.body), .stance = nullptr, .shown = nullptr};
  skin.shown = skin.still;
  std::shared_ptr<Staging const> staging;
  if (choice.position) {
    staging = world.stagings->of(choice.body, *choice.position, choice.motion_s);
    if (staging == nullptr) {
      return fail({.file = {},
                   .pointer = {},
                   .what = "the atlas has no such position",
                   .remedy = "see: knotmap list poses"});
    }
    skin.stance = std::shared_ptr<Stance const>(staging, &staging->stance);
    skin.shown = world.stagings->skin(choice.body, *staging);
  }
  auto const& surface = skin.shown;
  GlbBuilder glb(
      "Body: MakeHuman base mesh (CC0). Landmarks measured with BodyParts3D, (c) The Database "
      "Center for Life Science (CC BY 4.0).");
  if (auto const added = add_skin(glb, world, *surface, choice); !added) {
    return fail(added.error());
  }
  if (auto const added = add_points(glb, world, *surface, choice.points); !added) {
    return fail(added.error());
  }
  add_landmarks(glb, world, *surface);
  if (auto const added = add_figure(glb, world, skin, choice); !added) {
    return fail(added.error());
  }
  if (staging != nullptr) add_things(glb, staging->shapes);
  return glb.bytes();
}

}  // namespace knotmap
