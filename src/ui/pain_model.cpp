#include "ui/pain_model.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/today.h"
#include "base/words.h"
#include "finder/area_words.h"
#include "finder/reasons.h"
#include "finder/row_words.h"
#include "relief/press_log.h"
#include "relief/press_way.h"
#include "relief/press_words.h"
#include "state/point_numbers.h"
#include "ui/warning_model.h"

namespace knotmap {
namespace {

/// The regions with dabs of pain, those with the most dabs first. Eraser dabs do not count.
std::vector<RegionHere> marked_regions(PlacedAtlas const& placed, Pain const& pain) {
  struct Counted {
    RegionHere here;
    int dabs = 0;
  };
  std::vector<Counted> counted;
  for (auto const& dab : pain.dabs) {
    if (!(dab.strength > 0.0F)) continue;
    auto const here = placed.regions().at(dab.place);
    auto const known = std::find_if(counted.begin(), counted.end(), [&](Counted const& each) {
      return each.here.region == here.region && each.here.side == here.side;
    });
    if (known == counted.end()) {
      counted.push_back({here, 1});
    } else {
      ++known->dabs;
    }
  }
  std::stable_sort(counted.begin(), counted.end(),
                   [](Counted const& a, Counted const& b) { return a.dabs > b.dabs; });
  std::vector<RegionHere> regions;
  regions.reserve(counted.size());
  for (auto const& each : counted) regions.push_back(each.here);
  return regions;
}

/// Fills in the head of the page: heading, regions, note on pressing, legend.
void describe(PainModel& pain, Answers const& answers, Work const& work) {
  auto const& placed = *answers.world().placed;
  if (work.pain.empty() && work.symptoms.empty()) {
    pain.heading = "You said";
    pain.region = "No place on the body";
    return;
  }
  if (work.pain.empty()) {
    pain.heading = "You ticked";
    for (auto const* const symptom : answers.ticked_symptoms(work)) {
      pain.region += (pain.region.empty() ? "" : "; ") + symptom->name;
    }
    return;
  }
  pain.is_click = work.pain.is_clicked();
  pain.has_place = true;
  pain.heading = "It hurts here";
  pain.region = area_words(placed.atlas(), marked_regions(placed, work.pain));
  if (pain.region.empty()) pain.region = "nothing is painted any more";
  pain.press_note = press_note(placed, work.pain);
  if (pain.is_click) return;
  pain.legend =
      work.pain.told
          ? "Blue is where you said it hurts. Red within the blue line: the point fits it."
          : "Blue is what you painted. Red within the blue line: the point fits it. Blue "
            "alone: it does not. Red outside the line: felt there by others, not painted by you.";
}

std::vector<SymptomModel> symptom_models(Answers const& answers, Work const& work) {
  std::vector<SymptomModel> models;
  auto const ticked = answers.ticked_symptoms(work);
  constexpr std::size_t asked = 6;
  models.reserve(ticked.size() + asked);
  for (auto const* const symptom : ticked) {
    models.push_back({symptom->id, symptom->name, symptom->warning, true});
  }
  for (auto const* const symptom : answers.symptoms_worth_asking(work, asked)) {
    models.push_back({symptom->id, symptom->name, {}, false});
  }
  return models;
}

/// The number of a point in the list, or "" when it is not in it.
std::string number_in(std::vector<CandidateGroup> const& list, std::uint32_t point) {
  auto const* const row = row_with(list, point);
  return row == nullptr ? std::string{} : std::to_string(row->number);
}

/// What limits pressing a row, after its reason: the person's answer, or that it is not for one's
/// own hands.
std::string press_note_of(bool spared, std::vector<PersonLimit> const& limits) {
  if (!limits.empty() && limits.front().press >= Press::therapist_only) {
    return fmt::format("; not for you: you said \u201c{}\u201d", limits.front().because->words);
  }
  if (spared) return "; shown, not to be pressed by yourself";
  return limits.empty() ? "" : "; lightly for you";
}

std::string limits_words(Answers const& answers, Candidate const& candidate) {
  auto const& placed = *answers.world().placed;
  auto const& person = answers.person();
  return press_note_of(press_for(placed, person, candidate.point) >= Press::therapist_only,
                       limits_of(placed, person, candidate.point));
}

CombinationModel combination_model(Answers const& answers, Combination const& combination,
                                   std::vector<CandidateGroup> const& list) {
  auto const& placed = *answers.world().placed;
  CombinationModel model{combination.sentence, {}};
  for (auto const& candidate : combination.candidates) {
    auto row = row_of(answers, candidate, 0);
    auto const& point = placed.points()[candidate.point];
    // The same number as in the list and beside the X on the body.
    row.number = number_in(list, candidate.point);
    row.name =
        fmt::format("{}: {}", with_side(point.muscle->name, point.side), point.point->relief.name);
    row.reason = fmt::format("fits {} of it on its own{}", share_in_words(candidate.covered),
                             press_note_of(row.spared, {}));
    row.also.clear();
    model.rows.push_back(std::move(row));
  }
  return model;
}

bool has_spared(GroupModel const& group) {
  return std::any_of(group.rows.begin(), group.rows.end(),
                     [](RowModel const& row) { return row.spared; });
}

/// The score that fills a bar: that of the middle of a typical zone of a common point. It is not
/// the best score of the list, so that weak matches look weak even when they are the best.
constexpr float full_bar = 0.7F;

SignModel sign_model(GateSign const& sign) {
  return {sign.flag->id, action_words(sign.flag->action), std::string(sign.sign)};
}

}  // namespace

std::string spots_words(Answers const& answers, Candidate const& candidate,
                        std::optional<int> number) {
  auto const& placed = *answers.world().placed;
  auto const spots = spots_of_row(placed, candidate);
  if (spots < 2 || spots > most_lettered_spots) return {};
  bool const spared = press_for(placed, answers.person(), candidate.point) >= Press::therapist_only;
  auto const* const press = spots == 2 ? ": press the more tender" : ": press the most tender";
  auto words = fmt::format("{} spots", spots);
  if (number) {
    words += fmt::format(", {0}a {1} {0}{2}", *number, spots == 2 ? "and" : "to",
                         static_cast<char>('a' + spots - 1));
  }
  return spared ? words : words + press;
}

std::string pressed_words(Answers const& answers, State const& state, std::uint32_t point) {
  auto const id = answers.world().placed->points()[point].id();
  auto const last = last_pressed(state.care.log, id, state.moment.today);
  return last ? pressed_ago_words(state.moment.today - *last) : std::string();
}

std::string not_now_words(Answers const& answers, State const& state, std::uint32_t point) {
  auto const& world = answers.world();
  auto const& log = state.care.log;
  auto const today = state.moment.today;
  auto why = why_no_session(log, world.atlas->safety.caps, today);
  auto const pressed = press_point(*world.placed, point, answers.person());
  if (!why.empty() || !pressed) return why;
  return why_point_rests(log, pressed->id, pressed->dose, today);
}

RowModel row_of(Answers const& answers, Candidate const& candidate, int number) {
  auto const& placed = *answers.world().placed;
  auto const& person = answers.person();
  auto const& point = placed.points()[candidate.point];
  RowModel row{.id = to_string(point.id()),
               .number = std::to_string(number),
               .name = short_name(*point.point),
               .reason = first_part(candidate.reason),
               .previewed = false,
               .spared = press_for(placed, person, candidate.point) >= Press::therapist_only,
               .also = {}};
  row.reason += limits_words(answers, candidate);
  row.also = spots_words(answers, candidate);
  return row;
}

PainModel pain_model(Answers const& answers, State const& state) {
  PainModel pain;
  auto const& work = state.work;
  describe(pain, answers, work);
  pain.notes = answers.complaint_notes(work);
  auto const gate = answers.gate(state);
  for (auto const& sign : gate.signs) pain.gate.push_back(sign_model(sign));
  for (auto const& sign : more_signs(answers.warnings(work), gate.signs))
    pain.more_signs.push_back(sign_model(sign));
  pain.gate_is_open = gate.is_open;
  if (gate.answered_day) pain.none_said = day_in_words(*gate.answered_day);
  pain.told_about = state.preferences.told_about;
  if (!work.told.empty()) {
    for (auto const& heard : answers.heard(work.told)) {
      pain.heard.push_back({heard.flag->id, action_words(heard.flag->action), heard.flag->title,
                            fmt::format("You said: {}. {}", heard.words, heard.flag->advice)});
    }
    pain.holds = answers.holds(work);
    pain.asks_side = answers.asks_side(work);
  }
  pain.side = answers.side(work);
  pain.gave_side = work.side.has_value();
  auto const& placed = *answers.world().placed;
  auto const& all = answers.candidates(work);
  pain.symptoms = symptom_models(answers, work);
  auto const previewed =
      state.moment.previewed ? to_string(*state.moment.previewed) : std::string{};
  std::size_t shown = 0;
  auto const list = answers.list(work);
  std::vector<Candidate const*> rows;
  for (auto const& group : list) {
    for (auto const& row : group.rows) rows.push_back(&row.candidate);
  }
  auto const words = row_words(placed, work.pain, rows, first_rows(placed, all).size());
  if (!words.most.empty()) pain.most_words = fmt::format("True of most rows: {}.", words.most);
  if (!words.who.empty()) {
    pain.counted_words = fmt::format("\u201cFound in\u201d counts {}.", words.who);
  }
  for (auto const& group : list) {
    GroupModel model{group.muscle->id,
                     group.rows.front().candidate.both_sides
                         ? group.muscle->name + ", both sides"
                         : with_side(group.muscle->name, group.side),
                     std::min(group.score / full_bar, 1.0F),
                     {},
                     latin_beside(*group.muscle)};
    for (auto const& row : group.rows) {
      auto shown_row = row_of(answers, row.candidate, row.number);
      shown_row.reason = words.rows[shown] + limits_words(answers, row.candidate);
      if (auto const ago = pressed_words(answers, state, row.candidate.point); !ago.empty())
        shown_row.reason += "; " + ago;
      shown_row.previewed = shown_row.id == previewed;
      model.rows.push_back(std::move(shown_row));
      ++shown;
    }
    pain.groups.push_back(std::move(model));
  }
  if (pain.gate_is_open && !list.empty()) {
    auto page = page_of(placed, list.front().rows.front().candidate.point, answers.person());
    if (page.press < Press::therapist_only) pain.first = std::move(page);
    pain.first_not_now = not_now_words(answers, state, list.front().rows.front().candidate.point);
    pain.no_session =
        why_no_session(state.care.log, answers.world().atlas->safety.caps, state.moment.today);
  }
  if (auto const& combination = answers.combination(work)) {
    pain.combination = combination_model(answers, *combination, list);
  }
  if (auto const alike = about_as_likely(all); alike > 1) {
    auto const number = [&](std::size_t i) { return number_in(list, all[i].point); };
    pain.close_words =
        alike == 2 ? fmt::format("Numbers {} and {} are about as likely.", number(0), number(1))
                   : fmt::format("Numbers {}, {} and {} are about as likely.", number(0), number(1),
                                 number(2));
  }
  if (std::any_of(pain.groups.begin(), pain.groups.end(), has_spared)) {
    pain.spared_words =
        "A ring with a bar stands for a point that is shown so that you know it, and not pressed.";
  }
  pain.hidden = all.size() - std::min(all.size(), shown);
  pain.has_week = state.care.week.has_value();
  pain.all = work.all_candidates && first_rows(placed, all).size() < all.size();
  return pain;
}

}  // namespace knotmap
