// Pictures through the command line, as scripts use it; replays of commands.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace knotmap::test;

TEST_CASE("a picture is its own reference and differs from another view") {
  Scratch const scratch;
  auto const one = scratch.path("one.png").string();
  auto const two = scratch.path("two.png").string();
  std::string const options = "\" --point trapezius-5.R --view back --size 320x240";
  REQUIRE(call("picture \"" + one + options).exit == 0);
  REQUIRE(call("picture \"" + two + options + " --reference \"" + one + "\"").exit == 0);
  auto const differs =
      call("picture \"" + two + "\" --view front --size 320x240 --reference \"" + one + "\"");
  CHECK(differs.exit == 1);
  CHECK(std::filesystem::exists(scratch.path("two.diff.png")));
}

TEST_CASE("a replay writes the pictures and the state that its script says") {
  Scratch const scratch;
  auto const script = scratch.path("tour.txt");
  std::ofstream(script) << "# a sore place between spine and right shoulder blade\n"
                           "pain at -0.06 1.31 -0.09\n"
                           "next\n"
                           "tick 2\n"
                           "picture sore.png\n"
                           "dump sore.json\n";
  auto const answer = call("play \"" + script.string() + "\" --size 320x240 --pictures \"" +
                           scratch.path("").string() + "\"");
  INFO(answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(std::filesystem::file_size(scratch.path("sore.png")) > 1000);
  auto const state = nlohmann::json::parse(text_of(scratch.path("sore.json")));
  CHECK(state["selected"].is_string());
  CHECK(state["flying"] == false);
}

TEST_CASE("a picture may be mirrored and of another skin, a tone that is none writes nothing") {
  Scratch const scratch;
  auto const picture = [&](std::string const& name, std::string const& options) {
    return call("picture \"" + scratch.path(name).string() +
                "\" --size 160x120 --point trapezius-1.R " + options);
  };
  auto const reference = " --reference \"" + scratch.path("plain.png").string() + "\"";
  REQUIRE(picture("plain.png", "").exit == 0);
  CHECK(picture("other.png", "--mirror" + reference).exit == 1);
  CHECK(picture("other.png", "--tone dark-brown" + reference).exit == 1);
  CHECK(picture("other.png", "--tone mannequin" + reference).exit == 0);
  auto const wrong = picture("none.png", "--tone pink");
  CHECK(wrong.exit == 2);
  CHECK(wrong.err.find("very-light") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch.path("none.png")));
}

TEST_CASE("a picture with the panels is another picture than one without") {
  Scratch const scratch;
  auto const bare = scratch.path("bare.png").string();
  auto const panels = scratch.path("panels.png").string();
  REQUIRE(call("picture \"" + bare + "\" --point trapezius-5.R --size 800x600").exit == 0);
  REQUIRE(call("picture \"" + panels +
               "\" --ui --point trapezius-5.R --size 800x600 --reference \"" + bare + "\"")
              .exit == 1);
}

TEST_CASE("a folder that cannot be written to leaves nothing behind") {
  Scratch const scratch;
  std::filesystem::create_directory(scratch.path("full"));
  // A device that is always full, so that it fails for root too.
  auto const answer = call("picture /dev/full/x.png --size 64x64");
  CHECK(answer.exit == 2);
  CHECK(is_one_line(answer.err));
}

TEST_CASE("what OpenGL cannot draw is exit 2 and one clear line, and nothing is written") {
  Scratch const scratch;
  auto const file = scratch.path("a.png");
  auto const refused = [](Answer const& answer) {
    INFO(answer.err);
    CHECK(answer.exit == 2);
    CHECK(answer.out.empty());
    CHECK(is_one_line(answer.err));
  };
  auto const huge = call("picture \"" + file.string() + "\" --size 99999x99999");
  refused(huge);
  CHECK(huge.err.find("99999x99999") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(file));

  // A driver that allows little.
  auto const poor = "env KNOTMAP_GL_SIDE=512";
  for (auto const* const more : {"", " --ui"}) {
    auto const answer = call("picture \"" + file.string() + "\" --size 1280x720" + more, poor);
    refused(answer);
    CHECK(answer.err.find("1280 x 720") != std::string::npos);
    CHECK(answer.err.find("at most 512 x 512 pixels") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(file));
  }
  auto const script = scratch.path("a.txt");
  std::ofstream(script) << "picture a.png\n";
  auto const folder = scratch.path("").string();
  refused(call("play \"" + script.string() + "\" --pictures \"" + folder + "\"", poor));
  CHECK_FALSE(std::filesystem::exists(file));
  refused(call("bench", poor));
  auto const sheet = call("sheet \"" + folder + "\" sternalis", "env KNOTMAP_GL_SIDE=64");
  CHECK(sheet.exit == 2);
  CHECK_FALSE(std::filesystem::exists(scratch.path("sternalis.png")));

  CHECK(call("picture \"" + file.string() + "\" --size 512x512", poor).exit == 0);
  CHECK(std::filesystem::exists(file));
}

