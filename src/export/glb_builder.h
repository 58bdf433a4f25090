// Builds a glTF 2.0 binary: materials, meshes and named nodes, all in one buffer.
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

/// A vertex colour: linear red, green, blue and opacity; 65535 is 1.
using LinearColour = std::array<std::uint16_t, 4>;

/// A mesh of triangles, counter-clockwise seen from outside. The builder copies all of it; indices
/// are stored in 16 bits where they fit.
struct MeshArrays {
  std::span<glm::vec3 const> positions;    ///< metres
  std::span<glm::vec3 const> normals;      ///< one a position, unit length
  std::span<LinearColour const> colours;   ///< none, or one a position
  std::span<std::uint32_t const> indices;  ///< three a triangle, into `positions`
};

/// A node of the scene. What is not given is left out of the file.
struct SceneNode {
  std::string name;
  std::optional<int> mesh;                                  ///< as add_mesh returned it
  std::optional<glm::vec3> translation;                     ///< metres
  std::optional<glm::quat> rotation;                        ///< unit length
  std::vector<std::pair<std::string, std::string>> extras;  ///< key and text, any number
};

/// Add materials, meshes and nodes, then ask for the bytes. The numbers that the functions return
/// are the indices in the file. Texts must be UTF-8; `bytes` reports it when one is not.
class GlbBuilder {
 public:
  /// `copyright` goes into the file's `asset`.
  explicit GlbBuilder(std::string copyright);

  /// Adds a material: not metallic, visible from outside only. `colour` is linear, 0..1, and
  /// multiplies the vertex colours; `roughness` and `opacity` are 0..1. With an opacity below 1 it
  /// is blended.
  int add_material(std::string const& name, glm::vec3 colour, double roughness,
                   double opacity = 1.0);
  /// Adds a mesh of one primitive with a material.
  int add_mesh(std::string const& name, MeshArrays const& arrays, int material);
  /// Adds a node at the top of the scene, or below another node.
  int add_node(SceneNode const& wanted, std::optional<int> parent = std::nullopt);

  /// Adds an empty node at the top of the scene, for others to be put below.
  int add_parent(std::string const& name);

  /// The content of the .glb file. A fault when a text is not UTF-8.
  [[nodiscard]] Result<std::string> bytes() const;

 private:
  template <class T>
  int add_accessor(std::span<T const> elements, int component_type, int type, int target);
  int add_indices(std::span<std::uint32_t const> indices, std::size_t vertex_count);

  tinygltf::Model model_;
};

}  // namespace knotmap
