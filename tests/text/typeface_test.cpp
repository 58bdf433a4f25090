// Reading the typefaces of assets/fonts.
#include "text/typeface.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

Fault fault_of(std::string const& bytes) {
  auto const path = std::filesystem::temp_directory_path() /
                    ("knotmap_typeface_test." + std::to_string(getpid()));
  std::ofstream(path, std::ios::binary) << bytes;
  auto const read = Typeface::read(path);
  std::filesystem::remove(path);
  REQUIRE(!read);
  CHECK(read.error().file == path.string());
  return read.error();
}

}  // namespace

TEST_CASE("each cut of the typeface is read") {
  auto const cut = GENERATE(TypefaceCut::regular, TypefaceCut::medium, TypefaceCut::semi_bold);
  auto const typeface = Typeface::read(typeface_file(KNOTMAP_ASSETS "/fonts", cut));
  REQUIRE(typeface);
  float const scale = typeface->scale_of_height(100.0F);
  CHECK(typeface->ascent(scale) + typeface->descent(scale) == Approx(100.0F));
  CHECK(typeface->scale_of_em(100.0F) > scale);
  CHECK(typeface->advance(U'M', scale) > typeface->advance(U'i', scale));
  auto const dash = typeface->picture(U'-', scale);
  CHECK(dash.width > dash.height);
  CHECK(dash.top < 0);  // over the baseline
  CHECK(dash.at(dash.width / 2, dash.height / 2) == 255);
  CHECK(dash.at(-1, 0) == 0);
  CHECK(typeface->picture(U' ', scale).bytes.empty());
}

TEST_CASE("what is no typeface is one fault that names the file") {
  CHECK(Typeface::read("/nowhere/font.otf").error().file == "/nowhere/font.otf");
  CHECK_THAT(fault_of("").what, Catch::Contains("not an OpenType font"));
  CHECK_THAT(fault_of("OTTO").what, Catch::Contains("not an OpenType font"));
  CHECK_THAT(fault_of(std::string(5000, 'x')).what, Catch::Contains("not an OpenType font"));
}
