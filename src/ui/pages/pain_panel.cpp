#include "ui/pages/pain_panel.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "ui/pages/about_page.h"
#include "ui/pages/gate_card.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/pressing.h"
#include "ui/pages/print_choices.h"
#include "ui/pages/week_page.h"

namespace knotmap {
namespace {

/// The note on pressing the marked place itself.
void draw_press_note(Pen& pen, PressNote const& note) {
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    pen.text({pen.fonts().medium, pen.palette().notice_text}, note.title);
    pen.text({pen.fonts().regular, pen.palette().notice_text}, note.body);
  });
  pen.gap(10.0F);
}

/// How to press the most likely one, without another press.
void draw_first(Pen& pen, PointPage const& page, std::string const& not_now) {
  pen.box(pen.palette().field, pen.palette().border, [&] {
    if (auto const level = press_level_words(page); !level.empty()) {
      pen.text({pen.fonts().medium, pen.palette().notice_text}, level);
      pen.gap(4.0F);
    }
    // What lies there, and what follows from it: mostly a sentence each.
    if (auto const avoid = first_sentences(page.avoid, 2); !avoid.empty()) {
      pen.text(pen.body(), avoid);
      pen.gap(4.0F);
    }
    draw_pressing_heading(pen, page, "press:start", not_now);
    pen.milestone("first:begins");
    pen.gap(2.0F);
    draw_pressing(pen, page);
    pen.gap(2.0F);
    auto const id = to_string(page.id);
    if (pen.link("first:" + id, "Where it is, what to avoid, why it came \u203a")) {
      pen.send("select " + quoted_word(id));
    }
  });
  pen.gap(10.0F);
}

void draw_group(Pen& pen, GroupModel const& group, PainModel const& pain, PageMemory& memory) {
  float const bar_width = pen.unit(92.0F);
  float const bar_height = pen.unit(6.0F);
  float const apart = pen.unit(16.0F);
  float const began = pen.top;
  // The bar is beside the name, which wraps if long; in a very narrow panel it is below.
  bool const beside = pen.width - bar_width - apart > pen.width * 0.5F;
  float const whole = pen.width;
  if (beside) pen.width -= bar_width + apart;
  if (pen.link("muscle:" + group.muscle_id, group.muscle)) {
    pen.send("select " + quoted_word(group.muscle_id));
  }
  pen.width = whole;
  float const line = Pen::measure(pen.name(), "X", whole).y;
  float const x = beside ? pen.left + pen.width - bar_width : pen.left;
  float const y = beside ? began + pen.unit(2.0F) + (line - bar_height) / 2.0F : pen.top;
  pen.bar({x, y, bar_width, bar_height}, group.strength);
  if (!beside) pen.top += bar_height;
  pen.text(pen.small(), group.latin);
  pen.gap(2.0F);
  for (auto const& row : group.rows) {
    draw_candidate(pen, row, memory, "candidate:" + row.id);
    if (pain.first && to_string(pain.first->id) == row.id)
      draw_first(pen, *pain.first, pain.first_not_now);
  }
  pen.gap(10.0F);
}

/// The symptoms that can be ticked, which changes the list.
void draw_symptoms(Pen& pen, std::vector<SymptomModel> const& symptoms) {
  if (symptoms.empty()) return;
  pen.text(pen.name(), "Does one of these fit too?");
  pen.gap(2.0F);
  pen.text(pen.small(), "Tick it, and the list changes.");
  pen.gap(6.0F);
  for (auto const& symptom : symptoms) {
    if (pen.tick("symptom:" + symptom.id, symptom.words, symptom.ticked)) {
      pen.send("symptom " + quoted_word(symptom.id));
      pen.items().bring("symptom:" + symptom.id);
    }
  }
  pen.gap(12.0F);
}

void draw_combination(Pen& pen, PainModel const& pain, PageMemory& memory) {
  auto const& combination = *pain.combination;
  pen.box(pen.palette().field, pen.palette().border, [&] {
    pen.text(pen.name(), combination.sentence);
    pen.gap(4.0F);
    for (auto const& row : combination.rows) draw_candidate(pen, row, memory, "together:" + row.id);
    std::string ids;
    for (auto const& row : combination.rows) {
      if (!row.spared) ids += " " + quoted_word(row.id);
    }
    pen.gap(4.0F);
    if (!ids.empty() && pain.no_session.empty() &&
        pen.button("press:together", "Press them one after the other", ButtonKind::primary)) {
      pen.send("press start" + ids);
    }
  });
  pen.gap(14.0F);
}

void draw_more(Pen& pen, PainModel const& pain) {
  if (pain.hidden > 0) {
    if (pen.link("more", fmt::format("Show {} more", pain.hidden))) pen.send("more");
  } else if (pain.all) {
    if (pen.link("more", "Show fewer")) pen.send("more");
  }
  pen.gap(12.0F);
}

