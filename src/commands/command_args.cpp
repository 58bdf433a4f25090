#include "commands/command_args.h"

#include <charconv>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "base/number.h"
#include "state/names.h"

namespace knotmap {

std::optional<double> number_of(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  auto const value = number_in<double>(text);
  constexpr double most = 1e6;  // above any angle, length or time that makes sense here
  return value && std::abs(*value) <= most ? value : std::nullopt;
}

std::optional<int> rating_of(std::string_view text) {
  constexpr int most = 10;
  int number = 0;
  auto const* const end = text.data() + text.size();
  auto const [rest, error] = std::from_chars(text.data(), end, number);
  bool const good = error == std::errc{} && rest == end && number >= 0 && number <= most;
  return good ? std::optional(number) : std::nullopt;
}

Result<glm::vec3> coordinates_of(CommandArgs args) {
  std::vector<std::string> parts;
  std::string given;
  for (auto const& arg : args) {
    given += (given.empty() ? "" : " ") + arg;
    std::size_t begin = 0;
    while (begin <= arg.size()) {
      auto const comma = std::min(arg.find(',', begin), arg.size());
      parts.push_back(arg.substr(begin, comma - begin));
      begin = comma + 1;
    }
  }
  Fault const fault{.file = {},
                    .pointer = {},
                    .what = fmt::format("\"{}\" is not a place", given),
                    .remedy = "three finite numbers in metres on the base body: 0.05,1.42,-0.09"};
  if (parts.size() != 3) return fail(fault);
  glm::vec3 spot{0.0F};
  for (int i = 0; i < 3; ++i) {
    auto const value = number_of(parts[static_cast<std::size_t>(i)]);
    if (!value || std::abs(*value) > 1000.0) return fail(fault);
    spot[i] = static_cast<float>(*value);
  }
  return spot;
}

Result<Place> skin_at(World const& world, CommandArgs position) {
  auto const spot = coordinates_of(position);
  if (!spot) return fail(spot.error());
  return skin_near(world, *spot);
}

Result<Place> cursor_place(CommandInput const& in) {
  if (in.state.moment.cursor) return *in.state.moment.cursor;
  return fail({.file = {},
               .pointer = {},
               .what = "there is no cursor on the body",
               .remedy = "show it first: cursor on"});
}

Fault usage_fault(CommandSpec const& spec) {
  return {.file = {},
          .pointer = {},
          .what = fmt::format("\"{}\" was called wrongly", spec.name),
          .remedy = fmt::format("usage: {}", spec.usage)};
}

}  // namespace knotmap
