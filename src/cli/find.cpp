#include "cli/find.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/find_answer.h"
#include "commands/command_args.h"
#include "finder/painted.h"
#include "finder/told_region.h"
#include "state/answers.h"
#include "state/names.h"

namespace knotmap {
namespace {

/// What is offered where nothing was understood.
constexpr std::size_t most_offers = 3;

/// How many symptoms it asks about.
constexpr std::size_t most_asked = 6;

struct FindCall : Call {
  std::string at;
  std::string near;
  std::string region;
  std::string text;
  std::string side;
  std::vector<std::string> paint;
  std::vector<std::string> symptoms;
  std::vector<std::string> about;
  int limit = 0;
  bool json = false;
  bool anyway = false;
};

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

Result<std::vector<Symptom const*>> symptoms_of(World const& world,
                                                std::vector<std::string> const& ids) {
  std::vector<Symptom const*> symptoms;
  for (auto const& id : ids) {
    auto const symptom = symptom_of(world, id);
    if (!symptom) return fail(symptom.error());
    bool const twice = std::find(symptoms.begin(), symptoms.end(), *symptom) != symptoms.end();
    if (!twice) symptoms.push_back(*symptom);
  }
  return symptoms;
}

/// The side of --region or --side; nothing: both.
std::optional<Side> said_side(FindCall const& call) {
  auto const id = parse_id(call.region);
  if (id && id->side) return id->side;
  auto const side = pain_side_of(call.side);
  if (side == PainSide::left) return Side::left;
  return side == PainSide::right ? std::optional(Side::right) : std::nullopt;
}

/// What the call marks on the skin, other than by words.
Result<Pain> pain_of(World const& world, FindCall const& call) {
  if (!call.paint.empty()) return painted_by(world, call.paint);
  Result<Place> place = Place{};
  if (!call.at.empty()) {
    std::vector<std::string> const args{call.at};
    auto const spot = coordinates_of(args);
    if (!spot) return fail(spot.error());
    place = skin_near(world, *spot);
  } else if (!call.near.empty()) {
    auto const landmark = landmark_of(world, call.near);
    if (!landmark) return fail(landmark.error());
    place = (*landmark)->place;
  } else if (!call.region.empty()) {
    auto const here = region_of(world, call.region);
    if (!here) return fail(here.error());
    auto pain = pain_of_region(*world.placed, *here->region, said_side(call));
    if (!pain.empty()) return pain;
    place = world.placed->regions().middle(*here->region, here->side);
  } else if (!call.symptoms.empty()) {
    return Pain{};
  } else {
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing says where it hurts",
                 .remedy = "say where: --near T5"});
  }
  if (!place) return fail(place.error());
  return Pain{{Dab{.place = *place}}};
}

Result<FindAnswer> answer_of(Answers const& answers, FindCall const& call) {
  auto const& world = answers.world();
  auto const ticked = symptoms_of(world, call.symptoms);
  if (!ticked) return fail(ticked.error());
  auto const& placed = *world.placed;
  FindAnswer found;
  Told told;
  Work work;
  auto& pain = work.pain;
  if (!call.text.empty()) {
    told = answers.told(call.text, pain_side_of(call.side));
    found.heard = answers.heard(call.text);
    if (told.empty() && !found.holds())
      found.offers = answers.search_index().search(call.text, most_offers);
    pain = told.pain();
  } else {
    auto marked = pain_of(world, call);
    if (!marked) return fail(marked.error());
    pain = *std::move(marked);
  }
  for (auto const* const symptom : *ticked) {
    bool const twice =
        std::find(told.symptoms.begin(), told.symptoms.end(), symptom) != told.symptoms.end();
    if (!twice) told.symptoms.push_back(symptom);
  }
  for (auto const* const symptom : told.symptoms) work.symptoms.push_back(symptom->id);
  found.candidates = with_named(told, answers.candidates(work));
  found.combination = answers.combination(work);
  found.worth_asking = answers.symptoms_worth_asking(work, most_asked);
  found.warnings = answers.warnings(work);
  found.regions = answers.regions(work);
  found.notes = answers.complaint_notes(work);
  found.alike = pain.alike;
  found.person = answers.person();
  if (!pain.empty()) {
    found.place = pain.dabs.front().place;
    found.press_here = press_note(placed, pain);
  } else if (!told.points.empty()) {
    auto const place = placed.place(told.points.front());
    if (place) {
      found.place = *place;
      found.press_here = press_note(placed, *place);
    }
  }
  found.places = std::move(told.places);
  found.symptoms = std::move(told.symptoms);
  found.understood = std::move(told.understood);
  found.side = told.side;
  found.asks_side = told.asks_side;
  found.by_words = !call.text.empty();
  return found;
}

int find(FindCall const& call) {
  auto const body = body_of(call);
  if (!body) return report(body.error());
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const person = person_of(*world, call.about);
  if (!person) return report(person.error());
  Answers answers(*world);
  answers.answer_for(call.about);
  auto found = answer_of(answers, call);
  if (!found) return report(found.error());
  auto& candidates = found->candidates;
  if (call.limit > 0 && candidates.size() > static_cast<std::size_t>(call.limit)) {
    candidates.resize(static_cast<std::size_t>(call.limit));
  }
  if (call.json) {
    print_json(*world, *body, *found);
  } else {
    print_text(*world, *found, call.anyway);
  }
  return found->is_answer() ? exit_done : exit_no;
}

}  // namespace

Subcommand find_subcommand() {
  auto call = std::make_shared<FindCall>();
  return {.name = "find",
          .help = "which points could cause a pain here",
          .options = with_call_options(
              *call, {{.name = "--symptom",
                       .target = &call->symptoms,
                       .help = "what comes with it: see knotmap list symptoms (again for more)"},
                      {.name = "--side",
                       .target = &call->side,
                       .help = "where the words do not say: left, right or both",
                       .one_of = {"left", "right", "both"}},
                      about_option(call->about),
                      {.name = "--anyway",
                       .target = &call->anyway,
                       .help = "list points although the words tell a danger"},
                      {.name = "--limit",
                       .target = &call->limit,
                       .help = "at most so many",
                       .range = OptionRange{1, 10000}},
                      {.name = "--json", .target = &call->json, .help = "for programs"}}),
          .groups = {{.name = "where",
                      .help = "where it hurts (one of these)",
                      .options = {{.name = "--at",
                                   .target = &call->at,
                                   .help = "X,Y,Z in metres on the base body"},
                                  {.name = "--near",
                                   .target = &call->near,
                                   .help = "a landmark: C7, T5, \"acromion top left\""},
                                  {.name = "--region",
                                   .target = &call->region,
                                   .help = "a region: see knotmap list regions"},
                                  {.name = "--text",
                                   .target = &call->text,
                                   .help = "in your own words: \"between the shoulder blades\""},
                                  {.name = "--paint",
                                   .target = &call->paint,
                                   .help = "X,Y,Z,RADIUS[,STRENGTH]: a dab of the brush, in metres "
                                           "(again for more)"}}}},
          .examples = {"knotmap find --near T5", "knotmap find --at 0.06,1.32,-0.05 --json",
                       "knotmap find --text \"front of the shoulder, can't sleep on it\""},
          .run = [call] { return find(*call); }};
}

}  // namespace knotmap
