#include "ui/pages/point_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "ui/pages/about_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/pain_panel.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/pressing.h"
#include "ui/pages/print_choices.h"
#include "ui/pages/small_card.h"
#include "ui/pages/week_page.h"

namespace knotmap {
namespace {

/// The title with the point's X and number, as they stand in the list and on the body.
void draw_title(Pen& pen, PointPage const& page, std::string const& number) {
  float const cross = pen.text_unit(6.5F);
  float const line = Pen::measure(pen.head(), "X", 1e4F).y;
  float const wide =
      number.empty() ? 0.0F : Pen::measure(pen.head(), number, 1e4F).x + pen.unit(8.0F);
  float const indent = 2.0F * cross + pen.unit(8.0F) + wide;
  pen.mark({pen.left + cross, pen.top + line / 2.0F}, cross, true,
           page.press >= Press::therapist_only);
  pen.put(pen.head(), {pen.left + 2.0F * cross + pen.unit(8.0F), pen.top}, 1e4F, number);
  pen.top += pen.put(pen.head(), {pen.left + indent, pen.top}, pen.width - indent, page.title).y;
  pen.gap(1.0F);
  pen.text(pen.soft(), page.subtitle);
}

/// The way back, and on the same line, where there is room, the way to the other side.
void draw_ways(Pen& pen, PointModel const& point) {
  float const began = pen.top;
  auto const* const back =
      point.from_pain ? "\u2039 Back to what may cause it" : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send("deselect");
  if (!point.side) return;
  auto const other = opposite(*point.side);
  auto const label = fmt::format("See the {} \u203a", word(other));
  float const wide = Pen::measure(pen.label(), label, 1e4F).x;
  float const left = pen.width - wide - pen.unit(2.0F);
  bool const beside = left > Pen::measure(pen.label(), back, 1e4F).x + pen.unit(12.0F);
  float const below = pen.top;
  if (beside) {
    pen.top = began;
    pen.left += left;
  }
  if (pen.link("page:other-side", label, true)) {
    pen.send("select " + quoted_word(to_string(SidedId{point.page.id.id, other})));
  }
  if (beside) {
    pen.left -= left;
    pen.top = below;
  }
}

/// Of a pain on both sides, what is to be done about the side that is not shown.
void draw_other_side(Pen& pen, PointModel const& point) {
  if (!point.side || !point.from_pain) return;
  pen.gap(2.0F);
  pen.text(pen.small(), fmt::format("On both sides: the {} is the same, mirrored.",
                                    word(opposite(*point.side))));
}

void draw_press_level(Pen& pen, PointPage const& page) {
  auto const level = press_level_words(page);
  if (level.empty() && page.because.empty()) return;
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    pen.gap(2.0F);
    pen.text({pen.fonts().medium, pen.palette().notice_text}, level);
    for (auto const& because : page.because) {
      pen.gap(6.0F);
      pen.text({pen.fonts().regular, pen.palette().notice_text}, because);
    }
  });
  pen.gap(10.0F);
}

/// The gravest rule, and a way to all.
void draw_stop_rules(Pen& pen, PointPage const& page, PageMemory& memory) {
  if (page.stop_rules.empty() || page.press >= Press::therapist_only) return;
  pen.text(pen.body(), page.stop_rules.front());
  pen.gap(2.0F);
  draw_folded(pen, "stop", "When else to stop",
              {page.stop_rules.begin() + 1, page.stop_rules.end()}, memory);
  pen.gap(10.0F);
}

/// A number of what a folded part holds, so that it is known before it is opened.
void draw_related(Pen& pen, PointPage const& page, PageMemory& memory) {
  auto const count = page.alike.size() + page.keys.size() + page.satellites.size();
  if (count == 0) return;
  if (!draw_fold(pen, "related", fmt::format("Points that go with it ({})", count), memory)) return;
  draw_links(pen, "Often found together: try these first", page.keys, "key");
  draw_links(pen, "Often found together: try these after it", page.satellites, "satellite");
  draw_links(pen, "Felt in the same place: these too", page.alike, "alike");
}

