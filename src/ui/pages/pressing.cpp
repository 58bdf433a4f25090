#include "ui/pages/pressing.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command_line.h"
#include "ui/kit/choosers.h"
#include "ui/pages/paragraphs.h"

namespace knotmap {
namespace {

constexpr int full_effort = 10;

/// "a tennis ball", "two balls", "your fingers".
std::string tool_in_words(std::string const& tool) {
  if (tool.starts_with("two ")) return tool;
  return (tool.ends_with('s') ? "your " : "a ") + tool;
}

void draw_steps(Pen& pen, std::string const& position, std::vector<std::string> const& steps) {
  if (!position.empty()) {
    pen.text(pen.body(), position);
    pen.gap(5.0F);
  }
  int number = 0;
  for (auto const& step : steps) pen.numbered(++number, step);
}

/// Whether this is the sentence of the dose that stands under the scale of effort; those before it
/// say how long and how often, those after it hold for every point.
bool tells_effort(std::string const& words) {
  return words.find("of 10") != std::string::npos;
}

/// How strong it may feel, as a scale of ten.
void draw_effort(Pen& pen, int effort, std::string_view words) {
  float const between = pen.unit(3.0F);
  float const height = pen.unit(6.0F);
  float const each = (pen.width - between * (full_effort - 1)) / full_effort;
  for (int i = 0; i < full_effort; ++i) {
    Rect const part{pen.left + static_cast<float>(i) * (each + between), pen.top, each, height};
    pen.fill(part, i < effort ? pen.palette().accent : pen.palette().faint, 3.0F);
  }
  pen.top += height;
  pen.gap(4.0F);
  pen.text(pen.body(), words);
}

/// The title for a press level; empty for the normal one.
std::string press_title(Press press) {
  switch (press) {
    case Press::normal:
      return {};
    case Press::light:
      return "Press lightly";
    case Press::fingertips_only:
      return "Fingertips only";
    case Press::therapist_only:
      return "Not by yourself";
    case Press::never:
      return "Never press here";
  }
  return {};
}

}  // namespace

std::string press_level_words(PointPage const& page) {
  auto const title = press_title(page.press);
  if (title.empty()) return {};
  // The text before the colon repeats the title.
  auto const colon = page.press_words.find(": ");
  return title + ": " +
         (colon == std::string::npos ? page.press_words : page.press_words.substr(colon + 2));
}

std::string pressing_heading(PointPage const& page) {
  if (page.with.empty()) return "How to press it";
  return "How to press it, with " + tool_in_words(page.with);
}

void draw_pressing_heading(Pen& pen, PointPage const& page, std::string_view item,
                           std::string const& not_now) {
  if (page.effort == 0 || page.with.empty() || !not_now.empty()) {
    pen.text(pen.name(), pressing_heading(page));
    pen.text({pen.fonts().medium, pen.palette().notice_text}, not_now);
    return;
  }
  if (draw_words_with_button(pen, pen.name(), pressing_heading(page),
                             {item, "Start pressing", ButtonKind::primary})) {
    pen.send("press start " + quoted_word(to_string(page.id)));
  }
}

void draw_pressing(Pen& pen, PointPage const& page) {
  draw_steps(pen, page.position, page.steps);
  pen.gap(3.0F);
  std::string times;
  std::string effort;
  for (auto const& words : page.dose) {
    if (!effort.empty()) break;
    if (page.effort > 0 && tells_effort(words)) {
      effort = words + ".";
    } else {
      times += (times.empty() ? "" : " \u00b7 ") + words;
    }
  }
  if (!times.empty()) {
    pen.text(pen.name(), times);
    pen.gap(5.0F);
  }
  if (page.effort > 0) draw_effort(pen, page.effort, effort);
}

void draw_limits(Pen& pen, PointPage const& page) {
  auto const effort = std::find_if(page.dose.begin(), page.dose.end(),
                                   [](std::string const& words) { return tells_effort(words); });
  if (effort == page.dose.end()) return;
  for (auto words = effort + 1; words != page.dose.end(); ++words)
    pen.text(pen.small(), *words + ".");
  pen.gap(6.0F);
}

void draw_way_link(Pen& pen, SidedId const& id, int way, int now) {
  if (way == 0) return;
  auto const item = "show-way:" + std::to_string(way);
  if (way == now) {
    if (pen.link(item, "\u2039 Back to the X")) pen.send("pose none");
  } else if (pen.link(item, "Show me how it looks \u203a")) {
    pen.send("pose way " + quoted_word(to_string(id) + ":" + std::to_string(way)));
  }
  pen.gap(3.0F);
}

void draw_other_ways(Pen& pen, PointPage const& page, int now, PageMemory& memory) {
  int number = 0;
  for (auto const& way : page.ways) {
    auto const key = "way:" + std::to_string(++number);
    if (!draw_fold(pen, key, "Another way: " + way.name, memory)) continue;
    draw_way_link(pen, page.id, way.shown, now);
    draw_steps(pen, way.position, way.steps);
    pen.gap(6.0F);
  }
}

}  // namespace knotmap
