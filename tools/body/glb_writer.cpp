// Writes body.glb: one mesh "skin", its corners as morph targets, own attributes for tools.
#include "body/glb_writer.h"

#include <fmt/format.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

namespace knotmap::builder {
namespace {

using Json = nlohmann::ordered_json;

constexpr int type_u8 = 5121;
constexpr int type_u16 = 5123;
constexpr int type_f32 = 5126;
constexpr std::size_t matrix_numbers = 16;
constexpr int target_none = 0;
constexpr int target_vertices = 34962;
constexpr int target_indices = 34963;

class Buffer {
 public:
  explicit Buffer(Json& gltf) : gltf_(gltf) {}

  // Opens a buffer view; what is put until the next one belongs to it. stride 0: none written.
  void open(int target, std::size_t stride) {
    close();
    while (bytes_.size() % 4 != 0) {
      bytes_.push_back(0);
    }
    Json view{{"buffer", 0}, {"byteOffset", bytes_.size()}, {"byteLength", 0}};
    if (stride != 0) {
      view["byteStride"] = stride;
    }
    if (target != target_none) {
      view["target"] = target;
    }
    gltf_["bufferViews"].push_back(view);
    start_ = bytes_.size();
    open_ = true;
  }
  void close() {
    if (open_) {
      gltf_["bufferViews"].back()["byteLength"] = bytes_.size() - start_;
    }
    open_ = false;
  }
  template <typename T>
  void put(T value) {
    std::array<char, sizeof(T)> raw{};
    std::memcpy(raw.data(), &value, sizeof(T));  // the hosts built on are little-endian
    bytes_.insert(bytes_.end(), raw.begin(), raw.end());
  }
  // An accessor on the open view; gives its number.
  std::size_t accessor(std::size_t offset, int component, std::size_t count, char const* type,
                       bool normalized = false) {
    Json json{{"bufferView", gltf_["bufferViews"].size() - 1}, {"byteOffset", offset}};
    json["componentType"] = component;
    if (normalized) {
      json["normalized"] = true;
    }
    json["count"] = count;
    json["type"] = type;
    gltf_["accessors"].push_back(json);
    return gltf_["accessors"].size() - 1;
  }
  // Three floats a vertex, with the bounds that glTF asks for.
  std::size_t points(Points const& values, bool bounds) {
    open(target_vertices, 12);
    glm::vec3 low(std::numeric_limits<float>::max());
    glm::vec3 high(std::numeric_limits<float>::lowest());
    for (Point const& p : values) {
      const glm::vec3 f(p);
      low = glm::min(low, f);
      high = glm::max(high, f);
      for (int i = 0; i < 3; ++i) {
        put(f[i]);
      }
    }
    auto const number = accessor(0, type_f32, values.size(), "VEC3");
    if (bounds) {
      gltf_["accessors"][number]["min"] = {low.x, low.y, low.z};
      gltf_["accessors"][number]["max"] = {high.x, high.y, high.z};
    }
    return number;
  }
  [[nodiscard]] std::vector<char> const& bytes() const { return bytes_; }

 private:
  Json& gltf_;
  std::vector<char> bytes_;
  std::size_t start_ = 0;
  bool open_ = false;
};

std::uint8_t as_byte(double x) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(x, 0.0, 1.0) * 255.0));
}

Json head() {
  Json gltf;
  gltf["asset"] = {{"version", "2.0"},
                   {"generator", "knotmap tools/build-body"},
                   {"copyright", "MakeHuman base mesh and targets: CC0 1.0, The MakeHuman team"}};
  gltf["scene"] = 0;
  gltf["scenes"] = {{{"nodes", {0, 1}}}};
  gltf["nodes"] = {{{"mesh", 0}, {"skin", 0}, {"name", "body"}}};
  gltf["materials"] = {{{"name", "skin"},
                        {"pbrMetallicRoughness",
                         {{"baseColorFactor", {0.80, 0.77, 0.74, 1.0}},
                          {"metallicFactor", 0.0},
                          {"roughnessFactor", 0.75}}}}};
  return gltf;
}

Json numbers(Point const& p) {
  const glm::vec3 f(p);
  return {f.x, f.y, f.z};
}

// What each vertex follows: four joints and their weights.
void put_following(Buffer& buffer, std::vector<Following> const& following, Json& attributes) {
  buffer.open(target_vertices, sizeof(Following::joints));
  for (Following const& each : following) {
    for (auto const joint : each.joints) {
      buffer.put(joint);
    }
  }
  attributes["JOINTS_0"] = buffer.accessor(0, type_u8, following.size(), "VEC4");
  buffer.open(target_vertices, sizeof(Following::weights));
  for (Following const& each : following) {
    for (auto const weight : each.weights) {
      buffer.put(weight);
    }
  }
  attributes["WEIGHTS_0"] = buffer.accessor(0, type_u16, following.size(), "VEC4", true);
}

