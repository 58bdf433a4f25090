#include "preferences/tone.h"

#include <fmt/format.h>

namespace knotmap {
namespace {

struct Named {
  std::string_view name;
  std::string_view words;
};

constexpr std::array<Named, all_tones.size()> names{{{"mannequin", "Mannequin"},
                                                     {"very-light", "Very light"},
                                                     {"light", "Light"},
                                                     {"light-brown", "Light brown"},
                                                     {"brown", "Brown"},
                                                     {"dark-brown", "Dark brown"},
                                                     {"very-dark", "Very dark"}}};

}  // namespace

std::string_view name_of(Tone tone) {
  return names.at(static_cast<std::size_t>(tone)).name;
}

std::string_view words_of(Tone tone) {
  return names.at(static_cast<std::size_t>(tone)).words;
}

Result<Tone> parse_tone(std::string_view text) {
  for (auto const tone : all_tones) {
    bool const by_number = tone != Tone::mannequin && text.size() == 1 &&
                           text.front() == static_cast<char>('0' + static_cast<int>(tone));
    if (by_number || text == name_of(tone)) return tone;
  }
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("there is no skin tone \"{}\"", text),
               .remedy = "use mannequin, very-light, light, light-brown, brown, dark-brown or "
                         "very-dark, or 1 (very light) to 6 (very dark)"});
}

}  // namespace knotmap
