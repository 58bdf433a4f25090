// Drops the hidden faces of the source mesh and zips its openings shut.
#include "body/cage.h"

#include <fmt/format.h>

#include <limits>
#include <map>
#include <set>

namespace knotmap::builder {
namespace {

// The openings' rims. Each runs so that a face put on it continues the winding of the skin.
std::vector<std::vector<Index>> find_rims(std::vector<Face> const& faces) {
  std::set<std::pair<Index, Index>> edges;
  for (Face const& face : faces) {
    for (std::size_t i = 0; i < face.size(); ++i) {
      edges.emplace(face[i], face[(i + 1) % face.size()]);
    }
  }
  std::map<Index, Index> next;
  for (auto const& [a, b] : edges) {
    if (!edges.contains({b, a}) && !next.emplace(b, a).second) {
      throw BuildError(fmt::format("two openings of the skin touch at vertex {}", b));
    }
  }
  std::vector<std::vector<Index>> rims;
  while (!next.empty()) {
    std::vector<Index> rim;
    for (auto at = next.begin(); at != next.end();) {
      rim.push_back(at->first);
      const Index to = at->second;
      next.erase(at);
      at = next.find(to);
    }
    rims.push_back(std::move(rim));
  }
  return rims;
}

// Closes a rim like a zip, from the corner at which its two lips lie closest to each other.
void zip(std::vector<Face>& faces, std::vector<Index> const& rim, Points const& base) {
  const std::size_t n = rim.size();
  if (n % 2 != 0 || n < 4) {
    throw BuildError(fmt::format("an opening of the skin has {} corners: cannot be zipped", n));
  }
  std::size_t corner = 0;
  double least = std::numeric_limits<double>::max();
  for (std::size_t start = 0; start < n / 2; ++start) {
    double sum = 0.0;
    for (std::size_t i = 1; i < n / 2; ++i) {
      sum += glm::length(base[rim[(start + i) % n]] - base[rim[(start + n - i) % n]]);
    }
    if (sum < least) {
      least = sum;
      corner = start;
    }
  }
  auto one = [&](std::size_t i) { return rim[(corner + i) % n]; };
  auto other = [&](std::size_t i) { return rim[(corner + n - i) % n]; };
  faces.push_back({one(0), one(1), other(1)});
  for (std::size_t i = 1; i + 1 < n / 2; ++i) {
    faces.push_back({one(i), one(i + 1), other(i + 1), other(i)});
  }
  faces.push_back({one(n / 2 - 1), one(n / 2), other(n / 2 - 1)});
}

}  // namespace

Cage build_cage(SourceMesh const& mesh, Points const& base, std::vector<Index> const& hidden) {
  std::set<Index> drop;
  for (const Index v : hidden) {
    drop.insert(v);
    drop.insert(mesh.mirror.at(v));
  }
  std::vector<Face> faces;
  for (Face const& face : mesh.skin_faces) {
    bool seen = true;
    for (const Index v : face) {
      seen = seen && !drop.contains(v);
    }
    if (seen) {
      faces.push_back(face);
    }
  }
  for (auto const& rim : find_rims(faces)) {
    zip(faces, rim, base);
  }
  Cage cage;
  std::vector<Index> number(mesh.positions.size(), no_index);
  for (Face const& face : faces) {
    for (const Index v : face) {
      number[v] = 0;
    }
  }
  for (Index v = 0; v < number.size(); ++v) {
    if (number[v] != no_index) {
      number[v] = static_cast<Index>(cage.source.size());
      cage.source.push_back(v);
    }
  }
  for (const Index v : cage.source) {
    cage.mirror.push_back(number[mesh.mirror[v]]);
  }
  for (Face& face : faces) {
    for (Index& v : face) {
      v = number[v];
    }
    cage.faces.push_back(std::move(face));
  }
  return cage;
}

Points cage_points(Cage const& cage, Points const& shape) {
  Points points;
  points.reserve(cage.source.size());
  for (const Index v : cage.source) {
    points.push_back(shape[v]);
  }
  return points;
}

}  // namespace knotmap::builder
