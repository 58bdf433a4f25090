// One .glb file as tinygltf reads it, and checked views of its accessors.
#pragma once

#include <cstddef>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

#include <tiny_gltf.h>

#include "base/fault.h"

namespace knotmap {

/// A glTF 2.0 binary with everything inside one buffer.
struct Glb {
  std::string file;  ///< its path, for faults
  tinygltf::Model model;
};

/// Numbers in the buffer of a Glb: `count` elements, `stride` bytes apart, all within bounds.
struct AccessorView {
  unsigned char const* data = nullptr;
  std::size_t count = 0;
  std::size_t stride = 0;

  /// Element `index`, which must be below `count`, as a T. T must be of the format that was asked
  /// of `accessor`; its bytes need no alignment.
  template <class T>
  [[nodiscard]] T at(std::size_t index) const {
    T value;
    std::memcpy(&value, data + index * stride, sizeof(T));
    return value;
  }
};

/// What an accessor must hold: the glTF numbers of component type and type.
struct AccessorFormat {
  int component_type;  ///< TINYGLTF_COMPONENT_TYPE_...
  int type;            ///< TINYGLTF_TYPE_...
};

/// Reads and parses the file. Faults: missing, empty or cut short, not glTF 2.0, not all in one
/// buffer. Opens no other file and decodes no picture.
[[nodiscard]] Result<Glb> read_glb(std::filesystem::path const& path);

/// The elements of accessor `index`. Faults, which give `name` ("POSITION") as the place: no such
/// accessor, another format, bytes outside the buffer. The view is valid as long as `glb`.
[[nodiscard]] Result<AccessorView> accessor(Glb const& glb, int index, std::string_view name,
                                            AccessorFormat format);

/// The elements of an attribute of the file's first mesh, which must have a primitive. Faults:
/// those of accessor(), no such attribute, another count than `vertex_count` (0: any).
[[nodiscard]] Result<AccessorView> attribute(Glb const& glb, std::string const& name,
                                             AccessorFormat format, std::size_t vertex_count);

/// A fault of a body file: `place` is where in it. All have one remedy, to restore the file.
[[nodiscard]] Fault body_fault(std::string const& file, std::string place, std::string what);

}  // namespace knotmap
