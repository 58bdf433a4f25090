#include "scene/diary_paint.h"

#include <cmath>
#include <cstddef>
#include <vector>

#include "body/adjacency.h"

namespace knotmap {
namespace {

/// Carries steps and strengths a little beyond the border, so that they do not fade toward it.
void reach_beyond(Surface const& base, std::vector<glm::vec3>& drawn) {
  constexpr int rounds = 3;
  auto const& adjacency = base.adjacency();
  for (int round = 0; round < rounds; ++round) {
    auto const before = drawn;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      if (before[i].z > 0.0F || before[i].x >= drawn_margin_m) continue;
      glm::vec3 sum(0.0F);
      float count = 0.0F;
      for (auto const next : adjacency.neighbours(static_cast<VertexIndex>(i))) {
        if (before[next].z <= 0.0F) continue;
        sum += before[next];
        ++count;
      }
      if (count == 0.0F) continue;
      drawn[i].y = sum.y / count;
      drawn[i].z = sum.z / count;
    }
  }
}

}  // namespace

std::shared_ptr<DiaryPaint const> DiaryPaintMaker::paint(
    Surface const& base, std::shared_ptr<PainComposite const> const& composite) {
  if (composite == composite_) return paint_;
  composite_ = composite;
  paint_.reset();
  if (composite == nullptr || composite->empty()) return paint_;
  DiaryPaint fresh;
  fresh.drawn.reserve(composite->often.size());
  for (std::size_t v = 0; v < composite->often.size(); ++v)
    fresh.drawn.emplace_back(
        composite->border_m[v],
        composite->often[v] > 0.0F ? static_cast<float>(composite->step(v)) : 0.0F,
        composite->strong[v]);
  reach_beyond(base, fresh.drawn);
  paint_ = std::make_shared<DiaryPaint const>(std::move(fresh));
  return paint_;
}

float hatching_of(Frame const& frame, float distance) {
  constexpr float points = 6.0F;
  float const metres = points * frame.canvas.scale * distance / frame.camera.pixels_per_metre_at_1m;
  return std::exp2(std::round(std::log2(metres)));
}

}  // namespace knotmap
