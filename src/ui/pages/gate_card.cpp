#include "ui/pages/gate_card.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "ui/kit/choosers.h"

namespace knotmap {
namespace {

Ink on_notice(Pen const& pen) {
  return {pen.fonts().regular, pen.palette().notice_text};
}

/// A title that unfolds what is to be known.
void draw_unfolding(Pen& pen, FlagModel const& flag, PageMemory& memory) {
  auto const key = "why:" + flag.id;
  bool open = memory.open.contains(key);
  if (pen.link(key, flag.title + (open ? "" : " \u203a"), true)) {
    memory.toggle(key);
    open = !open;
  }
  if (!open) return;
  pen.text(on_notice(pen), flag.body);
  pen.gap(6.0F);
}

void open_warning_page(Pen& pen, std::string const& flag) {
  pen.send("select " + quoted_word("warning:" + flag));
}

/// Notes that are no question: on pressing the marked place, and of ticked symptoms.
std::vector<FlagModel> notes_of(PainModel const& pain) {
  std::vector<FlagModel> notes;
  if (pain.press_note && !pain.is_click) {
    notes.push_back({"press-note", {}, pain.press_note->title, pain.press_note->body});
  }
  for (auto const& symptom : pain.symptoms) {
    if (symptom.warning.empty()) continue;
    notes.push_back(
        {"symptom-" + symptom.id, {}, symptom.words + ": when to get help", symptom.warning});
  }
  return notes;
}

/// A sign as a row that can be pressed, closer than buttons: all are read in a glance.
bool draw_sign(Pen& pen, SignModel const& sign) {
  float const pad_x = pen.unit(9.0F);
  float const pad_y = pen.unit(5.0F);
  auto const ink = on_notice(pen);
  auto const words = Pen::measure(ink, sign.words, pen.width - 2.0F * pad_x);
  Rect const rect{pen.left, pen.top, pen.width, words.y + 2.0F * pad_y};
  auto const touch = pen.area("sign:" + sign.flag + ":" + sign.words, rect);
  pen.fill(rect, touch.hovered ? pen.palette().accent_soft : pen.palette().panel, 7.0F);
  pen.put(touch.hovered ? pen.body() : ink, {rect.x + pad_x, rect.y + pad_y},
          pen.width - 2.0F * pad_x, sign.words);
  pen.ring(touch, pen.unit(7.0F));
  pen.top = rect.bottom();
  return touch.pressed;
}

/// The other signs of the place by what to do, in words that are felt: a name of an illness tells
/// nobody whether it is theirs.
void draw_more_signs(Pen& pen, std::vector<SignModel> const& signs) {
  std::string action;
  for (auto const& sign : signs) {
    if (sign.action != action) {
      pen.gap(4.0F);
      pen.text({pen.fonts().medium, pen.palette().notice_text}, sign.action);
      pen.gap(4.0F);
    }
    action = sign.action;
    if (draw_sign(pen, sign)) open_warning_page(pen, sign.flag);
    pen.gap(4.0F);
  }
}

/// Two quiet links beside each other, or one under the other where there is no room.
void draw_other_ways(Pen& pen, PageMemory& memory) {
  bool const open = memory.open.contains("more-signs");
  auto const* const more = open ? "Fewer signs" : "More signs";
  auto const anyway = Pen::measure(pen.label(), "Show the list anyway", 1e4F);
  auto const signs = Pen::measure(pen.label(), more, 1e4F);
  float const apart = pen.unit(18.0F);
  float const began = pen.top;
  if (pen.link("anyway", "Show the list anyway", true)) pen.send("anyway");
  float const below = pen.top;
  bool const beside = anyway.x + apart + signs.x <= pen.width;
  if (beside) {
    pen.top = began;
    pen.left += anyway.x + apart;
  }
  if (pen.link("more-signs", more, true)) memory.toggle("more-signs");
  if (beside) {
    pen.left -= anyway.x + apart;
    pen.top = below;
  }
}

void draw_question(Pen& pen, PainModel const& pain, PageMemory& memory) {
  pen.text({pen.fonts().medium, pen.palette().notice_text}, "First: is one of these so?");
  pen.gap(6.0F);
  for (auto const& sign : pain.gate) {
    if (draw_sign(pen, sign)) open_warning_page(pen, sign.flag);
    pen.gap(4.0F);
  }
  pen.gap(2.0F);
  if (pen.button("gate:none", "None of these (N)", ButtonKind::primary, true))
    pen.send("gate none");
  pen.gap(6.0F);
  draw_other_ways(pen, memory);
  if (memory.open.contains("more-signs")) draw_more_signs(pen, pain.more_signs);
}

}  // namespace

void draw_heard(Pen& pen, PainModel const& pain) {
  if (pain.heard.empty()) return;
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    bool first = true;
    for (auto const& flag : pain.heard) {
      if (!first) pen.gap(8.0F);
      first = false;
      pen.text({pen.fonts().medium, pen.palette().notice_text}, flag.title);
      pen.text(on_notice(pen), flag.body);
    }
  });
  pen.gap(14.0F);
}

void draw_side(Pen& pen, PainModel const& pain) {
  if (!pain.has_side_row()) return;
  draw_choices(pen, pain.asks_side ? pen.name() : pen.soft(),
               pain.asks_side ? "Side? (L R B)" : "Side",
               {{"side:left", "Left", "side left", pain.side == PainSide::left},
                {"side:right", "Right", "side right", pain.side == PainSide::right},
                {"side:both", "Both", "side both", pain.side == PainSide::both}});
  pen.gap(12.0F);
}

void draw_gate(Pen& pen, PainModel const& pain, PageMemory& memory) {
  auto const notes = notes_of(pain);
  bool const asks = !pain.gate.empty() && pain.none_said.empty();
  if (!notes.empty() || asks || !pain.notes.empty()) {
    pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
      for (auto const& note : pain.notes) {
        pen.text(on_notice(pen), note);
        pen.gap(6.0F);
      }
      for (auto const& note : notes) draw_unfolding(pen, note, memory);
      if (!notes.empty() && asks) pen.gap(6.0F);
      if (asks) draw_question(pen, pain, memory);
    });
    pen.gap(14.0F);
  }
  if (pain.none_said.empty()) return;
  if (pen.link("gate:again",
               fmt::format("You had none of these signs on {}. Something new? Look again \u203a",
                           pain.none_said),
               true)) {
    pen.send("gate again");
  }
  pen.gap(12.0F);
}

}  // namespace knotmap
