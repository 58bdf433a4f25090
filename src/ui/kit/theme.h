// The colours of the panels in both themes, and ImGui's style.
#pragma once

#include <cstdint>

#include <glm/vec3.hpp>

#include "state/state.h"

namespace knotmap {

/// The colours of panels, packed as ImU32. The red of zones is not among them: it belongs to the
/// body alone.
struct Palette {
  std::uint32_t panel;        ///< background of cards
  std::uint32_t border;       ///< border of cards and boxes
  std::uint32_t shadow;       ///< shadow of cards
  std::uint32_t text;         ///< text and names
  std::uint32_t soft;         ///< secondary text, with a contrast of at least 4.5 : 1 to the panel
  std::uint32_t faint;        ///< lines, tracks and disabled labels, which may be overlooked
  std::uint32_t hover;        ///< background of a hovered row
  std::uint32_t field;        ///< background of buttons, chips and empty check boxes
  std::uint32_t accent;       ///< main actions, links, filled bars, the focus ring
  std::uint32_t accent_soft;  ///< background of selected and hovered buttons
  std::uint32_t on_accent;    ///< text on `accent`
  std::uint32_t notice;       ///< background of warnings: calm, the words are the warning
  std::uint32_t notice_border;  ///< border of warnings
  std::uint32_t notice_text;    ///< text of warnings
  std::uint32_t begins;         ///< where a muscle begins
  std::uint32_t ends;           ///< and where it ends
  std::uint32_t clear;          ///< fully transparent
};

/// The palette of a theme; the reference is valid for ever.
[[nodiscard]] Palette const& palette_of(Theme theme);

/// A colour of the scene, sRGB in 0..1, as ImU32.
[[nodiscard]] std::uint32_t ink_of(glm::vec3 colour);

/// Sets ImGui's own style (windows, scrollbars, text field) for the current context. `unit` is
/// framebuffer pixels per point.
void apply_style(Palette const& palette, float unit);

}  // namespace knotmap
