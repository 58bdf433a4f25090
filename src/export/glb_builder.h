// Puts a glTF 2.0 binary together: materials, meshes and named nodes, all in one buffer.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <tiny_gltf.h>
#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include "base/fault.h"

namespace knotmap {

/// Linear light, 65535 is 1; the fourth is opacity.
using LinearColour = std::array<std::uint16_t, 4>;

/// Triangles with one position and normal a vertex (metres, unit length), counter-clockwise from
/// outside. `colours` is empty or has one a vertex. Copied when it is added; indices become 16 bits
/// wide where they can.
struct MeshArrays {
  std::span<glm::vec3 const> positions;
  std::span<glm::vec3 const> normals;
  std::span<LinearColour const> colours;
  std::span<std::uint32_t const> indices;
};

/// A thing of the scene. The texts become its `extras`.
struct SceneNode {
  std::string name;
  std::optional<int> mesh;
  std::optional<glm::vec3> translation;
  std::optional<glm::quat> rotation;
  std::vector<std::pair<std::string, std::string>> extras;
};

/// Numbers of materials, meshes and nodes are those in the file.
class GlbBuilder {
 public:
  explicit GlbBuilder(std::string copyright);

  /// No metal, seen from outside only. `colour` is linear and multiplies a mesh's own colours. With
  /// an opacity below 1 it is blended over what lies behind it.
  int add_material(std::string const& name, glm::vec3 colour, double roughness,
                   double opacity = 1.0);
  int add_mesh(std::string const& name, MeshArrays const& arrays, int material);
  /// At the top of the scene, or below another node.
  int add_node(SceneNode const& wanted, std::optional<int> parent = std::nullopt);

  /// A node at the top of the scene that only holds others together.
  int add_parent(std::string const& name);

  /// The whole file. A fault when a text is no UTF-8.
  [[nodiscard]] Result<std::string> bytes() const;

 private:
  template <class T>
  int add_accessor(std::span<T const> elements, int component_type, int type, int target);
  int add_indices(std::span<std::uint32_t const> indices, std::size_t vertex_count);

  tinygltf::Model model_;
};

}  // namespace knotmap
