#include "state/dump.h"

#include <nlohmann/json.hpp>

#include "preferences/fields.h"

namespace knotmap {
namespace {

using nlohmann::json;

json week_json(Week const& week) {
  json exercises = json::array();
  for (auto const& each : week.exercises)
    exercises.push_back({{"id", each.id}, {"days_done", each.done.size()}});
  return {{"begun", week.begun},
          {"exercises", exercises},
          {"change", week.change},
          {"days_kept", week.change_kept.size()},
          {"days_rated", week.ratings.size()}};
}

json pose_json(Moment const& moment) {
  auto const& pose = moment.pose;
  if (!pose) return nullptr;
  return {{"pose", pose->pose},
          {"point", pose->point},
          {"way", pose->way},
          {"exercise", pose->exercise},
          {"near", std::string(word(pose->near))},
          {"exercise_s", moment.motion.s},
          {"runs", moment.motion.runs}};
}

}  // namespace

std::string dump(State const& state) {
  auto const id = [](std::optional<SidedId> const& sided) -> json {
    return sided ? json(to_string(*sided)) : json(nullptr);
  };
  auto const& work = state.work;
  auto const& moment = state.moment;
  json dabs = json::array();
  for (auto const& dab : work.pain.dabs) {
    dabs.push_back({{"triangle", dab.place.triangle},
                    {"barycentric",
                     {dab.place.barycentric.x, dab.place.barycentric.y, dab.place.barycentric.z}},
                    {"radius_m", dab.radius_m},
                    {"strength", dab.strength}});
  }
  auto const* const point = open_point(work.page);
  auto const* const muscle = open_muscle(work.page);
  json all = json::object();
  write_preferences(state.preferences, all);
  all["under"] = {{"layer", work.under.layer},         {"hidden", work.under.hidden},
                  {"faded", work.under.faded},         {"isolated", work.under.isolated},
                  {"from_skin", work.under.from_skin}, {"landmarks", work.under.landmarks},
                  {"names", work.under.names},         {"never_places", work.under.never_places}};
  all["pain"] = dabs;
  all["told"] = work.pain.told;
  all["told_words"] = work.told;
  all["anyway"] = work.anyway;
  all["side"] = work.side ? json(std::string(word(*work.side))) : json(nullptr);
  all["seen_side"] = work.seen_side ? json(std::string(word(*work.seen_side))) : json(nullptr);
  all["symptoms"] = work.symptoms;
  all["selected"] = point == nullptr ? json(nullptr) : json(to_string(*point));
  all["muscle"] = muscle == nullptr ? json(nullptr) : json(muscle->muscle);
  all["muscle_side"] = muscle == nullptr || !muscle->side
                           ? json(nullptr)
                           : json(std::string(1, letter(*muscle->side)));
  auto const* const warning = open_warning(work.page);
  all["warning"] = warning == nullptr ? json(nullptr) : json(warning->flag);
  all["about_shown"] = std::holds_alternative<OpenAbout>(work.page);
  auto const* const cause = open_cause(work.page);
  all["cause"] = cause == nullptr ? json(nullptr) : json(cause->cause);
  auto const* const exercise = open_exercise(work.page);
  all["exercise"] = exercise == nullptr ? json(nullptr) : json(exercise->exercise);
  auto const* const both = open_compare(work.page);
  all["compared"] = both == nullptr
                        ? json(nullptr)
                        : json::array({to_string(both->first), to_string(both->second)});
  all["muscle_list_shown"] = std::holds_alternative<OpenMuscleList>(work.page);
  all["none_told"] = json::array();
  for (auto const& none : state.none_told) {
    all["none_told"].push_back(none.place.area + "." + letter(none.place.side));
  }
  auto const& press = state.care.press;
  all["press"] = !press ? json(nullptr)
                        : json{{"shown", moment.press_shown},
                               {"stage", std::string(word(press->stage))},
                               {"point", to_string(press->task().point)},
                               {"tool", std::string(word(press->task().tool))},
                               {"number", press->at + 1},
                               {"of", press->tasks.size()},
                               {"step", press->step},
                               {"holds", press->result().holds},
                               {"hold_s", press->hold_s},
                               {"advice", std::string(word(press->advice))},
                               {"paused", press->paused}};
  all["press_sessions"] = state.care.log.records.size();
  all["causes_yes"] = work.causes.yes;
  all["causes_no"] = work.causes.no;
  all["week"] = state.care.week ? week_json(*state.care.week) : json(nullptr);
  all["diary_shown"] = std::holds_alternative<OpenDiary>(work.page);
  all["diary_painted"] = std::string(word(moment.diary.painted));
  auto const& draft = state.care.draft;
  all["draft"] = !draft ? json(nullptr)
                        : json{{"id", draft->entry.id},
                               {"pain", draft->entry.pain},
                               {"now", draft->entry.now ? json(*draft->entry.now) : json(nullptr)},
                               {"note", draft->entry.note}};
  all["unkept"] = state.care.unkept.size();
  all["all_candidates"] = work.all_candidates;
  all["view"] = {{"target", {work.view.target.x, work.view.target.y, work.view.target.z}},
                 {"azimuth", work.view.azimuth},
                 {"elevation", work.view.elevation},
                 {"distance", work.view.distance}};
  all["flying"] = moment.flight.has_value();
  all["pose"] = pose_json(moment);
  all["brush"] = {{"on", moment.brush.on},
                  {"radius_m", moment.brush.radius_m},
                  {"strength", moment.brush.strength},
                  {"erases", moment.brush.erases}};
  all["previewed"] = id(moment.previewed);
  all["hovered"] = id(moment.hovered);
  all["menu"] = moment.menu ? json(to_string(moment.menu->muscle)) : json(nullptr);
  all["cursor"] = moment.cursor ? json{{"triangle", moment.cursor->triangle},
                                       {"barycentric",
                                        {moment.cursor->barycentric.x, moment.cursor->barycentric.y,
                                         moment.cursor->barycentric.z}}}
                                : json(nullptr);
  all["search"] = moment.search;
  all["keys_shown"] = moment.keys_shown;
  all["settings_shown"] = moment.settings_shown;
  all["presenting"] = moment.presenting;
  all["resumed"] = moment.resumed;
  all["offered"] = moment.offered.has_value();
  return all.dump(2, ' ', false, json::error_handler_t::replace);
}

}  // namespace knotmap
