// Printing: the link of each page that has a sheet, and what the settings have of it.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// The way to a sheet of the open page; `words` say of what.
void draw_print_link(Pen& pen, std::string_view words);

/// The paper, and who hands sheets out.
void draw_print_choices(Pen& pen, UiModel const& model, PageMemory& memory);

}  // namespace knotmap
