// Every example that the help, the README and the page of the command line show works as it stands.
#include <catch2/catch.hpp>

#include "cli/examples.h"

using namespace knotmap::test;

namespace {

void works(std::string const& script) {
  if (needs_gl(script)) return;  // examples_gl_test.cpp
  auto const answer = run_script(script);
  INFO(script << answer.err);
  CHECK(answer.exit == 0);
  CHECK(answer.err.empty());
}

}  // namespace

TEST_CASE("the help of every subcommand shows examples, and they work") {
  auto const names = subcommands();
  REQUIRE(names.size() >= 9);
  works(example_of_help(call("--help").out));
  for (auto const& name : names) {
    INFO(name);
    auto const help = call(name + " --help");
    CHECK(help.exit == 0);
    CHECK(help.err.empty());
    auto const script = example_of_help(help.out);
    CHECK(script.find("knotmap " + name) != std::string::npos);
    works(script);
  }
}

TEST_CASE("the examples of the pages work") {
  for (auto const* const page : {"/../README.md", "/../docs/cli.md"}) {
    INFO(page);
    auto const scripts = examples_of_page(std::string(KNOTMAP_ASSETS) + page);
    REQUIRE_FALSE(scripts.empty());
    for (auto const& script : scripts) works(script);
  }
}

TEST_CASE("the page names every subcommand and every option") {
  auto const page = text_of(std::string(KNOTMAP_ASSETS) + "/../docs/cli.md");
  auto names = subcommands();
  for (auto const& name : names) CHECK(page.find("\n## " + name + ":") != std::string::npos);
  names.emplace_back();  // the bare program
  for (auto const& name : names) {
    std::size_t options = 0;
    for (auto const& line : lines_of(call(name + " --help").out)) {
      auto const begin = line.find_first_not_of(' ');
      if (begin == std::string::npos || begin == 0 || !line.substr(begin).starts_with("--"))
        continue;
      auto const option = line.substr(begin, line.find_first_of(" :", begin) - begin);
      INFO(name << " " << option);
      CHECK(page.find(option) != std::string::npos);
      ++options;
    }
    CHECK(options >= 2);  // --body and --atlas
  }
}
