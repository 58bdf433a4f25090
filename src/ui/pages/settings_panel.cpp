#include "ui/pages/settings_panel.h"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>

#include "preferences/fields.h"
#include "ui/kit/choosers.h"
#include "ui/pages/print_choices.h"
#include "ui/pages/show_choices.h"
#include "ui/pages/small_window.h"

namespace knotmap {
namespace {

/// A slider for the value `what` of the body from `low` to `high`; moving it sends `body-shape`.
void draw_body_slider(Pen& pen, std::string_view what, Slider const& slider, float low,
                      float high) {
  auto const slid = draw_slider(pen, slider);
  if (slid.share) {
    pen.send(fmt::format("body-shape {} {:.2f}", what, low + (high - low) * *slid.share));
  }
  if (slid.let_go) pen.send("released");
  pen.gap(6.0F);
}

void draw_body(Pen& pen, BodyChoice const& shown) {
  // `base` is not described by the sliders: they are where moving one would start from.
  BodyChoice const body = shown.base ? BodyChoice{} : shown;
  auto const command = [](BodyChoice const& choice) { return "body " + to_string(choice); };
  pen.text(pen.label(), "A body like yours");
  pen.gap(6.0F);
  BodyChoice const woman{false, 0.0F, body.weight, body.muscle};
  BodyChoice const man{false, 1.0F, body.weight, body.muscle};
  BodyChoice const average{false, body.male, 0.0F, 0.0F};
  draw_choices(pen, {{"body:female", "Woman", command(woman), shown == woman},
                     {"body:male", "Man", command(man), shown == man},
                     {"body:average", "Average build", command(average), shown == average}});
  pen.gap(10.0F);
  draw_body_slider(pen, "male", {"slider:male", "Woman", "Man", body.male, {}}, 0.0F, 1.0F);
  draw_body_slider(pen, "weight",
                   {"slider:weight", "Lean", "Heavy", (body.weight + 1.0F) / 2.0F, 0.5F}, -1.0F,
                   1.0F);
  draw_body_slider(pen, "muscle", {"slider:muscle", "Average muscle", "Muscular", body.muscle, {}},
                   0.0F, 1.0F);
  pen.gap(12.0F);
}

void draw_tones(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "Skin tone");
  pen.gap(6.0F);
  std::vector<std::string> names;
  names.reserve(all_tones.size());
  for (auto const tone : all_tones) names.push_back(fmt::format("tone:{}", name_of(tone)));
  std::vector<Choice> choices;
  choices.reserve(all_tones.size());
  for (std::size_t i = 0; i < all_tones.size(); ++i) {
    auto const tone = all_tones.at(i);
    choices.push_back({names[i], words_of(tone), fmt::format("skin-tone {}", name_of(tone)),
                       tone == model.preferences.tone, true,
                       ink_of(colours_of(model.preferences.theme, tone).skin)});
  }
  draw_choices(pen, choices);
  pen.gap(16.0F);
}

void draw_mirror(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "How you see it");
  pen.gap(6.0F);
  draw_choices(pen, {{"mirror:off", "As seen by another", "mirror off", !model.preferences.mirror},
                     {"mirror:on", "As in a mirror", "mirror on", model.preferences.mirror}});
  pen.gap(6.0F);
  pen.text(pen.small(), model.preferences.mirror
                            ? "Left and right are swapped, as in your bathroom mirror. Words for "
                              "sides stay the body's own."
                            : "A body that faces you has its right side on the left, as a person "
                              "who stands before you.");
  pen.gap(16.0F);
}

void draw_reading(Pen& pen, UiModel const& model) {
  bool const dark = model.preferences.theme == Theme::dark;
  float const scale = model.preferences.text_scale;
  auto const& range = *preference_field("text_scale").range;
  constexpr float slack = 0.01F;  // sums of 0.1 are not exact in floating point
  pen.text(pen.label(), "Text and light");
  pen.gap(6.0F);
  draw_choices(
      pen, {{"text:smaller", "Text \u2212", "text-size smaller", false, scale > range.low + slack},
            {"text:bigger", "Text +", "text-size bigger", false, scale < range.high - slack},
            {"theme", dark ? "Light" : "Dark", "theme toggle"},
            {"keys", "? Keys", "keys toggle", model.keys_shown}});
  if (pen.layout().text < scale * pen.layout().unit - slack) {
    pen.gap(6.0F);
    pen.text(pen.small(), "This window has no room for text as large as that.");
  }
  pen.gap(16.0F);
}

