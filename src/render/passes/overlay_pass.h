// Drawing Dear ImGui's panels: the only place that uses its OpenGL backend.
#pragma once

struct ImDrawData;

namespace knotmap {

/// Lives in one ImGui context and one GL context; begins at the first draw.
class OverlayPass {
 public:
  OverlayPass() = default;
  ~OverlayPass();
  OverlayPass(OverlayPass const&) = delete;
  OverlayPass& operator=(OverlayPass const&) = delete;

  /// Uploads the fonts when their texture has no id (the first time, or after SetTexID(nullptr)).
  void draw(ImDrawData* overlay);

 private:
  void* context_ = nullptr;  ///< the ImGui context that it began in
};

}  // namespace knotmap
