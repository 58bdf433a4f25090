#include "ui/pages/press_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "ui/kit/choosers.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/press_counting.h"
#include "ui/pages/press_scale.h"

namespace knotmap {
namespace {

/// What can be chosen, as buttons.
void draw_options(Pen& pen, std::string_view heading, std::string_view command,
                  std::vector<PressOption> const& options) {
  if (options.empty()) return;
  pen.text(pen.name(), heading);
  pen.gap(6.0F);
  std::vector<Choice> choices;
  std::vector<std::string> names;
  names.reserve(options.size());
  for (auto const& option : options) {
    if (!option.why_not.empty()) continue;
    names.push_back(fmt::format("{}:{}", command, option.word));
    choices.push_back({.name = names.back(),
                       .label = option.label,
                       .command = fmt::format("{} {}", command, option.word),
                       .chosen = option.chosen});
  }
  draw_choices(pen, choices);
  pen.gap(4.0F);
}

/// Why the rest is not offered, folded.
void draw_not_offered(Pen& pen, PressScreen const& screen, PageMemory& memory) {
  std::vector<std::string> lines;
  for (auto const* const list : {&screen.tools, &screen.places}) {
    for (auto const& option : *list) {
      if (option.why_not.empty()) continue;
      lines.push_back(fmt::format("{}: {}", capitalized(option.label), option.why_not));
    }
  }
  draw_folded(pen, "not-offered", "Why not with something else, or elsewhere?", lines, memory);
}

void draw_heading(Pen& pen, PressScreen const& screen) {
  if (!screen.progress.empty()) pen.text(pen.label(), screen.progress);
  pen.text(pen.head(), screen.title);
  pen.gap(12.0F);
}

/// What is minded before anything else; nothing without words.
void draw_notice(Pen& pen, std::string const& words) {
  if (words.empty()) return;
  auto const& palette = pen.palette();
  pen.box(palette.notice, palette.notice_border, [&] {
    pen.text({pen.fonts().medium, palette.notice_text}, words);
  });
  pen.gap(10.0F);
}

void draw_prepare(Pen& pen, PressScreen const& screen, PageMemory& memory) {
  draw_heading(pen, screen);
  draw_notice(pen, screen.before);
  for (auto const& sore : screen.sore) {
    constexpr std::string_view label = "Sore or bruised from last time: leave it alone today";
    if (screen.sore.size() > 1) pen.text(pen.small(), sore.title);
    if (pen.button("press:sore:" + sore.id, label, ButtonKind::field))
      pen.send("press sore " + quoted_word(sore.id));
    pen.gap(10.0F);
  }
  for (auto const& scale : screen.scales) {
    draw_scale(pen, scale, false);
    pen.gap(10.0F);
  }
  draw_options(pen, "With what?", "press tool", screen.tools);
  pen.text(pen.small(), screen.place_words);
  pen.gap(8.0F);
  draw_options(pen, "Where?", "press place", screen.places);
  pen.gap(8.0F);
  if (pen.button("press:next", "Begin", ButtonKind::primary, true)) pen.send("press next");
  pen.gap(8.0F);
  if (!screen.today.empty()) pen.text(pen.name(), screen.today);
  pen.text(pen.body(), screen.stop_rule);
  if (!screen.others.empty()) {
    pen.gap(8.0F);
    pen.text(pen.label(), "After it");
    for (auto const& other : screen.others) pen.bullet(other);
  }
  pen.gap(4.0F);
  draw_not_offered(pen, screen, memory);
}

/// The body shows the position; whoever wants to see the spot is led there and back.
void draw_position_link(Pen& pen, PressScreen const& screen) {
  if (screen.way.empty()) return;
  if (screen.way_shown) {
    if (pen.link("press:show-x", "Show me the X \u203a")) pen.send("pose none");
  } else if (pen.link("press:show-way", "Show me how it looks \u203a")) {
    pen.send("pose way " + quoted_word(screen.way));
  }
}

void draw_step(Pen& pen, PressScreen const& screen) {
  draw_heading(pen, screen);
  pen.text(pen.label(), screen.step_of);
  pen.gap(6.0F);
  draw_notice(pen, screen.caution);
  if (!screen.position.empty()) {
    pen.text(pen.head(), screen.position);
    pen.gap(10.0F);
  }
  pen.text(large_words(pen), screen.step);
  pen.gap(8.0F);
  draw_position_link(pen, screen);
  pen.gap(14.0F);
  draw_options(pen, "With what?", "press tool", screen.tools);
  if (pen.button("press:next", screen.last_step ? "Start the clock" : "Next", ButtonKind::primary,
                 true)) {
    pen.send("press next");
  }
  pen.gap(8.0F);
  if (screen.can_go_back && pen.link("press:back", "\u2039 The step before", true))
    pen.send("press back");
  if (pen.link("press:skip", "Skip this point", true)) pen.send("press skip");
  if (screen.find.empty()) return;
  pen.gap(14.0F);
  pen.text(pen.name(), "How to find the spot");
  pen.gap(3.0F);
  pen.text(pen.body(), screen.find);
}

void draw_rate(Pen& pen, PressScreen const& screen) {
  pen.text(pen.label(), "After pressing");
  pen.gap(8.0F);
  for (auto const& scale : screen.scales) draw_scale(pen, scale, true);
}

void draw_done(Pen& pen, PressScreen const& screen) {
  pen.text(pen.label(), "Done");
  pen.gap(8.0F);
  for (auto const& words : screen.brought) {
    pen.text(pen.head(), words);
    pen.gap(8.0F);
  }
  pen.gap(6.0F);
  pen.text(pen.name(), "Now");
  pen.gap(3.0F);
  for (auto const& words : screen.now) pen.bullet(words);
  if (!screen.exercise.empty()) {
    pen.bullet("Then the exercise that belongs to it:");
    if (pen.link("exercise:" + screen.exercise, screen.exercise_name + " \u203a")) {
      pen.send("press close");
      pen.send("select " + quoted_word("exercise:" + screen.exercise));
    }
  }
  pen.gap(8.0F);
  pen.text(pen.name(), "When again");
  pen.gap(3.0F);
  pen.text(pen.body(), screen.again);
  pen.gap(16.0F);
  if (!screen.next.empty() &&
      pen.button("press:next-point", "Press the next one: " + screen.next_title,
                 ButtonKind::primary, true)) {
    pen.send("press close");
    pen.send("press start " + quoted_word(screen.next));
  }
  if (!screen.next.empty()) pen.gap(6.0F);
  if (pen.button("press:why", "Why is it there? How to keep it away", ButtonKind::primary, true)) {
    pen.send("press close");
    pen.send("select " + quoted_word(screen.why));
  }
  pen.gap(6.0F);
  if (pen.button("press:close", "Back to the point", ButtonKind::field, true))
    pen.send("press close");
}

void draw_stopped(Pen& pen, PressScreen const& screen) {
  auto const& palette = pen.palette();
  pen.box(palette.notice, palette.notice_border, [&] {
    pen.text({large_words(pen).font, palette.notice_text}, screen.stop.title);
    pen.gap(8.0F);
    for (auto const words : screen.stop.now) {
      pen.text({pen.fonts().head, palette.notice_text}, words);
      pen.gap(6.0F);
    }
  });
  pen.gap(12.0F);
  pen.text(pen.head(), screen.stop.help);
  pen.gap(18.0F);
  if (pen.button("press:close", "Back to the point", ButtonKind::field, true))
    pen.send("press close");
}

Rect press_rect(Layout const& layout, float width, float height) {
  float const margin = layout.margin;
  if (layout.narrow) {
    // As high as the ring, the signs and a question need; the body keeps a strip above it.
    constexpr float share = 0.64F;
    constexpr float most_share = 0.78F;
    float const needed = 500.0F * layout.text;
    float const tall = std::floor(std::clamp(needed, height * share, height * most_share));
    return {margin / 2.0F, height - tall, width - margin, tall - margin / 2.0F};
  }
  constexpr float share = 0.52F;
  float const wide = std::floor(std::min(width * share, 900.0F * layout.text));
  return {width - wide - margin, margin, wide, height - 2.0F * margin};
}

}  // namespace

void draw_press(Cards& cards, Layout const& layout, Pen& pen, PressScreen const& screen,
                PageMemory& memory) {
  auto const size = ImGui::GetIO().DisplaySize;
  auto const rect = press_rect(layout, size.x, size.y);
  CardLook look{.pad_x = layout.narrow ? 16.0F : 30.0F, .pad_y = layout.narrow ? 14.0F : 26.0F};
  look.most_height = rect.height;
  look.fixed = true;
  cards.draw("press", rect, look, pen, [&] {
    switch (screen.stage) {
      case PressStage::prepare:
        draw_prepare(pen, screen, memory);
        break;
      case PressStage::steps:
        draw_step(pen, screen);
        break;
      case PressStage::hold:
      case PressStage::rest:
        draw_counting(pen, screen);
        break;
      case PressStage::rate:
        draw_rate(pen, screen);
        break;
      case PressStage::done:
        draw_done(pen, screen);
        break;
      case PressStage::stopped:
        draw_stopped(pen, screen);
        break;
    }
    if (screen.stage == PressStage::prepare || screen.stage == PressStage::steps) {
      pen.gap(8.0F);
      if (pen.link("press:stop", "Stop (Esc)", true)) pen.send("press stop");
    }
  });
}

Insets press_insets(Layout const& layout, int width, int height) {
  auto const rect = press_rect(layout, static_cast<float>(width), static_cast<float>(height));
  if (layout.narrow) return {.bottom = static_cast<float>(height) - rect.y};
  return {.right = static_cast<float>(width) - rect.x};
}

void draw_waiting_press(Pen& pen, std::string const& what) {
  pen.text(pen.name(), "You were pressing: " + what);
  pen.gap(6.0F);
  draw_choices(pen, {{.name = "press:resume", .label = "Go on", .command = "press resume"},
                     {.name = "press:end", .label = "End it", .command = "press close"}});
}

}  // namespace knotmap
