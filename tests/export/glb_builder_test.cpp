// Indices in a glTF are as wide as a mesh needs.
#include "export/glb_builder.h"

#include "export/exported.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// A scene of one triangle in a mesh of so many vertices, read back.
tinygltf::Model with_vertices(std::uint32_t count) {
  std::vector<glm::vec3> const positions(count, glm::vec3(0.0F));
  std::vector<glm::vec3> const normals(count, glm::vec3(0.0F, 0.0F, 1.0F));
  std::vector<std::uint32_t> const indices{0, 1, count - 1};
  GlbBuilder glb("");
  int const material = glb.add_material("grey", glm::vec3(0.5F), 1.0);
  int const mesh = glb.add_mesh("mesh", {positions, normals, {}, indices}, material);
  glb.add_node({.name = "mesh", .mesh = mesh, .translation = {}, .rotation = {}, .extras = {}});
  auto const bytes = glb.bytes();
  REQUIRE(bytes);
  return read_back(*bytes);
}

}  // namespace

TEST_CASE("indices are 16 bits wide up to 65535 vertices and 32 above, and the last is kept") {
  auto const narrow = with_vertices(65535);
  auto const at = primitive_of(narrow, "mesh").indices;
  CHECK(accessor_of(narrow, at).componentType == TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT);
  CHECK(elements<std::uint16_t>(narrow, at) == std::vector<std::uint16_t>{0, 1, 65534});
  auto const wide = with_vertices(65536);
  CHECK(accessor_of(wide, at).componentType == TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT);
  CHECK(elements<std::uint32_t>(wide, at) == std::vector<std::uint32_t>{0, 1, 65535});
}
