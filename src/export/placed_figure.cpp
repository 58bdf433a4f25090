#include "export/placed_figure.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <glm/common.hpp>

#include "export/skin_colours.h"
#include "muscles/figure.h"
#include "muscles/riding.h"
#include "scene/flesh_colours.h"
#include "scene/frame.h"

namespace knotmap {
namespace {

constexpr double muscle_roughness = 0.7;
constexpr double bone_roughness = 0.8;

using Extras = std::vector<std::pair<std::string, std::string>>;

/// The numbers in the atlas of the muscles wanted, each once. Faults of their placing are reported
/// here: a form leaves out what has any.
Result<std::vector<std::size_t>> placed_numbers(World const& world, ExportChoice const& choice) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < world.atlas->muscles.size(); ++i) {
    auto const& id = world.atlas->muscles[i].id;
    bool const wanted = std::any_of(choice.muscles.begin(), choice.muscles.end(),
                                    [&](SidedId const& each) { return each.id == id; });
    if (!wanted) continue;
    if (auto const mesh = world.muscles->muscle(i); !mesh) return fail(mesh.error());
    numbers.push_back(i);
  }
  if (choice.bones) {
    for (std::size_t i = 0; i < world.atlas->bones.size(); ++i) {
      if (auto const mesh = world.muscles->bone(i); !mesh) return fail(mesh.error());
    }
  }
  return numbers;
}

/// Flesh that goes pale toward its tendons, as the window shows it (shaders/fibres.glsl).
std::vector<LinearColour> flesh_colours(std::string const& id, std::span<Fibre const> fibres) {
  constexpr float tendon_until = 0.06F;
  constexpr float flesh_from = 0.62F;
  auto const flesh = linear(flesh_colour(id, Theme::light));
  auto const tendon = linear(colours_of(Theme::light).tendon);
  std::vector<LinearColour> colours;
  colours.reserve(fibres.size());
  for (auto const& fibre : fibres) {
    float const belly = glm::smoothstep(tendon_until, flesh_from, fibre.flesh);
    colours.push_back(packed(glm::mix(tendon, flesh, belly)));
  }
  return colours;
}

/// The mesh of a part alone: its corners count from its own first vertex.
int add_part(GlbBuilder& glb, Figure const& figure, FigurePart const& part, int material) {
  auto const run = [&](auto const& all) {
    return std::span(all).subspan(part.first_vertex, part.vertex_count);
  };
  std::vector<std::uint32_t> indices;
  indices.reserve(std::size_t{part.triangle_count} * 3);
  auto const triangles =
      std::span(figure.form->triangles).subspan(part.first_triangle, part.triangle_count);
  for (auto const& triangle : triangles) {
    for (auto const corner : triangle) indices.push_back(corner - part.first_vertex);
  }
  std::vector<LinearColour> colours;
  if (!part.bone) colours = flesh_colours(part.id.id, run(figure.form->fibres));
  return glb.add_mesh(to_string(part.id),
                      {run(figure.positions), run(figure.normals), colours, indices}, material);
}

Extras extras_of(Atlas const& atlas, FigurePart const& part) {
  Extras extras{{"id", to_string(part.id)}, {"kind", part.bone ? "bone" : "muscle"}};
  if (part.bone) {
    extras.emplace_back("name", atlas.bones[part.number].name);
  } else {
    auto const& muscle = atlas.muscles[part.number];
    extras.emplace_back("name", muscle.name);
    extras.emplace_back("latin", muscle.latin);
    extras.emplace_back("layer", word(muscle.layer));
    extras.emplace_back("group", muscle.group);
  }
  return extras;
}

/// All wanted parts of a kind below a node of their own, made with the first of them.
void add_kind(GlbBuilder& glb, Atlas const& atlas, Figure const& figure, ExportChoice const& choice,
              bool bones) {
  struct Shared {
    int material;
    int parent;
  };
  std::optional<Shared> shared;
  constexpr glm::vec3 white(1.0F);  // muscles bring a colour for each vertex
  for (auto const& part : figure.form->parts) {
    if (part.bone != bones) continue;
    bool const wanted = bones || std::find(choice.muscles.begin(), choice.muscles.end(), part.id) !=
                                     choice.muscles.end();
    if (!wanted) continue;
    if (!shared) {
      shared = {
          bones ? glb.add_material("bone", linear(colours_of(Theme::light).bone), bone_roughness)
                : glb.add_material("muscle", white, muscle_roughness),
          glb.add_parent(bones ? "bones" : "muscles")};
    }
    glb.add_node({.name = to_string(part.id),
                  .mesh = add_part(glb, figure, part, shared->material),
                  .translation = {},
                  .rotation = {},
                  .extras = extras_of(atlas, part)},
                 shared->parent);
  }
}

}  // namespace

Result<void> add_figure(GlbBuilder& glb, World const& world, ShownSkin const& skin,
                        ExportChoice const& choice) {
  auto const numbers = placed_numbers(world, choice);
  if (!numbers) return fail(numbers.error());
  if (numbers->empty() && !choice.bones) return {};
  auto form = std::make_shared<FigureForm const>(
      choice.bones ? make_form(*world.muscles) : make_form(*world.muscles, *numbers));
  auto const average = world.body->average_of(choice.body);
  auto figure = pose(skin.still->skin(), form, built_body(choice.body, average, *skin.still));
  if (skin.stance)
    figure = ride(make_riding(*world.body, form), {figure, *skin.still}, *skin.stance, *skin.shown);
  add_kind(glb, *world.atlas, figure, choice, false);
  add_kind(glb, *world.atlas, figure, choice, true);
  return {};
}

}  // namespace knotmap
