// One typeface in three sizes.
#pragma once

#include <filesystem>

#include "base/fault.h"

struct ImFont;

namespace knotmap {

struct Fonts {
  ImFont* regular = nullptr;  ///< 15.5 points
  ImFont* medium = nullptr;   ///< the same, for names
  ImFont* small = nullptr;    ///< 13 points
  ImFont* head = nullptr;     ///< 21 points, semi-bold
};

/// Loads them into the current ImGui context for so many pixels a point of text, and forgets the
/// old texture (its id becomes null: a renderer uploads the new one). A missing or broken file is a
/// fault that names it.
[[nodiscard]] Result<Fonts> load_fonts(std::filesystem::path const& folder, float pixels_a_point);

}  // namespace knotmap
