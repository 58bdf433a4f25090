#include "ui/kit/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <imgui.h>

#include "text/typeface.h"

namespace knotmap {
namespace {

// Ranges of code points (first, last): Latin with accents, punctuation, the signs that doses use,
// arrows, ticks. Ended by 0.
constexpr std::array<ImWchar, 17> glyphs{0x0020, 0x007E, 0x00A0, 0x017F, 0x2010, 0x2027,
                                         0x2030, 0x203A, 0x2190, 0x2193, 0x2212, 0x2212,
                                         0x2264, 0x2265, 0x2713, 0x2713, 0};
// The same with Greek and Cyrillic, for what people type.
constexpr std::array<ImWchar, 21> typed_glyphs{
    0x0020, 0x007E, 0x00A0, 0x017F, 0x0386, 0x03CE, 0x0400, 0x0491, 0x2010, 0x2027, 0x2030,
    0x203A, 0x2190, 0x2193, 0x2212, 0x2212, 0x2264, 0x2265, 0x2713, 0x2713, 0};

// Plain Latin, for the large size, of which every letter takes room in the texture.
constexpr std::array<ImWchar, 7> plain_glyphs{0x0020, 0x007E, 0x00A0, 0x00FF, 0x2010, 0x2026, 0};

/// ImGui measures a font's size from ascent to descent. This is the factor from the usual size of
/// type (the em) to that (Inter: ascent 0.969, descent 0.242).
constexpr float height_of_size = 1.21F;

ImFont* add(Typeface const& typeface, float points, float pixels_a_point,
            ImWchar const* ranges = glyphs.data()) {
  auto const bytes = typeface.bytes();
  // ImGui frees what it owns with its own allocator.
  auto* const copy = static_cast<char*>(ImGui::MemAlloc(bytes.size()));
  std::copy(bytes.begin(), bytes.end(), copy);
  ImFontConfig config;
  config.OversampleH = pixels_a_point > 1.6F ? 1 : 3;
  config.OversampleV = 1;
  config.PixelSnapH = pixels_a_point > 1.6F;
  float const size = std::max(6.0F, std::round(points * height_of_size * pixels_a_point));
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(copy, static_cast<int>(bytes.size()), size,
                                                    &config, ranges);
}

}  // namespace

Result<Fonts> load_fonts(std::filesystem::path const& folder, float pixels_a_point) {
  auto const regular = Typeface::read(typeface_file(folder, TypefaceCut::regular));
  if (!regular) return fail(regular.error());
  auto const medium = Typeface::read(typeface_file(folder, TypefaceCut::medium));
  if (!medium) return fail(medium.error());
  auto const head = Typeface::read(typeface_file(folder, TypefaceCut::semi_bold));
  if (!head) return fail(head.error());

  constexpr float body_points = 15.5F;
  constexpr float small_points = 13.0F;
  constexpr float head_points = 21.0F;
  constexpr float large_points = 38.0F;
  ImFontAtlas* const atlas = ImGui::GetIO().Fonts;
  atlas->Clear();
  atlas->Flags |= ImFontAtlasFlags_NoMouseCursors;
  Fonts fonts;
  fonts.regular = add(*regular, body_points, pixels_a_point, typed_glyphs.data());
  fonts.medium = add(*medium, body_points, pixels_a_point);
  fonts.small = add(*regular, small_points, pixels_a_point);
  fonts.head = add(*head, head_points, pixels_a_point);
  fonts.large = add(*head, large_points, pixels_a_point, plain_glyphs.data());
  atlas->Build();
  atlas->SetTexID(nullptr);
  return fonts;
}

}  // namespace knotmap
