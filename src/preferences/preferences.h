// The preferences: what a person chose lastingly. They are stored between runs of the program.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/paper_size.h"
#include "body/shape.h"
#include "preferences/tone.h"

namespace knotmap {

/// The colours of panels and background.
enum class Theme : std::uint8_t { light, dark };

/// The names of the themes as they are typed and stored, indexed by Theme.
inline constexpr std::array<std::string_view, 2> theme_names{"light", "dark"};

/// The values of all preferences. How each is stored, typed and checked is in the field table
/// (preferences/fields.h): a new preference is a member here and a line there.
struct Preferences {
  BodyChoice body;  ///< whose body is shown; default: the average woman
  Theme theme = Theme::light;
  Tone tone = Tone::mannequin;
  /// The picture is flipped left to right as in a mirror: a body that faces the viewer has its
  /// right side at the right of the picture. Names of sides and views stay the body's own.
  bool mirror = false;
  float text_scale = 1.0F;  ///< factor on the usual text size, 0.8 .. 2.0
  bool welcomed = false;    ///< the person has closed the help of the first start
  /// What is true of the person: ids of Safety::about_you, in the order of ticking.
  std::vector<std::string> about;
  bool told_about = false;  ///< the person answered "about you", be it with nothing
  bool remember = true;     ///< what the person was at comes back at the next start
  bool reminds = false;     ///< it says every half hour to get up, while the window is open
  bool asks_daily = false;  ///< it asks in the evening how the pain was, while the window is open
  bool sound = true;        ///< the guided press marks begin and end of a hold with quiet tones
  bool see_muscle = true;  ///< at the layer of the skin, a selected point's muscle shows through it

  PaperSize paper = PaperSize::a4;  ///< that sheets are printed on
  /// Who hands sheets out, as they say it; empty: nobody is named. At most most_therapist bytes.
  std::string therapist;
  static constexpr std::size_t most_therapist = 80;

  friend bool operator==(Preferences const&, Preferences const&) = default;
};

}  // namespace knotmap
