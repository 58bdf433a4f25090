// Paragraphs with a heading that several pages share. Each draws nothing when its lines or links
// are empty.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relief/page.h"
#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// The way back from a page that other pages lead to: to the page before, to the list of a marked
/// pain, or to no page.
void draw_back(Pen& pen, bool from_page, bool from_pain);

/// A heading over a list with one bullet for each line.
void draw_bullets(Pen& pen, std::string_view heading, std::vector<std::string> const& lines);

/// A heading over links that select a point or muscle; their items are named "KIND:ID".
void draw_links(Pen& pen, std::string_view heading, std::vector<PageLink> const& links,
                std::string_view kind);

/// A heading that unfolds lines of small text when pressed. `key` is the name of its item and its
/// entry in `memory.open`.
void draw_folded(Pen& pen, std::string const& key, std::string const& heading,
                 std::vector<std::string> const& lines, PageMemory& memory);

/// A heading that unfolds what the caller draws after it; whether it is open.
[[nodiscard]] bool draw_fold(Pen& pen, std::string const& key, std::string const& heading,
                             PageMemory& memory);

}  // namespace knotmap
