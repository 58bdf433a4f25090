#include "body/skin_file.h"

#include <cstring>
#include <exception>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "body/glb.h"
#include "body/skeleton_file.h"
#include "body/skin_check.h"

namespace knotmap {
namespace {

constexpr AccessorFormat vectors{TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC3};
constexpr AccessorFormat shorts{TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_SCALAR};
constexpr AccessorFormat bytes{TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_SCALAR};
constexpr AccessorFormat colours{TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4};

Result<tinygltf::Mesh const*> the_mesh(Glb const& glb) {
  auto const& meshes = glb.model.meshes;
  if (meshes.empty()) return fail(body_fault(glb.file, "/meshes", "there is no mesh"));
  if (meshes.front().primitives.size() != 1) {
    return fail(body_fault(glb.file, "/meshes/0/primitives", "there must be exactly one"));
  }
  auto const mode = meshes.front().primitives.front().mode;
  if (mode != TINYGLTF_MODE_TRIANGLES && mode != -1) {
    return fail(body_fault(glb.file, "/meshes/0/primitives/0/mode", "it must be triangles"));
  }
  return &meshes.front();
}

template <class Value>
std::vector<Value> copied(AccessorView const& view) {
  std::vector<Value> values(view.count);
  for (std::size_t i = 0; i < view.count; ++i) values[i] = view.at<Value>(i);
  return values;
}

/// Attributes of one number a vertex: (name, format, where it goes).
template <class Value>
Result<void> read_numbers(Glb const& glb, std::string const& name, AccessorFormat format,
                          std::size_t vertex_count, std::vector<Value>& into) {
  auto const view = attribute(glb, name, format, vertex_count);
  if (!view) return fail(view.error());
  into = copied<Value>(*view);
  return {};
}

Result<void> read_triangles(Glb const& glb, Skin& skin) {
  auto const place = glb.model.meshes.front().primitives.front().indices;
  auto const view = accessor(glb, place, "indices", shorts);
  if (!view) return fail(view.error());
  if (view->count % 3 != 0 || view->stride != sizeof(VertexIndex)) {
    return fail(body_fault(glb.file, fmt::format("/accessors/{} (indices)", place),
                           "they do not make whole triangles"));
  }
  skin.triangles.resize(view->count / 3);
  std::memcpy(skin.triangles.data(), view->data, skin.triangles.size() * sizeof(Triangle));
  return {};
}

Result<void> check_target_names(Glb const& glb, tinygltf::Mesh const& mesh) {
  // tinygltf asserts that a value is an object before its members are asked for.
  static tinygltf::Value const none;
  auto const& names = mesh.extras.IsObject() ? mesh.extras.Get("targetNames") : none;
  auto const wrong = [&](std::string what) {
    return fail(body_fault(glb.file, "/meshes/0/extras/targetNames", std::move(what)));
  };
  auto const targets = mesh.primitives.front().targets.size();
  if (targets != corner_count) {
    return fail(
        body_fault(glb.file, "/meshes/0/primitives/0/targets",
                   fmt::format("there are {} morph targets, should be {}", targets, corner_count)));
  }
  if (!names.IsArray() || names.ArrayLen() != corner_count) {
    return wrong(fmt::format("there must be {} names", corner_count));
  }
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    auto const expected = to_string(corner_choice(corner));
    auto const& name = names.Get(static_cast<int>(corner));
    if (!name.IsString() || name.Get<std::string>() != expected) {
      return wrong(fmt::format("name {} must be \"{}\"", corner, expected));
    }
  }
  return {};
}

Result<void> read_joints(Glb const& glb, SkinFile& file) {
  auto skeleton = read_skeleton(glb, file.positions.size());
  if (!skeleton) return fail(skeleton.error());
  file.skeleton = std::move(*skeleton);
  return {};
}

Result<void> read_corners(Glb& glb, SkinFile& file) {
  auto const& targets = glb.model.meshes.front().primitives.front().targets;
  auto const& buffer = glb.model.buffers.front().data;
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    auto const found = targets[corner].find("POSITION");
    auto const place = fmt::format("/meshes/0/primitives/0/targets/{}", corner);
    if (found == targets[corner].end()) {
      return fail(body_fault(glb.file, place, "it has no POSITION"));
    }
    auto const view = accessor(glb, found->second, "morph target", vectors);
    if (!view) return fail(view.error());
    if (view->count != file.positions.size() || view->stride != sizeof(glm::vec3)) {
      return fail(body_fault(glb.file, place,
                             fmt::format("it has {} offsets, the skin has {} vertices", view->count,
                                         file.positions.size())));
    }
    file.corners.begin[corner] = static_cast<std::size_t>(view->data - buffer.data());
  }
  file.corners.bytes = std::move(glb.model.buffers.front().data);
  return {};
}

}  // namespace

glm::vec3 Corners::offset(std::size_t corner, std::size_t vertex) const {
  glm::vec3 value(0.0F);
  std::memcpy(&value, bytes.data() + begin[corner] + vertex * sizeof(glm::vec3), sizeof(value));
  return value;
}

void Corners::add(std::size_t corner, float weight, std::span<glm::vec3> positions) const {
  unsigned char const* from = bytes.data() + begin[corner];
  for (auto& position : positions) {
    glm::vec3 offset(0.0F);
    std::memcpy(&offset, from, sizeof(offset));
    position += weight * offset;
    from += sizeof(offset);
  }
}

Result<SkinFile> read_skin(std::filesystem::path const& path) try {
  auto glb = read_glb(path);
  if (!glb) return fail(glb.error());
  auto const mesh = the_mesh(*glb);
  if (!mesh) return fail(mesh.error());

  SkinFile file;
  auto const positions = attribute(*glb, "POSITION", vectors, 0);
  if (!positions) return fail(positions.error());
  file.positions = copied<glm::vec3>(*positions);
  std::size_t const count = file.positions.size();

  auto const colour = attribute(*glb, "COLOR_0", colours, count);
  if (!colour) return fail(colour.error());
  file.skin.occlusion = copied<std::uint8_t>(*colour);  // grey: all components are equal

  Result<void> done;
  if (!(done = read_numbers(*glb, "_SOURCE", shorts, count, file.skin.source)) ||
      !(done = read_numbers(*glb, "_MIRROR", shorts, count, file.skin.mirror)) ||
      !(done = read_numbers(*glb, "_GARMENT", bytes, count, file.skin.garment)) ||
      !(done = read_numbers(*glb, "_BAND", bytes, count, file.skin.band)) ||
      !(done = read_triangles(*glb, file.skin)) ||   //
      !(done = check_target_names(*glb, **mesh)) ||  //
      !(done = read_joints(*glb, file)) ||           //
      !(done = read_corners(*glb, file))) {
    return fail(done.error());
  }
  if (auto const wrong = first_wrong(file)) {
    return fail(body_fault(path.string(), wrong->place, wrong->what));
  }
  return file;
} catch (std::exception const& exception) {
  return fail(
      body_fault(path.string(), "", fmt::format("it cannot be read: {}", exception.what())));
}

}  // namespace knotmap
