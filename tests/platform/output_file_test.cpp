// What a person has is not replaced by what they did not mean.
#include "platform/output_file.h"

#include <catch2/catch.hpp>

#include "platform/files.h"
#include "platform/scratch_folder.h"

using namespace knotmap;

namespace {

std::string why_not(std::filesystem::path const& file, OutputKind const& kind,
                    Replace replace = Replace::own_kind) {
  auto const may = may_write(file, kind, replace);
  return may ? std::string() : to_line(may.error());
}

}  // namespace

TEST_CASE("another ending is refused with the right one, whatever is forced") {
  ScratchFolder const folder;
  CHECK(why_not(folder.path() / "a.png", png_output).empty());
  CHECK(why_not(folder.path() / "a.PNG", png_output).empty());
  for (auto const replace : {Replace::own_kind, Replace::anything}) {
    CHECK(why_not(folder.path() / "a.jpg", png_output, replace).find("a.png") != std::string::npos);
    CHECK(why_not(folder.path() / "a", glb_output, replace).find("a.glb") != std::string::npos);
  }
  CHECK(why_not("/dev/null", png_output).empty());
  CHECK(why_not(folder.path() / "none" / "a.png", png_output).find("folder") != std::string::npos);
  CHECK(why_not(folder.path(), png_output).find("folder") != std::string::npos);
}

TEST_CASE("a file of another kind is kept, one of its own or an empty one is replaced") {
  ScratchFolder const folder;
  auto const file = folder.path() / "a.png";
  REQUIRE(write_whole(file, "my diary"));
  CHECK(why_not(file, png_output).find("--force") != std::string::npos);
  CHECK(why_not(file, png_output, Replace::anything).empty());
  REQUIRE(write_whole(file, std::string(png_output.begin) + "pixels"));
  CHECK(why_not(file, png_output).empty());
  REQUIRE(write_whole(file, std::string(png_output.begin).substr(0, 5)));  // shorter than its mark
  CHECK_FALSE(why_not(file, png_output).empty());
  REQUIRE(write_whole(file, ""));
  CHECK(why_not(file, png_output).empty());
}
