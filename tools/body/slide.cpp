// Slides vertices back along the surface of a corner, in small smooth steps, and undoes folds.
#include "body/slide.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "body/bvh.h"

namespace knotmap::builder {
namespace {

constexpr int normal_rounds = 60;  // of smoothing the average body's normals
constexpr int steps = 10;
constexpr int step_rounds = 30;   // of smoothing each step's slide
constexpr double jump = 0.03;     // metres from a goal to the surface; farther is another fold
constexpr int relax_rounds = 60;  // at most, of evening out folds
constexpr int fold_rounds = 12;   // at most, of holding less where folds stay

using Around = std::vector<std::vector<Index>>;

template <typename T>
std::vector<T> smoothed(std::vector<T> values, Around const& around, int rounds) {
  for (int round = 0; round < rounds; ++round) {
    std::vector<T> next = values;
    for (std::size_t v = 0; v < values.size(); ++v) {
      T sum = values[v];
      for (const Index u : around[v]) {
        sum += values[u];
      }
      next[v] = sum / static_cast<double>(around[v].size() + 1);
    }
    values = std::move(next);
  }
  return values;
}

double ramp(double from, double to, double x) {
  double const t = std::clamp((x - from) / (to - from), 0.0, 1.0);
  return t * t * (3 - 2 * t);
}

// How far a vertex is to be held over its bone: 1 on trunk and limbs, 0 on head, hands, feet,
// breasts and between the legs (places on base).
double hold(Point const& p, bool female) {
  double const x = std::abs(p.x);
  double w = 1.0 - ramp(1.40, 1.45, p.y);  // head
  w *= 1.0 - ramp(0.36, 0.41, x);          // hands
  w *= ramp(0.07, 0.14, p.y);              // feet
  w *= ramp(0.03, 0.13, glm::length(Point(x, p.y, p.z) - Point(0.0, 0.79, 0.0)));
  if (female) {
    const Point breast(0.085, 1.195, 0.135);
    w *= ramp(0.055, 0.12, glm::length(Point(x, p.y, p.z) - breast));
  }
  return w;
}

struct Slide {
  double mean = 0.0;
  double p95 = 0.0;
  double most = 0.0;
};

class Holder {
 public:
  Holder(Skin const& skin, Points const& average, bool female)
      : skin_(skin), average_(average), around_(neighbours(skin.base.size(), skin.triangles)) {
    normals_ =
        smoothed(smooth_normals(average, skin.triangles, skin.mirror), around_, normal_rounds);
    for (Point& n : normals_) {
      n = glm::normalize(n);
    }
    for (Point const& p : skin.base) {
      hold_.push_back(hold(p, female));
    }
  }

  [[nodiscard]] Slide measure(Points const& points) const {
    std::vector<double> lengths;
    for (Index v = 0; v < points.size(); ++v) {
      if (hold_[v] > 0.99) {
        lengths.push_back(glm::length(off(points, v)));
      }
    }
    std::sort(lengths.begin(), lengths.end());
    Slide slide;
    for (double const length : lengths) {
      slide.mean += length;
    }
    slide.mean /= static_cast<double>(lengths.size());
    slide.p95 = lengths[lengths.size() * 95 / 100];
    slide.most = lengths.back();
    return slide;
  }

  [[nodiscard]] Points held(Points const& plain) const {
    const Bvh tree(plain, left_);
    const Points facing = smooth_normals(plain, skin_.triangles, skin_.mirror);
    std::vector<double> weight = hold_;
    Points points;
    for (int round = 0; round <= fold_rounds; ++round) {
      points = slid(plain, tree, facing, weight);
      std::vector<double> fold(points.size(), 0.0);
      int folds = find_folds(points, fold);
      for (int i = 0; i < relax_rounds && folds > 0; ++i) {
        relax(points, tree, fold);
        fold.assign(points.size(), 0.0);
        folds = find_folds(points, fold);
      }
      if (folds == 0) {
        break;
      }
      if (round == fold_rounds) {
        throw BuildError(fmt::format("{} triangles stay folded", folds));
      }
      // What does not smooth out is held less, over some centimetres.
      fold = spread(fold, 8, 6);
      for (std::size_t v = 0; v < weight.size(); ++v) {
        weight[v] *= 1.0 - 0.6 * fold[v];
      }
    }
    return points;
  }

  void take_left_triangles() {
    left_.assign(skin_.triangles.begin(),
                 skin_.triangles.begin() + static_cast<std::ptrdiff_t>(skin_.triangles.size() / 2));
  }

 private:
  // What a vertex has slid off the normal of the average body.
  [[nodiscard]] Point off(Points const& points, Index v) const {
    const Point way = points[v] - average_[v];
    return way - glm::dot(way, normals_[v]) * normals_[v];
  }

