#include "ui/pages/toast.h"

#include "ui/kit/choosers.h"
#include "ui/kit/drawable.h"

namespace knotmap {

void draw_toast(Pen& pen, UiModel const& model) {
  if (!model.fault) {
    auto const said = drawable(*pen.body().font, model.said);
    // What is long is small: the page above keeps its room.
    bool const is_long = Pen::measure(pen.body(), said, pen.width).y > 2.5F * pen.text_unit(19.0F);
    if (model.said_command.empty()) return pen.text(is_long ? pen.small() : pen.body(), said);
    if (model.said.empty()) {
      auto const& back =
          model.said_command == "undo settings" ? model.settings_back : model.map_back;
      auto const words =
          back.undo_title.empty() ? model.said_label : model.said_label + ": " + back.undo_title;
      if (pen.link("said:do", words)) pen.send(model.said_command);
      return;
    }
    if (draw_words_with_button(pen, is_long ? pen.small() : pen.body(), said,
                               {"said:do", model.said_label})) {
      pen.send(model.said_command);
    }
    return;
  }
  auto const fault = shown(*model.fault);
  pen.text(pen.name(), "Not taken over; the last good one is shown");
  pen.gap(2.0F);
  if (!fault.file.empty()) {
    pen.text(pen.small(), fault.pointer.empty() ? fault.file : fault.file + "  " + fault.pointer);
  }
  pen.text(pen.body(), fault.what);
  if (!fault.remedy.empty()) pen.text(pen.soft(), fault.remedy);
}

void draw_laying_out(Pen& pen, float share) {
  pen.text(pen.body(), "Laying out the muscles, once");
  pen.gap(6.0F);
  float const tall = pen.unit(6.0F);
  pen.bar({pen.left, pen.top, pen.width, tall}, share);
  pen.top += tall;
}

}  // namespace knotmap
