// The examples that the help and the pages show, collected from them and run as a person would.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "cli/program.h"

namespace knotmap::test {

inline std::vector<std::string> lines_of(std::string const& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// The names under "Subcommands:" of the program's help.
inline std::vector<std::string> subcommands() {
  std::vector<std::string> names;
  bool listed = false;
  for (auto const& line : lines_of(call("--help").out)) {
    if (listed && !line.starts_with("  ")) break;
    if (listed) names.push_back(line.substr(2, line.find(' ', 2) - 2));
    if (line == "Subcommands:") listed = true;
  }
  return names;
}

/// The lines under "Example:" of a help, as one shell script; empty when there is none.
inline std::string example_of_help(std::string const& help) {
  std::string script;
  bool listed = false;
  for (auto const& line : lines_of(help)) {
    if (listed && !line.starts_with("  ")) break;
    if (listed) script += line.substr(2) + "\n";
    if (line == "Example:") listed = true;
  }
  return script;
}

/// The blocks of a page that are marked as shell (```sh) and call the program, each a script.
inline std::vector<std::string> examples_of_page(std::filesystem::path const& page) {
  std::vector<std::string> scripts;
  bool open = false;
  for (auto const& line : lines_of(text_of(page))) {
    if (!open && line == "```sh") {
      open = true;
      scripts.emplace_back();
    } else if (open && line == "```") {
      open = false;
      if (scripts.back().find("knotmap ") == std::string::npos) scripts.pop_back();
    } else if (open) {
      scripts.back() += line + "\n";
    }
  }
  return scripts;
}

/// Whether a script draws, and so needs OpenGL.
inline bool needs_gl(std::string const& script) {
  std::array const drawing{"knotmap picture", "knotmap sheet", "knotmap play", "knotmap bench",
                           "knotmap handout"};
  return std::any_of(drawing.begin(), drawing.end(),
                     [&](char const* words) { return script.find(words) != std::string::npos; });
}

/// Runs a script with `knotmap` on the path, in an empty folder that holds `assets` as the checkout
/// does. It ends at the first line that fails.
inline Answer run_script(std::string const& script) {
  Scratch const scratch;
  std::filesystem::create_directory(scratch.path("bin"));
  std::filesystem::create_directory(scratch.path("work"));
  std::filesystem::create_symlink(KNOTMAP_PROGRAM, scratch.path("bin/knotmap"));
  std::filesystem::create_symlink(KNOTMAP_ASSETS, scratch.path("work/assets"));
  std::ofstream(scratch.path("script.sh")) << "set -e\n" << script;
  auto const path = [&](char const* name) { return "\"" + scratch.path(name).string() + "\""; };
  std::string const line = "cd " + path("work") + " && env XDG_DATA_HOME=" + path("own") +
                           " KNOTMAP_DATA=\"" KNOTMAP_ASSETS "/..\" PATH=" + path("bin") +
                           ":\"$PATH\" sh " + path("script.sh") + " >" + path("out") + " 2>" +
                           path("err") + " </dev/null";
  int const status = std::system(line.c_str());  // NOLINT(concurrency-mt-unsafe,cert-env33-c)
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128, text_of(scratch.path("out")),
          text_of(scratch.path("err"))};
}

}  // namespace knotmap::test
