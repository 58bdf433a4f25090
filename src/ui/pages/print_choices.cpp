#include "ui/pages/print_choices.h"

#include <string>

#include "commands/command_line.h"
#include "ui/kit/choosers.h"

namespace knotmap {

void draw_print_link(Pen& pen, std::string_view words) {
  pen.gap(4.0F);
  if (pen.link("handout", words)) pen.send("handout");
}

void draw_print_choices(Pen& pen, UiModel const& model, PageMemory& memory) {
  pen.text(pen.label(), "Sheets to print (Ctrl+P)");
  pen.gap(6.0F);
  auto const paper = model.preferences.paper;
  draw_choices(pen, {{"paper:a4", "A4", "paper a4", paper == PaperSize::a4},
                     {"paper:letter", "US Letter", "paper letter", paper == PaperSize::letter}});
  pen.gap(8.0F);
  auto& field = memory.fields["therapist"];
  if (field.draw(pen, "therapist", "Your name, if you hand sheets out", model.preferences.therapist,
                 Preferences::most_therapist))
    pen.send("therapist " + quoted_word(field.words()));
  pen.gap(16.0F);
}

}  // namespace knotmap
