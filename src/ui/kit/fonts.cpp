#include "ui/kit/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

#include <imgui.h>

#include "platform/files.h"

namespace knotmap {
namespace {

// Latin with its accents, punctuation, the signs of doses, arrows, ticks.
constexpr std::array<ImWchar, 17> glyphs{0x0020, 0x007E, 0x00A0, 0x017F, 0x2010, 0x2027,
                                         0x2030, 0x203A, 0x2190, 0x2193, 0x2212, 0x2212,
                                         0x2264, 0x2265, 0x2713, 0x2713, 0};

/// ImGui counts a font's size from its highest to its lowest point: this many times the size that
/// type is usually measured by (Inter: ascent 0.969, descent 0.242).
constexpr float height_of_size = 1.21F;

/// An OpenType file, as far as ImGui (which stops the program on others) needs it to be one.
bool looks_like_font(std::string_view bytes) {
  return bytes.size() > 12 &&
         (bytes.starts_with("OTTO") || bytes.starts_with(std::string_view("\0\1\0\0", 4)) ||
          bytes.starts_with("true"));
}

Result<std::string> font_bytes(std::filesystem::path const& file) {
  auto bytes = read_text(file);
  if (!bytes) return bytes;
  if (!looks_like_font(*bytes)) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "this is not an OpenType font",
                 .remedy = "take the file from Knotmap's assets/fonts"});
  }
  return bytes;
}

ImFont* add(std::string const& bytes, float points, float pixels_a_point) {
  // ImGui frees what it owns with its own allocator.
  auto* const copy = static_cast<char*>(ImGui::MemAlloc(bytes.size()));
  std::copy(bytes.begin(), bytes.end(), copy);
  ImFontConfig config;
  config.OversampleH = pixels_a_point > 1.6F ? 1 : 3;
  config.OversampleV = 1;
  config.PixelSnapH = pixels_a_point > 1.6F;
  float const size = std::max(6.0F, std::round(points * height_of_size * pixels_a_point));
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(copy, static_cast<int>(bytes.size()), size,
                                                    &config, glyphs.data());
}

}  // namespace

Result<Fonts> load_fonts(std::filesystem::path const& folder, float pixels_a_point) {
  auto const regular = font_bytes(folder / "Inter-Regular.otf");
  if (!regular) return fail(regular.error());
  auto const medium = font_bytes(folder / "Inter-Medium.otf");
  if (!medium) return fail(medium.error());
  auto const head = font_bytes(folder / "Inter-SemiBold.otf");
  if (!head) return fail(head.error());

  constexpr float body_points = 15.5F;
  constexpr float small_points = 13.0F;
  constexpr float head_points = 21.0F;
  ImFontAtlas* const atlas = ImGui::GetIO().Fonts;
  atlas->Clear();
  atlas->Flags |= ImFontAtlasFlags_NoMouseCursors;
  Fonts fonts;
  fonts.regular = add(*regular, body_points, pixels_a_point);
  fonts.medium = add(*medium, body_points, pixels_a_point);
  fonts.small = add(*regular, small_points, pixels_a_point);
  fonts.head = add(*head, head_points, pixels_a_point);
  atlas->Build();
  atlas->SetTexID(nullptr);
  return fonts;
}

}  // namespace knotmap
