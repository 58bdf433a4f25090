#include "cli/where.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "finder/painted.h"
#include "finder/told_region.h"
#include "state/names.h"

namespace knotmap {
namespace {

/// "X,Y,Z,R" or "X,Y,Z,R,S": metres, and a strength from 0 (rubs out) to 1.
Result<Dab> dab_of(World const& world, std::string const& text) {
  std::vector<double> numbers;
  for (std::size_t begin = 0; begin <= text.size();) {
    auto const end = std::min(text.find(',', begin), text.size());
    auto const number = number_of(std::string_view(text).substr(begin, end - begin));
    if (number) numbers.push_back(*number);
    begin = end + 1;
    constexpr std::size_t without_strength = 4;
    bool const whole = begin > text.size() && (numbers.size() == without_strength ||
                                               numbers.size() == without_strength + 1);
    if (!number || (begin > text.size() && !whole)) {
      return fail({.file = {},
                   .pointer = {},
                   .what = fmt::format("\"{}\" is no dab of the brush", text),
                   .remedy = "say X,Y,Z,RADIUS or X,Y,Z,RADIUS,STRENGTH, in metres"});
    }
  }
  auto const radius = static_cast<float>(numbers[3]);
  auto const strength = numbers.size() > 4 ? static_cast<float>(numbers[4]) : strong_pain;
  if (radius <= 0.0F || radius > most_brush_m || strength < 0.0F || strength > 1.0F) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("\"{}\" is no dab of the brush", text),
                 .remedy = fmt::format("a radius is above 0 and at most {} m, a strength 0 to 1",
                                       most_brush_m)});
  }
  auto const place =
      skin_near(world, {static_cast<float>(numbers[0]), static_cast<float>(numbers[1]),
                        static_cast<float>(numbers[2])});
  if (!place) return fail(place.error());
  return Dab{*place, radius, strength};
}

Result<Pain> painted_by(World const& world, std::vector<std::string> const& dabs) {
  Pain pain;
  for (auto const& text : dabs) {
    auto const dab = dab_of(world, text);
    if (!dab) return fail(dab.error());
    pain.dabs.push_back(*dab);
  }
  return pain;
}

/// The side of --region or --side; nothing: both.
std::optional<Side> said_side(Where const& where) {
  auto const id = parse_id(where.region);
  if (id && id->side) return id->side;
  auto const side = pain_side_of(where.side);
  if (side == PainSide::left) return Side::left;
  return side == PainSide::right ? std::optional(Side::right) : std::nullopt;
}

}  // namespace

OptionGroup where_options(Where& where) {
  return {
      .name = "where",
      .help = "where it hurts (one of these)",
      .options = {{.name = "--at", .target = &where.at, .help = "X,Y,Z in metres on the base body"},
                  {.name = "--near",
                   .target = &where.near,
                   .help = "a landmark: C7, T5, \"acromion top left\""},
                  {.name = "--region",
                   .target = &where.region,
                   .help = "a region: see knotmap list regions"},
                  {.name = "--text",
                   .target = &where.text,
                   .help = "in your own words: \"between the shoulder blades\""},
                  {.name = "--paint",
                   .target = &where.paint,
                   .help = "X,Y,Z,RADIUS[,STRENGTH]: a dab of the brush, in metres "
                           "(again for more)"}}};
}

Option side_option(Where& where) {
  return {.name = "--side",
          .target = &where.side,
          .help = "where the words do not say: left, right or both",
          .one_of = {"left", "right", "both"}};
}

Result<Pain> marked_pain(World const& world, Where const& where) {
  if (!where.paint.empty()) return painted_by(world, where.paint);
  Result<Place> place = Place{};
  if (!where.at.empty()) {
    std::vector<std::string> const args{where.at};
    auto const spot = coordinates_of(args);
    if (!spot) return fail(spot.error());
    place = skin_near(world, *spot);
  } else if (!where.near.empty()) {
    auto const landmark = landmark_of(world, where.near);
    if (!landmark) return fail(landmark.error());
    place = (*landmark)->place;
  } else if (!where.region.empty()) {
    auto const here = region_of(world, where.region);
    if (!here) return fail(here.error());
    auto pain = pain_of_region(*world.placed, *here->region, said_side(where));
    if (!pain.empty()) return pain;
    place = world.placed->regions().middle(*here->region, here->side);
  } else {
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing says where it hurts",
                 .remedy = "say where: --near T5"});
  }
  if (!place) return fail(place.error());
  return Pain{{Dab{.place = *place}}};
}

}  // namespace knotmap
