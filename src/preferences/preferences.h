// What a person chose for good: remembered between starts.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "body/shape.h"
#include "preferences/tone.h"

namespace knotmap {

enum class Theme : std::uint8_t { light, dark };

/// The names of the themes, by their number, as they are typed and stored.
inline constexpr std::array<std::string_view, 2> theme_names{"light", "dark"};

/// One value for each preference. How each is stored, typed and checked stands in the field table
/// (preferences/fields.h): a new preference is a member here and a line there.
struct Preferences {
  BodyChoice body;
  Theme theme = Theme::light;
  Tone tone = Tone::mannequin;
  /// The picture is flipped as in a mirror: the body's right is on the picture's right when the
  /// body faces the viewer. Names of sides and views stay the body's own.
  bool mirror = false;
  float text_scale = 1.0F;  ///< size of text against the usual one, 0.8 .. 2.0
  bool welcomed = false;    ///< the first help was read and put away
  bool see_muscle = true;   ///< the muscle of a selected point is drawn through the whole skin

  friend bool operator==(Preferences const&, Preferences const&) = default;
};

}  // namespace knotmap