void draw_chimes(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "Pressing and reminders");
  pen.gap(2.0F);
  if (pen.tick("sound", "Quiet tones while pressing", model.preferences.sound)) {
    pen.send("sound toggle");
  }
  if (pen.tick("remind", "Say every half hour to get up", model.preferences.reminds)) {
    pen.send("remind toggle");
  }
  if (pen.tick("ask-daily", "Ask in the evening how the pain was", model.preferences.asks_daily)) {
    pen.send("ask-daily toggle");
  }
  pen.gap(12.0F);
}

void draw_memory(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "Memory");
  pen.gap(2.0F);
  if (pen.tick("remember", "Remember where I was", model.preferences.remember)) {
    pen.send("remember toggle");
  }
  pen.text(pen.small(), model.preferences.remember
                            ? "What you mark and open comes back at the next start. It stays on "
                              "this computer, in a file that only you can read."
                            : "What you mark and open is forgotten when you close Knotmap.");
  pen.gap(12.0F);
}

void draw_under(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "Under the skin");
  pen.gap(2.0F);
  if (pen.tick("see-muscle", "See the muscle of a point under the skin",
               model.preferences.see_muscle)) {
    pen.send("see-muscle toggle");
  }
  if (pen.tick("landmarks", "Mark the bones that you can feel", model.under.landmarks)) {
    pen.send("landmarks toggle");
  }
  if (pen.tick("never-places", "Hatch the places where nobody must press",
               model.under.never_places)) {
    pen.send("never-places toggle");
  }
  if (pen.tick("settings:names", "Name all muscles that are seen", model.under.names)) {
    pen.send("names toggle");
  }
  if (pen.link("settings:muscles", "The list of all muscles \u203a")) {
    pen.send("settings off");  // also where the page under them is this one
    pen.send("select muscles");
  }
  pen.gap(12.0F);
}

/// What was changed last, here and on the map, and the ways back from it.
void draw_ways_back(Pen& pen, UiModel const& model) {
  struct Way {
    std::string_view item;
    std::string_view label;
    std::string_view command;
    bool possible;
    std::string_view title;
  };
  auto const& here = model.settings_back;
  auto const& map = model.map_back;
  // A line stands here always, so that a slider does not move away under the hand that moves it.
  if (!here.can_undo) {
    pen.text(pen.soft(), "No setting was changed yet.");
    pen.gap(4.0F);
  }
  for (auto const& way :
       {Way{"settings:undo", "Undo", "undo settings", here.can_undo, here.undo_title},
        Way{"settings:redo", "Redo", "redo settings", here.can_redo, {}},
        Way{"map:undo", "Undo on the map", "undo map", map.can_undo, map.undo_title},
        Way{"map:redo", "Redo on the map", "redo map", map.can_redo, {}}}) {
    if (!way.possible) continue;
    auto const words =
        way.title.empty() ? std::string(way.label) : fmt::format("{}: {}", way.label, way.title);
    if (pen.link(way.item, words)) pen.send(std::string(way.command));
    pen.gap(4.0F);
  }
  pen.gap(10.0F);
}

/// The title, and beside it the way to the questions about the person.
void draw_title(Pen& pen, std::size_t told) {
  auto const label = told == 0 ? "About you \u203a" : fmt::format("About you: {} \u203a", told);
  auto const size = pen.button_size(label);
  auto const title = Pen::measure(pen.head(), "Settings", pen.width);
  bool const beside = title.x + pen.unit(8.0F) + size.x <= pen.width;
  glm::vec2 const at{beside ? pen.left + pen.width - size.x : pen.left,
                     beside ? pen.top : pen.top + title.y};
  pen.put(pen.head(), {pen.left, pen.top + (beside ? (size.y - title.y) / 2.0F : 0.0F)}, pen.width,
          "Settings");
  if (pen.button_at("about", label, at, ButtonKind::field).pressed) {
    pen.send("settings off");  // also where the page under them is this one
    pen.send("select about-you");
  }
  pen.top = at.y + size.y;
}

}  // namespace

void draw_settings(Pen& pen, UiModel const& model, BarForm const& bar, PageMemory& memory) {
  if (pen.link("page:back", "\u2039 Close the settings", true)) pen.send("settings off");
  pen.gap(6.0F);
  draw_title(pen, model.preferences.about.size());
  pen.gap(10.0F);
  draw_ways_back(pen, model);
  if (bar.sides != BarSides::four) draw_all_sides(pen, model);
  if (pen.layout().cramped) draw_depths(pen, model);
  draw_body(pen, model.preferences.body);
  draw_tones(pen, model);
  draw_mirror(pen, model);
  draw_reading(pen, model);
  draw_under(pen, model);
  draw_show_choices(pen);
  draw_print_choices(pen, model, memory);
  draw_chimes(pen, model);
  draw_memory(pen, model);
}

}  // namespace knotmap
