// Checks symmetry, closedness, winding, order, ranges, the garment and the landmarks.
#include "body/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "body/glb_reader.h"

namespace knotmap::builder {
namespace {

using Json = nlohmann::json;
using Faults = std::vector<std::string>;

const std::vector<std::string> expected_corners{
    "female", "female:lean", "female:heavy", "female:muscular", "female:muscular-heavy",
    "male",   "male:lean",   "male:heavy",   "male:muscular",   "male:muscular-heavy"};

void expect(bool good, Faults& faults, std::string const& what) {
  if (!good) {
    faults.push_back(what);
  }
}

bool mirrors(glm::vec3 const& a, glm::vec3 const& b) {
  return a.x == -b.x && a.y == b.y && a.z == b.z;
}

void check_shape(std::string const& name, std::vector<glm::vec3> const& points,
                 BodyFile const& body, Faults& faults) {
  int skewed = 0;
  float low = 10.0F;
  float high = -10.0F;
  for (Index v = 0; v < points.size(); ++v) {
    glm::vec3 const& p = points[v];
    bool const finite = std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z);
    if (!finite || !mirrors(p, points[body.mirror[v]])) {
      ++skewed;
    }
    low = std::min(low, p.y);
    high = std::max(high, p.y);
  }
  expect(skewed == 0, faults, fmt::format("{}: {} vertices do not mirror exactly", name, skewed));
  expect(std::abs(low) < 2e-5F, faults, fmt::format("{}: soles at y = {}", name, low));
  expect(high > 1.5F && high < 1.9F, faults, fmt::format("{}: {} m tall", name, high));
  double volume = 0.0;
  for (Triangle const& t : body.triangles) {
    volume += glm::dot(Point(points[t[0]]), glm::cross(Point(points[t[1]]), Point(points[t[2]])));
  }
  volume /= 6.0;
  expect(volume > 0.03 && volume < 0.2, faults,
         fmt::format("{}: encloses {} cubic metres: winding or holes", name, volume));
}

void check_skin(BodyFile const& body, Faults& faults) {
  const std::size_t half = body.triangles.size() / 2;
  expect(body.corner_names == expected_corners, faults, "body.glb: other corners than expected");
  expect(body.triangles.size() % 2 == 0, faults, "body.glb: an odd count of triangles");
  expect(body.base.size() < 65535, faults, "body.glb: too many vertices for 16-bit indices");
  int wrong_mirror = 0;
  int wrong_side = 0;
  for (Index v = 0; v < body.base.size(); ++v) {
    const Index m = body.mirror[v];
    if (m >= body.base.size() || body.mirror[m] != v || (m == v && body.base[v].x != 0.0F) ||
        !mirrors(body.normals[v], body.normals[m]) ||
        std::abs(glm::length(body.normals[v]) - 1.0F) > 1e-5F || body.light[v] != body.light[m]) {
      ++wrong_mirror;
    }
  }
  expect(wrong_mirror == 0, faults,
         fmt::format("body.glb: {} vertices mirror wrongly", wrong_mirror));
  std::set<std::pair<Index, Index>> edges;
  bool twice = false;
  for (std::size_t t = 0; t < body.triangles.size(); ++t) {
    Triangle const& tri = body.triangles[t];
    for (std::size_t i = 0; i < 3; ++i) {
      twice = !edges.emplace(tri[i], tri[(i + 1) % 3]).second || twice;
    }
    if (t >= half) {
      continue;
    }
    Triangle const& other = body.triangles[t + half];
    bool const paired = other[0] == body.mirror[tri[0]] && other[1] == body.mirror[tri[2]] &&
                        other[2] == body.mirror[tri[1]];
    bool const left =
        std::all_of(tri.begin(), tri.end(), [&](Index v) { return body.base[v].x >= 0.0F; });
    if (!paired || !left) {
      ++wrong_side;
    }
  }
  expect(wrong_side == 0, faults,
         fmt::format("body.glb: {} triangles of the first half without their mirror", wrong_side));
  bool const closed = std::all_of(edges.begin(), edges.end(), [&](auto const& e) {
    return edges.count({e.second, e.first}) == 1;
  });
  expect(!twice && closed, faults, "body.glb: the skin is not closed, or is wound unevenly");
  // Runs of triangles lie close together, so that a tree can be built over them as they come.
  double spread = 0.0;
  for (std::size_t t = 0; t + 16 <= half; t += 16) {
    glm::vec3 low(10.0F);
    glm::vec3 high(-10.0F);
    for (std::size_t i = t; i < t + 16; ++i) {
      for (const Index v : body.triangles[i]) {
        low = glm::min(low, body.base[v]);
        high = glm::max(high, body.base[v]);
      }
    }
    spread += glm::length(high - low);
  }
  const std::size_t runs = half / 16;
  spread /= static_cast<double>(runs);
  expect(spread < 0.06, faults, fmt::format("body.glb: runs of 16 triangles span {} m", spread));
  check_shape("base", body.base, body, faults);
  for (auto const& [name, points] : body.corners) {
    check_shape(name, points, body, faults);
  }
}

glm::vec3 as_vec(Json const& json) {
  return {json.at(0).get<float>(), json.at(1).get<float>(), json.at(2).get<float>()};
}

void check_landmarks(BodyFile const& body, Json const& json, Faults& faults) {
  std::map<std::string, Json> by_id;
  std::map<std::string, std::string> alias_of;
  std::map<int, std::string> id_of_rank;
  for (Json const& l : json.at("landmarks")) {
    auto const id = l.at("id").get<std::string>();
    const std::string stem = id.substr(0, id.find('.'));
    expect(by_id.emplace(id, l).second, faults, id + ": twice");
    for (Json const& alias : l.at("aliases")) {
      auto const known = alias_of.emplace(alias.get<std::string>(), stem).first;
      expect(known->second == stem, faults,
             fmt::format("{}: alias '{}' is also that of {}", id, known->first, known->second));
    }
    if (int const rank = l.value("rank", 0); rank != 0) {
      auto const& known = id_of_rank.emplace(rank, stem).first->second;
      expect(known == stem, faults, fmt::format("{}: rank {} is also that of {}", id, rank, known));
      expect(l.at("palpable").get<bool>(), faults, id + ": has a rank and is not palpable");
    }
    auto const triangle = l.at("triangle").get<std::size_t>();
    if (triangle >= body.triangles.size()) {
      faults.push_back(id + ": no such triangle");
      continue;
    }
    const glm::vec3 w = as_vec(l.at("barycentric"));
    Triangle const& t = body.triangles[triangle];
    const glm::vec3 at = w.x * body.base[t[0]] + w.y * body.base[t[1]] + w.z * body.base[t[2]];
    expect(glm::length(at - as_vec(l.at("skin"))) < 2e-5F, faults, id + ": skin is not its place");
    expect(glm::length(at - as_vec(l.at("bone"))) < 0.20F, faults, id + ": far from its bone");
    expect(w.x >= 0 && w.y >= 0 && w.z >= 0 && std::abs(w.x + w.y + w.z - 1) < 1e-5F, faults,
           id + ": weights do not add up");
  }
  expect(id_of_rank.empty() || id_of_rank.rbegin()->first == static_cast<int>(id_of_rank.size()),
         faults, "ranks of landmarks: not 1, 2, 3 ... without a gap");
  for (auto const& [id, l] : by_id) {
    const std::size_t dot = id.find('.');
    if (dot == std::string::npos) {
      expect(as_vec(l.at("skin")).x == 0.0F && as_vec(l.at("bone")).x == 0.0F, faults,
             id + ": off the midline");
    } else if (id.substr(dot) == ".L") {
      auto const other = by_id.find(id.substr(0, dot) + ".R");
      bool const good =
          other != by_id.end() && mirrors(as_vec(l.at("skin")), as_vec(other->second.at("skin"))) &&
          mirrors(as_vec(l.at("bone")), as_vec(other->second.at("bone"))) &&
          l.at("palpable") == other->second.at("palpable") && as_vec(l.at("skin")).x > 0.0F;
      expect(good, faults, id + ": does not mirror its other side");
    }
  }
  auto cloth = [&](std::string const& id, std::vector<Index> const& values) {
    const auto triangle = by_id.at(id).at("triangle").get<std::size_t>();
    return values.at(body.triangles.at(triangle)[0]);
  };
  for (char const* id : {"pubic_symphysis.L", "buttock_centre.L", "gluteal_cleft_top"}) {
    expect(cloth(id, body.garment) > 200, faults, std::string(id) + ": not covered by the trunks");
  }
  for (char const* id : {"navel", "patella.L", "palm_centre.L", "forearm_mid_in.L"}) {
    expect(cloth(id, body.garment) < 100, faults, std::string(id) + ": under the trunks");
  }
  expect(cloth("nipple_level.L", body.band) > 200, faults,
         "nipple_level: not under the chest band");
}

}  // namespace

std::vector<std::string> check_body(std::filesystem::path const& folder) {
  Faults faults;
  const BodyFile body = read_glb(folder / "body.glb");
  check_skin(body, faults);
  std::ifstream in(folder / "landmarks.json");
  check_landmarks(body, Json::parse(in), faults);
  return faults;
}

}  // namespace knotmap::builder
