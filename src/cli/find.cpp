#include "cli/find.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/find_answer.h"
#include "cli/where.h"
#include "state/answers.h"
#include "state/names.h"

namespace knotmap {
namespace {

/// What is offered where nothing was understood.
constexpr std::size_t most_offers = 3;

/// How many symptoms it asks about.
constexpr std::size_t most_asked = 6;

struct FindCall : Call {
  Where where;
  std::vector<std::string> symptoms;
  std::vector<std::string> about;
  int limit = 0;
  bool json = false;
  bool anyway = false;
};

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

Result<FindAnswer> answer_of(Answers const& answers, FindCall const& call) {
  auto const& world = answers.world();
  auto const ticked = symptoms_of(world, call.symptoms);
  if (!ticked) return fail(ticked.error());
  auto const& placed = *world.placed;
  FindAnswer found;
  Told told;
  Work work;
  auto& pain = work.pain;
  if (!call.where.text.empty()) {
    told = answers.told(call.where.text, pain_side_of(call.where.side));
    found.heard = answers.heard(call.where.text);
    found.also = answers.asides(call.where.text, told, most_offers);
    if (told.empty() && !found.holds() && found.also.empty()) {
      found.offers = answers.search_index().search(call.where.text, most_offers);
      // "Desk" is part of what several causes are called.
      if (!found.offers.empty() && is_relief(found.offers.front().kind)) {
        found.also = std::move(found.offers);
        found.offers.clear();
        std::erase_if(found.also, [](Found const& each) { return !is_relief(each.kind); });
      }
    }
    pain = told.pain();
  } else {
    bool const symptoms_alone = call.where.empty() && !call.symptoms.empty();
    Result<Pain> marked = symptoms_alone ? Result<Pain>(Pain{}) : marked_pain(world, call.where);
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
  found.by_words = !call.where.text.empty();
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
                      side_option(call->where),
                      about_option(call->about),
                      {.name = "--anyway",
                       .target = &call->anyway,
                       .help = "list points although the words tell a danger"},
                      {.name = "--limit",
                       .target = &call->limit,
                       .help = "at most so many",
                       .range = OptionRange{1, 10000}},
                      {.name = "--json", .target = &call->json, .help = "for programs"}}),
          .groups = {where_options(call->where)},
          .examples = {"knotmap find --near T5", "knotmap find --at 0.06,1.32,-0.05 --json",
                       "knotmap find --text \"front of the shoulder, can't sleep on it\""},
          .run = [call] { return find(*call); }};
}

}  // namespace knotmap
