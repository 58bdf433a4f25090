#include "finder/paint_sums.h"

#include <algorithm>
#include <iterator>

#include "finder/rank.h"
#include "finder/reasons.h"
#include "finder/zone_worth.h"

namespace knotmap {
namespace {

/// Square metres as whole numbers: the skin is 2 m2, a vertex stands for some 0.3 cm2.
constexpr double steps_a_m2 = 1e12;

std::int64_t steps(double square_metres) {
  return static_cast<std::int64_t>(square_metres * steps_a_m2);
}

}  // namespace

PaintSums::PaintSums(PlacedAtlas const& placed, FinderWeights const& weights)
    : placed_(&placed), weights_(weights) {}

void PaintSums::start(PaintedArea const& area) {
  area_of_ = &area;
  auto const& skin = *placed_->body().skin();
  auto const count = placed_->points().size();
  sums_.assign(count, Sum{});
  strength_.assign(skin.vertex_count(), 0.0F);
  essential_m2_.assign(count, -1.0F);
  for (std::uint32_t i = 0; i < count; ++i) {
    auto const at = placed_->place(i);
    if (at) x_at_.push_back({skin.nearest_vertex(*at), i});
    auto const zones = placed_->placed(i);
    depths_.push_back(zones ? Depths{(*zones)->essential_depth_m, (*zones)->spillover_depth_m}
                            : Depths{0.0F, 0.0F});
  }
  std::stable_sort(x_at_.begin(), x_at_.end(),
                   [](XAt const& a, XAt const& b) { return a.vertex < b.vertex; });
}

void PaintSums::follow(PaintedArea const& area) {
  if (area_of_ == nullptr) start(area);
  area_of_ = &area;
  auto const now = area.vertices();
  std::vector<VertexIndex> either;
  either.reserve(seen_.size() + now.size());
  std::set_union(seen_.begin(), seen_.end(), now.begin(), now.end(), std::back_inserter(either));
  for (auto const vertex : either) {
    auto const after = area.strength_at(vertex);
    auto& before = strength_[vertex];
    if (before == after) continue;
    change(vertex, before, after, area.area_of(vertex));
    before = after;
  }
  seen_.assign(now.begin(), now.end());
}

void PaintSums::change(VertexIndex vertex, float before, float after, float area_m2) {
  double const was = double{before} * area_m2;
  double const is = double{after} * area_m2;
  bool const appears = before == 0.0F;
  bool const goes = after == 0.0F;
  strength_area_ += steps(is) - steps(was);
  area_ += (appears ? steps(area_m2) : 0) - (goes ? steps(area_m2) : 0);

  auto const zones = placed_->zones_at(vertex);
  for (std::size_t i = 0; i < zones.size();) {
    auto const point = zones[i].point;
    auto const& depths = depths_[point];
    float worth = 0.0F;
    float covered = 0.0F;
    bool main = false;
    bool inside = false;
    for (; i < zones.size() && zones[i].point == point; ++i) {  // essential, then spillover
      auto const& [number, level, distance] = zones[i];
      bool const essential = level == Level::essential;
      auto const depth = essential ? depths.essential_m : depths.spillover_m;
      auto const value = (essential ? weights_.essential : weights_.spillover) *
                         worth_of_paint(distance, depth, weights_);
      if (value > worth) {
        worth = value;
        main = essential;
      }
      covered = std::max(covered, covers(level, distance, weights_));
      inside = inside || (essential && distance < 0.0F);
    }
    auto& sum = sums_[point];
    auto const explained = steps(is * worth) - steps(was * worth);
    sum.explained += explained;
    if (main) sum.by_main += explained;
    sum.covered += steps(is * covered) - steps(was * covered);
    if (inside) sum.painted += (appears ? steps(area_m2) : 0) - (goes ? steps(area_m2) : 0);
    if (appears) ++sum.vertices;
    if (goes) --sum.vertices;
  }
  if (appears == goes) return;
  auto x = std::lower_bound(x_at_.begin(), x_at_.end(), vertex,
                            [](XAt const& each, VertexIndex v) { return each.vertex < v; });
  for (; x != x_at_.end() && x->vertex == vertex; ++x) sums_[x->point].here = appears;
}

std::optional<Candidate> PaintSums::weigh(std::uint32_t point) const {
  thread_.assert_kept();
  auto const& sum = sums_[point];
  auto const known = placed_->placed(point);
  if (!known) return std::nullopt;
  auto& essential_m2 = essential_m2_[point];
  if (essential_m2 < 0.0F) {  // by vertices, as what is painted of it
    double all = 0.0;
    auto const& zone = (*known)->essential;
    for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
      if (zone.distance[i] < 0.0F) all += area_of_->area_of(zone.vertices[i]);
    }
    essential_m2 = static_cast<float>(all);
  }
  auto const share = [](std::int64_t part, double whole) {
    return whole > 0.0
               ? std::clamp(static_cast<float>(static_cast<double>(part) / whole), 0.0F, 1.0F)
               : 0.0F;
  };
  auto const all = static_cast<double>(strength_area_);
  Candidate candidate;
  candidate.point = point;
  candidate.covered = share(sum.covered, all);
  candidate.unpainted = 1.0F - share(sum.painted, essential_m2 * steps_a_m2);
  candidate.level =
      sum.by_main * 2 >= sum.explained && sum.explained > 0 ? Level::essential : Level::spillover;
  auto explained = share(sum.explained, all) * (1.0F - weights_.dwarfs * candidate.unpainted);
  if (sum.here) {  // the smaller the area painted over the X, the more the X counts
    auto const own_m2 = static_cast<double>(weights_.here_m2);
    auto const part = own_m2 / (own_m2 + static_cast<double>(area_) / steps_a_m2);
    bool const for_others = placed_->press_of(point) >= Press::therapist_only;
    auto const here =
        weights_.here * static_cast<float>(part) * (for_others ? weights_.here_for_others : 1.0F);
    if (here > explained) candidate.reason = reason_of_here();
    explained = std::max(here, explained) + weights_.lesser * std::min(here, explained);
  }
  if (!(explained > 0.0F)) return std::nullopt;
  if (candidate.reason.empty()) {
    candidate.reason = reason_of_paint(candidate.level, candidate.covered, candidate.unpainted);
  }
  auto const prevalence = placed_->points()[point].point->prevalence;
  candidate.score = rounded_score(explained * common_share(prevalence, weights_));
  if (candidate.score == 0.0F) return std::nullopt;
  return candidate;
}

std::vector<Candidate> PaintSums::candidates() const {
  std::vector<Candidate> candidates;
  for (std::uint32_t i = 0; i < sums_.size(); ++i) {
    if (sums_[i].vertices == 0 && !sums_[i].here) continue;
    if (placed_->points()[i].point->effect != Effect::pain) continue;
    if (auto candidate = weigh(i)) candidates.push_back(*std::move(candidate));
  }
  return candidates;
}

}  // namespace knotmap
