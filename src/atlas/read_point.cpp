#include "atlas/read_point.h"

#include <algorithm>

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/read_anchor.h"
#include "atlas/word_tables.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

constexpr std::size_t most_ways = 4;

/// "<muscle>-<number>", the number from 1 to 99.
bool is_point_id(std::string_view id, std::string_view muscle) {
  if (!id.starts_with(muscle)) return false;
  id.remove_prefix(muscle.size());
  if (id.size() < 2 || id.size() > 3 || id[0] != '-' || id[1] == '0') return false;
  return std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void check_cap(JsonAt const& at, int value, int cap, std::string_view unit) {
  if (value <= cap) return;
  at.fault(fmt::format("is {}{}, more than the cap of {}", value, unit, cap),
           fmt::format("safety.json allows {} at most", cap));
}

std::optional<Dose> read_dose(DoseCaps const& caps, JsonAt const& at) {
  if (!at.object_of({"hold_s", "repeats", "times_a_day", "effort", "body_weight"})) {
    return std::nullopt;
  }
  Dose dose;
  if (auto const weight = at.at("body_weight")) put(dose.body_weight, weight->boolean());
  // The ranges here are wide: beyond a cap there is a fault that names the cap.
  auto const read = [&](std::string_view key, int& into, int cap, std::string_view unit) {
    auto const value = at.at(key);
    if (!value) return false;
    auto const number = value->whole(1, 3600);
    if (!number) return false;
    check_cap(*value, *number, cap, unit);
    into = *number;
    return true;
  };
  bool good = read("hold_s", dose.hold_s,
                   dose.body_weight ? std::min(caps.hold_s, caps.hold_body_weight_s) : caps.hold_s,
                   dose.body_weight ? " s with body weight" : " s");
  good = read("repeats", dose.repeats, caps.repeats, "") && good;
  good = read("times_a_day", dose.times_a_day, caps.times_a_day, "") && good;
  good = read("effort", dose.effort, caps.effort, " of 10") && good;
  if (!good) return std::nullopt;
  return dose;
}

/// For a point that shares the zones of another: where that one is felt, so that it need not be
/// written again; "" when it could not be read. Nothing for a point with zones of its own.
using FeltAsAnother = std::optional<std::string>;

/// What readers of the words of a point know of it.
struct OfPoint {
  FeltAsAnother const& felt_as_another;
  std::vector<Tool> const& tools;
  bool places_needed = false;  ///< it is pressed, and tools.json says where that can be done
};

/// Where a way of pressing is done.
std::vector<PressPlace> read_places(JsonAt const& owner, bool needed) {
  std::vector<PressPlace> places;
  auto const list = needed ? owner.at("places") : owner.maybe("places");
  if (!list) return places;
  for (auto const& item : list->items(1, press_place_words.size())) {
    auto const place = item.one_of(press_place_words);
    if (!place) continue;
    if (std::find(places.begin(), places.end(), *place) != places.end()) {
      item.fault("the place is named twice", "keep one");
      continue;
    }
    places.push_back(*place);
  }
  return places;
}

Way read_way(JsonAt const& at, OfPoint const& point) {
  Way way;
  if (!at.object_of({"name", "tool", "position", "places", "steps"})) return way;
  if (auto const name = at.at("name")) put(way.name, name->text());
  if (auto const position = at.at("position")) put(way.position, position->text());
  way.places = read_places(at, point.places_needed);
  if (auto const steps = at.at("steps")) way.steps = read_strings(*steps, 1);
  auto const tool_at = at.at("tool");
  auto const tool = tool_at ? tool_at->one_of(tool_words) : std::nullopt;
  if (!tool) return way;
  way.tool = *tool;
  if (std::find(point.tools.begin(), point.tools.end(), *tool) == point.tools.end()) {
    tool_at->fault("the point does not have this tool", "add it to the point's \"tools\"");
  }
  return way;
}

Relief read_relief(JsonAt const& text, OfPoint const& point) {
  Relief relief;
  put(relief.felt, point.felt_as_another);
  if (!text.object_of({"name", "where", "felt", "find", "position", "places", "steps", "ways",
                       "later", "avoid", "note"})) {
    return relief;
  }
  auto const read = [&](std::string_view key, std::string& into) {
    if (auto const said = text.at(key)) put(into, said->text());
  };
  read("name", relief.name);
  read("where", relief.where);
  if (!point.felt_as_another || text.maybe("felt")) read("felt", relief.felt);
  read("find", relief.find);
  read("position", relief.position);
  relief.places = read_places(text, point.places_needed);
  read("avoid", relief.avoid);
  if (auto const steps = text.at("steps")) relief.steps = read_strings(*steps, 1);
  if (auto const ways = text.maybe("ways")) {
    for (auto const& way : ways->items(1, most_ways)) relief.ways.push_back(read_way(way, point));
  }
  if (auto const later = text.maybe("later")) relief.later = read_strings(*later, 1);
  if (auto const note = text.maybe("note")) put(relief.note, note->text());
  return relief;
}

std::vector<Tool> read_point_tools(JsonAt const& list, Press press) {
  std::vector<Tool> tools;
  for (auto const& item : list.items(1, tool_words.size())) {
    auto const tool = item.one_of(tool_words);
    if (!tool) continue;
    if (std::find(tools.begin(), tools.end(), *tool) != tools.end()) {
      item.fault("the tool is named twice", "keep one");
      continue;
    }
    if (press == Press::fingertips_only && *tool != Tool::fingers) {
      item.fault("a point of press \"fingertips_only\" takes no tool", "only \"fingers\"");
    }
    tools.push_back(*tool);
  }
  return tools;
}

/// How the body shows each way: one for the steps, one for each of Relief::ways. Whether their
/// poses exist is checked when all files are read.
std::vector<WayPose> read_way_poses(JsonAt const& list) {
  std::vector<WayPose> ways;
  for (auto const& item : list.items(1, most_ways + 1)) {
    WayPose way;
    if (!item.object_of({"tool", "pose", "hand", "grip", "against", "seen"})) continue;
    if (auto const tool = item.at("tool")) put(way.tool, tool->one_of(tool_words));
    if (auto const pose = item.at("pose")) put(way.pose, pose->id());
    if (auto const hand = item.maybe("hand")) put(way.hand, hand->one_of(press_hand_words));
    if (auto const grip = item.maybe("grip")) put(way.grip, grip->one_of(grip_words));
    if (auto const against = item.maybe("against"))
      put(way.against, against->one_of(against_words));
    if (auto const seen = item.maybe("seen")) {
      if (auto const from = seen->one_of(sight_words)) way.seen = *from;
    }
    if ((way.hand == PressHand::none) != (way.grip == Grip::none))
      item.fault("a hand has a grip, and no hand has none", "name both, or leave both out");
    ways.push_back(std::move(way));
  }
  return ways;
}

/// The tools of ways and words are the same, one by one. A point without "ways" has no pose yet.
void check_ways(JsonAt const& at, Point const& point) {
  auto const list = at.maybe("ways");
  if (!list) return;
  auto const& relief = point.relief;
  if (point.ways.size() != 1 + relief.ways.size()) {
    list->fault(fmt::format("shows {} way{}, the words tell {}", point.ways.size(),
                            point.ways.size() == 1 ? "" : "s", 1 + relief.ways.size()),
                "one for the steps and one for each way of the text");
    return;
  }
  for (std::size_t i = 0; i < relief.ways.size(); ++i) {
    if (point.ways[i + 1].tool == relief.ways[i].tool) continue;
    list->fault(fmt::format("way {} is with {}, its words with {}", i + 2,
                            word(point.ways[i + 1].tool), word(relief.ways[i].tool)),
                "make them the same");
  }
  if (!point.tools.empty() && point.ways.front().tool != point.tools.front()) {
    list->fault(fmt::format("the first is with {}, the steps with {}",
                            word(point.ways.front().tool), word(point.tools.front())),
                "the steps are with the first of \"tools\"");
  }
}

/// Takes the zones of an earlier point of the same muscle.
void share_zones(JsonAt const& at, Muscle const& muscle, Point& point) {
  auto const id = at.string();
  if (!id) return;
  auto const& earlier = muscle.points;
  auto const first = std::find_if(earlier.begin(), earlier.end(),
                                  [&](Point const& each) { return each.id == *id; });
  if (first == earlier.end()) {
    at.fault(fmt::format("{} is no point before this one in its file", in_quotes(*id)),
             "name an earlier point of the same muscle");
    return;
  }
  if (first->effect != Effect::pain || !first->zones_of.empty()) {
    at.fault(fmt::format("{} has no zones of its own", in_quotes(*id)),
             first->zones_of.empty() ? "name a point that has"
                                     : fmt::format("name \"{}\"", first->zones_of));
    return;
  }
  point.zones_of = first->id;
  point.essential = first->essential;
  point.spillover = first->spillover;
  point.relief.felt = first->relief.felt;
}

/// Gives what is felt when the zones are those of another point. An effect that could not be read
/// asks for nothing: that is a fault already.
FeltAsAnother read_zones(JsonAt const& at, Muscle const& muscle, bool effect_known, Point& point) {
  bool const midline = point.sides == Sides::midline;
  auto const zones = at.maybe("zones");
  if (!zones) {
    if (effect_known && point.effect == Effect::pain)
      (void)at.at("zones");  // reports that it is missing
    return std::nullopt;
  }
  if (point.effect != Effect::pain) {
    zones->fault(fmt::format("a point of effect \"{}\" has no pain zones", word(point.effect)),
                 "remove them");
    return std::nullopt;
  }
  if (!zones->object_of({"same_as", "essential", "spillover"})) return std::nullopt;
  if (auto const same = zones->maybe("same_as")) {
    if (zones->maybe("essential") || zones->maybe("spillover")) {
      same->fault("zones are either shared or their own", "keep \"same_as\", or the strokes");
    } else {
      share_zones(*same, muscle, point);
    }
    return point.relief.felt;
  }
  if (auto const essential = zones->at("essential")) {
    point.essential = read_strokes(*essential, midline, 1);
  }
  if (auto const spillover = zones->maybe("spillover")) {
    point.spillover = read_strokes(*spillover, midline, 0);
  }
  return std::nullopt;
}

/// A press level that could not be read asks for no dose: that is a fault already.
void read_dose_of(DoseCaps const& caps, JsonAt const& at, bool press_known, Point& point) {
  auto const dose = at.maybe("dose");
  if (point.press >= Press::therapist_only) {
    if (dose) {
      dose->fault(fmt::format("a point of press \"{}\" has no dose", word(point.press)),
                  "remove it; the steps say who can help");
    }
    return;
  }
  if (!dose) {
    if (!press_known) return;
    at.fault("the point has no dose", "add \"dose\", or make its press therapist_only or never");
    return;
  }
  point.dose = read_dose(caps, *dose);
}

}  // namespace

