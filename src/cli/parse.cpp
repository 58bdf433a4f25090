#include "cli/parse.h"

#include <sstream>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/words.h"
#include "cli/answer.h"

namespace knotmap {
namespace {

void add_option(CLI::App& app, CLI::App& whole, Option const& option) {
  auto* const added = std::visit(
      [&](auto* const target) {
        if constexpr (std::is_same_v<decltype(target), bool* const>) {
          return app.add_flag(option.name, *target, option.help);
        } else {
          return app.add_option(option.name, *target, option.help);
        }
      },
      option.target);
  if (option.required) added->required();
  if (!option.one_of.empty()) added->check(CLI::IsMember(option.one_of));
  if (option.range) added->check(CLI::Range(option.range->least, option.range->most));
  if (option.delimiter) added->delimiter(*option.delimiter);
  if (!option.excludes.empty()) added->excludes(whole.get_option(option.excludes));
  if (option.check) {
    added->check([check = option.check](std::string const& text) {
      auto const good = check(text);
      return good ? std::string() : to_line(good.error());
    });
  }
}

/// "Example:", a line each, then the note after an empty line.
std::string footer_of(Subcommand const& subcommand) {
  if (subcommand.examples.empty()) return subcommand.note;
  std::string text = "Example:";
  for (auto const& line : subcommand.examples) text += "\n  " + line;
  if (!subcommand.note.empty()) text += "\n\n" + subcommand.note;
  return text;
}

void describe(CLI::App& app, Subcommand const& subcommand) {
  for (auto const& option : subcommand.options) add_option(app, app, option);
  for (auto const& group : subcommand.groups) {
    auto* const part = app.add_option_group(group.name, group.help);
    for (auto const& option : group.options) add_option(*part, app, option);
    part->require_option(0, 1);
  }
  app.footer(footer_of(subcommand));
}

/// "knotmap pciture": the nearest subcommand, if the first word looks like one.
std::string meant(CommandLine const& line, int argc, char** argv) {
  if (argc < 2 || std::string_view(argv[1]).starts_with('-')) return {};
  std::vector<std::string> names;
  for (auto const& subcommand : line.subcommands) {
    if (subcommand.name == argv[1]) return {};
    names.push_back(subcommand.name);
  }
  return did_you_mean(argv[1], names);
}

Fault fault_of(CLI::ParseError const& error, std::string const& near) {
  return {.file = {},
          .pointer = {},
          .what = error.what(),
          .remedy = near.empty() ? "knotmap --help tells more"
                                 : fmt::format("did you mean \"{}\"?", near)};
}

}  // namespace

Result<std::function<int()>> parse(CommandLine const& line, int argc, char** argv) {
  CLI::App app(line.bare.help, "knotmap");
  app.set_version_flag("--version", line.version);
  app.require_subcommand(0, 1);
  describe(app, line.bare);
  for (auto const& subcommand : line.subcommands) {
    describe(*app.add_subcommand(subcommand.name, subcommand.help), subcommand);
  }
  try {
    app.parse(argc, argv);
  } catch (CLI::Success const& asked) {  // --help, --version
    std::ostringstream text;
    app.exit(asked, text, text);
    return [text = text.str()] {
      answer(text);
      return exit_done;
    };
  } catch (CLI::ParseError const& error) {
    return fail(fault_of(error, meant(line, argc, argv)));
  }
  auto const chosen = app.get_subcommands();
  if (chosen.empty()) return line.bare.run;
  for (auto const& option : line.bare.options) {
    if (app.count(option.name) == 0) continue;
    return fail({.file = {},
                 .pointer = {},
                 .what = "an option stands before the subcommand",
                 .remedy = "options stand after it: knotmap find --near T5 --body male"});
  }
  for (auto const& subcommand : line.subcommands) {
    if (chosen.front()->get_name() == subcommand.name) return subcommand.run;
  }
  return line.bare.run;  // not reached: each subcommand of the parser is one of the line
}

}  // namespace knotmap
