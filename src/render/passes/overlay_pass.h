// Drawing Dear ImGui's panels: the only place that uses its OpenGL backend.
#pragma once

#include "base/fault.h"

struct ImDrawData;

namespace knotmap {

/// Serves one ImGui context in one GL context; its programs are made at the first draw. The ImGui
/// context may end before it.
class OverlayPass {
 public:
  OverlayPass() = default;
  ~OverlayPass();
  OverlayPass(OverlayPass const&) = delete;
  OverlayPass& operator=(OverlayPass const&) = delete;

  /// Draws panels into the bound framebuffer; null and empty data draw nothing. Where they show the
  /// small view (small_view_texture), the texture `small` is laid; 0: nothing. Uploads the fonts
  /// when their texture has no id (the first time, or after SetTexID(nullptr)); a fault when the GL
  /// refuses them (too large, or no memory).
  [[nodiscard]] Result<void> draw(ImDrawData* overlay, unsigned small);

 private:
  void* context_ = nullptr;  ///< the ImGui context that it began in
};

}  // namespace knotmap
