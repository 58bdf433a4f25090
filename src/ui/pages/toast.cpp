#include "ui/pages/toast.h"

namespace knotmap {

void draw_toast(Pen& pen, UiModel const& model) {
  if (!model.fault) {
    pen.text(pen.body(), model.said);
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
