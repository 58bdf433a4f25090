// Pictures are written whole, read back, and compared fairly.
#include "render/image.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "platform/files.h"
#include "platform/scratch_folder.h"
#include "render/png.h"

using namespace knotmap;

namespace {

Image pattern(int width, int height) {
  Image image{width, height, {}};
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      image.rgb.push_back(static_cast<std::uint8_t>(x * 7 + y));
      image.rgb.push_back(static_cast<std::uint8_t>(y * 5));
      image.rgb.push_back(static_cast<std::uint8_t>(x ^ y));
    }
  }
  return image;
}

Image plain(int width, int height, std::uint8_t value) {
  return {width, height,
          std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 3), value)};
}

void set(Image& image, int x, int y, std::uint8_t value) {
  for (int c = 0; c < 3; ++c) {
    image.rgb[static_cast<std::size_t>((y * image.width + x) * 3 + c)] = value;
  }
}

}  // namespace

TEST_CASE("What is written as PNG is read back byte for byte") {
  ScratchFolder const folder;
  for (auto const& [width, height] : {std::pair{1, 1}, {3, 200}, {640, 7}, {257, 129}}) {
    Image const image = pattern(width, height);
    auto const file = folder.path() / "a.png";
    REQUIRE(write_png(image, file));
    auto const back = read_png(file);
    REQUIRE(back);
    CHECK(back->width == width);
    CHECK(back->height == height);
    CHECK(back->rgb == image.rgb);
  }
  CHECK(folder.entries() == 1);
}

TEST_CASE("A picture that cannot be written leaves nothing") {
  ScratchFolder const folder;
  auto const failed = write_png(pattern(8, 8), folder.path() / "none" / "a.png");
  REQUIRE_FALSE(failed);
  CHECK(failed.error().file.find("a.png") != std::string::npos);
  CHECK_FALSE(write_png(Image{}, folder.path() / "b.png"));
  CHECK_FALSE(write_png(Image{4, 4, {1, 2, 3}}, folder.path() / "c.png"));
  CHECK(folder.entries() == 0);
}

TEST_CASE("Reading what is no picture is a fault") {
  ScratchFolder const folder;
  CHECK_FALSE(read_png(folder.path() / "none.png"));
  REQUIRE(write_whole(folder.path() / "text.png", "not a picture"));
  CHECK(read_png(folder.path() / "text.png").error().what == "is no picture that can be read");

  REQUIRE(write_png(pattern(64, 64), folder.path() / "cut.png"));
  auto const bytes = read_text(folder.path() / "cut.png").value();
  for (std::size_t length : {std::size_t{0}, std::size_t{8}, std::size_t{40}, bytes.size() / 2}) {
    REQUIRE(write_whole(folder.path() / "cut.png", bytes.substr(0, length)));
    CHECK_FALSE(read_png(folder.path() / "cut.png"));
  }
}

TEST_CASE("Equal pictures do not differ, and sizes are compared first") {
  Difference const none = compare(pattern(20, 10), pattern(20, 10));
  CHECK(none.same_size);
  CHECK(none.worst == 0);
  CHECK(none.mean == 0.0);
  CHECK(none.fraction == 0.0);
  CHECK_FALSE(compare(pattern(20, 10), pattern(10, 20)).same_size);
}

TEST_CASE("A shift of one pixel is forgiven, a line that is missing is not") {
  Image left = plain(40, 40, 200);
  Image right = left;
  for (int y = 0; y < 40; ++y) {
    set(left, 20, y, 20);
    set(right, 21, y, 20);
  }
  Difference const shifted = compare(left, right);
  CHECK(shifted.worst == 180);
  CHECK(shifted.fraction == 0.0);

  Difference const missing = compare(plain(40, 40, 200), left);
  CHECK(missing.fraction == Approx(1.0 / 40.0));
  CHECK(compare(left, plain(40, 40, 200)).fraction == Approx(1.0 / 40.0));
}

TEST_CASE("Small differences are told, and enlarged in the picture of differences") {
  Difference const small = compare(plain(4, 4, 100), plain(4, 4, 103));
  CHECK(small.worst == 3);
  CHECK(small.mean == Approx(3.0));
  CHECK(small.fraction == 0.0);
  CHECK(small.picture.rgb.front() == 24);
}