TEST_CASE("contact sheets hold every point of the muscles named, and wrong calls write nothing") {
  Scratch const scratch;
  auto const folder = scratch.path("").string();
  auto const made = call("sheet \"" + folder + "\" masseter sternalis --body male --side left");
  INFO(made.err);
  REQUIRE(made.exit == 0);
  CHECK(made.out.find("8 points on 3 sheets") != std::string::npos);
  for (auto const* const name : {"masseter.1.png", "masseter.2.png", "sternalis.png"}) {
    CHECK(std::filesystem::file_size(scratch.path(name)) > 10'000);
  }
  auto const unknown = call("sheet \"" + folder + "\" maseter");
  CHECK(unknown.exit == 2);
  CHECK(unknown.err.find("masseter") != std::string::npos);
  CHECK(call("sheet /nowhere/at/all").exit == 2);
}

TEST_CASE("a painted pain is seen on the skin, and only while it is painted") {
  Scratch const scratch;
  auto const script = scratch.path("paint.txt");
  std::ofstream(script) << "view back\ntick 1\n"
                           "paint -0.06 1.32 -0.09 0.04 1\n"
                           "picture painted.png\n"
                           "undo\n"
                           "picture undone.png\n";
  auto const folder = scratch.path("").string();
  REQUIRE(
      call("play \"" + script.string() + "\" --size 320x240 --pictures \"" + folder + "\"").exit ==
      0);
  auto const bare = scratch.path("bare.png").string();
  std::string const options = "\" --view back --size 320x240 --reference \"";
  // Nothing is left of the paint after undo.
  CHECK(call("picture \"" + bare + options + scratch.path("undone.png").string() + "\"").exit == 0);
  CHECK(call("picture \"" + bare + options + scratch.path("painted.png").string() + "\"").exit ==
        1);
}

TEST_CASE("a replay's pictures may have the panels") {
  Scratch const scratch;
  auto const script = scratch.path("panels.txt");
  std::ofstream(script) << "tell \"tension headache in the left temple\"\ntick 2\npicture ui.png\n";
  auto const folder = scratch.path("").string();
  auto const answer =
      call("play \"" + script.string() + "\" --ui --size 800x600 --pictures \"" + folder + "\"");
  INFO(answer.err);
  CHECK(answer.exit == 0);
  CHECK(answer.out.find("Temple, left") != std::string::npos);
  CHECK(std::filesystem::file_size(scratch.path("ui.png")) > 10'000);
}

TEST_CASE("- is standard output, for a picture alone and for one of a script") {
  auto const alone = call("picture - --size 64x48 --point masseter-1");
  CHECK(alone.exit == 0);
  CHECK(alone.err.empty());
  Scratch const scratch;
  auto const file = scratch.path("a.png");
  REQUIRE(call("picture \"" + file.string() + "\" --size 64x48 --point masseter-1").exit == 0);
  CHECK(alone.out == text_of(file));
  auto const script = scratch.path("tour.txt");
  std::ofstream(script) << "picture -\n";
  auto const played = call("play \"" + script.string() + "\" --size 64x48");
  CHECK(played.exit == 0);
  CHECK(played.out.starts_with("\x89PNG"));
  refused("picture - --reference \"" + file.string() + "\"", "name a file");
}

TEST_CASE("a picture replaces a picture, and with --force anything") {
  Scratch const scratch;
  auto const file = scratch.path("a.png");
  auto const line = "picture \"" + file.string() + "\" --size 64x48";
  std::ofstream(file) << "my notes";
  refused(line, "--force");
  CHECK(text_of(file) == "my notes");
  CHECK(call(line + " --force").exit == 0);
  CHECK(call(line).exit == 0);
  CHECK(text_of(file).starts_with("\x89PNG"));
}

TEST_CASE("two points are compared in one picture, named alone or beside another") {
  Scratch const scratch;
  auto const picture = [&](std::string const& name, std::string const& options) {
    return call("picture \"" + scratch.path(name).string() + "\" --size 320x240 " + options);
  };
  REQUIRE(picture("both.png", "--compare trapezius-1.R,levator_scapulae-1.R").exit == 0);
  REQUIRE(picture("beside.png", "--point trapezius-1.R --compare levator_scapulae-1.R").exit == 0);
  CHECK(text_of(scratch.path("both.png")) == text_of(scratch.path("beside.png")));
  REQUIRE(picture("one.png", "--point trapezius-1.R").exit == 0);
  CHECK(picture("one.png", "--compare trapezius-1.R,trapezius-2.R --reference \"" +
                               scratch.path("both.png").string() + "\"")
            .exit == 1);
  refused("picture x.png --compare trapezius-1.R", "no point is open");
  refused("picture x.png --compare trapezius-1.R,nobody", "nobody");
  refused("picture x.png --compare trapezius-1.R,trapezius-2.R,trapezius-3.R", "usage");
}

TEST_CASE("a script saves pictures under names of their own, never over another") {
  Scratch const scratch;
  auto const script = scratch.path("tour.txt");
  std::ofstream(script) << "select masseter-1.R\nsave-picture\nsave-picture\n"
                           "present on\npicture large.png\n";
  auto const answer = call("play \"" + script.string() + "\" --size 320x240 --pictures \"" +
                           scratch.path("").string() + "\"");
  INFO(answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(answer.out.find("Saved as ") != std::string::npos);
  int pictures = 0;
  for (auto const& entry : std::filesystem::directory_iterator(scratch.path(""))) {
    if (entry.path().filename().string().starts_with("knotmap-masseter-1-right-")) ++pictures;
  }
  CHECK(pictures == 2);
}
