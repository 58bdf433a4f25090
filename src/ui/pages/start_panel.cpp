#include "ui/pages/start_panel.h"

#include <string>

#include "ui/kit/choosers.h"
#include "ui/pages/resume_card.h"

namespace knotmap {

void draw_start(Pen& pen, StartModel const& start, bool sees_back) {
  if (start.resume) draw_resume_offer(pen, *start.resume);
  if (start.has_week) {
    if (pen.button("week", "My week \u203a", ButtonKind::primary)) pen.send("select week");
    pen.gap(12.0F);
  }
  pen.text(pen.head(), start.resume ? "Or where does it hurt now?" : "Where does it hurt?");
  pen.gap(8.0F);
  pen.text(pen.body(),
           std::string(start.paints ? "Paint the sore places on the body, as many as there are."
                                    : "Click the sore place on the body.") +
               " Knotmap shows which trigger points send pain there, and how to press "
               "them.");
  pen.gap(14.0F);
  // The other side than the one that is seen.
  if (pen.button("start:turn", sees_back ? "Look at the front" : "Look at the back",
                 start.resume || start.has_week ? ButtonKind::field : ButtonKind::primary)) {
    pen.send(sees_back ? "view front" : "view back");
  }
  pen.gap(8.0F);
  if (pen.button("start:paint", start.paints ? "Stop painting" : "Paint a larger area",
                 ButtonKind::field)) {
    pen.send(start.paints ? "brush off" : "brush on");
  }
  pen.gap(14.0F);
  pen.text(pen.small(), "Or say it in the search field, in your own words. For example:");
  pen.gap(6.0F);
  draw_choices(pen,
               {{"example:neck", "Stiff neck", "tell \"stiff neck\""},
                {"example:temple", "Headache in the temple", "tell \"headache in the temple\""},
                {"example:back", "Low back pain", "tell \"low back pain\""},
                {"example:blade", "Shoulder blade",
                 "tell \"pain between the spine and the shoulder blade\""},
                {"example:heel", "Sore heel", "tell \"sore heel\""}});
  pen.gap(10.0F);
  if (pen.link("diary", "My diary \u203a", true)) pen.send("select diary");
  pen.gap(10.0F);
  pen.text(pen.small(),
           "A trigger point is a small, tight, tender spot in a muscle that can be felt as pain "
           "somewhere else. This is information, not a diagnosis.");
}

void draw_welcome(Pen& pen) {
  if (pen.layout().narrow) {
    // What the page above says already is left out.
    if (draw_words_with_button(pen, pen.small(),
                               "Drag to turn the body, the wheel brings it closer. Click an X to "
                               "read how to press it.",
                               {"welcome:done", "Got it"})) {
      pen.send("welcome off");
    }
    return;
  }
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
