// Where everything of a document comes to lie: pages of plain shapes and words, with the tags that
// say what they are. Drawing them needs no more thought.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "print/paper.h"
#include "print/print_document.h"
#include "print/print_fonts.h"
#include "text/typeface.h"

namespace knotmap {

// What a page is drawn with, in order. Points from the page's top left; colours sRGB, 0..1.

/// Until the TagEnd that belongs to it all is of an element of this kind (ISO 32000-1, 14.8.4:
/// "H1", "P", "L", "LI", "Lbl", "LBody", "Figure", "Caption").
struct TagBegin {
  std::string kind;
  std::string alt = {};  ///< of a Figure
};
struct TagEnd {
  std::string kind;
};
struct PageWords {
  glm::vec2 at{0.0F};  ///< where the baseline begins
  std::string words;
  TypefaceCut cut = TypefaceCut::regular;
  float size = 10.0F;
  glm::vec3 colour{0.0F};
};
struct PageBox {
  glm::vec2 from{0.0F};
  glm::vec2 to{0.0F};
  glm::vec3 colour{0.0F};
  float line = 0.0F;  ///< width of its outline; 0: it is filled
};
struct PageLine {
  std::vector<glm::vec2> at;
  glm::vec3 colour{0.0F};
  float width = 1.0F;
  bool dashed = false;
};
struct PageMark {
  glm::vec2 at{0.0F};
  float radius = 1.0F;
  ChartSign sign = ChartSign::dot;
  glm::vec3 colour{0.0F};
};
struct PagePicture {
  std::size_t picture = 0;
  glm::vec2 from{0.0F};
  glm::vec2 to{0.0F};
};
using PageItem =
    std::variant<TagBegin, TagEnd, PageWords, PageBox, PageLine, PageMark, PagePicture>;

struct LaidPage {
  std::vector<PageItem> items;  ///< in reading order; tags begin and end on one page
};

/// The least size of type and pictures, of their own, that is taken to save a page.
inline constexpr float least_fit = 0.91F;

/// Lays a document out, a sheet a little smaller (down to least_fit) where that saves a page. A
/// heading stays with what follows; pictures, panels and items of lists stay whole where a page has
/// room for them; no line of a paragraph is left alone. A page that goes on has its sheet's title
/// at its head, and pages are numbered within their sheet.
[[nodiscard]] std::vector<LaidPage> lay_out(PrintDocument const& document, Paper const& paper,
                                            PrintFonts const& fonts);

}  // namespace knotmap
