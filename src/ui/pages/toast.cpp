#include "ui/pages/toast.h"

#include <algorithm>

namespace knotmap {

void draw_toast(Pen& pen, UiModel const& model) {
  if (!model.fault) {
    if (model.said_command.empty()) return pen.text(pen.body(), model.said);
    // The button stands at the right, and the words beside it.
    auto const size = pen.button_size(model.said_label);
    float const whole = pen.width;
    float const began = pen.top;
    glm::vec2 const at{pen.left + whole - size.x, began};
    if (pen.button_at("said:do", model.said_label, at, ButtonKind::field).pressed) {
      pen.send(model.said_command);
    }
    pen.width = whole - size.x - pen.unit(12.0F);
    auto const words = Pen::measure(pen.body(), model.said, pen.width);
    pen.top = began + std::max(0.0F, (size.y - words.y) / 2.0F);
    pen.text(pen.body(), model.said);
    pen.width = whole;
    pen.top = std::max(pen.top, began + size.y);
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

}  // namespace knotmap
