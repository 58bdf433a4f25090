#include "state/framed_spots.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Whether the position on the skin faces the eye and nothing occludes it, also not `margin` metres
/// to the left and right of it in the picture.
bool is_seen(Surface const& surface, glm::vec3 spot, glm::vec3 normal, View const& view,
             float least_facing, float margin) {
  auto const eye = eye_of(view);
  if (glm::dot(normal, glm::normalize(eye - spot)) < least_facing) return false;
  constexpr float lift = 0.004F;
  auto const free = [&](glm::vec3 from) {
    auto const hit = surface.first_hit({from, eye - from});
    return !hit || hit->t > 1.0F;
  };
  auto const lifted = spot + normal * lift;
  auto const aside = right_of(view) * margin;
  return free(lifted) && (margin <= 0.0F || (free(lifted + aside) && free(lifted - aside)));
}

/// Finds the view that shows most: all of `first` if any view shows them, then as much of `then` as
/// is worth the turn.
class BestView {
 public:
  BestView(Surface const& surface, std::span<FramedSpot const> first,
           std::span<FramedSpot const> then, View const& from, float least_facing, float margin)
      : surface_(surface),
        first_(first),
        then_(then),
        from_(from),
        best_(from),
        least_facing_(least_facing),
        margin_(margin) {
    // People know front and back views best: try turning toward them first.
    float const to_front = from.azimuth < 180.0F ? -1.0F : 1.0F;
    bool const sees_front = std::abs(std::remainder(from.azimuth, 360.0F)) < 90.0F;
    way_ = sees_front ? to_front : -to_front;
  }

  /// Judges the view turned by these degrees, from `closer` times its distance.
  void look(float across, float over, float closer = 1.0F) {
    constexpr float worth_first = 10.0F;
    constexpr float worth_then = 1.0F;
    constexpr float cost_deg = 0.006F;
    float const cost = cost_deg * (std::abs(over) + std::abs(across));
    if (most_ >= worth_first + worth_then - cost) return;  // it cannot become better
    View turned = from_;
    turned.distance *= closer;
    turned.azimuth += across * way_;
    turned.elevation = std::clamp(from_.elevation + over, -steepest_deg, steepest_deg);
    float const shown = share_seen(surface_, first_, turned, least_facing_, margin_);
    float score = worth_first * shown - cost;
    if (score + worth_then > most_)
      score += worth_then * share_seen(surface_, then_, turned, least_facing_, 0.0F);
    if (score <= most_) return;
    best_ = turned;
    most_ = score;
    sees_first_ = shown >= 1.0F;
  }

  [[nodiscard]] bool sees_first() const { return sees_first_; }
  [[nodiscard]] View const& best() const { return best_; }

 private:
  Surface const& surface_;
  std::span<FramedSpot const> first_;
  std::span<FramedSpot const> then_;
  View from_;
  View best_;
  float least_facing_;
  float margin_;
  float way_ = 1.0F;
  float most_ = -1.0F;
  bool sees_first_ = false;
};

}  // namespace

float share_seen(Surface const& surface, std::span<FramedSpot const> spots, View const& view,
                 float least_facing, float margin) {
  if (spots.empty()) return 1.0F;
  auto const seen = std::count_if(spots.begin(), spots.end(), [&](FramedSpot const& spot) {
    return is_seen(surface, spot.position, spot.normal, view, least_facing, margin);
  });
  return static_cast<float>(seen) / static_cast<float>(spots.size());
}

View turned_to_see(Surface const& surface, std::span<FramedSpot const> first,
                   std::span<FramedSpot const> then, View const& view) {
  constexpr float half_mark_m = 0.01F;
  BestView views(surface, first, then, view, readable_facing, half_mark_m);
  for (float const over : {0.0F, 25.0F, -25.0F, -45.0F, 50.0F, -65.0F, 75.0F}) {
    for (float const across : {0.0F, 20.0F, -20.0F, 40.0F, -40.0F, 60.0F, -60.0F, 80.0F, -80.0F}) {
      views.look(across, over);
    }
  }
  if (views.sees_first()) return views.best();
  struct Wanted {
    float facing;
    float margin;
  };
  for (auto const& [facing, margin] :
       {Wanted{readable_facing, half_mark_m}, Wanted{readable_facing, 0.0F}, Wanted{0.03F, 0.0F}}) {
    BestView more(surface, first, then, view, facing, margin);
    constexpr float step = 12.0F;
    constexpr float nearer = 0.5F;  // between hand and thigh
    constexpr int most_over = 8;
    constexpr int most_across = 15;
    for (int over = -most_over; over <= most_over; ++over) {
      for (int across = 1 - most_across; across <= most_across; ++across) {
        auto const turned = static_cast<float>(across) * step;
        auto const tipped = static_cast<float>(over) * step;
        more.look(turned, tipped);
        more.look(turned, tipped, nearer);
      }
    }
    if (more.sees_first()) return more.best();
  }
  return views.best();
}

std::vector<FramedSpot> thinned(std::vector<FramedSpot> const& spots, std::size_t most) {
  if (spots.size() <= most) return spots;
  std::vector<FramedSpot> few;
  for (std::size_t i = 0; i < most; ++i) few.push_back(spots[i * spots.size() / most]);
  return few;
}

}  // namespace knotmap
