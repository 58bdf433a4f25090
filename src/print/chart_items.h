// A chart on a page.
#pragma once

#include <vector>

#include <glm/vec2.hpp>

#include "print/page_layout.h"

namespace knotmap {

/// The shapes and words of a chart with its top left corner at `at`, as large as fits the width but
/// never enlarged; `height` becomes its height.
[[nodiscard]] std::vector<PageItem> chart_items(Chart const& chart, glm::vec2 at, float width,
                                                PrintFonts const& fonts, float& height);

}  // namespace knotmap
