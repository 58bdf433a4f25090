// What is shown on the skin is compiled in only where it is there: each set of signs is asked here.
#include <algorithm>
#include <memory>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "render/gl_scene.h"
#include "render/made_body.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;

namespace {

constexpr unsigned all_signs = 4;  // zones, a second point's, paint, never-press places

/// Shows a set of these signs, a bit each: those of `here` about a place in sight, the others
/// elsewhere.
void show_signs(Frame& frame, unsigned set, unsigned here) {
  std::vector<float> about;
  for (auto const& position : frame.surface->positions()) {
    float const away = glm::distance(position, made::place_on(0.0F, 0.1F));
    about.push_back(std::clamp(away - 0.1F, -0.025F, 0.025F));
  }
  auto const distance = [&](unsigned sign) {
    return (here & sign) != 0 ? about : std::vector<float>(about.size(), 1.0F);
  };
  auto const pairs = [&](unsigned sign) {
    std::vector<glm::vec2> both;
    for (float const each : distance(sign)) both.emplace_back(each, 1.0F);
    return both;
  };
  if ((set & 1U) != 0) frame.zones = std::make_shared<ShownZones const>(ShownZones{pairs(1), {}});
  if ((set & 2U) != 0)
    frame.compared = std::make_shared<ComparedZones const>(ComparedZones{pairs(2)});
  if ((set & 4U) != 0) frame.pain = std::make_shared<PainPaint const>(PainPaint{pairs(4)});
  if ((set & 8U) != 0) frame.never = std::make_shared<NeverPlaces const>(NeverPlaces{distance(8)});
}

/// The diary's pains about the place in sight, or elsewhere.
std::shared_ptr<DiaryPaint const> diary_paint(Surface const& surface, float step, float strong,
                                              bool here = true) {
  auto paint = std::make_shared<DiaryPaint>();
  for (auto const& position : surface.positions()) {
    float const away = glm::distance(position, made::place_on(0.0F, 0.1F));
    paint->drawn.emplace_back(here ? std::clamp(away - 0.2F, -0.015F, 0.015F) : 0.015F, step,
                              strong);
  }
  return paint;
}

/// The mean grey of what lies well within them, 0..255.
double grey_within(Image const& picture, Frame const& frame) {
  double sum = 0.0;
  int count = 0;
  auto const middle = pixel_of(frame, made::place_on(0.0F, 0.1F)).value();
  constexpr int half = 14;
  for (int y = -half; y <= half; ++y) {
    for (int x = -half; x <= half; ++x) {
      auto const pixel =
          pixels::at(picture, static_cast<int>(middle.x) + x, static_cast<int>(middle.y) + y);
      sum += 0.2126 * pixel.red + 0.7152 * pixel.green + 0.0722 * pixel.blue;
      ++count;
    }
  }
  return sum / count;
}

}  // namespace

TEST_CASE("The diary's pains: stronger and more often are each darker in grey, on every skin") {
  for (Gl const kind : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(kind);
    for (auto const theme : {Theme::light, Theme::dark}) {
      for (auto const tone : all_tones) {
        INFO(name_of(tone) << (theme == Theme::dark ? ", dark theme" : ""));
        Frame frame = made::frame();
        frame.colours = colours_of(theme, tone);
        frame.hatching_m = 0.03F;
        auto const grey = [&](float step, float strong) {
          frame.diary = diary_paint(*frame.surface, step, strong);
          return grey_within(scene.picture(frame), frame);
        };
        CHECK(grey(0.0F, 0.1F) > grey(0.0F, 0.5F) + 20.0);
        CHECK(grey(0.0F, 0.5F) > grey(0.0F, 1.0F) + 20.0);
        for (float const strong : {0.1F, 0.5F, 1.0F}) {
          INFO("strong " << strong);
          for (float const step : {0.0F, 1.0F, 2.0F})
            CHECK(grey(step, strong) > grey(step + 1.0F, strong) + 2.0);
        }
      }
    }
  }
}

TEST_CASE("The diary's pains are seen through a ghost too, and elsewhere they change nothing") {
  for (Gl const kind : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(kind);
    for (float const skin : {1.0F, 0.4F}) {
      Frame const bare = made::with(made::frame(), {made::Slab{}}, skin);
      Image const without = scene.picture(bare);
      Frame frame = bare;
      frame.diary = diary_paint(*frame.surface, 3.0F, 1.0F, false);
      CHECK(compare(scene.picture(frame), without).worst <= 1);
      frame.diary = diary_paint(*frame.surface, 3.0F, 1.0F);
      auto const with = scene.picture(frame);
      auto const differs = pixels::share(
          with, [&](int x, int y) { return pixels::difference(with, without, x, y) > 10; });
      CHECK(differs > 0.01);
    }
  }
}

TEST_CASE(
    "The skin is drawn with any of its signs together, and one that is elsewhere changes nothing") {
  for (Gl const kind : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(kind);
    for (float const skin : {1.0F, 0.4F}) {
      Frame const bare = made::with(made::frame(), {made::Slab{}}, skin);
      Image const without = scene.picture(bare);
      for (unsigned set = 1; set < (1U << all_signs); ++set) {
        Frame frame = bare;
        show_signs(frame, set, 0);
        INFO("signs " << set << ", skin " << skin);
        CHECK(compare(scene.picture(frame), without).worst <= 1);
      }
    }
  }
}

TEST_CASE("Each sign on the skin is seen where it is, alone and with all the others") {
  for (Gl const kind : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(kind);
    for (float const skin : {1.0F, 0.4F}) {
      Frame const bare = made::with(made::frame(), {made::Slab{}}, skin);
      constexpr unsigned every = (1U << all_signs) - 1U;
      for (unsigned sign = 1; sign < every; sign <<= 1U) {
        for (unsigned const others : {0U, every & ~sign}) {
          // The others lie there, too: none may hide it.
          Frame without = bare;
          show_signs(without, others, others);
          Frame with = bare;
          show_signs(with, others | sign, others | sign);
          auto const a = scene.picture(without);
          auto const b = scene.picture(with);
          auto const differs =
              pixels::share(a, [&](int x, int y) { return pixels::difference(a, b, x, y) > 10; });
          INFO("sign " << sign << " with " << others << ", skin " << skin);
          CAPTURE(differs);
          CHECK(differs > 0.001);
        }
      }
    }
  }
}
