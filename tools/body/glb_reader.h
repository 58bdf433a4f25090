// Reads a body.glb back, for the check. Trusts nothing but the file's own builder.
#pragma once

#include <filesystem>
#include <map>

#include "body/types.h"

namespace knotmap::builder {

struct BodyFile {
  std::vector<glm::vec3> base;
  std::vector<glm::vec3> normals;
  std::map<std::string, std::vector<glm::vec3>>
      corners;                            // base + delta, in floats as a program adds
  std::vector<std::string> corner_names;  // in the file's order
  std::vector<Index> source;
  std::vector<Index> mirror;
  std::vector<Index> garment;  // 0..255
  std::vector<Index> band;
  std::vector<Index> light;
  std::vector<Triangle> triangles;
};

BodyFile read_glb(std::filesystem::path const& file);

}  // namespace knotmap::builder
