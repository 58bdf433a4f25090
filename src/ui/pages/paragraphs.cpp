#include "ui/pages/paragraphs.h"

#include "commands/command_line.h"

namespace knotmap {

void draw_back(Pen& pen, bool from_page, bool from_pain) {
  auto const* const words = from_page   ? "\u2039 Back"
                            : from_pain ? "\u2039 Back to what may cause it"
                                        : "\u2039 Close this page";
  if (pen.link("page:back", words, true)) pen.send(from_page ? "back" : "deselect");
}

void draw_bullets(Pen& pen, std::string_view heading, std::vector<std::string> const& lines) {
  if (lines.empty()) return;
  pen.text(pen.label(), heading);
  pen.gap(2.0F);
  for (auto const& each : lines) pen.bullet(each);
  pen.gap(10.0F);
}

void draw_links(Pen& pen, std::string_view heading, std::vector<PageLink> const& links,
                std::string_view kind) {
  if (links.empty()) return;
  pen.text(pen.label(), heading);
  pen.gap(2.0F);
  for (auto const& link : links) {
    if (pen.link(std::string(kind) + ":" + link.id, link.name)) {
      pen.send("select " + quoted_word(link.id));
    }
  }
  pen.gap(10.0F);
}

bool draw_fold(Pen& pen, std::string const& key, std::string const& heading, PageMemory& memory) {
  bool open = memory.open.contains(key);
  if (pen.link(key, open ? heading : heading + " \u203a", true)) {
    memory.toggle(key);
    open = !open;
  }
  pen.gap(4.0F);
  return open;
}

void draw_folded(Pen& pen, std::string const& key, std::string const& heading,
                 std::vector<std::string> const& lines, PageMemory& memory) {
  if (lines.empty() || !draw_fold(pen, key, heading, memory)) return;
  for (auto const& line : lines) {
    if (lines.size() > 1) {
      pen.bullet(line);
    } else {
      pen.text(pen.body(), line);
    }
    pen.gap(2.0F);
  }
  pen.gap(6.0F);
}

}  // namespace knotmap
