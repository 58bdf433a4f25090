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
  std::string file;
  tinygltf::Model model;
};

/// Numbers in the buffer of a Glb: `count` elements, `stride` bytes apart, all within bounds.
struct AccessorView {
  unsigned char const* data = nullptr;
  std::size_t count = 0;
  std::size_t stride = 0;

  /// The element as a T (the accessor's format must have been asked for by `accessor`).
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

/// Reads and parses the file. A missing, empty, cut short or foreign file is one fault.
[[nodiscard]] Result<Glb> read_glb(std::filesystem::path const& path);

/// The accessor's elements, after checking its format and that every byte lies in the buffer.
/// `name` is what it stands for ("POSITION"), for the fault.
[[nodiscard]] Result<AccessorView> accessor(Glb const& glb, int index, std::string_view name,
                                            AccessorFormat format);

/// A fault of a body file, with the remedy that all of them share.
[[nodiscard]] Fault body_fault(std::string const& file, std::string place, std::string what);

}  // namespace knotmap
