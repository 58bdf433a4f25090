// On every tone of skin, in both themes, lit and in the shade: zones, X's, paint and landmarks are
// told from the skin, also by who sees no red or no green.
#include <algorithm>
#include <array>
#include <cmath>

#include <catch2/catch.hpp>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

#include "scene/frame.h"

using namespace knotmap;

namespace {

/// How much light the shader lets fall on the skin (its colours are squared, nearly linear light):
/// deep shade, a side turned away, a usual one, the brightest.
constexpr std::array lights{0.15F, 0.4F, 0.8F, 1.15F};

glm::vec3 lit(glm::vec3 colour, float light) {
  return glm::min(colour * std::sqrt(light), glm::vec3(1.0F));
}

/// Solid zones keep part of their light in the shade (shaders/skin.frag).
glm::vec3 lit_zone(glm::vec3 colour, float light) {
  return lit(colour, glm::mix(light, 0.85F, 0.38F));
}

/// sRGB to linear light (IEC 61966-2-1).
glm::vec3 linear(glm::vec3 srgb) {
  auto const part = [](float c) {
    return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
  };
  return {part(srgb.r), part(srgb.g), part(srgb.b)};
}

/// CIE Lab of linear light, D65.
glm::vec3 lab(glm::vec3 light) {
  glm::mat3 const to_xyz(0.4124564F, 0.2126729F, 0.0193339F, 0.3575761F, 0.7151522F, 0.1191920F,
                         0.1804375F, 0.0721750F, 0.9503041F);
  auto const xyz = to_xyz * glm::clamp(light, 0.0F, 1.0F) / glm::vec3(0.95047F, 1.0F, 1.08883F);
  auto const part = [](float t) {
    return t > 216.0F / 24389.0F ? std::cbrt(t) : (24389.0F / 27.0F * t + 16.0F) / 116.0F;
  };
  glm::vec3 const f(part(xyz.x), part(xyz.y), part(xyz.z));
  return {116.0F * f.y - 16.0F, 500.0F * (f.x - f.y), 200.0F * (f.y - f.z)};
}

enum class Eyes { usual, no_red, no_green };

/// Colours as dichromats see them: Vienot, Brettel and Mollon, 1999.
glm::vec3 seen(glm::vec3 srgb, Eyes eyes) {
  auto const light = linear(srgb);
  if (eyes == Eyes::usual) return light;
  glm::mat3 const no_red(0.11238F, 0.11238F, 0.00401F, 0.88762F, 0.88762F, -0.00401F, 0.0F, 0.0F,
                         1.0F);
  glm::mat3 const no_green(0.29275F, 0.29275F, -0.02234F, 0.70725F, 0.70725F, 0.02234F, 0.0F, 0.0F,
                           1.0F);
  return (eyes == Eyes::no_red ? no_red : no_green) * light;
}

/// The distance in CIE Lab; 2.3 is just noticed side by side.
float apart(glm::vec3 a, glm::vec3 b, Eyes eyes = Eyes::usual) {
  return glm::distance(lab(seen(a, eyes)), lab(seen(b, eyes)));
}

/// The contrast of WCAG 2: 3 is asked of signs, 4.5 of text.
float contrast(glm::vec3 a, glm::vec3 b) {
  auto const luminance = [](glm::vec3 c) {
    return glm::dot(linear(c), glm::vec3(0.2126F, 0.7152F, 0.0722F)) + 0.05F;
  };
  float const x = luminance(a);
  float const y = luminance(b);
  return std::max(x, y) / std::min(x, y);
}

template <class Check>
void on_every_skin(Check const& check) {
  for (auto const theme : {Theme::light, Theme::dark}) {
    for (auto const tone : all_tones) {
      for (float const light : lights) {
        INFO(name_of(tone) << (theme == Theme::dark ? ", dark theme" : "") << ", light " << light);
        check(colours_of(theme, tone), light);
      }
    }
  }
}

}  // namespace

TEST_CASE("an essential zone stands out from the skin it lies on, lit and in the shade") {
  on_every_skin([](Colours const& colours, float light) {
    auto const skin = lit(colours.skin, light);
    auto const zone = lit_zone(colours.zone, light);
    // 40 is another colour at a glance, not a shade of the same: wood to brick is 25.
    CHECK(apart(skin, zone) > 40.0F);
    // Where no red is seen the border helps: the better of the two. In deep shade a bit less.
    for (auto const eyes : {Eyes::no_red, Eyes::no_green}) {
      auto const edge = lit_zone(colours.zone_edge, light);
      float const best = std::max(apart(skin, zone, eyes), apart(skin, edge, eyes));
      CHECK(best > (light < 0.3F ? 10.0F : 15.0F));
    }
  });
}

