// Wrong calls and broken input: one clear line, exit 2, nothing written.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "cli/program.h"

using namespace knotmap::test;

namespace {

std::filesystem::path const assets = KNOTMAP_ASSETS;

/// A data folder with copies that can be broken.
class DataCopy {
 public:
  DataCopy() {
    std::filesystem::create_directories(scratch_.path("data/assets"));
    std::filesystem::copy(assets, scratch_.path("data/assets"),
                          std::filesystem::copy_options::recursive);
    std::filesystem::copy(KNOTMAP_SHADERS, scratch_.path("data/shaders"));
  }
  [[nodiscard]] std::filesystem::path path(std::string const& name) const {
    return scratch_.path("data/" + name);
  }
  [[nodiscard]] std::string environment() const {
    return "env KNOTMAP_DATA=\"" + scratch_.path("data").string() + "\"";
  }

 private:
  Scratch scratch_;
};

void write(std::filesystem::path const& file, std::string const& text) {
  std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("mistyped subcommands and ids are met with did you mean") {
  refused("pciture out.png", "did you mean \"picture\"?");
  refused("show trapezus-5", "did you mean \"trapezius-5\"?");
  refused("find --near C77", "C7");
  refused("list", "what");
  refused("find", "");
  refused("find --near T5 --at 0,1,0", "");
  refused("--nonsense", "");
}

TEST_CASE("a fault is one line whatever the call holds") {
  refused("find --region \"$(printf 'xyzzy\\nqwert\\tyy')\"", "xyzzy\\nqwert\\tyy");
  refused("find --near \"$(printf 'T5\\033[31m')\"", "T5\\x1b[31m");
  refused("\"$(printf 'pic\\nture')\"", "");
}

TEST_CASE("what excludes each other or may be given once is refused") {
  refused("show trapezius-5 --markdown --json", "excludes");
  refused("export out.glb --muscle trapezius --point trapezius-5", "excludes");
  refused("find --near T5 --near T6", "--near");
  refused("list points --body male --body female", "--body");
  refused("find --near T5 --limit 10001", "--limit");
  refused("find --near T5 --limit many", "--limit");
  refused("picture", "out");
}

TEST_CASE("coordinates that are no place are refused") {
  refused("find --at nan,0,0", "three finite numbers");
  refused("find --at 1,2", "three finite numbers");
  refused("find --at 5,5,5", "no skin within 5 cm");
  refused("find --at inf,1,1", "three finite numbers");
  refused("find --at \"\"", "");
  refused("find --near T5 --limit 0", "");
}

TEST_CASE("pictures of impossible sizes or places are refused and nothing is written") {
  Scratch const scratch;
  auto const out = scratch.path("out.png").string();
  for (auto const* const size : {"0x0", "100000x100000", "-5x10", "axb", "12", "10x10x10", ""}) {
    refused("picture \"" + out + "\" --size=" + size, "");
    CHECK_FALSE(std::filesystem::exists(out));
  }
  refused("picture \"" + scratch.path("no/such/folder.png").string() + "\"",
          "folder does not exist");
  refused("picture \"" + scratch.path(".").string() + "\"", "folder");
  refused("picture \"" + out + "\" --body giant", "giant");
  refused("picture \"" + out + "\" --point nobody", "nobody");
  refused("picture \"" + out + "\" --view up", "up");
  refused("picture \"" + out + "\" --pain nan,nan,nan", "finite");
  refused("picture \"" + out + "\" --layer bones", "bones");
  refused("picture \"" + out + "\" --isolate nobody", "nobody");
  refused("picture \"" + out + "\" --hide trapezius,trapezus", "did you mean");
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("a folder without an atlas is told as such") {
  Scratch const scratch;
  refused("find --near T5 --atlas \"" + scratch.path("nothing").string() + "\"", "nothing");
  refused("check \"" + scratch.path("nothing").string() + "\"", "nothing");
}

TEST_CASE("broken JSON is told with file and place, and check tells all faults and exits 1") {
  DataCopy const data;
  write(data.path("assets/atlas/muscles/trapezius.json"), R"({ "id": "trapezius", )");
  refused("find --near T5", "trapezius.json", data.environment());
  auto const checked = call("check", data.environment());
  CHECK(checked.exit == 1);
  CHECK(checked.out.find("muscles/trapezius.json") != std::string::npos);
}

TEST_CASE("a broken body is told as such") {
  DataCopy const data;
  auto const glb = data.path("assets/body/body.glb");
  auto const whole = text_of(glb);
  for (std::size_t const length : {std::size_t{0}, std::size_t{3}, std::size_t{12},
                                   std::size_t{500}, whole.size() / 2, whole.size() - 4}) {
    INFO(length);
    write(glb, whole.substr(0, length));
    refused("list landmarks", "body.glb", data.environment());
  }
  write(glb, "this is a text file, not a body\n");
  refused("list landmarks", "body.glb", data.environment());
  std::filesystem::remove(glb);
  refused("list landmarks", "body.glb", data.environment());
  write(glb, whole);
  write(data.path("assets/body/landmarks.json"), "[]");
  refused("list landmarks", "landmarks.json", data.environment());
}

TEST_CASE("without HOME and XDG folders everything but the window works") {
  CHECK(call("find --near T5", "env -u HOME -u XDG_CONFIG_HOME").exit == 0);
}

TEST_CASE("a wrong line of a script is told with its number") {
  Scratch const scratch;
  auto const script = scratch.path("tour.txt");
  write(script, "view back\ntick 1\nslect trapezius-5.R\n");
  refused("play \"" + script.string() + "\"", "tour.txt:3");
  refused("play \"" + scratch.path("none.txt").string() + "\"", "none.txt");
}

TEST_CASE("an answer that cannot be written is no answer") {
  // A device that is always full.
  auto const answer = call("find --near T5", R"(sh -c '"$0" "$@" >/dev/full')");
  CHECK(answer.exit == 2);
  CHECK(answer.err.find("standard output") != std::string::npos);
  CHECK(is_one_line(answer.err));
}

TEST_CASE("without a driver for OpenGL a picture is refused in one line") {
  refused("picture out.png", "no OpenGL", "env LIBGL_DRIVERS_PATH=/nonexistent");
  refused("picture out.png", "no OpenGL", "env __EGL_VENDOR_LIBRARY_DIRS=/nonexistent");
}

TEST_CASE("the map without a display is one clear line") {
  refused("", "DISPLAY", "env -u DISPLAY -u WAYLAND_DISPLAY");
}

TEST_CASE("options that would be passed over are refused") {
  refused("--atlas /nonexistent find --near T5", "before the subcommand");
  refused("find --near T5 --body giant", "giant");
}

TEST_CASE("a missing reference leaves no picture behind") {
  Scratch const scratch;
  auto const out = scratch.path("out.png").string();
  refused("picture \"" + out + "\" --size 64x64 --reference \"" + scratch.path("no.png").string() +
              "\"",
          "no.png");
  CHECK_FALSE(std::filesystem::exists(out));
}
