// The diary on the command line, as a person uses it over some days.
#include <catch2/catch.hpp>

#include "cli/program.h"

using namespace knotmap::test;
using nlohmann::json;

namespace {

std::string done(std::string const& arguments) {
  auto const answer = call("diary " + arguments);
  INFO(arguments << "\n" << answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(answer.err.empty());
  return answer.out;
}

json entries(std::string const& options = "") {
  return json::parse(done("list --json " + options))["entries"];
}

std::string refused_line(std::string const& arguments) {
  auto const answer = call("diary " + arguments);
  INFO(arguments << "\n" << answer.out);
  CHECK(answer.exit == 2);
  CHECK(answer.out.empty());
  return answer.err;
}

}  // namespace

TEST_CASE("a pain is written down, goes on under its name, is changed and deleted") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  done("add --region angle_of_neck.R --now 6 --pain \"my neck\" --when 2026-12-01T08:00+01:00");
  done("add --region angle_of_neck.R --now 4 --when 2026-12-02T21:30+01:00");
  done("add --at 0.07,1.26,0.12 --now 2 --when 2026-12-02T09:00+01:00");
  auto const all = entries();
  REQUIRE(all.size() == 3);
  CHECK(all[0]["id"] == "261201-1");
  CHECK(all[1]["now"] == 2);  // in order of time
  CHECK(all[2]["pain"] == "my neck");
  CHECK(all[2]["when"] == "2026-12-02T21:30:00+01:00");
  CHECK(entries("--from 2026-12-02").size() == 2);
  CHECK(entries("--to 2026-12-01").size() == 1);
  auto const id = all[2]["id"].get<std::string>();
  done("edit " + id + " --worst 9");
  CHECK(entries()[2]["worst"] == 9);
  CHECK(entries()[2]["now"] == 4);
  CHECK(done("show " + id).find("my neck") != std::string::npos);
  done("delete " + id);
  CHECK(entries().size() == 2);
  CHECK(refused_line("show " + id).find("no entry") != std::string::npos);
}

TEST_CASE("a diary goes out and comes back the same, by each of its files") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  done(
      "add --point trapezius-1.R --now 5 --pressed trapezius-1.R:3:5 --after 3 --note \"=a; "
      "\\\"b\\\"\"");
  done("activities drive \"turn my head\"");
  done("score drive --now 7 --when 2026-12-02T10:00");
  auto const file = [&](char const* name) { return "\"" + scratch.path(name).string() + "\""; };
  done("export " + file("d.json"));
  done("export " + file("d.csv"));
  done("backup " + file("d.backup"));
  auto const whole = text_of(scratch.path("d.json"));
  for (auto const* const name : {"d.json", "d.csv", "d.backup"}) {
    INFO(name);
    CHECK(call("diary erase").exit == 1);
    done("erase --yes");
    CHECK(entries().empty());
    done(std::string("import ") + file(name));
    CHECK(done("export -") == whole);
  }
  CHECK(refused_line("backup " + file("d.backup")).find("already") != std::string::npos);
}

TEST_CASE("people have diaries of their own") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  done("add --now 5 --note mine");
  done("add --now 3 --note hers --diary \"Aunt Zoë\"");
  CHECK(entries().size() == 1);
  CHECK(json::parse(done("names --json"))["diaries"] == json{"Aunt Zoë", "me"});
  CHECK(refused_line("list --diary \"Aunt Zoe\"").find("did you mean \"Aunt Zoë\"") !=
        std::string::npos);
  CHECK(json::parse(done("names --json"))["diaries"].size() == 2);  // none is begun by looking
  CHECK(refused_line("add --now 5 --diary ../me").find("cannot name a diary") != std::string::npos);
}

TEST_CASE("a danger in the note is said before anything else") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  auto const said = done("add --now 5 --note \"numb legs and I cannot hold my water\"");
  CHECK(said.starts_with("Emergency"));
  CHECK(entries().size() == 1);
}

TEST_CASE("what cannot be understood writes nothing down") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  CHECK(refused_line("add").find("says nothing") != std::string::npos);
  CHECK(refused_line("add --now 5 --region temle").find("temple") != std::string::npos);
  CHECK(refused_line("add --now 5 --when yesterday").find("2026-12-02T18:05") != std::string::npos);
  CHECK(refused_line("add --now 5 --pressed trapezus-1").find("trapezius") != std::string::npos);
  CHECK(refused_line("add --now 5 --text temple").find("--note") != std::string::npos);
  CHECK(refused_line("score drive --now 5").find("none of the activities") != std::string::npos);
  CHECK(refused_line("import /dev/zero").find("not a file") != std::string::npos);
  CHECK(refused_line("import " KNOTMAP_ASSETS "/atlas/poses.json").find("knotmap_diary") !=
        std::string::npos);
  CHECK(entries().empty());
}

TEST_CASE("an action refuses what it does not take") {
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  done("add --now 5 --region temple.R");
  CHECK(refused_line("add --now 5 --from 2026-12-01").find("diary add takes no --from") !=
        std::string::npos);
  CHECK(refused_line("add 2 --now 5").find("diary add takes no \"2\"") != std::string::npos);
  CHECK(refused_line("list --region temple.R").find("diary list takes no place") !=
        std::string::npos);
  CHECK(refused_line("list --note walked").find("--note") != std::string::npos);
  CHECK(refused_line("export - --json").find("--json") != std::string::npos);
  CHECK(refused_line("names --diary me").find("--diary") != std::string::npos);
  CHECK(refused_line("erase --now 5 --yes").find("--now") != std::string::npos);
  CHECK(entries().size() == 1);
}
