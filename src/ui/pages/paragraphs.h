// Headed paragraphs that several pages share. Each draws nothing when it has nothing to say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relief/page.h"
#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// A heading over a bullet a line.
void draw_bullets(Pen& pen, std::string_view heading, std::vector<std::string> const& lines);

/// A heading over links, each of which selects what it names; items are called "KIND:ID".
void draw_links(Pen& pen, std::string_view heading, std::vector<PageLink> const& links,
                std::string_view kind);

/// A link that lays small lines open; `key` names the item and is what `memory` keeps.
void draw_folded(Pen& pen, std::string const& key, std::string const& heading,
                 std::vector<std::string> const& lines, PageMemory& memory);

}  // namespace knotmap
