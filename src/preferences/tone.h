// The skin tone in which the body is shown.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// `mannequin` (the default) is a neutral clay colour, nobody's skin; the others are ordered from
/// very light to very dark.
enum class Tone : std::uint8_t {
  mannequin,
  very_light,
  light,
  light_brown,
  brown,
  dark_brown,
  very_dark
};

/// All tones in the order of the enumeration.
inline constexpr std::array all_tones{Tone::mannequin,   Tone::very_light, Tone::light,
                                      Tone::light_brown, Tone::brown,      Tone::dark_brown,
                                      Tone::very_dark};

/// The name as it is typed and stored: "light-brown".
[[nodiscard]] std::string_view name_of(Tone tone);
/// The name for people to read: "Light brown".
[[nodiscard]] std::string_view words_of(Tone tone);
/// The tone with this name or number: "1" (very light) .. "6" (very dark); the mannequin has no
/// number. A fault that lists the names for any other text.
[[nodiscard]] Result<Tone> parse_tone(std::string_view text);

}  // namespace knotmap