// The joints as nodes after that of the mesh, without rotations: each is moved from its parent. On
// the average woman and man they lie elsewhere: "extras" has the places, since a glTF skin has no
// morph targets of its own.
void put_joints(Buffer& buffer, std::vector<Joint> const& joints, Json& gltf) {
  Json numbers_of_joints = Json::array();
  Json female = Json::array();
  Json male = Json::array();
  buffer.open(target_none, 0);
  for (std::size_t j = 0; j < joints.size(); ++j) {
    Joint const& joint = joints[j];
    const Point from = joint.parent == no_index ? Point(0.0) : joints[joint.parent].base;
    Json node{{"name", joint.name}, {"translation", numbers(joint.base - from)}};
    Json children = Json::array();
    for (std::size_t c = 0; c < joints.size(); ++c) {
      if (joints[c].parent == j) {
        children.push_back(c + 1);
      }
    }
    if (!children.empty()) {
      node["children"] = children;
    }
    gltf["nodes"].push_back(node);
    numbers_of_joints.push_back(j + 1);
    female.push_back(numbers(joint.female));
    male.push_back(numbers(joint.male));
    glm::mat4 inverse(1.0F);
    inverse[3] = glm::vec4(-glm::vec3(joint.base), 1.0F);
    for (std::size_t i = 0; i < matrix_numbers; ++i) {
      buffer.put(inverse[static_cast<int>(i / 4)][static_cast<int>(i % 4)]);
    }
  }
  auto const inverses = buffer.accessor(0, type_f32, joints.size(), "MAT4");
  gltf["skins"] = {{{"name", "joints"},
                    {"joints", numbers_of_joints},
                    {"skeleton", 1},
                    {"inverseBindMatrices", inverses},
                    {"extras", {{"female", female}, {"male", male}}}}};
}

void write_chunk(std::ofstream& out, std::uint32_t kind, char const* data, std::size_t size) {
  auto const length = static_cast<std::uint32_t>(size);
  out.write(reinterpret_cast<char const*>(&length), 4);
  out.write(reinterpret_cast<char const*>(&kind), 4);
  out.write(data, static_cast<std::streamsize>(size));
}

}  // namespace

void write_glb(Skin const& skin, std::filesystem::path const& file) {
  const std::size_t count = skin.base.size();
  if (count >= 65535) {
    throw BuildError(fmt::format("{} vertices do not fit 16-bit indices", count));
  }
  Json gltf = head();
  Buffer buffer(gltf);
  buffer.open(target_indices, 0);
  for (Triangle const& t : skin.triangles) {
    for (const Index v : t) {
      buffer.put(static_cast<std::uint16_t>(v));
    }
  }
  auto const indices = buffer.accessor(0, type_u16, 3 * skin.triangles.size(), "SCALAR");
  Json attributes;
  attributes["POSITION"] = buffer.points(skin.base, true);
  attributes["NORMAL"] = buffer.points(skin.normals, false);
  buffer.open(target_vertices, 4);
  for (double const grey : skin.occlusion) {
    for (int i = 0; i < 3; ++i) {
      buffer.put(as_byte(grey));
    }
    buffer.put(std::uint8_t{255});
  }
  attributes["COLOR_0"] = buffer.accessor(0, type_u8, count, "VEC4", true);
  // glTF wants every vertex attribute on a multiple of four bytes.
  buffer.open(target_vertices, 16);
  for (std::size_t v = 0; v < count; ++v) {
    const Index source = skin.source[v] == no_index ? 65535U : skin.source[v];
    buffer.put(std::uint32_t{source});
    buffer.put(std::uint32_t{skin.mirror[v]});
    buffer.put(std::uint32_t{as_byte(skin.garment[v])});
    buffer.put(std::uint32_t{as_byte(skin.band[v])});
  }
  attributes["_SOURCE"] = buffer.accessor(0, type_u16, count, "SCALAR");
  attributes["_MIRROR"] = buffer.accessor(4, type_u16, count, "SCALAR");
  attributes["_GARMENT"] = buffer.accessor(8, type_u8, count, "SCALAR", true);
  attributes["_BAND"] = buffer.accessor(12, type_u8, count, "SCALAR", true);

  put_following(buffer, skin.following, attributes);
  put_joints(buffer, skin.joints, gltf);

  Json targets = Json::array();
  Json names = Json::array();
  Json weights = Json::array();
  for (Corner const& corner : skin.corners) {
    Points deltas;
    for (std::size_t v = 0; v < count; ++v) {
      deltas.push_back(corner.points[v] - skin.base[v]);
    }
    targets.push_back({{"POSITION", buffer.points(deltas, true)}});
    names.push_back(corner.name);
    weights.push_back(0.0);
  }
  buffer.close();
  Json primitive{{"attributes", attributes}, {"indices", indices}, {"material", 0}, {"mode", 4}};
  primitive["targets"] = targets;
  gltf["meshes"] = {{{"name", "skin"},
                     {"primitives", {primitive}},
                     {"weights", weights},
                     {"extras", {{"targetNames", names}}}}};
  std::vector<char> binary = buffer.bytes();
  gltf["buffers"] = {{{"byteLength", binary.size()}}};
  while (binary.size() % 4 != 0) {
    binary.push_back(0);
  }
  std::string json = gltf.dump();
  while (json.size() % 4 != 0) {
    json.push_back(' ');
  }

  std::ofstream out(file, std::ios::binary);
  const std::array<std::uint32_t, 3> header{
      0x46546c67U, 2U, static_cast<std::uint32_t>(12 + 8 + json.size() + 8 + binary.size())};
  out.write(reinterpret_cast<char const*>(header.data()), 12);
  write_chunk(out, 0x4e4f534aU, json.data(), json.size());
  write_chunk(out, 0x004e4942U, binary.data(), binary.size());
  if (!out.flush()) {
    throw BuildError(fmt::format("{}: cannot be written", file.string()));
  }
}

}  // namespace knotmap::builder