Point read_point(Reading const& reading, Muscle const& muscle, JsonAt const& at) {
  Point point;
  point.pointer = at.pointer();
  if (!at.object_of({"id", "at", "effect", "press", "prevalence", "sides", "zones", "dose", "tools",
                     "ways", "reach", "inside", "source", "text"})) {
    return point;
  }
  point.sides = muscle.sides;
  if (auto const sides = at.maybe("sides")) {
    put(point.sides, sides->one_of(sides_words));
    // A point of one side, or of the middle, may belong to a muscle of both; not the other way.
    if (muscle.sides != Sides::both && point.sides != muscle.sides) {
      sides->fault(fmt::format("the muscle is there on \"{}\" only", word(muscle.sides)),
                   "leave it out, or change the muscle's \"sides\"");
      point.sides = muscle.sides;
    }
  }
  bool const midline = point.sides == Sides::midline;
  if (auto const at_id = at.at("id")) {
    auto const id = at_id->id();
    // A muscle whose id is not its file's name is one fault, not one a point.
    auto const stem = std::filesystem::path(muscle.file).stem().string();
    if (id && !is_point_id(*id, muscle.id) && !is_point_id(*id, stem)) {
      at_id->fault(fmt::format("{} is no id of a point of this muscle", in_quotes(*id)),
                   fmt::format("it is the muscle's id and a number: \"{}-1\"", muscle.id));
    }
    put(point.id, id);
  }
  if (auto const place = at.at("at")) put(point.at, read_anchor(*place, midline));
  auto const effect_at = at.at("effect");
  auto const effect = effect_at ? effect_at->one_of(effect_words) : std::nullopt;
  put(point.effect, effect);
  auto const press_at = at.at("press");
  auto const press = press_at ? press_at->one_of(press_words) : std::nullopt;
  put(point.press, press);
  if (auto const prevalence = at.at("prevalence")) put(point.prevalence, prevalence->whole(1, 5));
  auto const felt = read_zones(at, muscle, effect.has_value(), point);
  if (auto const reach = at.maybe("reach")) put(point.reach, reach->one_of(reach_words));
  if (auto const inside = at.maybe("inside")) put(point.inside, inside->one_of(inside_words));
  read_dose_of(reading.atlas.safety.caps, at, press.has_value(), point);
  if (auto const tools = at.at("tools")) point.tools = read_point_tools(*tools, point.press);
  if (auto const ways = at.maybe("ways")) point.ways = read_way_poses(*ways);
  point.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    bool const pressed = press && *press < Press::therapist_only;
    auto relief =
        read_relief(text, {felt, point.tools, pressed && !reading.atlas.press_places.empty()});
    if (!shown) return;
    point.relief = std::move(relief);
    check_lay_language(text,
                       {"where", "felt", "find", "position", "steps", "later", "avoid", "note"});
    if (auto const ways = text.maybe("ways")) {
      for (auto const& way : ways->members()) check_lay_language(way, {"position", "steps"});
    }
  });
  check_ways(at, point);
  return point;
}

}  // namespace knotmap
