// The fonts of the panels: one typeface in three cuts and four sizes.
#pragma once

#include <filesystem>

#include "base/fault.h"

struct ImFont;

namespace knotmap {

/// Fonts of the current ImGui context, which owns them. Invalid after the next load_fonts().
struct Fonts {
  ImFont* regular = nullptr;  ///< 15.5 points, for text, and for what people type: more letters
  ImFont* medium = nullptr;   ///< 15.5 points, medium weight, for names and buttons
  ImFont* small = nullptr;    ///< 13 points, for notes
  ImFont* head = nullptr;     ///< 21 points, semi-bold, for titles
  ImFont* large = nullptr;    ///< 38 points, semi-bold: read from the floor, two metres away
};

/// Replaces the fonts of the current ImGui context by those in `folder`, at `pixels_a_point`
/// framebuffer pixels per point of text. The id of the font texture becomes null, which makes a
/// renderer upload the new one. Returns a fault that names the file when one is missing or broken;
/// the fonts loaded before then stay. Must not be called between NewFrame and Render.
[[nodiscard]] Result<Fonts> load_fonts(std::filesystem::path const& folder, float pixels_a_point);

}  // namespace knotmap