/// What the signs and colours mean.
void draw_meaning(Pen& pen, PainModel const& pain, PageMemory& memory) {
  std::vector<std::string> lines{
      "Solid red is felt by nearly everyone with that point, red dots by some. Point at another "
      "row to see its red. The one that fits is tender.",
      "Grey stripes lie where nobody must press.",
      "The order follows how well the red fits your pain, how common the point is, and what "
      "studies found. Its page says all of it.",
      "Spots with one number, 1a and 1b, are felt alike: press the one that is most tender."};
  if (!pain.most_words.empty()) lines.push_back(pain.most_words);
  if (!pain.legend.empty()) lines.push_back(pain.legend);
  if (!pain.spared_words.empty()) lines.push_back(pain.spared_words);
  lines.emplace_back(
      "A pale X, and a number with the word behind, lies on the other side of the body: click it "
      "to "
      "turn there. A number at the edge of the picture leads to an X outside of it.");
  draw_folded(pen, "meaning", "What the signs and colours mean", lines, memory);
}

/// All that could cause it.
void draw_list(Pen& pen, PainModel const& pain, PageMemory& memory) {
  if (pain.combination) draw_combination(pen, pain, memory);
  draw_about_offer(pen, pain.told_about);
  pen.text(pen.name(), "What may cause it, most likely first");
  pen.gap(1.0F);
  std::string small = "The red on the body is felt from number 1.";
  for (auto const& words : {pain.close_words, pain.counted_words}) {
    if (!words.empty()) small += " " + words;
  }
  pen.text(pen.small(), small);
  pen.gap(8.0F);
  for (auto const& group : pain.groups) draw_group(pen, group, pain, memory);
  draw_more(pen, pain);
  if (pain.has_place &&
      pen.button("why", "Why is it there? How to keep it away \u203a", ButtonKind::field)) {
    pen.send("select why");
  }
  draw_print_link(pen, "A sheet to print of the first two \u203a");
  if (pain.has_week) draw_week_link(pen);
  pen.gap(4.0F);
  if (pen.link("diary", "My diary \u203a")) pen.send("select diary");
  pen.gap(10.0F);
  draw_meaning(pen, pain, memory);
  draw_symptoms(pen, pain.symptoms);
}

}  // namespace

void draw_candidate(Pen& pen, RowModel const& row, PageMemory& memory, std::string_view item) {
  float const pad = pen.unit(7.0F);
  float const side = pen.unit(8.0F);  // the row's background extends into the padding
  auto const number = Pen::measure(pen.name(), row.number, 1e4F);
  float const cross = pen.text_unit(5.5F);
  float const indent =
      2.0F * cross + pen.unit(6.0F) + std::max(number.x, pen.unit(10.0F)) + pen.unit(10.0F);
  float const wrap = pen.width - indent;
  auto const name = Pen::measure(pen.body(), row.name, wrap);
  auto const lines = row.also.empty() ? row.reason : row.reason + "\n" + row.also;
  auto const reason = lines.empty() ? glm::vec2(0.0F) : Pen::measure(pen.small(), lines, wrap);
  Rect const rect{pen.left - side, pen.top, pen.width + 2.0F * side,
                  name.y + reason.y + 2.0F * pad};
  auto const touch = pen.area(item, rect);
  if (touch.hovered || touch.focused) memory.pointed = row.id;
  if (touch.hovered || touch.focused || row.previewed) pen.fill(rect, pen.palette().hover, 9.0F);
  float const line = Pen::measure(pen.body(), "X", 1e4F).y;
  pen.mark({pen.left + cross, pen.top + pad + line / 2.0F}, cross, touch.hovered, row.spared);
  pen.put(pen.name(), {pen.left + 2.0F * cross + pen.unit(6.0F), pen.top + pad}, 1e4F, row.number);
  pen.put(pen.body(), {pen.left + indent, pen.top + pad}, wrap, row.name);
  pen.put(pen.small(), {pen.left + indent, pen.top + pad + name.y}, wrap, capitalized(lines));
  pen.ring(touch, pen.unit(9.0F));
  pen.top = rect.bottom();
  if (touch.pressed) pen.send("select " + quoted_word(row.id));
}

void draw_pain(Pen& pen, PainModel const& pain, PageMemory& memory) {
  if (pen.link("page:back", "\u2039 Start over", true)) pen.send("start-over");
  pen.gap(6.0F);
  draw_heard(pen, pain);
  pen.text(pen.small(), pain.heading);
  pen.text(pen.head(), capitalized(pain.region));
  pen.gap(pain.has_side_row() ? 6.0F : 10.0F);
  if (!pain.holds) draw_side(pen, pain);
  if (pain.has_place) {
    if (pen.link("log", "Write it down in my diary \u203a", true)) pen.send("log start");
    pen.gap(8.0F);
  }
  if (pain.press_note && pain.is_click) draw_press_note(pen, *pain.press_note);
  draw_gate(pen, pain, memory);
  if (pain.holds) {
    pen.text(pen.body(), "Nothing is listed to press while this may be a danger.");
    pen.gap(6.0F);
    if (pen.link("anyway", "Show the list anyway", true)) pen.send("anyway");
    return;
  }
  if (pain.groups.empty()) {
    draw_symptoms(pen, pain.symptoms);
    pen.gap(4.0F);
    pen.text(pen.name(), "No trigger point is known to send pain here.");
    pen.gap(6.0F);
    pen.text(pen.body(),
             "Click a little beside it, or on the place where it hurts most. Pain that stays for "
             "more than two weeks belongs before a doctor.");
    return;
  }
  auto const list = [&] { draw_list(pen, pain, memory); };
  if (pain.gate_is_open) {
    list();
  } else {
    pen.dimmed(list);
  }
}

}  // namespace knotmap
