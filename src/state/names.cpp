#include "state/names.h"

#include <vector>

#include <fmt/format.h>

#include "base/words.h"

namespace knotmap {
namespace {

/// The one of `all` with this id; a fault for an unknown one, with the nearest known.
template <typename Thing>
Result<Thing const*> listed(std::vector<Thing> const& all, std::string_view id,
                            std::string_view kind, std::string_view otherwise) {
  std::vector<std::string> known;
  for (auto const& each : all) {
    if (each.id == id) return &each;
    known.push_back(each.id);
  }
  return fail(unknown_name(kind, id, known, otherwise));
}

}  // namespace

std::string point_words(World const& world, SidedId const& id) {
  auto const found = world.atlas->point(id.id);
  if (found.point == nullptr) return {};
  auto title = full_name(*found.muscle, *found.point);
  if (id.side != Side::midline) title += fmt::format(", {}", word(id.side));
  return title;
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
  return listed(world.atlas->symptoms, id, "symptom", "see: knotmap list symptoms");
}

Result<AboutYou const*> about_you_of(World const& world, std::string_view id) {
  return listed(world.atlas->safety.about_you, id, "question about you",
                "see: knotmap list about-you");
}

Result<RedFlag const*> flag_of(World const& world, std::string_view id) {
  return listed(world.atlas->safety.red_flags, id, "warning", "see: knotmap list warnings");
}

Result<Cause const*> cause_of(World const& world, std::string_view id) {
  return listed(world.atlas->causes, id, "cause", "see: knotmap list causes");
}

Result<Exercise const*> exercise_of(World const& world, std::string_view id) {
  return listed(world.atlas->exercises, id, "exercise", "see: knotmap list exercises");
}

Fault unknown_name(std::string_view kind, std::string_view name, std::span<std::string const> known,
                   std::string_view otherwise) {
  constexpr std::size_t longest = 60;  // above any known name; keeps comparing long input cheap
  auto const word = name.substr(0, longest);
  auto near = did_you_mean(word, known);
  // A side must not count as a spelling mistake: "temple.L" is as near as "temple".
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

}  // namespace knotmap
