// Streams that are closed or full, readers that go away, bytes that nobody expects.
#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "cli/program.h"

using namespace knotmap::test;

namespace {

/// The call with redirections of a shell, "2>&-"; what is still written comes back.
Answer through_shell(std::string const& arguments, std::string const& redirections) {
  return call(arguments, R"(sh -c '"$0" "$@" )" + redirections + "'");
}

void keep(std::filesystem::path const& file, std::string const& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

Answer play(std::string const& script, std::string const& more = "") {
  Scratch const scratch;
  keep(scratch.path("tour.txt"), script);
  return call("play \"" + scratch.path("tour.txt").string() + "\" " + more);
}

}  // namespace

TEST_CASE("a fault that cannot be printed leaves the exit code as it is") {
  for (auto const* const gone : {"2>&-", "2>/dev/full", ">&- 2>&-"}) {
    INFO(gone);
    CHECK(through_shell("find --near T55", gone).exit == 2);
    CHECK(through_shell("pciture", gone).exit == 2);
    CHECK(through_shell("show nobody", gone).exit == 2);
  }
  CHECK(through_shell("find --near T5", "2>&-").exit == 0);
}

TEST_CASE("an answer that cannot be written is told on standard error, with exit 2") {
  for (auto const* const gone : {">&-", ">/dev/full"}) {
    for (auto const* const arguments :
         {"find --near T5", "list points --json", "show trapezius-1", "check", "--help",
          "--version", "export - --muscle masseter"}) {
      INFO(arguments << gone);
      auto const answer = through_shell(arguments, gone);
      CHECK(answer.exit == 2);
      CHECK(answer.out.empty());
      CHECK(is_one_line(answer.err));
      CHECK(answer.err.find("standard output") != std::string::npos);
    }
  }
}

TEST_CASE("a reader that goes away ends the program quietly, and not as if all was written") {
  auto const answer = call("", R"(sh -c '{ "$0" list points --json; echo $? >&2; } | head -1')");
  CHECK(answer.out == "{\n");
  CHECK(answer.err == "2\n");
  auto const unheard =
      call("", R"(sh -c '{ { "$0" find --near T55; echo $? >&3; } 2>&1 | true; } 3>&1')");
  CHECK(unheard.out == "2\n");
}

TEST_CASE("what is written to standard output is the file itself") {
  auto const scene = call("export - --muscle masseter");
  CHECK(scene.exit == 0);
  CHECK(scene.out.starts_with("glTF"));
}

TEST_CASE("files of another kind, and names with another ending, are left alone") {
  Scratch const scratch;
  auto const name = [&](char const* file) { return "\"" + scratch.path(file).string() + "\""; };
  refused("picture " + name("a.jpg"), "a.png");
  refused("picture " + name("a"), "a.png");
  refused("export " + name("a.gltf"), "a.glb");
  keep(scratch.path("notes.png"), "my notes");
  keep(scratch.path("notes.glb"), "my notes");
  keep(scratch.path("masseter.1.png"), "my notes");
  refused("picture " + name("notes.png"), "--force");
  refused("export " + name("notes.glb"), "--force");
  refused("sheet " + name(".") + " masseter", "--force");
  for (auto const* const file : {"notes.png", "notes.glb", "masseter.1.png"}) {
    CHECK(text_of(scratch.path(file)) == "my notes");
  }
  CHECK(call("export " + name("notes.glb") + " --muscle masseter --force").exit == 0);
  CHECK(call("export " + name("notes.glb") + " --muscle masseter").exit == 0);
  CHECK(text_of(scratch.path("notes.glb")).starts_with("glTF"));
}

TEST_CASE("the report for tests replaces nothing else") {
  Scratch const scratch;
  keep(scratch.path("notes.md"), "my notes");
  refused("--state-file \"" + scratch.path("notes.md").string() + "\"", "choose another name");
  CHECK(text_of(scratch.path("notes.md")) == "my notes");
}

TEST_CASE("a dump replaces a dump and nothing else, unless it is forced") {
  Scratch const scratch;
  auto const into = "--pictures \"" + scratch.path(".").string() + "\"";
  keep(scratch.path("notes.md"), "my notes");
  auto const kept = play("dump notes.md\n", into);
  CHECK(kept.exit == 2);
  CHECK(kept.err.find("tour.txt") == std::string::npos);  // the file that is meant is told
  CHECK(kept.err.find("notes.md") != std::string::npos);
  CHECK(text_of(scratch.path("notes.md")) == "my notes");
  CHECK(play("dump d.json\nview back\ndump d.json\n", into).exit == 0);
  CHECK(play("dump notes.md\n", into + " --force").exit == 0);
  CHECK(text_of(scratch.path("notes.md")) == text_of(scratch.path("notes.md")));
  CHECK(text_of(scratch.path("notes.md")).starts_with("{"));
}

TEST_CASE("scripts of all editors are read: a byte order mark, ends of lines of Windows") {
  auto const plain = play("tell \"my right shoulder\"\ndump\n");
  CHECK(plain.exit == 0);
  CHECK(play("\xEF\xBB\xBFtell \"my right shoulder\"\r\n# a note\r\n\r\ndump\r\n").out ==
        plain.out);
  // A quote that is not closed does not take the end of the line with it.
  CHECK(play("tell \"my right shoulder\r\ndump\r\n").out == plain.out);
  auto const wide = play(std::string("\xFF\xFEv\0i\0", 6));
  CHECK(wide.exit == 2);
  CHECK(wide.err.find("UTF-8") != std::string::npos);
}

TEST_CASE("a NUL byte is told with its place and ends nothing silently") {
  auto const script = play(std::string("view back\ntell \"neck\0shoulder\"\n", 31));
  CHECK(script.exit == 2);
  CHECK(script.err.find("tour.txt:2: the command holds a NUL byte") != std::string::npos);
}

TEST_CASE("emoji and long texts are read like any other") {
  std::string story;
  while (story.size() < 100'000) story += "My right shoulder 😀 hurts, 痛い. ";
  auto const told = play("tell \"" + story + "\"\ndump\n");
  CHECK(told.exit == 0);
  auto const dump = nlohmann::json::parse(told.out.substr(told.out.find("{\n")));
  CHECK_FALSE(dump["pain"].empty());
  auto const found = call("find --json --text \"" + story + "\"");
  CHECK(found.exit == 0);
  CHECK_FALSE(nlohmann::json::parse(found.out)["candidates"].empty());
  CHECK(call("find --text \"😀😀 👩‍⚕️\"").exit == 1);
  CHECK(call("find --text \"$(printf 'neck \\377\\300 pain')\"").exit == 0);
}
