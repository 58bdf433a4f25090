#include "desktop/report.h"

#include <nlohmann/json.hpp>

#include "scene/pick.h"
#include "state/dump.h"
#include "ui/pages/page_table.h"

namespace knotmap {
namespace {

using nlohmann::json;

json rects(std::map<std::string, Rect> const& all) {
  json out = json::object();
  for (auto const& [name, rect] : all) out[name] = {rect.x, rect.y, rect.width, rect.height};
  return out;
}

char const* word(Mark::Kind kind) {
  switch (kind) {
    case Mark::Kind::candidate:
      return "candidate";
    case Mark::Kind::previewed:
      return "previewed";
    case Mark::Kind::selected:
      return "selected";
  }
  return "";
}

json marks_of(Frame const& frame) {
  json marks = json::array();
  for (auto const& mark : frame.marks) {
    auto const pixel = pixel_of(frame, mark.position);
    if (!pixel) continue;
    marks.push_back({{"id", to_string(mark.id)},
                     {"x", pixel->x},
                     {"y", pixel->y},
                     {"occluded", mark.behind},
                     {"number", mark.number},
                     {"gathered", mark.gathered.size()},
                     {"kind", word(mark.kind)}});
  }
  return marks;
}

}  // namespace

std::string to_json(Report const& report) {
  auto const& model = *report.model;
  json all = {{"state", json::parse(dump(*report.state), nullptr, false)},
              {"page", std::string(name_of(model.page))},
              {"title", title_of(model.page)},

              {"hover", model.hover},
              {"cursor", model.cursor ? json{{"x", model.cursor->pixel.x},
                                             {"y", model.cursor->pixel.y},
                                             {"words", model.cursor->words},
                                             {"mark", model.cursor->mark},
                                             {"muscle", model.cursor->muscle}}
                                      : json(nullptr)},
              {"focus", *report.focus},
              {"said", model.said},
              {"fault", model.fault ? json(to_line(*model.fault)) : json(nullptr)},
              {"marks", marks_of(*report.frame)},
              {"items", rects(*report.items)},
              {"cards", rects(*report.cards)},
              {"canvas", {report.frame->canvas.width, report.frame->canvas.height}},
              {"frames", {{"scene", report.scene_frames}, {"shown", report.ui_frames}}},
              {"settled", report.settled}};
  return all.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace knotmap
