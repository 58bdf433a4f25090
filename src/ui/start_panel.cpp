// Nothing is marked yet: what to do first.
#include <string>

#include "ui/panels.h"

namespace knotmap {

void draw_start(Pen& pen, bool paints) {
  pen.text(pen.head(), "Where does it hurt?");
  pen.gap(8.0F);
  pen.text(pen.body(),
           std::string(paints ? "Paint the sore places on the body, as many as there are."
                              : "Click the sore place on the body.") +
               " Knotmap shows which trigger points send pain there, and how to press "
               "them.");
  pen.gap(14.0F);
  if (pen.button("start:back", "Look at the back", ButtonKind::primary)) pen.send("view back");
  pen.gap(8.0F);
  if (pen.button("start:paint", "Paint a larger area", ButtonKind::field)) pen.send("brush on");
  pen.gap(14.0F);
  pen.text(pen.small(),
           "Or say it in the search field: \u201cheadache in the temple\u201d, "
           "\u201cshoulder blade\u201d, \u201ctrapezius\u201d.");
  pen.gap(10.0F);
  pen.text(pen.small(),
           "A trigger point is a small, tight, tender spot in a muscle that can be felt as pain "
           "somewhere else. This is information, not a diagnosis.");
}

}  // namespace knotmap
