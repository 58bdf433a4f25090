#include "ui/pages/press_counting.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "ui/kit/choosers.h"
#include "ui/pages/press_ring.h"
#include "ui/pages/press_scale.h"

namespace knotmap {
namespace {

/// How strong it is or was, and whether the pain is known.
void draw_questions(Pen& pen, PressScreen const& screen) {
  if (screen.asks_effort) {
    bool const held = screen.stage == PressStage::hold;
    draw_scale(pen,
               {.question = held ? "How much does the pressing hurt, 0 to 10?"
                                 : "How much did the pressing hurt, 0 to 10?",
                .help = "Only what the pressing does. Number keys answer too.",
                .command = "press answer",
                .value = {},
                .can_skip = false},
               false);
  } else if (screen.asks_known) {
    pen.text(pen.name(), "Is that the pain you know?");
    pen.gap(1.0F);
    pen.text(pen.small(), "It may spread to where it usually hurts.");
    pen.gap(6.0F);
    draw_choices(pen,
                 {{.name = "press:known", .label = "Yes", .command = "press answer known"},
                  {.name = "press:unknown", .label = "No", .command = "press answer unknown"}});
    pen.gap(6.0F);
  }
}

/// A row of buttons for what ends it at once.
void draw_signs(Pen& pen) {
  pen.text(pen.label(), "Something wrong? Let go, and say what:");
  pen.gap(5.0F);
  struct Sign {
    StopSign sign;
    std::string_view item;
  };
  constexpr std::array signs{
      Sign{StopSign::tingling, "press:tingling"}, Sign{StopSign::numb, "press:numb"},
      Sign{StopSign::pulse, "press:pulse"},       Sign{StopSign::dizzy, "press:dizzy"},
      Sign{StopSign::cold, "press:cold"},         Sign{StopSign::pain_grows, "press:pain-grows"}};
  std::vector<Choice> choices;
  choices.reserve(signs.size());
  for (auto const& each : signs) {
    choices.push_back({.name = each.item,
                       .label = sign_label(each.sign),
                       .command = fmt::format("press answer {}", word(each.sign))});
  }
  draw_choices(pen, choices);
}

/// What is done in this moment, as a few large words.
std::string moment_words(PressScreen const& screen) {
  if (screen.paused) return "Paused";
  if (screen.stage == PressStage::rest) return "Let go";
  if (screen.settling) return "Press slowly";
  return screen.breath.in ? "Breathe in" : "Breathe out";
}

/// What the last answer changed; else how strong it may be.
std::string_view strength_words(PressScreen const& screen) {
  if (!screen.advice.empty()) return screen.advice;
  return screen.stage == PressStage::hold ? std::string_view(screen.strength) : std::string_view();
}

/// What is to be done in a rest, from the steps of the point.
void draw_after(Pen& pen, PressScreen const& screen) {
  if (screen.stage != PressStage::rest) return pen.gap(10.0F);
  bool const alone = !screen.asks_effort && !screen.asks_known && screen.advice.empty();
  for (auto const& step : screen.after) pen.text(alone ? pen.head() : pen.name(), step);
  pen.gap(10.0F);
}

/// What is said and asked while it is counted: other things at other moments.
void draw_moment(Pen& pen, PressScreen const& screen) {
  if (pen.layout().narrow) {  // strength and advice stand beside the ring; the question comes first
    draw_questions(pen, screen);
    bool const holds = screen.stage == PressStage::hold && !screen.asks_effort;
    if (holds) pen.text(pen.head(), screen.step);
    return draw_after(pen, screen);
  }
  if (!screen.advice.empty()) {
    pen.text(has_room(pen) ? large_words(pen) : pen.head(), screen.advice);
  } else if (screen.stage == PressStage::hold) {
    if (!screen.asks_effort) pen.text(pen.head(), screen.step);
    pen.text(screen.asks_effort ? pen.head() : pen.soft(), screen.strength);
  }
  draw_after(pen, screen);
  draw_questions(pen, screen);
}

void draw_count(Pen& pen, PressScreen const& screen) {
  if (!screen.progress.empty()) pen.text(pen.label(), screen.progress);
  pen.text(pen.label(), screen.count);
}

}  // namespace

void draw_counting(Pen& pen, PressScreen const& screen) {
  if (pen.layout().narrow) {
    draw_ring_beside(pen, screen, [&] {
      draw_count(pen, screen);
      pen.text(pen.head(), moment_words(screen));
      pen.text(pen.name(), strength_words(screen));
    });
  } else {
    draw_count(pen, screen);
    pen.gap(8.0F);
    draw_ring(pen, screen, moment_words(screen));
  }
  pen.gap(10.0F);
  draw_signs(pen);
  pen.gap(8.0F);
  std::vector<Choice> choices;
  if (!screen.point_over) {
    choices.push_back({.name = "press:pause",
                       .label = screen.paused ? "Go on (Space)" : "Pause (Space)",
                       .command = "press toggle"});
  }
  if (screen.point_over) {
    choices.push_back({.name = "press:next", .label = "Go on", .command = "press next"});
  } else if (screen.more_points) {
    choices.push_back({.name = "press:skip", .label = "Next point", .command = "press skip"});
  }
  choices.push_back({.name = "press:stop", .label = "Stop (Esc)", .command = "press stop"});
  draw_choices(pen, choices);
  pen.gap(pen.layout().narrow ? 6.0F : 14.0F);
  draw_moment(pen, screen);
}

}  // namespace knotmap
