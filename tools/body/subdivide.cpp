// One Catmull-Clark step over a closed mesh of any faces.
#include "body/subdivide.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace knotmap::builder {
namespace {

using EdgeKey = std::pair<Index, Index>;

EdgeKey edge_key(Index a, Index b) {
  return {std::min(a, b), std::max(a, b)};
}

}  // namespace

Subdivision subdivide(std::vector<Face> const& faces, std::vector<Index> const& mirror) {
  Subdivision result;
  result.coarse_count = mirror.size();
  result.coarse_faces = faces;
  std::map<EdgeKey, std::vector<Index>> edge_faces;
  std::map<Face, Index> face_of;  // by sorted corners
  for (Index f = 0; f < faces.size(); ++f) {
    Face const& face = faces[f];
    for (std::size_t i = 0; i < face.size(); ++i) {
      edge_faces[edge_key(face[i], face[(i + 1) % face.size()])].push_back(f);
    }
    Face sorted = face;
    std::sort(sorted.begin(), sorted.end());
    face_of[sorted] = f;
  }
  std::map<EdgeKey, Index> edge_number;
  for (auto const& [key, sides] : edge_faces) {
    if (sides.size() != 2) {
      throw BuildError(
          fmt::format("the edge {}-{} has {} faces, not 2", key.first, key.second, sides.size()));
    }
    edge_number[key] = static_cast<Index>(result.edges.size());
    result.edges.push_back({key.first, key.second, sides[0], sides[1]});
  }
  auto const first_edge = static_cast<Index>(result.coarse_count);
  auto const first_face = static_cast<Index>(first_edge + result.edges.size());
  for (Index f = 0; f < faces.size(); ++f) {
    Face const& face = faces[f];
    const std::size_t n = face.size();
    for (std::size_t i = 0; i < n; ++i) {
      const Index after = edge_number[edge_key(face[i], face[(i + 1) % n])];
      const Index before = edge_number[edge_key(face[(i + n - 1) % n], face[i])];
      result.faces.push_back({face[i], first_edge + after, first_face + f, first_edge + before});
    }
  }
  result.mirror = mirror;
  for (auto const& edge : result.edges) {
    result.mirror.push_back(first_edge +
                            edge_number.at(edge_key(mirror[edge[0]], mirror[edge[1]])));
  }
  for (Face const& face : faces) {
    Face other;
    for (const Index v : face) {
      other.push_back(mirror[v]);
    }
    std::sort(other.begin(), other.end());
    result.mirror.push_back(first_face + face_of.at(other));
  }
  return result;
}

Points Subdivision::apply(Points const& coarse) const {
  Points face_points;
  for (Face const& face : coarse_faces) {
    Point sum(0.0);
    for (const Index v : face) {
      sum += coarse[v];
    }
    face_points.push_back(sum / static_cast<double>(face.size()));
  }
  Points edge_points;
  Points face_sum(coarse.size(), Point(0.0));
  Points middle_sum(coarse.size(), Point(0.0));
  std::vector<double> valence(coarse.size(), 0.0);
  for (auto const& [a, b, f, g] : edges) {
    const Point middle = 0.5 * (coarse[a] + coarse[b]);
    edge_points.push_back(0.25 * (coarse[a] + coarse[b] + face_points[f] + face_points[g]));
    for (const Index v : {a, b}) {
      middle_sum[v] += middle;
      valence[v] += 1.0;
    }
  }
  for (std::size_t f = 0; f < coarse_faces.size(); ++f) {
    for (const Index v : coarse_faces[f]) {
      face_sum[v] += face_points[f];
    }
  }
  Points fine;
  for (std::size_t v = 0; v < coarse.size(); ++v) {
    double const n = valence[v];
    fine.push_back((face_sum[v] / n + 2.0 * middle_sum[v] / n + (n - 3.0) * coarse[v]) / n);
  }
  fine.insert(fine.end(), edge_points.begin(), edge_points.end());
  fine.insert(fine.end(), face_points.begin(), face_points.end());
  return fine;
}

}  // namespace knotmap::builder
