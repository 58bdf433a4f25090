#include "ui/pages/start_panel.h"

#include <string>
#include <string_view>

#include "ui/pages/resume_card.h"

namespace knotmap {

void draw_start(Pen& pen, StartModel const& start, std::string_view facing) {
  if (start.resume) draw_resume_offer(pen, *start.resume);
  pen.text(pen.head(), start.resume ? "Or where does it hurt now?" : "Where does it hurt?");
  pen.gap(8.0F);
  pen.text(pen.body(),
           std::string(start.paints ? "Paint the sore places on the body, as many as there are."
                                    : "Click the sore place on the body.") +
               " Knotmap shows which trigger points send pain there, and how to press "
               "them.");
  pen.gap(14.0F);
  // The other side than the one that is seen.
  bool const sees_back = facing == "back";
  if (pen.button("start:turn", sees_back ? "Look at the front" : "Look at the back",
                 start.resume ? ButtonKind::field : ButtonKind::primary)) {
    pen.send(sees_back ? "view front" : "view back");
  }
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

void draw_welcome(Pen& pen) {
  int number = 0;
  for (auto const* const words :
       {"Click where it hurts.", "Drag to turn the body; the wheel brings it closer.",
        "Click an X to read how to press it."}) {
    pen.numbered(++number, words);
  }
  pen.gap(6.0F);
  if (pen.button("welcome:done", "Got it", ButtonKind::plain)) pen.send("welcome off");
}

}  // namespace knotmap
