#include "scene/seen_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include <glm/geometric.hpp>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include "scene/flesh.h"

namespace knotmap {
namespace {

constexpr int rows_of_cells = 180;
constexpr int least_cells = 8;  // fewer are a sliver, not a muscle that one sees
constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

/// A vertex in cells of the small picture.
struct Dot {
  float x = 0.0F;
  float y = 0.0F;
  float depth = 0.0F;
  bool before_eye = false;
};

float area(Dot const& a, Dot const& b, float x, float y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

/// The small picture: in each cell the nearest triangle.
class Cells {
 public:
  Cells(Frame const& frame, std::vector<char> const& shown)
      : figure_(*frame.flesh.figure),
        high_(rows_of_cells),
        wide_(std::clamp(rows_of_cells * frame.canvas.width / std::max(frame.canvas.height, 1), 1,
                         4 * rows_of_cells)) {
    auto const count = static_cast<std::size_t>(wide_) * static_cast<std::size_t>(high_);
    depth_.assign(count, std::numeric_limits<float>::max());
    triangle_.assign(count, nothing);
    part_.assign(count, nothing);
    auto const to_clip = frame.camera.projection * frame.camera.view;
    dots_.resize(figure_.positions.size());
    // A figure seen in the mirror winds the other way.
    float const outward = frame.camera.mirrored ? 1.0F : -1.0F;
    auto const& parts = figure_.form->parts;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
      if (shown[i] == 0) continue;
      project(parts[i], to_clip);
      for (std::uint32_t t = 0; t < parts[i].triangle_count; ++t) {
        draw(i, parts[i].first_triangle + t, outward);
      }
    }
  }

  [[nodiscard]] std::vector<SeenPart> seen() const {
    struct Sum {
      glm::vec2 cells{0.0F};
      int count = 0;
      std::size_t best = 0;
      float least = std::numeric_limits<float>::max();
    };
    std::vector<Sum> sums(figure_.form->parts.size());
    for (std::size_t i = 0; i < part_.size(); ++i) {
      if (part_[i] == nothing) continue;
      sums[part_[i]].cells += at(i);
      ++sums[part_[i]].count;
    }
    // The middle of a bent part may lie outside of it: the nearest of its own cells stands for it.
    for (std::size_t i = 0; i < part_.size(); ++i) {
      if (part_[i] == nothing) continue;
      auto& sum = sums[part_[i]];
      auto const away = at(i) - sum.cells / static_cast<float>(sum.count);
      float const far = glm::dot(away, away);
      if (far >= sum.least) continue;
      sum.least = far;
      sum.best = i;
    }
    std::vector<SeenPart> seen;
    for (std::uint32_t i = 0; i < sums.size(); ++i) {
      if (sums[i].count < least_cells || figure_.form->parts[i].bone) continue;
      auto const& [a, b, c] = figure_.form->triangles[triangle_[sums[i].best]];
      auto const& at = figure_.positions;
      seen.push_back({i, (at[a] + at[b] + at[c]) / 3.0F,
                      static_cast<float>(sums[i].count) / static_cast<float>(part_.size())});
    }
    return seen;
  }

 private:
  [[nodiscard]] glm::vec2 at(std::size_t cell) const {
    auto const wide = static_cast<std::size_t>(wide_);
    auto const row = cell / wide;
    return {static_cast<float>(cell % wide), static_cast<float>(row)};
  }

  void project(FigurePart const& part, glm::mat4 const& to_clip) {
    for (std::uint32_t i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i) {
      auto const clip = to_clip * glm::vec4(figure_.positions[i], 1.0F);
      dots_[i] = {(clip.x / clip.w + 1.0F) / 2.0F * static_cast<float>(wide_),
                  (1.0F - clip.y / clip.w) / 2.0F * static_cast<float>(high_), clip.z / clip.w,
                  clip.w > 0.0F};
    }
  }

  void draw(std::uint32_t part, std::uint32_t triangle, float outward) {
    auto const& [i, j, k] = figure_.form->triangles[triangle];
    auto const& a = dots_[i];
    auto const& b = dots_[j];
    auto const& c = dots_[k];
    if (!a.before_eye || !b.before_eye || !c.before_eye) return;
    float const whole = area(a, b, c.x, c.y) * outward;
    if (!(whole > 0.0F)) return;  // it faces away
    int const left = std::max(0, static_cast<int>(std::ceil(std::min({a.x, b.x, c.x}) - 0.5F)));
    int const right =
        std::min(wide_ - 1, static_cast<int>(std::floor(std::max({a.x, b.x, c.x}) - 0.5F)));
    int const top = std::max(0, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - 0.5F)));
    int const bottom =
        std::min(high_ - 1, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - 0.5F)));
    for (int y = top; y <= bottom; ++y) {
      for (int x = left; x <= right; ++x) {
        float const px = static_cast<float>(x) + 0.5F;
        float const py = static_cast<float>(y) + 0.5F;
        float const u = area(b, c, px, py) * outward;
        float const v = area(c, a, px, py) * outward;
        float const w = area(a, b, px, py) * outward;
        if (u < 0.0F || v < 0.0F || w < 0.0F) continue;
        float const depth = (u * a.depth + v * b.depth + w * c.depth) / whole;
        auto const cell = static_cast<std::size_t>(y) * static_cast<std::size_t>(wide_) +
                          static_cast<std::size_t>(x);
        if (depth >= depth_[cell]) continue;
        depth_[cell] = depth;
        triangle_[cell] = triangle;
        part_[cell] = part;
      }
    }
  }

  Figure const& figure_;
  int high_;
  int wide_;
  std::vector<Dot> dots_;
  std::vector<float> depth_;
  std::vector<std::uint32_t> triangle_;
  std::vector<std::uint32_t> part_;
};

}  // namespace

std::vector<SeenPart> const& SeenParts::of(Frame const& frame) {
  if (!frame.flesh.figure) {
    *this = SeenParts{};
    return seen_;
  }
  auto shown = shown_parts(frame.flesh);
  if (figure_ == frame.flesh.figure && shown_ == shown && view_ == frame.camera.view &&
      projection_ == frame.camera.projection) {
    return seen_;
  }
  figure_ = frame.flesh.figure;
  shown_ = std::move(shown);
  view_ = frame.camera.view;
  projection_ = frame.camera.projection;
  seen_ = Cells(frame, shown_).seen();
  return seen_;
}

}  // namespace knotmap
