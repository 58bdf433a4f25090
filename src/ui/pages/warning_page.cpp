#include "ui/pages/warning_page.h"

#include "ui/pages/paragraphs.h"

namespace knotmap {

void draw_warning(Pen& pen, WarningModel const& warning, PageMemory& memory) {
  auto const* const back =
      warning.from_pain ? "\u2039 It is not this: back" : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    pen.text({pen.fonts().head, pen.palette().notice_text}, warning.flag.action);
    pen.gap(6.0F);
    pen.text({pen.fonts().medium, pen.palette().notice_text}, warning.flag.title);
    pen.gap(4.0F);
    pen.text({pen.fonts().regular, pen.palette().notice_text}, warning.flag.body);
    if (warning.is_emergency) {
      pen.gap(8.0F);
      pen.text({pen.fonts().medium, pen.palette().notice_text},
               "112 in Europe, 999 in the UK, 911 in North America, 000 in Australia, "
               "111 in New Zealand.");
    }
  });
  pen.gap(14.0F);
  pen.text(pen.body(), "Press nothing until someone has looked at it.");
  pen.gap(14.0F);
  draw_bullets(pen, "Signs of it", warning.signs);
  draw_folded(pen, "sources", "Where this comes from", warning.sources, memory);
}

}  // namespace knotmap
