// Reads the MakeHuman base mesh and finds its mirror map.
#include "body/source_mesh.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace knotmap::builder {
namespace {

constexpr std::size_t vertex_count = 19158;
constexpr std::size_t ints_per_face = 10;  // type, 4 vertices, material, 4 texture places
constexpr std::size_t skin_vertex_count = 13380;

std::vector<Index> find_mirror(SourceMesh const& mesh, std::filesystem::path const& file) {
  auto key = [](Point const& p) { return std::array<double, 3>{p.x == 0.0 ? 0.0 : p.x, p.y, p.z}; };
  std::map<std::array<double, 3>, Index> at;
  for (Index v = 0; v < skin_vertex_count; ++v) {
    if (!at.emplace(key(mesh.positions[v]), v).second) {
      throw BuildError(
          fmt::format("{}: two skin vertices lie at the place of vertex {}", file.string(), v));
    }
  }
  std::vector<Index> mirror(mesh.positions.size(), no_index);
  for (Index v = 0; v < skin_vertex_count; ++v) {
    auto found = at.find(key(mirrored(mesh.positions[v])));
    if (found == at.end()) {
      throw BuildError(fmt::format("{}: skin vertex {} has no mirror", file.string(), v));
    }
    mirror[v] = found->second;
  }
  return mirror;
}

}  // namespace

SourceMesh read_source_mesh(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw BuildError(fmt::format("{}: cannot be read", file.string()));
  }
  auto const json = nlohmann::json::parse(in);
  auto const coordinates = json.at("vertices").get<std::vector<double>>();
  auto const faces = json.at("faces").get<std::vector<Index>>();
  if (coordinates.size() != 3 * vertex_count || faces.size() % ints_per_face != 0) {
    throw BuildError(
        fmt::format("{}: not the hm08 mesh ({} numbers)", file.string(), coordinates.size()));
  }
  SourceMesh mesh;
  for (std::size_t v = 0; v < vertex_count; ++v) {
    mesh.positions.emplace_back(coordinates[3 * v], coordinates[3 * v + 1], coordinates[3 * v + 2]);
  }
  for (std::size_t f = 0; f < faces.size(); f += ints_per_face) {
    bool const is_skin = faces[f + 5] == 0;
    if (is_skin) {
      mesh.skin_faces.push_back({faces[f + 1], faces[f + 2], faces[f + 3], faces[f + 4]});
    }
  }
  mesh.joints =
      json.at("metadata").at("joint_pos_idxs").get<std::map<std::string, std::vector<Index>>>();
  mesh.mirror = find_mirror(mesh, file);
  return mesh;
}

Point joint_place(SourceMesh const& mesh, Points const& shape, std::string const& joint) {
  auto const found = mesh.joints.find(joint);
  if (found == mesh.joints.end()) {
    throw BuildError(fmt::format("the source mesh has no joint '{}'", joint));
  }
  Point sum(0.0);
  for (const Index v : found->second) {
    sum += shape[v];
  }
  return sum / static_cast<double>(found->second.size());
}

}  // namespace knotmap::builder
