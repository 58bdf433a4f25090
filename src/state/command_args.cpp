#include "state/command_args.h"

#include <charconv>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "base/words.h"

namespace knotmap {

std::optional<double> number_of(std::string_view text) {
  double value = 0.0;
  auto const* const end = text.data() + text.size();
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  auto const [rest, error] = std::from_chars(text.data(), end, value);
  constexpr double most = 1e6;  // more is no angle, length or time of this map
  if (error != std::errc{} || rest != end || !(std::abs(value) <= most)) return std::nullopt;
  return value;
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

Result<std::uint32_t> point_of(World const& world, std::string_view id) {
  auto const parsed = parse_id(id);
  auto const& placed = *world.placed;
  if (parsed) {
    if (parsed->side) {
      if (auto const index = placed.index_of({parsed->id, *parsed->side})) return *index;
    } else {
      for (auto const side : {Side::right, Side::midline, Side::left}) {
        if (auto const index = placed.index_of({parsed->id, side})) return *index;
      }
    }
  }
  auto const bare = parsed ? std::string_view(parsed->id) : id.substr(0, id.rfind('.'));
  auto const found = world.atlas->point(bare);
  if (found.point != nullptr) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("the point \"{}\" does not exist on that side", id),
                 .remedy = fmt::format("see: knotmap show {}", found.muscle->id)});
  }
  std::vector<std::string> known;
  for (auto const& muscle : world.atlas->muscles) {
    known.push_back(muscle.id);
    for (auto const& point : muscle.points) known.push_back(point.id);
  }
  return fail(unknown_name("point", id, known, "see: knotmap list points"));
}

Result<RegionHere> region_of(World const& world, std::string_view id) {
  auto const parsed = parse_id(id);
  auto const* const region = parsed ? world.atlas->region(parsed->id) : nullptr;
  if (region != nullptr) {
    return RegionHere{region, region->midline ? Side::midline : parsed->side.value_or(Side::right)};
  }
  std::vector<std::string> known;
  for (auto const& each : world.atlas->regions) known.push_back(each.id);
  return fail(unknown_name("region", id, known, "see: knotmap list regions"));
}

Result<Landmark const*> landmark_of(World const& world, std::string_view name) {
  if (auto const* const landmark = world.body->find_landmark(name)) return landmark;
  std::vector<std::string> known;
  for (auto const& each : world.body->landmarks()) {
    known.push_back(each.id);
    known.insert(known.end(), each.aliases.begin(), each.aliases.end());
  }
  return fail(unknown_name("landmark", name, known, "see: knotmap list landmarks"));
}

Result<Symptom const*> symptom_of(World const& world, std::string_view id) {
  if (auto const* const symptom = world.atlas->symptom(id)) return symptom;
  std::vector<std::string> known;
  for (auto const& each : world.atlas->symptoms) known.push_back(each.id);
  return fail(unknown_name("symptom", id, known, "see: knotmap list symptoms"));
}

Fault unknown_name(std::string_view kind, std::string_view name, std::span<std::string const> known,
                   std::string_view otherwise) {
  constexpr std::size_t longest = 60;  // no name is longer; what is typed may be
  auto const word = name.substr(0, longest);
  auto near = did_you_mean(word, known);
  // A side is no mistake: "temple.L" is as near as "temple".
  if (near.empty()) near = did_you_mean(word.substr(0, word.rfind('.')), known);
  return {
      .file = {},
      .pointer = {},
      .what = fmt::format("no {} is called \"{}\"", kind, name),
      .remedy = near.empty() ? std::string(otherwise) : fmt::format("did you mean \"{}\"?", near)};
}

Result<Place> skin_near(World const& world, glm::vec3 base_metres) {
  constexpr float reach = 0.05F;
  if (auto const place = world.body->base().nearest(base_metres, reach)) return *place;
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("there is no skin within 5 cm of {:.3f},{:.3f},{:.3f}",
                                   base_metres.x, base_metres.y, base_metres.z),
               .remedy = "metres on the base body: y up from the soles, z to the front, x to the "
                         "body's left, as \"at\" in knotmap list landmarks --json"});
}

Fault usage_fault(CommandSpec const& spec) {
  return {.file = {},
          .pointer = {},
          .what = fmt::format("\"{}\" was called wrongly", spec.name),
          .remedy = fmt::format("usage: {}", spec.usage)};
}

}  // namespace knotmap
