#include "state/kept_care.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "atlas/word_tables.h"
#include "diary/entry_json.h"
#include "json/json_at.h"
#include "json/json_document.h"
#include "relief/press_choice.h"
#include "state/kept_week.h"

namespace knotmap {
namespace {

using nlohmann::json;

constexpr int care_version = 1;
constexpr int latest_day = 1'000'000;
constexpr int most_rated = 10;
constexpr int most_holds = 100;
constexpr double most_seconds = 1e5;

json rating_json(PressRating const& rating) {
  auto const number = [](std::optional<int> value) { return value ? json(*value) : json(nullptr); };
  return {number(rating.before), number(rating.after)};
}

json result_json(SidedId const& point, PressResult const& result) {
  return {{"point", to_string(point)},
          {"holds", result.holds},
          {"seconds", std::round(result.seconds)},
          {"effort", result.effort ? json(*result.effort) : json(nullptr)},
          {"known", result.known ? json(*result.known) : json(nullptr)},
          {"end", std::string(word(result.end))}};
}

json record_json(PressRecord const& record) {
  json points = json::array();
  for (std::size_t i = 0; i < record.points.size(); ++i)
    points.push_back(result_json(record.points[i], record.results[i]));
  return {{"day", record.day},
          {"points", points},
          {"movement", record.movement},
          {"pain", rating_json(record.pain)},
          {"moving", rating_json(record.moving)},
          {"sign", record.sign ? std::string(word(*record.sign)) : std::string()}};
}

/// The seconds that were spent, those of the stage that still counts as a whole: so the text does
/// not change with every frame, and a session that is taken up again has rather less left.
double settled_seconds(PressSession const& session) {
  bool const counts = session.stage == PressStage::hold || session.stage == PressStage::rest;
  if (!counts) return std::round(session.spent_s);
  double const settling = session.stage == PressStage::hold ? PressSession::count_in_s : 0.0;
  double const whole = session.stage == PressStage::hold ? session.hold_s : PressSession::rest_s;
  return std::round(session.spent_s - session.stage_s - settling + whole + settling);
}

json session_json(PressSession const& session) {
  json points = json::array();
  for (std::size_t i = 0; i < session.tasks.size(); ++i) {
    auto result = session.results[i];
    // What the hold has lasted so far is written when it ends.
    if (i == session.at && session.stage == PressStage::hold)
      result.seconds -= std::max(session.stage_s, 0.0);
    auto item = result_json(session.tasks[i].point, result);
    item["tool"] = std::string(word(session.tasks[i].tool));
    points.push_back(std::move(item));
  }
  return {{"points", points},
          {"at", session.at},
          {"stage", std::string(word(session.stage))},
          {"spent_s", settled_seconds(session)},
          {"place", session.place ? std::string(word(*session.place)) : std::string()},
          {"movement", session.movement},
          {"pain", rating_json(session.pain)},
          {"moving", rating_json(session.moving)},
          {"eased", session.eased},
          {"moved", session.moved},
          {"too_strong", session.too_strong},
          {"sign", session.sign ? std::string(word(*session.sign)) : std::string()}};
}

json draft_json(EntryDraft const& draft) {
  json scores = json::array();
  for (auto const& [activity, hard] : draft.scores)
    scores.push_back({{"activity", activity}, {"hard", hard}});
  return {{"entry", json_of(draft.entry)}, {"scores", scores}};
}

/// The word of a member, "" for none.
std::string_view said(JsonAt const& of, std::string_view key) {
  auto const value = of.maybe(key);
  return value ? value->string().value_or(std::string_view()) : std::string_view();
}

std::optional<int> whole(JsonAt const& of, std::string_view key, int most) {
  auto const value = of.maybe(key);
  return value && value->is_number() ? value->whole(0, most) : std::nullopt;
}

PressRating rating_of(JsonAt const& of, std::string_view key) {
  PressRating rating;
  auto const pair = of.maybe(key);
  if (!pair || !pair->is_array()) return rating;
  auto const numbers = pair->items(2, 2);
  if (numbers.size() != 2) return rating;
  if (numbers[0].is_number()) rating.before = numbers[0].whole(0, most_rated);
  if (numbers[1].is_number()) rating.after = numbers[1].whole(0, most_rated);
  return rating;
}

/// A point and what became of it; nothing when the atlas has no such point.
struct Pressed {
  std::uint32_t index = 0;
  SidedId point;
  PressResult result;
};
std::optional<Pressed> pressed_of(World const& world, JsonAt const& item) {
  auto const parsed = parse_id(said(item, "point"));
  if (!parsed || !parsed->side) return std::nullopt;
  auto const index = world.placed->index_of({parsed->id, *parsed->side});
  if (!index) return std::nullopt;
  Pressed pressed{*index, world.placed->points()[*index].id(), {}};
  auto& result = pressed.result;
  put(result.holds, whole(item, "holds", most_holds));
  if (auto const seconds = item.maybe("seconds"))
    put(result.seconds, seconds->number(0.0, most_seconds));
  result.effort = whole(item, "effort", most_rated);
  if (auto const known = item.maybe("known")) result.known = known->boolean();
  result.end = press_advice_of(said(item, "end")).value_or(PressAdvice::none);
  return pressed;
}

std::vector<JsonAt> list_of(JsonAt const& of, std::string_view key) {
  auto const list = of.maybe(key);
  return list && list->is_array() ? list->items(0) : std::vector<JsonAt>{};
}

/// An entry that says nothing yet cannot be read back; nothing is lost with it.
std::optional<EntryDraft> draft_of(JsonAt const& at) {
  auto const entry = at.maybe("entry");
  auto read = entry ? entry_of(*entry) : std::nullopt;
  if (!read) return std::nullopt;
  EntryDraft draft{*std::move(read), {}};
  for (auto const& item : list_of(at, "scores")) {
    if (auto const hard = whole(item, "hard", most_rated))
      draft.scores.emplace_back(std::string(said(item, "activity")), *hard);
  }
  return draft;
}

PressRecord record_of(World const& world, JsonAt const& item) {
  PressRecord record;
  put(record.day, whole(item, "day", latest_day));
  for (auto const& each : list_of(item, "points")) {
    auto const pressed = pressed_of(world, each);
    if (!pressed) continue;
    record.points.push_back(pressed->point);
    record.results.push_back(pressed->result);
  }
  record.movement = said(item, "movement");
  record.pain = rating_of(item, "pain");
  record.moving = rating_of(item, "moving");
  record.sign = stop_sign_of(said(item, "sign"));
  return record;
}

template <class T, std::size_t size>
std::optional<T> meant(std::array<WordOf<T>, size> const& words, std::string_view word) {
  auto const at = std::find_if(words.begin(), words.end(),
                               [&](auto const& each) { return each.first == word; });
  return at == words.end() ? std::nullopt : std::optional(at->second);
}

/// The session that was under way; nothing when none of its points may be pressed any more.
std::optional<PressSession> session_of(World const& world, Person const& person, JsonAt const& at) {
  auto const place = meant(press_place_words, said(at, "place"));
  std::vector<PressTask> tasks;
  std::vector<PressResult> results;
  auto const wanted = whole(at, "at", most_holds).value_or(0);
  std::size_t present = 0;
  int number = 0;
  for (auto const& item : list_of(at, "points")) {
    auto const pressed = pressed_of(world, item);
    bool const is_present = number++ == wanted;
    auto const point = pressed ? press_point(*world.placed, pressed->index, person) : std::nullopt;
    if (!point) continue;
    if (is_present) present = tasks.size();
    auto const tool = meant(tool_words, said(item, "tool"));
    tasks.push_back(task_of(*point, tool.value_or(point->ways.front().tool), place));
    results.push_back(pressed->result);
  }
  if (tasks.empty()) return std::nullopt;
  auto session = press_session(std::move(tasks), world.atlas->safety.caps);
  session.results = std::move(results);
  session.at = present;
  session.stage = press_stage_of(said(at, "stage")).value_or(PressStage::steps);
  if (session.stage == PressStage::hold || session.stage == PressStage::rest)
    session.stage = PressStage::steps;
  if (auto const spent = at.maybe("spent_s")) put(session.spent_s, spent->number(0, most_seconds));
  session.place = place;
  session.movement = said(at, "movement");
  session.pain = rating_of(at, "pain");
  session.moving = rating_of(at, "moving");
  if (auto const eased = at.maybe("eased")) put(session.eased, eased->boolean());
  if (auto const moved = at.maybe("moved")) put(session.moved, moved->boolean());
  put(session.too_strong, whole(at, "too_strong", most_holds));
  session.sign = stop_sign_of(said(at, "sign"));
  return session;
}

Care read_care(World const& world, Person const& person, int today, JsonAt const& root) {
  Care care;
  for (auto const& item : list_of(root, "records")) {
    auto record = record_of(world, item);
    bool const worth = !record.points.empty() || record.sign;
    if (worth && care.log.records.size() < PressLog::most_records)
      care.log.records.push_back(std::move(record));
  }
  for (auto const& item : list_of(root, "resting")) {
    auto const parsed = parse_id(said(item, "point"));
    auto const until = whole(item, "until", latest_day);
    if (parsed && parsed->side && until)
      care.log.resting.push_back({{parsed->id, *parsed->side}, *until});
  }
  if (auto const week = root.maybe("week")) care.week = week_of(*world.atlas, *week);
  if (auto const draft = root.maybe("draft"); draft && draft->is_object())
    care.draft = draft_of(*draft);
  for (auto const& item : list_of(root, "unkept")) {
    if (auto entry = entry_of(item)) care.unkept.push_back(*std::move(entry));
  }
  care.press_day = whole(root, "press_day", latest_day).value_or(0);
  auto const at = root.maybe("press");
  auto session = at ? session_of(world, person, *at) : std::nullopt;
  if (!session) return care;
  if (session->is_over()) return care;  // it is in the log
  if (care.press_day != today) {
    log_session(care.log, *session, care.press_day);
    return care;
  }
  care.press = std::move(session);
  return care;
}

}  // namespace

std::string kept_text(Care const& care) {
  json records = json::array();
  for (auto const& record : care.log.records) records.push_back(record_json(record));
  json unkept = json::array();
  for (auto const& entry : care.unkept) unkept.push_back(json(json_of(entry)));
  json resting = json::array();
  for (auto const& each : care.log.resting)
    resting.push_back({{"point", to_string(each.point)}, {"until", each.until}});
  json const all = {{"version", care_version},
                    {"press", care.press ? session_json(*care.press) : json(nullptr)},
                    {"press_day", care.press_day},
                    {"week", care.week ? json_of(*care.week) : json(nullptr)},
                    {"records", records},
                    {"resting", resting},
                    {"draft", care.draft ? json(draft_json(*care.draft)) : json(nullptr)},
                    {"unkept", unkept}};
  return all.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

CareReading care_of(World const& world, Person const& person, int today, std::string const& file,
                    std::string_view text) {
  CareReading reading;
  auto const document = kept_document(file, text, care_version);
  reading.kind = document.kind;
  reading.fault = document.fault;
  if (!document.document) return reading;
  Faults faults;  // of single values are not reported: what cannot be used is left out
  JsonAt const root(*document.document, faults);
  reading.care = read_care(world, person, today, root);
  return reading;
}

}  // namespace knotmap
