#include "muscles/figure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

void add_part(FigureForm& form, MuscleMesh const& mesh, FigurePart part) {
  auto const first_thread = static_cast<std::uint32_t>(form.threads.size());
  part.first_vertex = static_cast<std::uint32_t>(form.beads.size());
  part.vertex_count = static_cast<std::uint32_t>(mesh.beads.size());
  part.first_triangle = static_cast<std::uint32_t>(form.triangles.size());
  part.triangle_count = static_cast<std::uint32_t>(mesh.triangles.size());
  form.threads.insert(form.threads.end(), mesh.threads.begin(), mesh.threads.end());
  for (auto bead : mesh.beads) {
    bead.thread += first_thread;
    form.beads.push_back(bead);
  }
  form.fibres.insert(form.fibres.end(), mesh.fibres.begin(), mesh.fibres.end());
  for (auto triangle : mesh.triangles) {
    for (auto& corner : triangle) corner += part.first_vertex;
    form.triangles.push_back(triangle);
  }
  if (!part.bone) {
    auto const number = static_cast<std::uint32_t>(form.parts.size());
    for (auto const& [ends, beads] : mesh.attachments) {
      form.attachments.push_back({number, ends, beads});
      for (auto& bead : form.attachments.back().beads) bead += part.first_vertex;
    }
  }
  form.parts.push_back(std::move(part));
}

void add_sides(FigureForm& form, Skin const& skin, MuscleMesh const& mesh, FigurePart part,
               std::vector<Side> const& sides) {
  if (mesh.triangles.empty()) return;
  for (auto const side : sides) {
    part.id.side = side;
    if (side == Side::left) {
      add_part(form, mirrored(skin, mesh), part);
    } else {
      add_part(form, mesh, part);
    }
  }
}

void add_muscle(FigureForm& form, PlacedMuscles const& placed, std::size_t number) {
  auto const mesh = placed.muscle(number);
  if (!mesh) return;  // check_muscles reports it; the rest is still shown
  auto const& muscle = placed.atlas().muscles[number];
  FigurePart part;
  part.id.id = muscle.id;
  part.number = static_cast<std::uint32_t>(number);
  add_sides(form, *placed.body().skin(), **mesh, part, each(muscle.sides));
}

/// Where a ray meets a triangle from outside (Moeller and Trumbore, 1997), or infinity.
float meets(Ray const& ray, glm::vec3 a, glm::vec3 b, glm::vec3 c) {
  constexpr float never = std::numeric_limits<float>::infinity();
  glm::vec3 const ab = b - a;
  glm::vec3 const ac = c - a;
  glm::vec3 const p = glm::cross(ray.direction, ac);
  float const det = glm::dot(ab, p);
  if (!(det > 0.0F)) return never;  // from inside, or along it
  glm::vec3 const from = ray.origin - a;
  float const u = glm::dot(from, p);
  if (u < 0.0F || u > det) return never;
  glm::vec3 const q = glm::cross(from, ab);
  float const v = glm::dot(ray.direction, q);
  if (v < 0.0F || u + v > det) return never;
  float const t = glm::dot(ac, q) / det;
  return t > 0.0F ? t : never;
}

bool meets(Ray const& ray, Box const& box) {
  float near = 0.0F;
  float far = std::numeric_limits<float>::max();
  for (int i = 0; i < 3; ++i) {
    if (ray.direction[i] == 0.0F) {
      if (ray.origin[i] < box.low[i] || ray.origin[i] > box.high[i]) return false;
      continue;
    }
    float const a = (box.low[i] - ray.origin[i]) / ray.direction[i];
    float const b = (box.high[i] - ray.origin[i]) / ray.direction[i];
    near = std::max(near, std::min(a, b));
    far = std::min(far, std::max(a, b));
  }
  return near <= far;
}

}  // namespace

std::optional<std::uint32_t> FigureForm::part_of(SidedId const& id) const {
  auto const found = std::find_if(parts.begin(), parts.end(), [&](FigurePart const& part) {
    return !part.bone && part.id == id;
  });
  if (found == parts.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - parts.begin());
}

FigureForm make_form(PlacedMuscles const& placed) {
  FigureForm form;
  for (std::size_t i = 0; i < placed.atlas().muscles.size(); ++i) add_muscle(form, placed, i);
  for (std::size_t i = 0; i < placed.atlas().bones.size(); ++i) {
    auto const mesh = placed.bone(i);
    if (!mesh) continue;
    FigurePart part;
    part.id.id = placed.atlas().bones[i].id;
    part.bone = true;
    part.number = static_cast<std::uint32_t>(i);
    add_sides(form, *placed.body().skin(), **mesh, part,
              each(placed.atlas().bones[i].midline ? Sides::midline : Sides::both));
  }
  return form;
}

FigureForm make_form(PlacedMuscles const& placed, std::span<std::size_t const> muscles) {
  FigureForm form;
  for (auto const number : muscles) add_muscle(form, placed, number);
  return form;
}

Figure figure_at(std::shared_ptr<FigureForm const> form, std::vector<glm::vec3> positions) {
  Figure figure;
  figure.positions = std::move(positions);
  figure.normals.assign(figure.positions.size(), glm::vec3(0.0F));
  for (auto const& [a, b, c] : form->triangles) {
    glm::vec3 const normal = glm::cross(figure.positions[b] - figure.positions[a],
                                        figure.positions[c] - figure.positions[a]);
    figure.normals[a] += normal;
    figure.normals[b] += normal;
    figure.normals[c] += normal;
  }
  for (auto& normal : figure.normals) {
    float const length = glm::length(normal);
    normal = length > 0.0F ? normal / length : glm::vec3(0.0F, 1.0F, 0.0F);
  }
  for (auto const& part : form->parts) {
    Box box{glm::vec3(std::numeric_limits<float>::max()),
            glm::vec3(std::numeric_limits<float>::lowest())};
    for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
      box.low = glm::min(box.low, figure.positions[part.first_vertex + i]);
      box.high = glm::max(box.high, figure.positions[part.first_vertex + i]);
    }
    figure.boxes.push_back(box);
  }
  figure.form = std::move(form);
  return figure;
}

Figure pose(Skin const& skin, std::shared_ptr<FigureForm const> form, BuiltBody const& body) {
  auto positions = place_beads(skin, body, form->threads, form->beads);
  return figure_at(std::move(form), std::move(positions));
}

std::optional<FigureHit> first_hit(Figure const& figure, Ray const& ray,
                                   std::span<char const> shown) {
  std::optional<FigureHit> best;
  auto const& form = *figure.form;
  for (std::uint32_t p = 0; p < form.parts.size(); ++p) {
    if (p >= shown.size() || shown[p] == 0 || !meets(ray, figure.boxes[p])) continue;
    auto const& part = form.parts[p];
    for (std::uint32_t t = 0; t < part.triangle_count; ++t) {
      auto const& [a, b, c] = form.triangles[part.first_triangle + t];
      float const at = meets(ray, figure.positions[a], figure.positions[b], figure.positions[c]);
      if (std::isfinite(at) && (!best || at < best->t)) best = FigureHit{p, at};
    }
  }
  return best;
}

}  // namespace knotmap
