// The shipped world, and exports of it read back through tinygltf.
#pragma once

#include <cstring>
#include <set>
#include <string>

#include <tiny_gltf.h>
#include <catch2/catch.hpp>

#include "export/placed_scene.h"

namespace knotmap::test {

inline World const& world() {
  static World const loaded = [] {
    auto result = load_world(KNOTMAP_ASSETS "/body", KNOTMAP_ASSETS "/atlas");
    if (!result) FAIL(to_line(result.error()));
    return *result;
  }();
  return loaded;
}

inline tinygltf::Model read_back(std::string const& glb) {
  tinygltf::Model model;
  std::string error;
  std::string warning;
  bool const read = tinygltf::TinyGLTF().LoadBinaryFromMemory(
      &model, &error, &warning, reinterpret_cast<unsigned char const*>(glb.data()),
      static_cast<unsigned int>(glb.size()));
  INFO(error << warning);
  REQUIRE(read);
  CHECK(error.empty());
  CHECK(warning.empty());
  return model;
}

inline tinygltf::Model exported(ExportChoice const& choice) {
  auto const glb = placed_scene(world(), choice);
  if (!glb) FAIL(to_line(glb.error()));
  return read_back(*glb);
}

/// Every point of the atlas.
inline std::vector<std::uint32_t> all_points() {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < world().placed->points().size(); ++i) numbers.push_back(i);
  return numbers;
}

inline std::uint32_t number_of_point(std::string const& id, Side side) {
  auto const number = world().placed->index_of({id, side});
  REQUIRE(number);
  return *number;
}

inline tinygltf::Node const* node(tinygltf::Model const& model, std::string const& name) {
  for (auto const& each : model.nodes) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

/// The names of the nodes right below another.
inline std::set<std::string> children(tinygltf::Model const& model, std::string const& parent) {
  std::set<std::string> names;
  auto const* const found = node(model, parent);
  if (found == nullptr) return names;
  for (auto const child : found->children) {
    names.insert(model.nodes.at(static_cast<std::size_t>(child)).name);
  }
  return names;
}

inline tinygltf::Primitive const& primitive_of(tinygltf::Model const& model,
                                               std::string const& name) {
  auto const* const found = node(model, name);
  REQUIRE(found != nullptr);
  return model.meshes.at(static_cast<std::size_t>(found->mesh)).primitives.at(0);
}

inline tinygltf::Accessor const& accessor_of(tinygltf::Model const& model, int number) {
  return model.accessors.at(static_cast<std::size_t>(number));
}

/// The elements of an accessor that is tightly packed, as everything here is.
template <class T>
std::vector<T> elements(tinygltf::Model const& model, int number) {
  auto const& accessor = accessor_of(model, number);
  auto const& view = model.bufferViews.at(static_cast<std::size_t>(accessor.bufferView));
  REQUIRE(view.byteLength == accessor.count * sizeof(T));
  std::vector<T> values(accessor.count);
  std::memcpy(values.data(), model.buffers.at(0).data.data() + view.byteOffset, view.byteLength);
  return values;
}

}  // namespace knotmap::test
