// The look: colours of the two themes and the few measures that every panel shares.
#pragma once

#include <cstdint>

#include "state/state.h"

namespace knotmap {

/// Packed as ImGui packs them (ImU32). Zone red and the X's colour are not here: they belong to the
/// body alone.
struct Palette {
  std::uint32_t panel;
  std::uint32_t border;
  std::uint32_t shadow;
  std::uint32_t text;
  std::uint32_t soft;   ///< second-rank text, still at least 4.5 : 1 on the panel
  std::uint32_t faint;  ///< lines, tracks, marks that may be missed
  std::uint32_t hover;  ///< behind a row under the pointer
  std::uint32_t field;  ///< behind the search words, buttons at rest
  std::uint32_t accent;
  std::uint32_t accent_soft;
  std::uint32_t on_accent;
  std::uint32_t notice;  ///< box of warnings: calm, told by words
  std::uint32_t notice_border;
  std::uint32_t notice_text;
  std::uint32_t clear;
};

[[nodiscard]] Palette const& palette_of(Theme theme);

/// Sets ImGui's own style (scrollbars, text field) for the current context. `unit` is pixels a
/// point.
void apply_style(Palette const& palette, float unit);

}  // namespace knotmap
