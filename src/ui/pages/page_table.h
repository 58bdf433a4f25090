// The pages by name: what each is called, its heading, and how it is drawn.
#pragma once

#include <string>
#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// "start", "pain", "point" or "muscle": for reports, and to tell one page from another.
[[nodiscard]] std::string_view name_of(PageModel const& page);

/// The heading of the page; empty at the start.
[[nodiscard]] std::string title_of(PageModel const& page);

/// Draws the page that is open from the top of the pen's column.
void draw_page(Pen& pen, UiModel const& model, PageMemory& memory);

}  // namespace knotmap
