#include "cli/relief_call.h"

#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/words.h"
#include "cli/danger_answer.h"
#include "finder/alike.h"
#include "finder/area_words.h"
#include "relief/causes.h"
#include "state/names.h"

namespace knotmap {
namespace {

Result<ReliefAsked> asked_of_point(World const& world, std::string const& id) {
  auto const point = point_of(world, id);
  if (!point) return fail(point.error());
  auto const& sided = world.placed->points()[*point];
  auto const said = parse_id(id);
  std::optional<PainSide> side;
  if (said && said->side && *said->side != Side::midline)
    side = *said->side == Side::left ? PainSide::left : PainSide::right;
  ReliefAsked asked;
  asked.topic = topic_of_point(*world.placed, *point, side);
  asked.point = to_string(sided.id());
  asked.where = full_name(*sided.muscle, *sided.point);
  if (side) asked.where = with_side(asked.where, sided.side);
  if (auto const place = world.placed->place(*point))
    asked.regions = {world.placed->regions().at(*place)};
  return asked;
}

Result<ReliefAsked> asked_of_pain(Answers const& answers, Where const& where) {
  auto const& world = answers.world();
  ReliefAsked asked;
  Told told;
  Work work;
  if (!where.text.empty()) {
    asked.by_words = true;
    asked.heard = answers.heard(where.text);
    told = answers.told(where.text, pain_side_of(where.side));
    asked.understood = told.understood;
    work.pain = told.pain();
    for (auto const* const symptom : told.symptoms) work.symptoms.push_back(symptom->id);
  } else {
    auto marked = marked_pain(world, where);
    if (!marked) return fail(marked.error());
    work.pain = *std::move(marked);
  }
  asked.candidates = with_named(told, answers.candidates(work));
  asked.regions = answers.regions(work);
  auto const side = told.asks_side ? std::nullopt : side_of(*world.placed, work.pain);
  asked.topic = topic_of_pain(*world.placed, asked.candidates, asked.regions, side);
  asked.where = capitalized(area_words(*world.atlas, asked.regions));
  return asked;
}

}  // namespace

std::vector<Option> relief_options(ReliefCall& call) {
  return {{.name = "--yes",
           .target = &call.yes,
           .help = "what is true of it: ids of knotmap causes",
           .delimiter = ','},
          side_option(call.where),
          about_option(call.about),
          {.name = "--anyway",
           .target = &call.anyway,
           .help = "answer although the words tell a danger"},
          {.name = "--json", .target = &call.json, .help = "for programs"}};
}

OptionGroup relief_where(ReliefCall& call) {
  auto group = where_options(call.where);
  group.options.insert(
      group.options.begin(),
      {.name = "--point", .target = &call.point, .help = "a point: trapezius-5.R"});
  return group;
}

Result<ReliefAsked> asked_by(Answers const& answers, ReliefCall const& call) {
  auto const& world = answers.world();
  for (auto const& id : call.yes) {
    if (auto const known = cause_of(world, id); !known) return fail(known.error());
  }
  return call.point.empty() ? asked_of_pain(answers, call.where)
                            : asked_of_point(world, call.point);
}

ReliefHead head_of(World const& world, ReliefAsked const& asked, bool anyway,
                   std::string const& what) {
  std::string text = text_of_dangers(asked.heard);
  if (!asked.is_answer()) {
    return {text +
                "Nothing of the body was understood. Say in English where it hurts: \"the right "
                "shoulder blade\".",
            true};
  }
  text += asked.by_words ? fmt::format("Understood: {}\n", asked.understood) : asked.where + "\n";
  if (hold(asked.heard) && !anyway) return {text + held_words(what), true};
  if (asked.heard.empty()) text += text_of_gate(*world.atlas, asked.regions);
  return {text, false};
}

nlohmann::ordered_json head_json(World const& world, ReliefAsked const& asked) {
  auto const& side = asked.topic.side;
  return {{"where", asked.where},
          {"point", asked.point},
          {"understood", asked.understood},
          {"side", side ? word(*side) : ""},
          {"heard", json_of(asked.heard)},
          {"press_nothing", hold(asked.heard)},
          {"gate", gate_json(*world.atlas, asked.regions)}};
}

}  // namespace knotmap
