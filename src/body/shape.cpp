#include "body/shape.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/number.h"

namespace knotmap {
namespace {

constexpr std::size_t build_count = corner_count / 2;

/// The corners of each sex, in their order.
enum Build : std::size_t { average, lean, heavy, muscular, muscular_heavy };

constexpr std::array<std::string_view, corner_count> corner_names{
    "female", "female:lean", "female:heavy", "female:muscular", "female:muscular-heavy",
    "male",   "male:lean",   "male:heavy",   "male:muscular",   "male:muscular-heavy"};

std::array<float, build_count> build_weights(BodyChoice const& choice) {
  float const w = choice.weight;
  float const m = choice.muscle;
  std::array<float, build_count> weights{};
  if (w < 0.0F) {
    weights[lean] = -w * (1.0F - m / 2.0F);
    weights[muscular] = m;
    weights[average] = 1.0F - weights[lean] - weights[muscular];
  } else {
    weights[average] = (1.0F - w) * (1.0F - m);
    weights[heavy] = w * (1.0F - m);
    weights[muscular] = (1.0F - w) * m;
    weights[muscular_heavy] = w * m;
  }
  return weights;
}

/// Reads the number before the comma or the end of the text; nothing when it is none or out of
/// range.
std::optional<float> number_within(std::string_view text, float low, float high) {
  auto const value = number_in<float>(text);
  if (!value || *value < low || *value > high) return std::nullopt;
  return *value + 0.0F;  // -0 is 0
}

std::optional<BodyChoice> numbers_in(std::string_view text) {
  auto const first = text.find(',');
  if (first == std::string_view::npos) return std::nullopt;
  auto const second = text.find(',', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  auto const male = number_within(text.substr(0, first), 0.0F, 1.0F);
  auto const weight = number_within(text.substr(first + 1, second - first - 1), -1.0F, 1.0F);
  auto const muscle = number_within(text.substr(second + 1), 0.0F, 1.0F);
  if (!male || !weight || !muscle) return std::nullopt;
  return BodyChoice{false, *male, *weight, *muscle};
}

}  // namespace

BodyChoice corner_choice(std::size_t corner) {
  static constexpr std::array<BodyChoice, build_count> builds{{{false, 0.0F, 0.0F, 0.0F},
                                                               {false, 0.0F, -1.0F, 0.0F},
                                                               {false, 0.0F, 1.0F, 0.0F},
                                                               {false, 0.0F, 0.0F, 1.0F},
                                                               {false, 0.0F, 1.0F, 1.0F}}};
  BodyChoice choice = builds.at(corner % build_count);
  choice.male = corner < build_count ? 0.0F : 1.0F;
  return choice;
}

std::array<float, corner_count> corner_weights(BodyChoice const& choice) {
  auto const builds = build_weights(choice);
  std::array<float, corner_count> weights{};
  for (std::size_t i = 0; i < build_count; ++i) {
    weights.at(i) = (1.0F - choice.male) * builds.at(i);
    weights.at(build_count + i) = choice.male * builds.at(i);
  }
  return weights;
}

float fatness(BodyChoice const& choice) {
  if (choice.base) return 0.0F;
  auto const builds = build_weights(choice);
  float const fat = builds[heavy] + builds[muscular_heavy] / 2.0F;
  float const all = builds[heavy] + builds[lean] + builds[muscular] + builds[muscular_heavy];
  return all > 0.0F ? fat / all : 0.0F;
}

bool wears_band(BodyChoice const& choice) {
  return !choice.base && choice.male <= 0.5F;
}

std::string to_string(BodyChoice const& choice) {
  if (choice.base) return "base";
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    if (choice == corner_choice(corner)) return std::string(corner_names.at(corner));
  }
  return fmt::format("{},{},{}", choice.male, choice.weight, choice.muscle);
}

Result<BodyChoice> parse_body(std::string_view text) {
  if (text == "base") return BodyChoice{.base = true};
  auto const* const name = std::find(corner_names.begin(), corner_names.end(), text);
  if (name != corner_names.end()) {
    return corner_choice(static_cast<std::size_t>(name - corner_names.begin()));
  }
  if (auto const mix = numbers_in(text)) return *mix;
  return fail(
      {"--body", "", fmt::format("there is no body \"{}\"", text),
       "use base, female or male (female and male can have :lean, :heavy, :muscular or "
       ":muscular-heavy), or a mix as MALE,WEIGHT,MUSCLE: MALE 0 (woman) to 1 (man), WEIGHT "
       "-1 (lean) to 1 (heavy), MUSCLE 0 to 1, such as 0.5,-0.3,0.25"});
}

}  // namespace knotmap
