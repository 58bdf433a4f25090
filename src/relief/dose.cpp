#include "relief/dose.h"

#include <algorithm>

#include <fmt/format.h>

namespace knotmap {
namespace {

std::string times_a_day_words(int times) {
  if (times == 1) return "At most once a day";
  if (times == 2) return "At most twice a day";
  return fmt::format("At most {} times a day", times);
}

/// Whether a person leans or lies on it.
bool is_leaned_on(Tool tool) {
  return tool != Tool::fingers && tool != Tool::cane && tool != Tool::none;
}

/// The way that the steps of a point tell.
Way main_way(Point const& point) {
  auto const tool = point.tools.empty() ? Tool::fingers : point.tools.front();
  return {.name = {},
          .tool = tool,
          .position = point.relief.position,
          .places = point.relief.places,
          .steps = point.relief.steps};
}

}  // namespace

bool is_careful(PlacedAtlas const& placed, std::uint32_t point) {
  auto const place = placed.place(point);
  if (!place) return true;  // not known where: the lower cap
  auto const here = placed.regions().at(*place);
  if (here.region == nullptr) return true;
  auto const& careful = placed.atlas().safety.caps.careful_areas;
  return std::any_of(here.region->areas.begin(), here.region->areas.end(),
                     [&](std::string const& area) {
                       return std::find(careful.begin(), careful.end(), area) != careful.end();
                     });
}

std::optional<Dose> allowed_dose(Atlas const& atlas, Point const& point, Press press,
                                 bool careful) {
  if (press >= Press::therapist_only || point.press >= Press::therapist_only) return std::nullopt;
  if (!point.dose) return std::nullopt;
  auto const& caps = atlas.safety.caps;
  bool const light = std::max(press, point.press) >= Press::light;
  Dose dose = *point.dose;
  if (light) dose.body_weight = false;
  dose.hold_s = std::min(dose.hold_s, caps.hold_s);
  if (dose.body_weight) dose.hold_s = std::min(dose.hold_s, caps.hold_body_weight_s);
  dose.repeats = std::min(dose.repeats, caps.repeats);
  dose.times_a_day = std::min(dose.times_a_day, caps.times_a_day);
  dose.effort = std::min(dose.effort, caps.effort);
  if (light || careful) dose.effort = std::min(dose.effort, caps.effort_careful);
  return dose;
}

std::vector<Tool> allowed_tools(Point const& point, Press press) {
  if (press >= Press::therapist_only || point.press >= Press::therapist_only) return {};
  std::vector<Tool> tools;
  for (auto const tool : point.tools) {
    if (tool == Tool::none) continue;
    if (press == Press::fingertips_only && tool != Tool::fingers) continue;
    // The place or the person is more tender than the point was written for.
    bool const hard = tool == Tool::lacrosse_ball || tool == Tool::foam_roller;
    if (hard && press > point.press) continue;
    tools.push_back(tool);
  }
  if (tools.empty() && press == Press::fingertips_only) tools.push_back(Tool::fingers);
  return tools;
}

std::vector<int> allowed_way_numbers(Point const& point, Press press) {
  if (std::max(press, point.press) >= Press::therapist_only) return {};
  auto const tools = allowed_tools(point, press);
  std::vector<int> numbers;
  int number = 0;
  auto const take = [&](Tool tool) {
    ++number;
    if (tool == Tool::none || std::find(tools.begin(), tools.end(), tool) != tools.end())
      numbers.push_back(number);
  };
  take(main_way(point).tool);
  for (auto const& way : point.relief.ways) take(way.tool);
  return numbers;
}

std::vector<Way> allowed_ways(Point const& point, Press press) {
  std::vector<Way> ways;
  for (int const number : allowed_way_numbers(point, press)) {
    ways.push_back(number == 1 ? main_way(point)
                               : point.relief.ways[static_cast<std::size_t>(number) - 2]);
  }
  return ways;
}

std::vector<std::string> dose_words(Dose const& dose, Tool tool) {
  std::vector<std::string> words;
  words.push_back(fmt::format("Hold {} second{}", dose.hold_s, dose.hold_s == 1 ? "" : "s"));
  words.emplace_back(dose.repeats == 1
                         ? "Once, then let go"
                         : fmt::format("{} times, with a pause of a few breaths", dose.repeats));
  words.push_back(times_a_day_words(dose.times_a_day));
  words.push_back(fmt::format(
      "No stronger than {} of 10 (10 is the worst pain you know): your breath stays easy",
      dose.effort));
  if (dose.body_weight && is_leaned_on(tool))
    words.emplace_back("Lean in only as far as that allows");
  return words;
}

std::string_view press_words_of(Press press) {
  switch (press) {
    case Press::normal:
      return "Normal: steady pressure, within the dose.";
    case Press::light:
      return "Light: no more than the weight of the hand.";
    case Press::fingertips_only:
      return "Fingertips only: no tool, and no more than the weight of the hand.";
    case Press::therapist_only:
      return "For a therapist only: do not press this one yourself.";
    case Press::never:
      return "Never: it is shown so that you know it, and not pressed.";
  }
  return "";
}

}  // namespace knotmap