TEST_CASE("an essential zone stands out from every tone of the skin, and these are quiet") {
  on_every_skin([](Colours const& colours, float light) {
    auto const zone = lit_zone(colours.zone, light);
    auto const skin = lit(colours.skin, light);
    auto const warm = glm::sqrt(colours.skin * colours.skin * colours.blush);
    for (auto const tone : {warm, colours.palm, colours.nail, colours.lip}) {
      CHECK(apart(lit(tone, light), zone) > 30.0F);
      CHECK(apart(lit(tone, light), skin) < 26.0F);  // a shade of the skin, no paint
    }
    CHECK(apart(lit(colours.brow, light), zone) > 35.0F);
  });
}

TEST_CASE(
    "the dots of a spillover stand out from the skin, and its breath of red is no other skin") {
  on_every_skin([](Colours const& colours, float light) {
    auto const skin = lit(colours.skin, light);
    CHECK(apart(skin, colours.zone) > 40.0F);  // dots are signs: the light does not change them
    auto const wash =
        glm::sqrt(glm::mix(colours.skin * colours.skin, colours.zone * colours.zone, 0.10F));
    CHECK(apart(skin, lit(wash, light)) < 18.0F);  // less than half of an essential zone
  });
}

TEST_CASE(
    "an X is read on skin, on a zone and on paint: its ink or its halo, and these two apart") {
  on_every_skin([](Colours const& colours, float light) {
    CHECK(contrast(colours.mark, colours.mark_halo) > 7.0F);
    for (auto const ground : {lit(colours.skin, light), lit_zone(colours.zone, light),
                              lit(colours.pain_paint, light), lit(colours.garment, light)}) {
      CHECK(std::max(contrast(colours.mark, ground), contrast(colours.mark_halo, ground)) > 3.0F);
    }
    CHECK(contrast(colours.pain, colours.mark_halo) >
          7.0F);  // the ring of a click has the halo too
  });
}

TEST_CASE("painted pain is told from skin and from zones") {
  on_every_skin([](Colours const& colours, float light) {
    auto const painted = [&](float strength) {
      return glm::sqrt(glm::mix(colours.skin * colours.skin,
                                colours.pain_paint * colours.pain_paint, 0.06F + 0.54F * strength));
    };
    auto const skin = lit(colours.skin, light);
    CHECK(apart(skin, lit(painted(1.0F), light)) > (light < 0.3F ? 15.0F : 20.0F));
    CHECK(apart(skin, lit(painted(0.35F), light)) > 6.0F);  // mild, within its firm line
    for (auto const eyes : {Eyes::usual, Eyes::no_red, Eyes::no_green}) {
      CHECK(apart(skin, lit(painted(0.9F / 0.54F - 0.12F), light), eyes) > 20.0F);  // the line
      CHECK(apart(lit(painted(1.0F), light), lit_zone(colours.zone, light), eyes) > 20.0F);
    }
  });
}

TEST_CASE("the diary's pains: stronger is darker to every eye, and lines are read on each ground") {
  auto const colours = colours_of(Theme::light, Tone::mannequin);
  std::array const grounds{colours.diary_mild, colours.diary_middling, colours.diary_strong};
  for (auto const eyes : {Eyes::usual, Eyes::no_red, Eyes::no_green}) {
    for (std::size_t i = 0; i + 1 < grounds.size(); ++i) {
      CHECK(lab(seen(grounds.at(i), eyes)).x > lab(seen(grounds.at(i + 1), eyes)).x + 15.0F);
    }
  }
  on_every_skin([&](Colours const& each, float light) {
    // One legend for all: light and skin change little of it (shaders/skin.frag).
    auto const lit_paint = [&](glm::vec3 colour) {
      return lit(colour, glm::mix(light, 0.85F, 0.7F));
    };
    for (auto const ground : grounds)
      CHECK(contrast(lit_paint(ground), lit_paint(each.diary_line)) > 2.0F);
    CHECK((each.diary_mild == grounds[0] && each.diary_strong == grounds[2]));
    // What ends the paint is told from the skin by its ground or by its edge.
    auto const skin = lit(each.skin, light);
    for (auto const ground : grounds) {
      auto const edge = lit(each.diary_edge, light);
      CHECK(std::max(apart(skin, lit_paint(ground)), apart(skin, edge)) > 20.0F);
    }
  });
}

TEST_CASE("the garment is no skin, and each tone is darker than the one before") {
  for (auto const theme : {Theme::light, Theme::dark}) {
    float before = 200.0F;
    for (auto const tone : all_tones) {
      auto const colours = colours_of(theme, tone);
      INFO(name_of(tone));
      CHECK(apart(colours.skin, colours.garment) > 12.0F);
      if (tone == Tone::mannequin) continue;
      float const lightness = lab(linear(colours.skin)).x;
      CHECK(lightness < before - 6.0F);
      before = lightness;
    }
  }
}
