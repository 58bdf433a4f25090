// The small view is drawn beside the picture, which stays as it was, and lies over it as a panel.
#include <imgui.h>
#include <algorithm>
#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_body.h"
#include "scene/small_view.h"

namespace {

/// Panels that are nothing but the small view over a part of the picture.
class SmallPanel {
 public:
  SmallPanel() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().Fonts->AddFontDefault();
    ImGui::GetIO().Fonts->Build();
  }
  ~SmallPanel() { ImGui::DestroyContext(context_); }
  SmallPanel(SmallPanel const&) = delete;
  SmallPanel& operator=(SmallPanel const&) = delete;

  ImDrawData* over(int width, int height, ImVec2 low, ImVec2 top) {
    auto& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = 0.016F;
    ImGui::NewFrame();
    ImGui::GetForegroundDrawList()->AddImage(knotmap::small_view_texture(), low, top, {0.0F, 1.0F},
                                             {1.0F, 0.0F});
    ImGui::Render();
    return ImGui::GetDrawData();
  }

 private:
  ImGuiContext* context_;
};

bool same(knotmap::Image const& a, knotmap::Image const& b, int x, int y) {
  auto const at = [&](knotmap::Image const& of) {
    return of.rgb.begin() + (static_cast<std::ptrdiff_t>(y) * of.width + x) * 3;
  };
  return std::equal(at(a), at(a) + 3, at(b));
}

}  // namespace

TEST_CASE("a small view leaves the picture as it is and lies where the panels put it") {
  for (auto const& setup : gl_setups()) {
    INFO(setup.name);
    SmallPanel panel;
    {
      GlScene scene(setup);
      auto const frame = made::frame();
      auto const before = scene.picture(frame);
      // Not drawn yet: where the panels would show it, nothing is laid.
      bool const has_panels = setup.version == knotmap::Gl::core_3_3;
      if (has_panels) {
        REQUIRE(scene->draw_overlay(panel.over(before.width, before.height, {0, 0}, {100, 75})));
        CHECK(scene.capture().rgb == before.rgb);
      }
      auto small = frame;
      small.canvas.width = 100;
      small.canvas.height = 75;
      small.camera = knotmap::camera_of({}, small.canvas, false);
      auto const frames = scene->frames_drawn();
      REQUIRE(scene->draw_small(small));
      CHECK(scene->frames_drawn() == frames);
      CHECK_FALSE(scene.redraws(frame));
      CHECK(scene.capture().rgb == before.rgb);

      // ImGui's backend is that of the desktop's OpenGL.
      if (!has_panels) continue;
      REQUIRE(scene->draw_overlay(panel.over(before.width, before.height, {0, 0}, {100, 75})));
      auto const both = scene.capture();
      auto const alone = scene.picture(small);
      int alike = 0;
      for (int y = 0; y < 75; ++y) {
        for (int x = 0; x < 100; ++x) alike += same(both, alone, x, y) ? 1 : 0;
      }
      CHECK(alike > 100 * 75 * 95 / 100);
      for (int y = 80; y < both.height; y += 7) {
        for (int x = 105; x < both.width; x += 7) CHECK(same(both, before, x, y));
      }
    }
  }
}
