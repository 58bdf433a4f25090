// Panels lie over a copy of the frame.
#include <imgui.h>

#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_body.h"
#include "render/pixels.h"

using namespace knotmap;

namespace {

class Panels {
 public:
  Panels() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {320.0F, 240.0F};
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
  }
  ~Panels() { ImGui::DestroyContext(); }
  Panels(Panels const&) = delete;
  Panels& operator=(Panels const&) = delete;

  static ImDrawData* draw() {
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({10.0F, 10.0F});
    ImGui::SetNextWindowSize({100.0F, 60.0F});
    ImGui::SetNextWindowBgAlpha(0.5F);
    ImGui::Begin("panel", nullptr, ImGuiWindowFlags_NoDecoration);
    ImGui::TextUnformatted("words");
    ImGui::End();
    ImGui::Render();
    return ImGui::GetDrawData();
  }
};

}  // namespace

TEST_CASE("Panels are drawn over the frame, never over earlier panels, and can be taken away") {
  Panels const panels;
  {
    GlScene scene;
    Frame const frame = made::frame();
    Image const bare = scene.picture(frame);

    REQUIRE(scene->draw_overlay(Panels::draw()));
    Image const once = scene.capture();
    CHECK(pixels::at(once, 60, 50).sum() < pixels::at(bare, 60, 50).sum() - 60);
    CHECK(pixels::at(once, 300, 200).sum() == pixels::at(bare, 300, 200).sum());
    double const words = pixels::share(once, [&](int x, int y) {
      return x < 110 && y < 70 && pixels::at(once, x, y).sum() > 3 * 245;
    });
    CHECK(words > 0.0005);  // the fonts were there in the first frame

    REQUIRE(scene->draw_overlay(Panels::draw()));
    CHECK(compare(scene.capture(), once).worst == 0);

    CHECK_FALSE(scene.redraws(frame));
    CHECK(compare(scene.capture(), bare).worst == 0);
  }
}

TEST_CASE("New fonts are uploaded when their texture has lost its id") {
  Panels const panels;
  GlScene scene;
  static_cast<void>(scene.picture(made::frame()));
  REQUIRE(scene->draw_overlay(Panels::draw()));
  ImGuiIO& io = ImGui::GetIO();
  io.Fonts->Clear();
  ImFontConfig large;
  large.SizePixels = 26.0F;
  io.Fonts->AddFontDefault(&large);
  io.Fonts->Build();
  io.Fonts->SetTexID(nullptr);
  REQUIRE(scene->draw_overlay(Panels::draw()));
  CHECK(io.Fonts->TexID != nullptr);
}
