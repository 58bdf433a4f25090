#include "scene/flesh_colours.h"

#include <array>
#include <cstdint>

#include <glm/common.hpp>

namespace knotmap {
namespace {

constexpr std::array tones{
    glm::vec3(0.690F, 0.478F, 0.420F),  // clay
    glm::vec3(0.655F, 0.447F, 0.447F),  // old rose
    glm::vec3(0.588F, 0.435F, 0.451F),  // mauve
    glm::vec3(0.725F, 0.545F, 0.467F),  // terracotta
    glm::vec3(0.620F, 0.427F, 0.388F),  // brown
    glm::vec3(0.690F, 0.510F, 0.498F),  // rose
    glm::vec3(0.557F, 0.404F, 0.396F),  // dark mauve
};

/// FNV-1a with a final mix, so that ids that differ in one letter get unrelated numbers.
std::uint32_t number_of(std::string_view id) {
  std::uint32_t number = 2166136261U;
  for (char const c : id) {
    number = (number ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  number ^= number >> 15U;
  number *= 0x2c1b3c6dU;
  return number ^ (number >> 13U);
}

constexpr float darkened = 0.90F;  ///< factor in the dark theme, where the skin is dimmed too

}  // namespace

glm::vec3 flesh_colour(std::string_view muscle_id, Theme theme) {
  auto const number = number_of(muscle_id);
  auto const tone = tones.at(number % tones.size());
  // Seven tones in five levels of brightness: neighbours seldom share both.
  constexpr std::uint32_t lights = 5;
  auto const step = static_cast<float>((number / tones.size()) % lights);
  float const light = 0.91F + 0.045F * step;
  return glm::min(tone * light * (theme == Theme::dark ? darkened : 1.0F), glm::vec3(1.0F));
}

glm::vec3 flesh_through_skin(std::string_view muscle_id, Theme theme) {
  constexpr glm::vec3 fresh{0.67F, 0.32F, 0.30F};
  float const dimmed = theme == Theme::dark ? darkened : 1.0F;
  return glm::mix(flesh_colour(muscle_id, theme), fresh * dimmed, 0.62F);
}

glm::vec3 chosen_flesh(Theme theme) {
  return glm::vec3(0.885F, 0.560F, 0.300F) * (theme == Theme::dark ? 0.96F : 1.0F);
}

}  // namespace knotmap
