#include "ui/pages/show_choices.h"

#include "ui/kit/choosers.h"

namespace knotmap {

void draw_show_choices(Pen& pen) {
  pen.text(pen.label(), "Show and save");
  pen.gap(6.0F);
  draw_choices(pen, {{"save-picture", "Save a picture", "save-picture"},
                     {"save-panels", "With the panels", "save-picture panels"},
                     {"present", "Show it large", "present on"}});
  pen.gap(16.0F);
}

}  // namespace knotmap
