// Made muscles to draw in tests: slabs that follow the skin of the made body at a depth.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "muscles/figure.h"
#include "render/made_body.h"

namespace made {

/// The whole body from a side, degrees from the front.
inline knotmap::View from(float azimuth) {
  knotmap::View view;
  view.azimuth = azimuth;
  return view;
}

/// A patch of the skin, and what lies under it.
struct Slab {
  std::string id = "slab";
  float azimuth = 0.0F;  ///< degrees, of its middle
  float half_azimuth = 25.0F;
  float height = 0.1F;  ///< of its middle, -1..1
  float half_height = 0.16F;
  float depth_m = 0.012F;
  float thickness_m = 0.010F;
};

inline void add(knotmap::FigureForm& form, knotmap::Surface const& surface, Slab const& slab) {
  constexpr std::uint32_t rows = 12;
  constexpr std::uint32_t columns = 12;
  knotmap::FigurePart part;
  part.id = {slab.id, knotmap::Side::right};
  part.first_vertex = static_cast<std::uint32_t>(form.beads.size());
  part.first_triangle = static_cast<std::uint32_t>(form.triangles.size());
  for (std::uint32_t row = 0; row < rows; ++row) {
    for (std::uint32_t column = 0; column < columns; ++column) {
      float const x = 2.0F * static_cast<float>(column) / (columns - 1) - 1.0F;
      float const y = 2.0F * static_cast<float>(row) / (rows - 1) - 1.0F;
      glm::vec3 const at =
          place_on(slab.azimuth + x * slab.half_azimuth, slab.height + y * slab.half_height);
      glm::vec3 const out = normal_at(at);
      auto const near = surface.first_hit({at + 0.5F * out, -out});
      auto const through = surface.crossings({at + 0.5F * out, -out});
      auto const& far = through.back();
      float const length = far.t - near->t;
      form.threads.push_back({near->place, far.place, length});
      auto const thread = static_cast<std::uint32_t>(form.threads.size() - 1);
      for (float const depth : {slab.depth_m, slab.depth_m + slab.thickness_m}) {
        form.beads.push_back({thread, depth});
        form.fibres.push_back({0.1F * x, 0.2F * (y + 1.0F), 1.0F - y * y});
      }
    }
  }
  auto const at = [&](std::uint32_t row, std::uint32_t column, std::uint32_t under) {
    return part.first_vertex + 2 * (row * columns + column) + under;
  };
  auto const quad = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    form.triangles.push_back({a, b, c});
    form.triangles.push_back({a, c, d});
  };
  for (std::uint32_t r = 0; r + 1 < rows; ++r) {
    for (std::uint32_t c = 0; c + 1 < columns; ++c) {
      quad(at(r, c, 0), at(r, c + 1, 0), at(r + 1, c + 1, 0), at(r + 1, c, 0));
      quad(at(r, c, 1), at(r + 1, c, 1), at(r + 1, c + 1, 1), at(r, c + 1, 1));
    }
  }
  for (std::uint32_t i = 0; i + 1 < rows; ++i) {  // as many columns as rows
    quad(at(0, i, 0), at(0, i, 1), at(0, i + 1, 1), at(0, i + 1, 0));
    quad(at(rows - 1, i + 1, 0), at(rows - 1, i + 1, 1), at(rows - 1, i, 1), at(rows - 1, i, 0));
    quad(at(i + 1, 0, 0), at(i + 1, 0, 1), at(i, 0, 1), at(i, 0, 0));
    quad(at(i, columns - 1, 0), at(i, columns - 1, 1), at(i + 1, columns - 1, 1),
         at(i + 1, columns - 1, 0));
  }
  part.vertex_count = static_cast<std::uint32_t>(form.beads.size()) - part.first_vertex;
  part.triangle_count = static_cast<std::uint32_t>(form.triangles.size()) - part.first_triangle;
  form.parts.push_back(part);
}

inline std::shared_ptr<knotmap::Figure const> figure_of(
    knotmap::Surface const& surface, std::shared_ptr<knotmap::FigureForm const> form) {
  return std::make_shared<knotmap::Figure const>(knotmap::pose(
      surface.skin(), std::move(form), {surface.positions(), surface.positions(), 0.0F}));
}

inline std::shared_ptr<knotmap::Figure const> figure(knotmap::Surface const& surface,
                                                     std::vector<Slab> const& slabs) {
  auto form = std::make_shared<knotmap::FigureForm>();
  for (auto const& slab : slabs) add(*form, surface, slab);
  return figure_of(surface, form);
}

/// A frame with the slabs all shown, under skin or a ghost.
inline knotmap::Frame with(knotmap::Frame frame, std::vector<Slab> const& slabs, float skin) {
  frame.flesh.figure = figure(*frame.surface, slabs);
  frame.flesh.looks.assign(slabs.size(), knotmap::PartLook{});
  frame.flesh.skin = skin;
  return frame;
}

}  // namespace made
