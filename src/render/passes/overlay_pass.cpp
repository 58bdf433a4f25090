// Dear ImGui's OpenGL 3 backend, begun when first needed.
#include "render/passes/overlay_pass.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <cstdint>

#include "render/gl/api.h"
#include "render/gl/limits.h"
#include "scene/small_view.h"

namespace knotmap {

OverlayPass::~OverlayPass() {
  // The panels may have ended their ImGui context first; its data is gone with it then.
  if (context_ != nullptr && ImGui::GetCurrentContext() == context_) ImGui_ImplOpenGL3_Shutdown();
}

Result<void> OverlayPass::draw(ImDrawData* overlay, unsigned small) {
  if (overlay == nullptr || overlay->CmdListsCount == 0) return {};
  ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
  bool const fresh_fonts = context_ == nullptr || fonts.TexID == nullptr;
  if (context_ == nullptr) {
    context_ = ImGui::GetCurrentContext();
    ImGui_ImplOpenGL3_Init(gl::is_es() ? "#version 300 es" : "#version 330 core");
    ImGui_ImplOpenGL3_NewFrame();
  } else if (fonts.TexID == nullptr) {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  if (fresh_fonts) {
    if (auto checked = gl::check_errors("uploading the panels' fonts"); !checked) return checked;
  }
  // Panels laid out before the texture had its id do not name it.
  for (int i = 0; i < overlay->CmdListsCount; ++i) {
    for (ImDrawCmd& command : overlay->CmdLists[i]->CmdBuffer) {
      if (command.TextureId == nullptr) command.TextureId = fonts.TexID;
      if (command.TextureId != small_view_texture()) continue;
      // NOLINTNEXTLINE(performance-no-int-to-ptr): so ImGui's backend names a texture
      command.TextureId = reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(small));
      if (small == 0) command.ElemCount = 0;
    }
  }
  ImGui_ImplOpenGL3_RenderDrawData(overlay);
  return {};
}

}  // namespace knotmap