  [[nodiscard]] Points slid(Points const& plain, Bvh const& tree, Points const& facing,
                            std::vector<double> const& weight) const {
    Points points = plain;
    Points turned = facing;
    for (int step = 0; step < steps; ++step) {
      Points back(points.size(), Point(0.0));
      for (Index v = 0; v < points.size(); ++v) {
        back[v] = -weight[v] * off(points, v);
      }
      back = smoothed(std::move(back), around_, step_rounds);
      for (Index v = 0; v < points.size(); ++v) {
        const Index m = skin_.mirror[v];
        if (skin_.base[v].x < 0.0 || weight[v] <= 0.0 || glm::length(back[v]) < 1e-4) {
          continue;
        }
        const Point goal = points[v] + weight[v] * back[v];
        const SkinPlace place = tree.nearest(goal, turned[v], jump);
        if (place.triangle == no_index) {
          continue;
        }
        points[v] = tree.point(place);
        if (m == v) {
          points[v].x = 0.0;
        }
        points[m] = mirrored(points[v]);
      }
      turned = smooth_normals(points, skin_.triangles, skin_.mirror);
    }
    return points;
  }

  // Widens marks of 1 by some rings of vertices, with a soft edge.
  [[nodiscard]] std::vector<double> spread(std::vector<double> marks, int rings, int soft) const {
    for (int ring = 0; ring < rings; ++ring) {
      std::vector<double> next = marks;
      for (std::size_t v = 0; v < marks.size(); ++v) {
        for (const Index u : around_[v]) {
          next[v] = std::max(next[v], marks[u]);
        }
      }
      marks = std::move(next);
    }
    return smoothed(std::move(marks), around_, soft);
  }

  // Evens out the vertices about the folds, on the surface.
  void relax(Points& points, Bvh const& tree, std::vector<double> const& fold) const {
    const std::vector<double> where = spread(fold, 3, 2);
    const Points facing =
        smoothed(smooth_normals(points, skin_.triangles, skin_.mirror), around_, 4);
    Points next = points;
    for (Index v = 0; v < points.size(); ++v) {
      const Index m = skin_.mirror[v];
      if (skin_.base[v].x < 0.0 || where[v] * hold_[v] < 1e-3) {
        continue;
      }
      Point sum(0.0);
      for (const Index u : around_[v]) {
        sum += points[u];
      }
      const Point mean = sum / static_cast<double>(around_[v].size());
      double const part = 0.7 * std::min(1.0, where[v] * hold_[v]);
      const SkinPlace place = tree.nearest(points[v] + part * (mean - points[v]), facing[v], jump);
      if (place.triangle == no_index) {
        continue;
      }
      next[v] = tree.point(place);
      if (m == v) {
        next[v].x = 0.0;
      }
      next[m] = mirrored(next[v]);
    }
    points = std::move(next);
  }

  // Counts triangles turned against their surroundings and marks their corners.
  int find_folds(Points const& points, std::vector<double>& fold) const {
    const Points normals = smooth_normals(points, skin_.triangles, skin_.mirror);
    const Points around = smoothed(normals, around_, 2);
    int count = 0;
    for (Triangle const& t : skin_.triangles) {
      const Point n = glm::cross(points[t[1]] - points[t[0]], points[t[2]] - points[t[0]]);
      bool const held = hold_[t[0]] > 0.0 || hold_[t[1]] > 0.0 || hold_[t[2]] > 0.0;
      const Point near = around[t[0]] + around[t[1]] + around[t[2]];
      if (held && glm::dot(n, near) <= 0.0) {
        ++count;
        for (const Index v : t) {
          fold[v] = 1.0;
        }
      }
    }
    return count;
  }

  Skin const& skin_;
  Points const& average_;
  Around around_;
  Points normals_;
  std::vector<double> hold_;
  std::vector<Triangle> left_;
};

}  // namespace

void hold_over_bones(Skin& skin) {
  for (const std::string sex : {"female", "male"}) {
    auto const average = std::find_if(skin.corners.begin(), skin.corners.end(),
                                      [&](Corner const& c) { return c.name == sex; });
    Holder holder(skin, average->points, sex == "female");
    holder.take_left_triangles();
    for (Corner& corner : skin.corners) {
      if (corner.sex != sex || corner.name == sex) {
        continue;
      }
      const Slide before = holder.measure(corner.points);
      corner.points = holder.held(corner.points);
      settle(corner.points, skin.mirror);
      const Slide after = holder.measure(corner.points);
      fmt::print(
          "{:22} slide mean {:4.1f} -> {:4.1f} mm, p95 {:4.1f} -> {:4.1f}, most {:4.1f} -> "
          "{:4.1f}\n",
          corner.name, 1e3 * before.mean, 1e3 * after.mean, 1e3 * before.p95, 1e3 * after.p95,
          1e3 * before.most, 1e3 * after.most);
    }
  }
}

}  // namespace knotmap::builder
