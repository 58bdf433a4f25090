// knotmap show: all that is known about a point or a muscle.
#include <memory>
#include <string>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/call.h"
#include "cli/subcommands.h"
#include "relief/page.h"
#include "state/command_args.h"

namespace knotmap {
namespace {

struct ShowCall : Call {
  std::string id;
  bool markdown = false;
  bool json = false;
};

/// One page as text: plain, or with Markdown's marks.
class Text {
 public:
  explicit Text(bool markdown) : markdown_(markdown) {}

  void title(std::string const& words) { text_ += (markdown_ ? "# " : "") + words + "\n"; }
  void section(std::string const& head, std::string const& words) {
    if (words.empty()) return;
    text_ += "\n" + (markdown_ ? "## " + head + "\n\n" : head + "\n  ") + words + "\n";
  }
  void section(std::string const& head, std::vector<std::string> const& lines, bool numbered) {
    if (lines.empty()) return;
    text_ += "\n" + (markdown_ ? "## " + head + "\n\n" : head + "\n");
    int number = 0;
    for (auto const& line : lines) {
      auto const bullet = numbered ? fmt::format("{}.", ++number) : std::string("-");
      text_ += fmt::format("{}{} {}\n", markdown_ ? "" : "  ", bullet, line);
    }
  }
  void line(std::string const& words) { text_ += words + "\n"; }
  [[nodiscard]] std::string const& text() const { return text_; }

 private:
  bool markdown_;
  std::string text_;
};

void answer_point_text(PointPage const& page, bool markdown) {
  Text text(markdown);
  text.title(page.title);
  text.line((markdown ? "\n" : "") + page.subtitle);
  text.section("Pressing", page.press_words);
  text.section("Where it is", page.where);
  text.section("Where it is felt", page.felt);
  text.section("How to find it", page.find);
  text.section("Position", page.position);
  text.section("How to press it", page.steps, true);
  text.section("With", page.tools, false);
  text.section("How much", page.dose, false);
  text.section("Avoid", page.avoid);
  text.section("Good to know", page.note);
  text.section("Stop at once when", page.stop_rules, false);
  text.section("Do not press, or ask a doctor first", page.not_for, false);
  text.section("Where this comes from", page.sources, false);
  text.section("How sure is this", page.honesty);
  answer(text.text());
}

nlohmann::ordered_json json_of(PointPage const& page) {
  return {{"id", page.id.id},
          {"side", side_text(page.id.side)},
          {"title", page.title},
          {"subtitle", page.subtitle},
          {"press", word(page.press)},
          {"press_words", page.press_words},
          {"where", page.where},
          {"felt", page.felt},
          {"find", page.find},
          {"position", page.position},
          {"steps", page.steps},
          {"tools", page.tools},
          {"dose", page.dose},
          {"effort_max", page.effort},
          {"avoid", page.avoid},
          {"note", page.note},
          {"stop_rules", page.stop_rules},
          {"not_for", page.not_for},
          {"sources", page.sources},
          {"honesty", page.honesty}};
}

void answer_muscle(World const& world, Muscle const& muscle, ShowCall const& call) {
  if (call.json) {
    nlohmann::ordered_json points = nlohmann::ordered_json::array();
    for (auto const& point : muscle.points) {
      points.push_back(
          {{"id", point.id}, {"name", point.relief.name}, {"where", point.relief.where}});
    }
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (auto const& id : muscle.source) {
      auto const source = world.atlas->sources.find(id);
      sources.push_back(source == world.atlas->sources.end() ? id : source->second.cite);
    }
    answer(nlohmann::ordered_json{{"id", muscle.id},
                                  {"name", muscle.name},
                                  {"plain", muscle.plain},
                                  {"does", muscle.does},
                                  {"sides", word(muscle.sides)},
                                  {"points", points},
                                  {"sources", sources}});
    return;
  }
  Text text(call.markdown);
  text.title(muscle.name);
  text.line((call.markdown ? "\n" : "") + muscle.plain);
  text.section("What it does", muscle.does);
  std::vector<std::string> points;
  for (auto const& point : muscle.points) {
    points.push_back(fmt::format("{}: {}. {}", point.id, point.relief.name, point.relief.where));
  }
  text.section("Its points", points, false);
  answer(text.text());
}

int show(ShowCall const& call) {
  auto const world = world_of(call);
  if (!world) return told(world.error());
  if (auto const* const muscle = world->atlas->muscle(call.id)) {
    answer_muscle(*world, *muscle, call);
    return exit_done;
  }
  auto const point = point_of(*world, call.id);
  if (!point) return told(point.error());
  auto const page = page_of(*world->placed, *point);
  if (call.json) {
    answer(json_of(page));
  } else {
    answer_point_text(page, call.markdown);
  }
  return exit_done;
}

}  // namespace

void add_show(CLI::App& program, Task& task) {
  auto call = std::make_shared<ShowCall>();
  auto* const app = program.add_subcommand("show", "all about a point or a muscle");
  add_call_options(*app, *call);
  app->add_option("id", call->id, "a point (trapezius-5.R) or a muscle (trapezius)")->required();
  auto* const markdown = app->add_flag("--markdown", call->markdown, "as Markdown");
  app->add_flag("--json", call->json, "for programs")->excludes(markdown);
  app->footer("Example:\n  knotmap show trapezius-5.R\n  knotmap show trapezius --markdown");
  app->callback([call, &task] { task = [call] { return show(*call); }; });
}

}  // namespace knotmap
