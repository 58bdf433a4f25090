// The table of pages: for each kind its name, its heading and its drawing function.
#pragma once

#include <string>
#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// The kind of the page: "start", "pain", "point", "muscle", "muscles" ...
[[nodiscard]] std::string_view name_of(PageModel const& page);

/// The heading of the page; empty for the start page.
[[nodiscard]] std::string title_of(PageModel const& page);

/// Draws `model.page`, from the top of the pen's column.
void draw_page(Pen& pen, UiModel const& model, PageMemory& memory);

}  // namespace knotmap
