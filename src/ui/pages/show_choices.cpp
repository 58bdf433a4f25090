#include "ui/pages/show_choices.h"

#include "ui/kit/choosers.h"

namespace knotmap {

void draw_show_choices(Pen& pen) {
  pen.text(pen.label(), "Show and save");
  pen.gap(6.0F);
  draw_choices(pen, {{"save-picture", "Save picture", "save-picture"},
                     {"save-panels", "With panels", "save-picture panels"},
                     {"present", "Show large", "present on"}});
  pen.gap(12.0F);
}

}  // namespace knotmap
