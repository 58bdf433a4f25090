// What is shown on the skin is compiled in only where it is there: each set of signs is asked here.
#include <memory>
#include <vector>

#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_body.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;

TEST_CASE(
    "The skin is drawn with any of its signs together, and one that is elsewhere changes nothing") {
  constexpr unsigned signs = 4;  // zones, a second point's, paint, never-press places
  for (Gl const kind : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(kind);
    for (float const skin : {1.0F, 0.4F}) {
      Frame bare = made::with(made::frame(), {made::Slab{}}, skin);
      Image const without = scene.picture(bare);
      auto const vertices = bare.surface->positions().size();
      std::vector<glm::vec2> const elsewhere(vertices, glm::vec2(1.0F, 1.0F));
      for (unsigned set = 1; set < (1U << signs); ++set) {
        Frame frame = bare;
        if ((set & 1U) != 0) {
          frame.zones = std::make_shared<ShownZones const>(ShownZones{elsewhere, {}});
        }
        if ((set & 2U) != 0) {
          frame.compared = std::make_shared<ComparedZones const>(ComparedZones{elsewhere});
        }
        if ((set & 4U) != 0) frame.pain = std::make_shared<PainPaint const>(PainPaint{elsewhere});
        if ((set & 8U) != 0) {
          frame.never =
              std::make_shared<NeverPlaces const>(NeverPlaces{std::vector<float>(vertices, 1.0F)});
        }
        INFO("signs " << set << ", skin " << skin);
        CHECK(compare(scene.picture(frame), without).worst <= 1);
      }
    }
  }
}