/// Where it is and how to find it, and the switch that shows its muscle on the body.
void draw_finding(Pen& pen, PointModel const& point, bool sees_muscle, UnderModel const& under) {
  auto const& page = point.page;
  pen.section("Where it is", page.where);
  // At deeper layers the muscle is shown anyway.
  if (point.has_shape && under.layer <= Under::skin) {
    if (pen.tick("see-muscle", "See the muscle on the body", sees_muscle)) {
      pen.send("see-muscle toggle");
    }
  }
  if (pen.tick("see-bones", "See the bones that you can feel", under.landmarks)) {
    pen.send("landmarks toggle");
  }
  pen.gap(8.0F);
  pen.section("Find it", page.find);
  if (!point.spots.empty()) {
    pen.text(pen.body(), point.spots);
    pen.gap(8.0F);
  }
}

/// The way on: why it is there, and how to keep it away.
void draw_onward(Pen& pen, PointModel const& point, bool pressed) {
  auto const& page = point.page;
  pen.gap(4.0F);
  if (pen.button("why", "Why is it there? How to keep it away \u203a",
                 pressed ? ButtonKind::field : ButtonKind::primary)) {
    pen.send("select " + quoted_word("why:" + to_string(page.id)));
  }
  draw_print_link(pen, "A sheet to print \u203a");
  if (point.has_week) draw_week_link(pen);
  pen.gap(4.0F);
}

/// What to avoid; sentences that call for emergency help stand apart.
void draw_avoid(Pen& pen, std::string_view avoid) {
  std::string usual;
  std::string urgent;
  while (!avoid.empty()) {
    auto const sentence = first_sentences(avoid, 1);
    auto& into = sentence.find("emergency") == std::string_view::npos ? usual : urgent;
    into += (into.empty() ? "" : " ") + std::string(sentence);
    avoid.remove_prefix(sentence.size());
    if (avoid.starts_with(' ')) avoid.remove_prefix(1);
  }
  pen.section("Take care", usual);
  if (urgent.empty()) return;
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    pen.text({pen.fonts().medium, pen.palette().notice_text}, urgent);
  });
  pen.gap(8.0F);
}

void draw_next(Pen& pen, PointModel const& point, PageMemory& memory) {
  if (point.next) {
    pen.gap(4.0F);
    pen.text(pen.label(), "Not tender, or no better? Try the next one");
    pen.gap(2.0F);
    draw_candidate(pen, *point.next, memory, "next");
    pen.gap(8.0F);
  }
  pen.gap(6.0F);
}

}  // namespace

void draw_point(Pen& pen, PointModel const& point, UiModel const& model, PageMemory& memory) {
  auto const& page = point.page;
  bool const pressed = page.press < Press::therapist_only;
  draw_ways(pen, point);
  pen.gap(4.0F);
  draw_title(pen, page, point.number);
  draw_other_side(pen, point);
  pen.gap(8.0F);
  draw_press_level(pen, page);
  draw_about_offer(pen, point.told_about);
  pen.section("Who can reach it", page.reach);
  if (!page.steps.empty() || !page.position.empty()) {
    if (pressed) {
      draw_pressing_heading(pen, page, "press:start", point.not_now);
      if (!point.pressed.empty()) pen.text(pen.soft(), point.pressed);
    } else {
      pen.text(pen.name(), "What to do");
    }
    pen.gap(3.0F);
    draw_small_in_page(pen, model);
    draw_way_link(pen, page.id, page.shown, point.shown_way);
    draw_pressing(pen, page);
    pen.milestone("page:pressed");
    pen.gap(6.0F);
    draw_limits(pen, page);
    draw_other_ways(pen, page, point.shown_way, memory);
    draw_folded(pen, "later", "Over the next weeks", page.later, memory);
  }
  draw_stop_rules(pen, page, memory);
  draw_folded(pen, "listed", "Why it is in your list", point.why, memory);
  draw_folded(pen, "causes", "What keeps this muscle tight", page.causes, memory);
  draw_onward(pen, point, pressed);
  pen.gap(6.0F);
  draw_finding(pen, point, model.preferences.see_muscle, model.under);
  pen.section("What you may feel", page.felt);
  draw_avoid(pen, page.avoid);
  draw_next(pen, point, memory);
  draw_compare_offers(pen, point.compare);
  pen.line();
  if (!page.note.empty()) draw_folded(pen, "note", "Good to know", {page.note}, memory);
  draw_related(pen, page, memory);
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
  if (!page.honesty.empty() && pen.link("evidence", "How sure is this \u203a"))
    pen.send("select evidence");
  if (pen.link("muscle:" + point.muscle_id, "About this muscle: " + point.muscle)) {
    pen.send("select " + quoted_word(point.muscle_id));
  }
}

}  // namespace knotmap
