// Writing PNG quickly: one cheap filter for all rows and zlib's fastest level. A picture of ours is
// mostly smooth, so that little is lost. Reading is stb_image's.
// Format: PNG (Portable Network Graphics) Specification, W3C, second edition.
#include "render/png.h"

#include <fmt/format.h>
#include <stb_image.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "platform/files.h"

namespace knotmap {
namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1a\n", 8);
constexpr int most_pixels_a_side = 16384;
constexpr int level = 1;
constexpr std::uint8_t filter_up = 2;  // each byte minus the one above

void append_number(std::string& bytes, std::uint32_t number) {
  for (unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>((number >> shift) & 0xFFU);
}

void append_chunk(std::string& bytes, std::string_view kind, std::string_view content) {
  append_number(bytes, static_cast<std::uint32_t>(content.size()));
  std::size_t const checked = bytes.size();
  bytes += kind;
  bytes += content;
  auto const* from = reinterpret_cast<Bytef const*>(bytes.data() + checked);
  auto const sum = crc32(0, from, static_cast<uInt>(bytes.size() - checked));
  append_number(bytes, static_cast<std::uint32_t>(sum));
}

/// The rows with their filter's number before each.
std::string filtered(Image const& image) {
  auto const row = static_cast<std::size_t>(image.width) * 3U;
  auto const rows = static_cast<std::size_t>(image.height);
  std::string bytes((row + 1U) * rows, '\0');
  auto* out = reinterpret_cast<std::uint8_t*>(bytes.data());
  std::uint8_t const* above = nullptr;
  std::uint8_t const* here = image.rgb.data();
  for (std::size_t y = 0; y < rows; ++y) {
    *out++ = filter_up;
    if (above == nullptr) {
      std::memcpy(out, here, row);
    } else {
      for (std::size_t i = 0; i < row; ++i) out[i] = static_cast<std::uint8_t>(here[i] - above[i]);
    }
    out += row;
    above = here;
    here += row;
  }
  return bytes;
}

bool compress(std::string const& bytes, std::string& packed) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, 15, 9, Z_RLE) != Z_OK) return false;
  packed.resize(deflateBound(&stream, static_cast<uLong>(bytes.size())));
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  bool const done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return done;
}

}  // namespace

Result<std::string> png_of(Image const& image) {
  auto const length = static_cast<std::size_t>(image.width > 0 ? image.width : 0) *
                      static_cast<std::size_t>(image.height > 0 ? image.height : 0) * 3U;
  if (length == 0 || image.rgb.size() != length || length > (std::size_t{1} << 30U)) {
    return fail({"", "",
                 fmt::format("a PNG cannot hold a picture of {} x {}", image.width, image.height),
                 ""});
  }
  std::string packed;
  if (!compress(filtered(image), packed)) {
    return fail({"", "", "the picture cannot be packed: no memory", ""});
  }
  std::string header;
  append_number(header, static_cast<std::uint32_t>(image.width));
  append_number(header, static_cast<std::uint32_t>(image.height));
  header += std::string_view("\x08\x02\x00\x00\x00", 5);  // 8 bits, RGB, deflate, not interlaced

  std::string bytes(signature);
  bytes.reserve(packed.size() + 128);
  append_chunk(bytes, "IHDR", header);
  append_chunk(bytes, "sRGB", std::string_view("\0", 1));
  append_chunk(bytes, "IDAT", packed);
  append_chunk(bytes, "IEND", "");
  return bytes;
}

Result<void> write_png(Image const& image, std::filesystem::path const& file) {
  auto bytes = png_of(image);
  if (bytes) return write_whole(file, *bytes, Sync::no);
  bytes.error().file = file.string();
  return fail(bytes.error());
}

Result<Image> read_png(std::filesystem::path const& file) {
  auto const bytes = read_text(file);
  if (!bytes) return fail(bytes.error());
  auto const* data = reinterpret_cast<stbi_uc const*>(bytes->data());
  auto const size = static_cast<int>(std::min<std::size_t>(bytes->size(), 1U << 30U));
  Image image;
  int channels = 0;
  bool const known = stbi_info_from_memory(data, size, &image.width, &image.height, &channels) != 0;
  if (!known) return fail({file.string(), "", "is no picture that can be read", "give a PNG"});
  if (image.width > most_pixels_a_side || image.height > most_pixels_a_side) {
    return fail(
        {file.string(), "", fmt::format("is too large: {} x {}", image.width, image.height), ""});
  }
  std::unique_ptr<stbi_uc, void (*)(void*)> const pixels(
      stbi_load_from_memory(data, size, &image.width, &image.height, &channels, 3),
      stbi_image_free);
  if (pixels == nullptr) {
    return fail({file.string(), "", fmt::format("is damaged: {}", stbi_failure_reason()), ""});
  }
  auto const length =
      static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3U;
  image.rgb.assign(pixels.get(), pixels.get() + length);
  return image;
}

}  // namespace knotmap
