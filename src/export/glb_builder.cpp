#include "export/glb_builder.h"

#include <bit>
#include <cstring>
#include <exception>
#include <limits>
#include <sstream>

#include <fmt/format.h>
#include <glm/common.hpp>

namespace knotmap {
namespace {

static_assert(std::endian::native == std::endian::little, "glTF is little-endian");

std::vector<double> numbers(glm::vec3 v) {
  return {static_cast<double>(v.x), static_cast<double>(v.y), static_cast<double>(v.z)};
}

tinygltf::Value object(std::vector<std::pair<std::string, std::string>> const& texts) {
  tinygltf::Value::Object members;
  for (auto const& [key, text] : texts) members.emplace(key, tinygltf::Value(text));
  return tinygltf::Value(std::move(members));
}

}  // namespace

GlbBuilder::GlbBuilder(std::string copyright) {
  model_.asset.version = "2.0";
  model_.asset.generator = "Knotmap";
  model_.asset.copyright = std::move(copyright);
  model_.buffers.emplace_back();
  model_.scenes.emplace_back();
  model_.defaultScene = 0;
}

int GlbBuilder::add_material(std::string const& name, glm::vec3 colour, double roughness,
                             double opacity) {
  tinygltf::Material material;
  material.name = name;
  material.pbrMetallicRoughness.baseColorFactor = numbers(colour);
  material.pbrMetallicRoughness.baseColorFactor.push_back(opacity);
  material.pbrMetallicRoughness.metallicFactor = 0.0;
  material.pbrMetallicRoughness.roughnessFactor = roughness;
  if (opacity < 1.0) material.alphaMode = "BLEND";
  model_.materials.push_back(std::move(material));
  return static_cast<int>(model_.materials.size()) - 1;
}

template <class T>
int GlbBuilder::add_accessor(std::span<T const> elements, int component_type, int type,
                             int target) {
  auto& data = model_.buffers.front().data;
  constexpr std::size_t alignment = 4;  // of every part of the buffer
  data.resize((data.size() + alignment - 1) / alignment * alignment);

  tinygltf::BufferView view;
  view.buffer = 0;
  view.byteOffset = data.size();
  view.byteLength = elements.size_bytes();
  view.target = target;
  data.resize(data.size() + elements.size_bytes());
  std::memcpy(data.data() + view.byteOffset, elements.data(), elements.size_bytes());

  tinygltf::Accessor accessor;
  accessor.bufferView = static_cast<int>(model_.bufferViews.size());
  accessor.componentType = component_type;
  accessor.type = type;
  accessor.count = elements.size();
  model_.bufferViews.push_back(std::move(view));
  model_.accessors.push_back(std::move(accessor));
  return static_cast<int>(model_.accessors.size()) - 1;
}

int GlbBuilder::add_indices(std::span<std::uint32_t const> indices, std::size_t vertex_count) {
  // The largest number of a width is no index: to some hardware it means a restart.
  if (vertex_count > std::numeric_limits<std::uint16_t>::max()) {
    return add_accessor(indices, TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT, TINYGLTF_TYPE_SCALAR,
                        TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER);
  }
  std::vector<std::uint16_t> narrow;
  narrow.reserve(indices.size());
  for (auto const index : indices) narrow.push_back(static_cast<std::uint16_t>(index));
  return add_accessor(std::span<std::uint16_t const>(narrow),
                      TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_SCALAR,
                      TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER);
}

int GlbBuilder::add_mesh(std::string const& name, MeshArrays const& arrays, int material) {
  tinygltf::Primitive primitive;
  primitive.mode = TINYGLTF_MODE_TRIANGLES;
  primitive.material = material;

  int const positions = add_accessor(arrays.positions, TINYGLTF_COMPONENT_TYPE_FLOAT,
                                     TINYGLTF_TYPE_VEC3, TINYGLTF_TARGET_ARRAY_BUFFER);
  auto low = arrays.positions.front();
  auto high = low;
  for (auto const& position : arrays.positions) {
    low = glm::min(low, position);
    high = glm::max(high, position);
  }
  auto& bounded = model_.accessors[static_cast<std::size_t>(positions)];
  bounded.minValues = numbers(low);
  bounded.maxValues = numbers(high);
  primitive.attributes["POSITION"] = positions;
  primitive.attributes["NORMAL"] = add_accessor(arrays.normals, TINYGLTF_COMPONENT_TYPE_FLOAT,
                                                TINYGLTF_TYPE_VEC3, TINYGLTF_TARGET_ARRAY_BUFFER);
  if (!arrays.colours.empty()) {
    int const colours = add_accessor(arrays.colours, TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT,
                                     TINYGLTF_TYPE_VEC4, TINYGLTF_TARGET_ARRAY_BUFFER);
    model_.accessors[static_cast<std::size_t>(colours)].normalized = true;
    primitive.attributes["COLOR_0"] = colours;
  }
  primitive.indices = add_indices(arrays.indices, arrays.positions.size());

  tinygltf::Mesh mesh;
  mesh.name = name;
  mesh.primitives.push_back(std::move(primitive));
  model_.meshes.push_back(std::move(mesh));
  return static_cast<int>(model_.meshes.size()) - 1;
}

int GlbBuilder::add_node(SceneNode const& wanted, std::optional<int> parent) {
  tinygltf::Node node;
  node.name = wanted.name;
  node.mesh = wanted.mesh.value_or(-1);
  if (wanted.translation) node.translation = numbers(*wanted.translation);
  if (wanted.rotation) {
    glm::dquat const turn = glm::normalize(glm::dquat(*wanted.rotation));
    node.rotation = {turn.x, turn.y, turn.z, turn.w};
  }
  if (!wanted.extras.empty()) node.extras = object(wanted.extras);
  model_.nodes.push_back(std::move(node));
  int const number = static_cast<int>(model_.nodes.size()) - 1;
  auto& siblings = parent ? model_.nodes[static_cast<std::size_t>(*parent)].children
                          : model_.scenes.front().nodes;
  siblings.push_back(number);
  return number;
}

int GlbBuilder::add_parent(std::string const& name) {
  return add_node({.name = name, .mesh = {}, .translation = {}, .rotation = {}, .extras = {}});
}

Result<std::string> GlbBuilder::bytes() const try {
  std::ostringstream stream;
  tinygltf::TinyGLTF writer;
  constexpr bool pretty = false;
  constexpr bool binary = true;
  if (!writer.WriteGltfSceneToStream(&model_, stream, pretty, binary)) {
    return fail({.file = {}, .pointer = {}, .what = "the glTF cannot be made", .remedy = {}});
  }
  return std::move(stream).str();
} catch (std::exception const& exception) {
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("the glTF cannot be made: {}", exception.what()),
               .remedy = "is every name of the atlas UTF-8?"});
}

}  // namespace knotmap
