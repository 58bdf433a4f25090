// The tone of the skin that is shown: a person's own choice.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// `mannequin` is nobody's skin: a neutral clay. The others go from very light to very dark.
enum class Tone : std::uint8_t {
  mannequin,
  very_light,
  light,
  light_brown,
  brown,
  dark_brown,
  very_dark
};

inline constexpr std::array all_tones{Tone::mannequin,   Tone::very_light, Tone::light,
                                      Tone::light_brown, Tone::brown,      Tone::dark_brown,
                                      Tone::very_dark};

/// As it is typed and remembered: "light-brown".
[[nodiscard]] std::string_view name_of(Tone tone);
/// As it is read: "Light brown".
[[nodiscard]] std::string_view words_of(Tone tone);
/// By its name or, from very light, by its number 1..6. Another word gives a fault that lists them.
[[nodiscard]] Result<Tone> parse_tone(std::string_view text);

}  // namespace knotmap
