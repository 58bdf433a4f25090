// How well each point's zones explain a painted area, kept up to date as the area changes.
#pragma once

#include <cstdint>
#include <vector>

#include "base/one_thread.h"
#include "finder/finder.h"
#include "finder/painted.h"

namespace knotmap {

/// Sums over the painted vertices, one set a point. They are whole numbers: what was added can be
/// taken away exactly, so that the same area gives the same sums however it was painted. Used from
/// one thread (base/one_thread.h).
class PaintSums {
 public:
  /// `placed` must outlive it.
  PaintSums(PlacedAtlas const& placed, FinderWeights const& weights);

  /// Becomes the sums of `area`. The cost grows with the vertices that changed since the last call.
  void follow(PaintedArea const& area);

  /// One candidate for each point that has a zone or its X in the area, by point; not ranked.
  [[nodiscard]] std::vector<Candidate> candidates() const;

 private:
  struct Sum {
    std::int64_t explained = 0;  ///< worth x strength x area
    std::int64_t by_main = 0;    ///< the part of it by the essential zone
    std::int64_t covered = 0;    ///< (Candidate::covered) x strength x area
    std::int64_t painted = 0;    ///< area of the essential zone that is painted
    std::uint32_t vertices = 0;  ///< painted ones near its zones
    bool here = false;           ///< its X is painted
  };
  struct XAt {
    VertexIndex vertex;
    std::uint32_t point;
  };
  struct Depths {
    float essential_m;
    float spillover_m;
  };
  void start(PaintedArea const& area);
  void change(VertexIndex vertex, float before, float after, float area_m2);
  [[nodiscard]] std::optional<Candidate> weigh(std::uint32_t point) const;

  PlacedAtlas const* placed_;
  FinderWeights weights_;
  std::vector<Sum> sums_;          ///< one a point
  std::vector<Depths> depths_;     ///< one a point
  std::vector<XAt> x_at_;          ///< by vertex
  std::vector<float> strength_;    ///< one a vertex of the body, as last followed
  std::vector<VertexIndex> seen_;  ///< the painted vertices as last followed
  std::int64_t strength_area_ = 0;
  std::int64_t area_ = 0;
  PaintedArea const* area_of_ = nullptr;
  OneThread thread_;
  /// The essential zones' areas by vertices, made when first needed; negative until then.
  mutable std::vector<float> essential_m2_;
};

}  // namespace knotmap
