#include "body/shape.h"

#include <array>

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr std::array<std::string_view, 3> sexes{"base", "female", "male"};
constexpr std::array<std::string_view, 5> builds{"average", "lean", "heavy", "muscular",
                                                 "muscular-heavy"};

}  // namespace

std::string to_string(BodyChoice choice) {
  std::string text(sexes.at(static_cast<std::size_t>(choice.sex)));
  if (choice.sex != Sex::base && choice.build != Build::average) {
    text += ':';
    text += builds.at(static_cast<std::size_t>(choice.build));
  }
  return text;
}

Result<BodyChoice> parse_body(std::string_view text) {
  if (text == "base") return BodyChoice{Sex::base, Build::average};
  for (auto const sex : {Sex::female, Sex::male}) {
    for (std::size_t build = 0; build < builds.size(); ++build) {
      BodyChoice const choice{sex, static_cast<Build>(build)};
      if (text == to_string(choice)) return choice;
    }
  }
  return fail({"--body", "", fmt::format("there is no body \"{}\"", text),
               "use base, female or male; female and male can have :lean, :heavy, :muscular or "
               ":muscular-heavy"});
}

}  // namespace knotmap
