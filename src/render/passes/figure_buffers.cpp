// Uploading the figure and drawing its runs.
#include "render/passes/figure_buffers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

namespace knotmap {
namespace {

enum Location : GLuint { position, normal, fibre, depth, cover };

/// What no shape changes of a vertex.
struct FibreVertex {
  float across_m;
  float along_m;
  float flesh;
  float part;
  float depth_m;
};

std::uint8_t byte(float part) {
  return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(part, 0.0F, 1.0F)));
}

using Texel = std::array<std::uint8_t, 4>;

/// Ten bits a component, signed.
std::uint32_t packed(glm::vec3 unit) {
  auto const bits = [](float part) {
    auto const whole = std::lround(511.0F * std::clamp(part, -1.0F, 1.0F));
    return static_cast<std::uint32_t>(whole) & 0x3FFU;
  };
  return bits(unit.x) | (bits(unit.y) << 10U) | (bits(unit.z) << 20U);
}

constexpr float fully_lit = 0.75F;  // 0.5 is what lies under the pointer

}  // namespace

FigureBuffers::FigureBuffers() {
  vertices_.read(positions_, sizeof(glm::vec3), {.location = position});
  vertices_.read(
      normals_, sizeof(std::uint32_t),
      {.location = normal, .components = 4, .type = GL_INT_2_10_10_10_REV, .normalized = true});
  vertices_.read(fibres_, sizeof(FibreVertex), {.location = fibre, .components = 4});
  vertices_.read(fibres_, sizeof(FibreVertex),
                 {.location = depth, .components = 1, .offset = offsetof(FibreVertex, depth_m)});
  triangles_.bind();
  looks_texture_.filter(GL_NEAREST);
}

void FigureBuffers::show(Frame const& frame) {
  auto const& figure = frame.flesh.figure;
  if (figure == nullptr) {
    plain_ = selected_ = 0;
    drawn_.clear();
    looks_.clear();
    form_.reset();
    figure_.reset();
    covered_.reset();
    return;
  }
  bool const other_form = form_ != figure->form;
  if (other_form) {
    form_ = figure->form;
    show_form(*form_);
    drawn_.clear();
  }
  if (figure_ != figure) {
    figure_ = figure;
    show_figure(*figure);
  }
  auto looks = frame.flesh.looks;
  looks.resize(form_->parts.size(), PartLook{.shown = 0.0F});
  if (other_form || looks_ != looks || bone_ != frame.colours.bone) {
    looks_ = std::move(looks);
    bone_ = frame.colours.bone;
    show_looks(*form_);
    show_triangles(*form_);
  }
}

void FigureBuffers::show_form(FigureForm const& form) {
  std::vector<FibreVertex> vertices(form.fibres.size());
  for (std::size_t part = 0; part < form.parts.size(); ++part) {
    auto const& run = form.parts[part];
    for (std::size_t i = run.first_vertex; i < run.first_vertex + run.vertex_count; ++i) {
      auto const& at = form.fibres[i];
      vertices[i] = {at.across_m, at.along_m, at.flesh, static_cast<float>(part),
                     form.beads[i].depth_m};
    }
  }
  fibres_.upload(std::span<FibreVertex const>(vertices), GL_STATIC_DRAW);
  ++uploads_;
}

void FigureBuffers::show_figure(Figure const& figure) {
  positions_.upload(std::span<glm::vec3 const>(figure.positions), GL_DYNAMIC_DRAW);
  std::vector<std::uint32_t> normals;
  normals.reserve(figure.normals.size());
  for (auto const& normal : figure.normals) normals.push_back(packed(normal));
  normals_.upload(std::span<std::uint32_t const>(normals), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void FigureBuffers::show_cover(Surface const& surface) {
  if (covered_ == figure_ || figure_ == nullptr) return;
  covered_ = figure_;
  struct Cover {
    glm::vec3 at;
    glm::vec3 normal;
  };
  std::vector<Cover> covers;
  covers.reserve(form_->threads.size());
  for (auto const& thread : form_->threads) {
    covers.push_back({surface.position(thread.near), surface.normal(thread.near)});
  }
  std::vector<glm::vec4> vertices;
  vertices.reserve(form_->beads.size());
  for (std::size_t i = 0; i < form_->beads.size(); ++i) {
    auto const& over = covers[form_->beads[i].thread];
    vertices.emplace_back(over.normal, glm::distance(over.at, figure_->positions[i]));
  }
  vertices_.read(covers_, sizeof(glm::vec4), {.location = cover, .components = 4});
  covers_.upload(std::span<glm::vec4 const>(vertices), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void FigureBuffers::show_looks(FigureForm const& form) {
  std::size_t const parts = form.parts.size();
  std::vector<Texel> texels(std::max<std::size_t>(parts, 1) * 2);
  dissolves_ = false;
  for (std::size_t i = 0; i < parts; ++i) {
    auto const& look = looks_[i];
    bool const bone = form.parts[i].bone;
    glm::vec3 const colour = bone ? bone_ : look.colour;
    texels[i] = {byte(colour.r), byte(colour.g), byte(colour.b), byte(look.shown)};
    texels[parts + i] = {byte(look.lit), byte(bone ? 1.0F : 0.0F), 0, 0};
    dissolves_ = dissolves_ || (texels[i][3] > 0 && texels[i][3] < 255);
  }
  looks_texture_.upload_rgba(static_cast<int>(std::max<std::size_t>(parts, 1)), 2,
                             std::span<Texel const>(texels));
  ++uploads_;
}

void FigureBuffers::show_triangles(FigureForm const& form) {
  std::vector<Drawn> drawn(form.parts.size(), Drawn::no);
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (byte(looks_[i].shown) == 0) continue;
    drawn[i] = looks_[i].lit >= fully_lit ? Drawn::selected : Drawn::plain;
  }
  if (drawn == drawn_) return;
  drawn_ = std::move(drawn);

  std::vector<std::array<std::uint32_t, 3>> triangles;
  auto const add = [&](Drawn kind) {
    for (std::size_t i = 0; i < drawn_.size(); ++i) {
      if (drawn_[i] != kind) continue;
      auto const first = form.triangles.begin() + form.parts[i].first_triangle;
      triangles.insert(triangles.end(), first, first + form.parts[i].triangle_count);
    }
    return static_cast<GLsizei>(triangles.size() * 3);
  };
  plain_ = add(Drawn::plain);
  selected_ = add(Drawn::selected) - plain_;
  vertices_.bind();
  triangles_.upload(std::span<std::array<std::uint32_t, 3> const>(triangles), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void FigureBuffers::draw(GLsizei first, GLsizei count) const {
  if (count == 0) return;
  vertices_.bind();
  auto const offset = static_cast<std::size_t>(first) * sizeof(std::uint32_t);
  glDrawElements(GL_TRIANGLES, count, GL_UNSIGNED_INT,
                 // NOLINTNEXTLINE(performance-no-int-to-ptr): how GL takes an offset
                 reinterpret_cast<void const*>(offset));
}

}  // namespace knotmap
