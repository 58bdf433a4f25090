#include "ui/pages/point_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "ui/pages/about_page.h"
#include "ui/pages/pain_panel.h"
#include "ui/pages/paragraphs.h"

namespace knotmap {
namespace {

constexpr int full_effort = 10;

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

void draw_press_level(Pen& pen, PointPage const& page) {
  auto const title = press_title(page.press);
  if (title.empty() && page.because.empty()) return;
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    pen.text({pen.fonts().medium, pen.palette().notice_text}, title);
    pen.gap(2.0F);
    // The text before the colon repeats the title.
    auto const colon = page.press_words.find(": ");
    auto const words =
        colon == std::string::npos ? page.press_words : page.press_words.substr(colon + 2);
    if (!title.empty())
      pen.text({pen.fonts().regular, pen.palette().notice_text}, capitalized(words));
    for (auto const& because : page.because) {
      pen.gap(6.0F);
      pen.text({pen.fonts().regular, pen.palette().notice_text}, because);
    }
  });
  pen.gap(14.0F);
}

void draw_pressing(Pen& pen, PointPage const& page) {
  if (page.steps.empty() && page.position.empty()) return;
  pen.text(pen.name(), page.press >= Press::therapist_only ? "What to do" : "How to press it");
  pen.gap(4.0F);
  if (!page.position.empty()) {
    pen.text(pen.body(), page.position);
    pen.gap(6.0F);
  }
  int number = 0;
  for (auto const& step : page.steps) pen.numbered(++number, step);
  pen.gap(8.0F);
}

void draw_dose(Pen& pen, PointPage const& page) {
  // The sentence about effort and all after it are drawn below the bar of effort, the others as
  // chips.
  std::vector<std::string> chips;
  std::string effort_words;
  for (auto const& words : page.dose) {
    bool const of_effort = page.effort > 0 && words.find("of 10") != std::string::npos;
    if (of_effort || !effort_words.empty()) {
      effort_words += words + ". ";
    } else {
      chips.push_back(words);
    }
  }
  if (!chips.empty()) {
    pen.chips(chips);
    pen.gap(10.0F);
  }
  if (page.effort > 0) {
    draw_effort(pen, page.effort, effort_words);
    pen.gap(10.0F);
  }
  if (!page.tools.empty()) {
    std::string with = "With: ";
    for (std::size_t i = 0; i < page.tools.size(); ++i) {
      with += (i == 0 ? "" : i + 1 == page.tools.size() ? " or " : ", ") + page.tools[i];
    }
    pen.text(pen.soft(), with + ".");
    pen.gap(12.0F);
  }
}

/// The gravest rule, and a way to all.
void draw_stop_rules(Pen& pen, PointPage const& page, PageMemory& memory) {
  if (page.stop_rules.empty() || page.press >= Press::therapist_only) return;
  pen.text(pen.body(), page.stop_rules.front());
  pen.gap(2.0F);
  draw_folded(pen, "stop", "When else to stop",
              {page.stop_rules.begin() + 1, page.stop_rules.end()}, memory);
  pen.gap(10.0F);
}

void draw_sources(Pen& pen, PointPage const& page, PageMemory& memory) {
  pen.line();
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
  if (!page.honesty.empty())
    draw_folded(pen, "honesty", "How sure is this", {page.honesty}, memory);
}

void draw_next(Pen& pen, PointModel const& point, PageMemory& memory) {
  if (point.next) {
    pen.gap(4.0F);
    pen.text(pen.label(), "Not tender, or no better? Try the next one");
    pen.gap(2.0F);
    draw_candidate(pen, *point.next, memory, "next");
    pen.gap(8.0F);
  }
  if (pen.link("muscle:" + point.muscle_id, "About this muscle: " + point.muscle)) {
    pen.send("select " + quoted_word(point.muscle_id));
  }
  pen.gap(6.0F);
}

}  // namespace

void draw_effort(Pen& pen, int effort, std::string_view words) {
  float const between = pen.unit(3.0F);
  float const height = pen.unit(8.0F);
  float const each = (pen.width - between * (full_effort - 1)) / full_effort;
  for (int i = 0; i < full_effort; ++i) {
    Rect const part{pen.left + static_cast<float>(i) * (each + between), pen.top, each, height};
    pen.fill(part, i < effort ? pen.palette().accent : pen.palette().faint, 3.0F);
  }
  pen.top += height;
  pen.gap(5.0F);
  pen.text(pen.body(), words);
  pen.text(pen.small(), "0 is nothing, 10 is the worst pain you know.");
}

void draw_point(Pen& pen, PointModel const& point, bool sees_muscle, bool whole_skin,
                PageMemory& memory) {
  auto const& page = point.page;
  if (point.from_pain) {
    if (pen.link("page:back", "\u2039 Back to what may cause it", true)) pen.send("deselect");
  } else if (pen.link("page:back", "\u2039 Close this page", true)) {
    pen.send("deselect");
  }
  pen.gap(6.0F);
  pen.text(pen.head(), page.title);
  pen.gap(2.0F);
  pen.text(pen.soft(), page.subtitle);
  // At deeper layers the muscle is shown anyway.
  if (point.has_shape && whole_skin) {
    pen.gap(4.0F);
    if (pen.tick("see-muscle", "See the muscle", sees_muscle)) pen.send("see-muscle toggle");
  }
  pen.gap(14.0F);
  draw_press_level(pen, page);
  draw_about_offer(pen, point.told_about);
  pen.section("Who can reach it", page.reach);
  pen.section("Where it is", page.where);
  pen.section("What you may feel", page.felt);
  draw_links(pen, "Felt in the same place: these X's too", page.alike, "alike");
  pen.section("Find it", page.find);
  pen.section("Avoid", page.avoid);
  draw_pressing(pen, page);
  draw_dose(pen, page);
  pen.section("Good to know", page.note);
  draw_stop_rules(pen, page, memory);
  draw_links(pen, "Often found together: try these first", page.keys, "key");
  draw_links(pen, "Often found together: try these after it", page.satellites, "satellite");
  draw_next(pen, point, memory);
  draw_sources(pen, page, memory);
}

}  // namespace knotmap
