// The page of a point, composed after the safety gate.
#include "relief/page.h"

#include <algorithm>

#include <fmt/format.h>

#include "relief/muscle_page.h"

namespace knotmap {
namespace {

std::string subtitle_of(PlacedAtlas::SidedPoint const& point) {
  auto subtitle = point.muscle->latin;
  if (point.side != Side::midline) subtitle += fmt::format(", {} side", word(point.side));
  return subtitle;
}

/// `steps`: the steps of the point stand below.
std::string gate_words(Press press, bool steps) {
  std::string_view const whatever = steps ? ", whatever the steps below say" : "";
  switch (press) {
    case Press::therapist_only:
      return "Do not press this one yourself: leave it to a trained therapist.";
    case Press::never:
      return "Do not press here.";
    case Press::fingertips_only:
      return fmt::format(
          "This place takes fingertips only{}: no tool, and no more than the weight of your hand.",
          whatever);
    case Press::light:
      return fmt::format(
          "This place takes a light touch only{}: no more than the weight of your hand.", whatever);
    case Press::normal:
      break;
  }
  return "";
}

/// What a person does, after the gate.
void compose_pressing(PointPage& page, Point const& point, Press press) {
  auto const& relief = point.relief;
  page.find = relief.find;
  bool const stricter_place = press > point.press;
  if (press >= Press::therapist_only) {
    page.steps.push_back(gate_words(press, false));
    if (stricter_place) {
      page.find.clear();  // it asks to feel for the point with the fingers
    } else {
      page.steps.insert(page.steps.end(), relief.steps.begin(), relief.steps.end());
      page.later = relief.later;
    }
    return;
  }
  page.later = relief.later;
  for (auto const tool : allowed_tools(point, press)) page.tools.emplace_back(plain(tool));
  auto const ways = allowed_ways(point, press);
  if (stricter_place) page.steps.push_back(gate_words(press, !ways.empty()));
  if (ways.empty()) return;
  auto const& first = ways.front();
  page.position = first.position;
  page.with = plain(first.tool);
  page.steps.insert(page.steps.end(), first.steps.begin(), first.steps.end());
  auto const numbers = allowed_way_numbers(point, press);
  auto const shown = [&](std::size_t i) {
    return static_cast<std::size_t>(numbers[i]) <= point.ways.size() ? numbers[i] : 0;
  };
  page.shown = shown(0);
  for (std::size_t i = 1; i < ways.size(); ++i)
    page.ways.push_back({ways[i].name, ways[i].position, ways[i].steps, shown(i)});
}

/// Who can press it, when the person cannot.
std::string reach_words(Point const& point, Press press) {
  std::string words;
  switch (point.inside) {
    case Inside::none:
      break;
    case Inside::mouth:
      words = "It lies inside the mouth; the X marks the skin over it. ";
      break;
    case Inside::pelvis:
      words = "It lies inside the pelvis; the X marks the skin over it. ";
      break;
    case Inside::belly:
      words = "It lies deep in the belly; the X marks the skin over it. ";
      break;
    case Inside::chest:
      words = "It lies inside the chest; the X marks the skin over it. ";
      break;
  }
  if (press >= Press::therapist_only) return words;  // the press level says who can
  if (point.reach == Reach::helper) {
    words += "Your own hands do not get there: ask someone whom you trust to press for you.";
  }
  return words;
}

/// The points of the same muscle that share its zones.
std::vector<PageLink> alike_of(Muscle const& muscle, Point const& point, Side side) {
  auto const& first = point.zones_of.empty() ? point.id : point.zones_of;
  std::vector<PageLink> links;
  if (point.effect != Effect::pain) return links;
  for (auto const& other : muscle.points) {
    auto const sides = each(other.sides);
    if (std::find(sides.begin(), sides.end(), side) == sides.end()) continue;
    if (&other == &point || (other.id != first && other.zones_of != first)) continue;
    links.push_back({to_string(SidedId{other.id, side}), short_name(other)});
  }
  return links;
}

}  // namespace

PointPage page_of(PlacedAtlas const& placed, std::uint32_t point, Person const& person) {
  PointPage page;
  if (point >= placed.points().size()) return page;
  auto const& sided = placed.points()[point];
  auto const& relief = sided.point->relief;
  auto const& atlas = placed.atlas();

  page.id = sided.id();
  page.title = full_name(*sided.muscle, *sided.point);
  page.subtitle = subtitle_of(sided);
  page.press = std::max(press_for(placed, person, point), sided.point->press);
  for (auto const& limit : limits_of(placed, person, point)) {
    page.because.push_back(
        fmt::format("You said: {}. {}", limit.because->words, limit.because->why));
  }
  page.press_words = press_words_of(page.press);
  page.reach = reach_words(*sided.point, page.press);
  page.where = relief.where;
  page.felt = relief.felt;
  page.alike = alike_of(*sided.muscle, *sided.point, sided.side);
  page.keys = keys_of(atlas, *sided.muscle, sided.point, sided.side);
  page.satellites = satellites_of(atlas, *sided.muscle, sided.point, sided.side);
  compose_pressing(page, *sided.point, page.press);
  if (auto const dose = allowed_dose(atlas, *sided.point, page.press, is_careful(placed, point))) {
    auto const tools = allowed_tools(*sided.point, page.press);
    page.dose = dose_words(*dose, tools.empty() ? Tool::fingers : tools.front());
    page.effort = dose->effort;
    auto const& caps = atlas.safety.caps;
    page.dose.push_back(fmt::format("In one session at most {} points and {} minutes in all",
                                    caps.points_a_session, caps.minutes_a_session));
  }
  page.avoid = relief.avoid;
  page.note = relief.note;
  page.causes = sided.muscle->causes;
  page.stop_rules = atlas.safety.stop_rules;
  auto ids = sided.point->source;
  ids.insert(ids.end(), sided.muscle->source.begin(), sided.muscle->source.end());
  page.sources = citations(atlas, ids);
  page.honesty = atlas.safety.honesty;
  return page;
}

std::optional<PressNote> press_note(PlacedAtlas const& placed, Place const& place) {
  auto const* const area = placed.area_at(place);
  if (placed.gate_is_shut()) {
    return PressNote{Press::never, "Do not press anywhere yet",
                     fmt::format("The place \"{}\" of this atlas, which sets limits to pressing, "
                                 "cannot be found on the body. Nothing may be pressed until it is.",
                                 area == nullptr ? "" : area->name)};
  }
  if (area == nullptr || area->press == Press::normal) return std::nullopt;
  PressNote note;
  note.press = area->press;
  bool const never = area->press >= Press::therapist_only;
  note.title =
      fmt::format("{}: {}", never ? "Do not press right here" : "Take care right here", area->name);
  note.body = area->why;
  return note;
}

std::optional<PressNote> press_note(PlacedAtlas const& placed, Pain const& pain) {
  Place const* strictest = nullptr;
  auto level = Press::normal;
  for (auto const& dab : pain.dabs) {
    if (!(dab.strength > 0.0F)) continue;
    auto const here = placed.press_at(dab.place);
    if (here <= level) continue;
    level = here;
    strictest = &dab.place;
  }
  return strictest == nullptr ? std::nullopt : press_note(placed, *strictest);
}

}  // namespace knotmap
