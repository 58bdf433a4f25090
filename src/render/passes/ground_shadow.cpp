// The faces that look down, projected, weighted by their height and blurred.
#include "render/passes/ground_shadow.h"

#include <algorithm>
#include <cmath>

namespace knotmap {
namespace {

constexpr float cell_m = 0.0125F;
constexpr float room_m = 0.45F;  // around the body: what the blur needs

class ShadowGrid {
 public:
  ShadowGrid(int width, int height)
      : width_(width),
        height_(height),
        cells_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {}

  void add(float x, float z, float amount) {
    int const column = std::clamp(static_cast<int>(x), 0, width_ - 1);
    int const row = std::clamp(static_cast<int>(z), 0, height_ - 1);
    cells_[index(column, row)] += amount;
  }

  /// Three box blurs are nearly a Gaussian.
  void blur(int radius) {
    for (int pass = 0; pass < 3; ++pass) {
      for (int row = 0; row < height_; ++row) blur_line(index(0, row), 1, width_, radius);
      for (int column = 0; column < width_; ++column) {
        blur_line(index(column, 0), static_cast<std::size_t>(width_), height_, radius);
      }
    }
  }

  [[nodiscard]] float at(std::size_t cell) const { return cells_[cell]; }
  [[nodiscard]] std::size_t size() const { return cells_.size(); }

 private:
  [[nodiscard]] std::size_t index(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width_) +
           static_cast<std::size_t>(column);
  }

  void blur_line(std::size_t first, std::size_t step, int count, int radius) {
    auto const cells = static_cast<std::size_t>(count);
    auto const border = static_cast<std::size_t>(radius);
    std::size_t const span = 2 * border + 1;
    line_.assign(cells + span, 0.0F);
    for (std::size_t i = 0; i < cells; ++i) line_[i + border] = cells_[first + step * i];
    float sum = 0.0F;
    for (std::size_t i = 0; i + 1 < span; ++i) sum += line_[i];
    for (std::size_t i = 0; i < cells; ++i) {
      sum += line_[i + span - 1];
      cells_[first + step * i] = std::max(sum, 0.0F) / static_cast<float>(span);
      sum -= line_[i];
    }
  }

  int width_;
  int height_;
  std::vector<float> cells_;
  std::vector<float> line_;
};

int cells(float metres) {
  return static_cast<int>(std::lround(metres / cell_m));
}

}  // namespace

GroundShadow ground_shadow(Surface const& surface) {
  Box const box = surface.bounds();
  GroundShadow shadow;
  float const low_x = box.low.x - room_m;
  float const low_z = box.low.z - room_m;
  shadow.width = std::clamp(cells(box.high.x - box.low.x + 2.0F * room_m), 1, 512);
  shadow.height = std::clamp(cells(box.high.z - box.low.z + 2.0F * room_m), 1, 512);
  shadow.area = {low_x, low_z, low_x + static_cast<float>(shadow.width) * cell_m,
                 low_z + static_cast<float>(shadow.height) * cell_m};

  ShadowGrid contact(shadow.width, shadow.height);
  ShadowGrid wide(shadow.width, shadow.height);
  auto const positions = surface.positions();
  for (auto const& [a, b, c] : surface.skin().triangles) {
    glm::vec3 const p = positions[a];
    glm::vec3 const q = positions[b];
    glm::vec3 const r = positions[c];
    // Twice the area of the projection, positive where the face looks down.
    float const down = (q.x - p.x) * (r.z - p.z) - (q.z - p.z) * (r.x - p.x);
    if (down <= 0.0F) continue;
    float const area = 0.5F * down / (cell_m * cell_m);
    float const x = ((p.x + q.x + r.x) / 3.0F - low_x) / cell_m;
    float const z = ((p.z + q.z + r.z) / 3.0F - low_z) / cell_m;
    float const y = (p.y + q.y + r.y) / 3.0F;
    if (y < 0.12F) contact.add(x, z, area * std::exp(-y / 0.02F));
    wide.add(x, z, area * std::exp(-y / 0.45F));
  }
  contact.blur(1);
  wide.blur(cells(0.07F));

  shadow.darkness.resize(contact.size());
  for (std::size_t i = 0; i < contact.size(); ++i) {
    float const open = (1.0F - std::min(0.75F * contact.at(i), 0.75F)) *
                       (1.0F - std::min(0.9F * wide.at(i), 0.5F));
    shadow.darkness[i] = static_cast<std::uint8_t>(std::lround(255.0F * (1.0F - open)));
  }
  // Nothing may show where the patch ends.
  for (int row = 0; row < shadow.height; ++row) {
    for (int column = 0; column < shadow.width; ++column) {
      bool const at_edge =
          row == 0 || column == 0 || row == shadow.height - 1 || column == shadow.width - 1;
      if (!at_edge) continue;
      shadow.darkness[static_cast<std::size_t>(row) * static_cast<std::size_t>(shadow.width) +
                      static_cast<std::size_t>(column)] = 0;
    }
  }
  return shadow;
}

}  // namespace knotmap
