#include "ui/pages/about_page.h"

#include <algorithm>

#include "commands/command_line.h"
#include "ui/pages/paragraphs.h"

namespace knotmap {

void draw_about(Pen& pen, AboutModel const& about) {
  auto const* const back =
      about.from_pain ? "\u2039 Back to what may cause it" : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), "About you");
  pen.gap(6.0F);
  pen.text(pen.body(),
           "Tick what is true. Points that are not for you are marked, and others are pressed more "
           "lightly. It stays on this device.");
  pen.gap(8.0F);
  bool const any = std::any_of(about.questions.begin(), about.questions.end(),
                               [](AboutQuestion const& each) { return each.ticked; });
  if (pen.button("about:done", any ? "Done" : "None of these",
                 about.told ? ButtonKind::field : ButtonKind::primary)) {
    if (!any) pen.send("about none");
    pen.send("deselect");
  }
  pen.gap(10.0F);
  for (auto const& question : about.questions) {
    if (pen.tick("about:" + question.id, question.words, question.ticked)) {
      pen.send("about " + quoted_word(question.id));
    }
    if (question.ticked) {
      pen.left += pen.unit(24.0F);
      pen.width -= pen.unit(24.0F);
      pen.text(pen.small(), question.why);
      pen.left -= pen.unit(24.0F);
      pen.width += pen.unit(24.0F);
      pen.gap(4.0F);
    }
  }
  pen.gap(18.0F);
  draw_bullets(pen, "Not today, whoever you are", about.not_today);
  draw_bullets(pen, "Stop when", about.stop_rules);
  pen.section("How sure is this", about.honesty);
  if (pen.link("evidence", "What is known, what is doubted \u203a")) pen.send("select evidence");
}

void draw_about_offer(Pen& pen, bool told) {
  if (told) return;
  if (pen.link("about", "Pregnant, on blood thinners \u2026? Tell it once \u203a")) {
    pen.send("select about-you");
  }
  pen.gap(10.0F);
}

}  // namespace knotmap
