// Reads a body.glb back through its accessors.
#include "body/glb_reader.h"

#include <fmt/format.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace knotmap::builder {
namespace {

using Json = nlohmann::json;

struct Glb {
  Json json;
  std::string binary;

  template <typename T>
  [[nodiscard]] std::vector<T> read(Json const& accessor_number, std::size_t size) const {
    Json const& accessor = json.at("accessors").at(accessor_number.get<std::size_t>());
    Json const& view = json.at("bufferViews").at(accessor.at("bufferView").get<std::size_t>());
    auto const start =
        view.at("byteOffset").get<std::size_t>() + accessor.at("byteOffset").get<std::size_t>();
    auto const stride = view.value("byteStride", size);
    std::vector<T> values(accessor.at("count").get<std::size_t>(), T{});
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (start + i * stride + size > binary.size()) {
        throw BuildError("accessor out of bounds");
      }
      std::memcpy(&values[i], binary.data() + start + i * stride, size);
    }
    return values;
  }
};

Glb open(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  auto word = [&](std::size_t at) {
    std::uint32_t value = 0;
    if (at + 4 > bytes.size()) {
      throw BuildError(fmt::format("{}: cut short", file.string()));
    }
    std::memcpy(&value, bytes.data() + at, 4);
    return value;
  };
  if (word(0) != 0x46546c67U || word(8) != bytes.size()) {
    throw BuildError(fmt::format("{}: not a whole glb file", file.string()));
  }
  const std::size_t length = word(12);
  return {Json::parse(bytes.substr(20, length)), bytes.substr(28 + length)};
}

}  // namespace

BodyFile read_glb(std::filesystem::path const& file) {
  const Glb glb = open(file);
  Json const& mesh = glb.json.at("meshes").at(0);
  Json const& primitive = mesh.at("primitives").at(0);
  Json const& attributes = primitive.at("attributes");
  BodyFile body;
  body.base = glb.read<glm::vec3>(attributes.at("POSITION"), 12);
  body.normals = glb.read<glm::vec3>(attributes.at("NORMAL"), 12);
  body.source = glb.read<Index>(attributes.at("_SOURCE"), 2);
  body.mirror = glb.read<Index>(attributes.at("_MIRROR"), 2);
  body.garment = glb.read<Index>(attributes.at("_GARMENT"), 1);
  body.band = glb.read<Index>(attributes.at("_BAND"), 1);
  body.light = glb.read<Index>(attributes.at("COLOR_0"), 1);
  auto const indices = glb.read<Index>(primitive.at("indices"), 2);
  for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
    body.triangles.push_back({indices[i], indices[i + 1], indices[i + 2]});
  }
  body.corner_names = mesh.at("extras").at("targetNames").get<std::vector<std::string>>();
  for (std::size_t c = 0; c < body.corner_names.size(); ++c) {
    auto points = glb.read<glm::vec3>(primitive.at("targets").at(c).at("POSITION"), 12);
    for (std::size_t v = 0; v < points.size(); ++v) {
      points[v] += body.base.at(v);
    }
    body.corners[body.corner_names[c]] = std::move(points);
  }
  return body;
}

}  // namespace knotmap::builder
