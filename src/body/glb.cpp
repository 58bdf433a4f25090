#include "body/glb.h"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <vector>

#include <fmt/format.h>

#include "body/file_bytes.h"

namespace knotmap {
namespace {

constexpr std::size_t header_size = 20;  // GLB header and the header of its first chunk
constexpr std::size_t chunk_header_size = 8;

/// Checks that both chunks lie within the file. tinygltf does not: it reads up to 8 bytes past a
/// file that is cut short.
Result<void> check_chunks(std::string const& file, FileBytes const& bytes) {
  constexpr std::string_view magic = "glTF";
  if (bytes.size() < magic.size() ||
      !std::equal(magic.begin(), magic.end(), bytes.bytes().begin())) {
    return fail(body_fault(file, "header", "this is not a binary glTF file"));
  }
  auto const cut_short = [&](std::size_t wanted) {
    return fail(body_fault(
        file, "header",
        fmt::format("the file is cut short: {} bytes, should be {}", bytes.size(), wanted)));
  };
  if (bytes.size() < header_size) return cut_short(header_size);
  if (bytes.word_at(4) != 2) return fail(body_fault(file, "header", "this is not glTF 2.0"));
  std::size_t const length = bytes.word_at(8);
  if (length > bytes.size()) return cut_short(length);
  std::size_t const json_end = header_size + bytes.word_at(12);
  if (json_end + chunk_header_size > length) {
    return fail(body_fault(file, "header", "the JSON chunk is longer than the file"));
  }
  // It would be taken for the end of the JSON.
  auto const json = bytes.bytes().subspan(header_size, json_end - header_size);
  if (auto const nul = std::find(json.begin(), json.end(), 0); nul != json.end()) {
    auto const at = header_size + static_cast<std::size_t>(nul - json.begin());
    return fail(body_fault(file, fmt::format("byte {}", at), "the JSON chunk holds a NUL byte"));
  }
  if (json_end + chunk_header_size + bytes.word_at(json_end) > length) {
    return fail(body_fault(file, "header", "the binary chunk is longer than the file"));
  }
  return {};
}

std::string one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

/// Keeps tinygltf from opening other files and decoding pictures.
void keep_inside(tinygltf::TinyGLTF& loader) {
  tinygltf::FsCallbacks callbacks{};
  callbacks.FileExists = [](std::string const&, void*) { return false; };
  callbacks.ExpandFilePath = [](std::string const& path, void*) { return path; };
  callbacks.ReadWholeFile = [](std::vector<unsigned char>*, std::string*, std::string const&,
                               void*) { return false; };
  callbacks.WriteWholeFile = [](std::string*, std::string const&, std::vector<unsigned char> const&,
                                void*) { return false; };
  loader.SetFsCallbacks(callbacks);
  loader.SetImageLoader([](tinygltf::Image*, int, std::string*, std::string*, int, int,
                           unsigned char const*, int, void*) { return true; },
                        nullptr);
}

}  // namespace

Fault body_fault(std::string const& file, std::string place, std::string what) {
  return Fault{file, std::move(place), std::move(what), "restore assets/body/body.glb"};
}

Result<Glb> read_glb(std::filesystem::path const& path) try {
  Glb glb;
  glb.file = path.string();
  auto const bytes = FileBytes::map(path);
  if (!bytes) return fail(body_fault(glb.file, "", bytes.error()));
  if (auto const sound = check_chunks(glb.file, *bytes); !sound) return fail(sound.error());

  tinygltf::TinyGLTF loader;
  keep_inside(loader);
  std::string error;
  std::string warning;
  if (!loader.LoadBinaryFromMemory(&glb.model, &error, &warning, bytes->bytes().data(),
                                   static_cast<unsigned int>(bytes->size()))) {
    return fail(body_fault(glb.file, "", "it is not whole glTF: " + one_line(error)));
  }
  if (glb.model.buffers.size() != 1) {
    return fail(body_fault(glb.file, "/buffers", "there must be exactly one buffer"));
  }
  return glb;
} catch (std::exception const& exception) {
  return fail(body_fault(path.string(), "",
                         fmt::format("it cannot be read: {}", one_line(exception.what()))));
}

Result<AccessorView> accessor(Glb const& glb, int index, std::string_view name,
                              AccessorFormat format) {
  auto const& model = glb.model;
  auto const wrong = [&](std::string what) {
    return fail(
        body_fault(glb.file, fmt::format("/accessors/{} ({})", index, name), std::move(what)));
  };
  if (index < 0 || static_cast<std::size_t>(index) >= model.accessors.size()) {
    return wrong("there is no such accessor");
  }
  auto const& numbers = model.accessors[static_cast<std::size_t>(index)];
  if (numbers.sparse.isSparse) return wrong("sparse accessors are not used here");
  if (numbers.componentType != format.component_type) {
    return wrong(fmt::format("its component type is {}, should be {}", numbers.componentType,
                             format.component_type));
  }
  if (numbers.type != format.type) return wrong("it has the wrong number of components");
  if (numbers.bufferView < 0 ||
      static_cast<std::size_t>(numbers.bufferView) >= model.bufferViews.size()) {
    return wrong("its buffer view does not exist");
  }
  auto const& view = model.bufferViews[static_cast<std::size_t>(numbers.bufferView)];
  if (view.buffer != 0) return wrong("its buffer does not exist");
  auto const& buffer = model.buffers.front().data;
  if (view.byteOffset > buffer.size() || view.byteLength > buffer.size() - view.byteOffset) {
    return wrong("its buffer view reaches past the end of the buffer");
  }
  int const stride = numbers.ByteStride(view);
  auto const component =
      tinygltf::GetComponentSizeInBytes(static_cast<std::uint32_t>(format.component_type));
  auto const components = tinygltf::GetNumComponentsInType(static_cast<std::uint32_t>(format.type));
  auto const element = static_cast<std::size_t>(component) * static_cast<std::size_t>(components);
  if (stride < 0 || static_cast<std::size_t>(stride) < element) return wrong("its stride is wrong");
  auto const step = static_cast<std::size_t>(stride);
  if (numbers.count == 0) return wrong("it is empty");
  if (numbers.byteOffset > view.byteLength || view.byteLength - numbers.byteOffset < element ||
      numbers.count - 1 > (view.byteLength - numbers.byteOffset - element) / step) {
    return wrong("it reaches past the end of its buffer view");
  }
  return AccessorView{buffer.data() + view.byteOffset + numbers.byteOffset, numbers.count, step};
}

Result<AccessorView> attribute(Glb const& glb, std::string const& name, AccessorFormat format,
                               std::size_t vertex_count) {
  auto const& attributes = glb.model.meshes.front().primitives.front().attributes;
  auto const found = attributes.find(name);
  if (found == attributes.end()) {
    return fail(body_fault(glb.file, "/meshes/0/primitives/0/attributes", name + " is missing"));
  }
  auto view = accessor(glb, found->second, name, format);
  if (view && vertex_count != 0 && view->count != vertex_count) {
    return fail(body_fault(
        glb.file, fmt::format("/accessors/{} ({})", found->second, name),
        fmt::format("it has {} elements, the skin has {} vertices", view->count, vertex_count)));
  }
  return view;
}

}  // namespace knotmap
