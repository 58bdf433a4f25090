#include "diary/entry_json.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace knotmap {
namespace {

using nlohmann::ordered_json;

/// Without the digits that no person made: to a thousandth of a millimetre.
double short_number(float number) {
  constexpr double steps_a_metre = 1e6;
  return std::round(static_cast<double>(number) * steps_a_metre) / steps_a_metre;
}

ordered_json or_null(std::optional<int> number) {
  return number ? ordered_json(*number) : ordered_json(nullptr);
}

std::string region_text(SidedId const& region) {
  return region.id.empty() ? std::string() : to_string(region);
}

bool is_null(std::optional<JsonAt> const& at) {
  return !at || at->is_null();
}

std::optional<int> rating_of(JsonAt const& of, std::string_view key) {
  auto const at = of.maybe(key);
  return is_null(at) ? std::nullopt : at->whole(0, most_pain);
}

/// A string, also an empty one.
void put_string(std::string& target, JsonAt const& of, std::string_view key) {
  auto const at = of.maybe(key);
  auto const text = is_null(at) ? std::nullopt : at->string();
  if (text) target = *text;
}

/// A string, as what `read` makes of it; a fault where it makes nothing.
template <class T, class Read>
void put_as(T& target, JsonAt const& of, std::string_view key, Read const& read,
            std::string const& remedy) {
  auto const at = of.maybe(key);
  auto const text = is_null(at) ? std::nullopt : at->string();
  if (!text) return;
  if (auto value = read(*text)) {
    target = *std::move(value);
  } else {
    at->fault("cannot be read", remedy);
  }
}

constexpr int most_of_any = 1'000'000;  // fault_of tells what is too much

std::optional<PaintedDab> dab_of(JsonAt const& at) {
  constexpr double far_m = 1000.0;
  constexpr std::size_t numbers_a_dab = 5;
  auto const numbers = at.items(numbers_a_dab, numbers_a_dab);
  if (numbers.size() != numbers_a_dab) return std::nullopt;
  PaintedDab dab;
  for (int i = 0; i < 3; ++i) {
    auto const number = numbers[static_cast<std::size_t>(i)].number(-far_m, far_m);
    if (!number) return std::nullopt;
    dab.at[i] = static_cast<float>(*number);
  }
  auto const radius = numbers[3].number(0.0, 1.0);
  auto const strength = numbers[4].number(0.0, 1.0);
  if (!radius || !strength) return std::nullopt;
  dab.radius_m = static_cast<float>(*radius);
  dab.strength = static_cast<float>(*strength);
  return dab;
}

std::optional<PressedPoint> pressed_point_of(JsonAt const& at) {
  PressedPoint pressed;
  if (!at.object_of({"point", "holds", "seconds", "effort", "known"})) return std::nullopt;
  auto const point = at.at("point");
  auto const id = point ? point->string() : std::nullopt;
  if (!id) return std::nullopt;
  auto const parsed = parse_id(*id);
  if (!parsed) {
    point->fault("is no point", "say it as trapezius-1.R");
    return std::nullopt;
  }
  pressed.point = {parsed->id, parsed->side.value_or(Side::midline)};
  if (auto const holds = at.maybe("holds")) put(pressed.holds, holds->whole(0, most_of_any));
  if (auto const spent = at.maybe("seconds")) put(pressed.seconds, spent->whole(0, most_of_any));
  pressed.effort = rating_of(at, "effort");
  auto const known = at.maybe("known");
  if (!is_null(known)) pressed.known = known->boolean();
  return pressed;
}

}  // namespace

std::optional<SidedId> entry_region_of(std::string_view text) {
  if (text.empty()) return SidedId{};
  auto const parsed = parse_id(text);
  if (!parsed) return std::nullopt;
  return SidedId{parsed->id, parsed->side.value_or(Side::midline)};
}

bool is_entry_id(std::string_view text) {
  constexpr std::size_t most = 40;
  return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

ordered_json json_of(std::vector<PaintedDab> const& painted) {
  ordered_json all = ordered_json::array();
  for (auto const& dab : painted) {
    all.push_back({short_number(dab.at.x), short_number(dab.at.y), short_number(dab.at.z),
                   short_number(dab.radius_m), short_number(dab.strength)});
  }
  return all;
}

ordered_json json_of(std::vector<PressedPoint> const& pressed) {
  ordered_json all = ordered_json::array();
  for (auto const& each : pressed) {
    all.push_back({{"point", to_string(each.point)},
                   {"holds", each.holds},
                   {"seconds", each.seconds},
                   {"effort", or_null(each.effort)},
                   {"known", each.known ? ordered_json(*each.known) : ordered_json(nullptr)}});
  }
  return all;
}

ordered_json json_of(Entry const& entry) {
  return {{"id", entry.id},
          {"when", to_string(entry.when)},
          {"pain", entry.pain},
          {"region", region_text(entry.region)},
          {"now", or_null(entry.now)},
          {"worst", or_null(entry.worst)},
          {"after", or_null(entry.after)},
          {"kinds", entry.kinds},
          {"triggers", entry.triggers},
          {"slept", word(entry.slept)},
          {"pressed", json_of(entry.pressed)},
          {"sign", entry.sign ? word(*entry.sign) : ""},
          {"exercises", entry.exercises},
          {"note", entry.note},
          {"painted", json_of(entry.painted)}};
}

ordered_json json_of(ActivityScore const& score) {
  return {{"when", to_string(score.when)}, {"activity", score.activity}, {"hard", score.hard}};
}

std::vector<PaintedDab> painted_of(JsonAt const& at) {
  std::vector<PaintedDab> all;
  for (auto const& item : at.items(0, Entry::most_dabs)) {
    if (auto const dab = dab_of(item)) all.push_back(*dab);
  }
  return all;
}

std::vector<PressedPoint> pressed_of(JsonAt const& at) {
  std::vector<PressedPoint> all;
  for (auto const& item : at.items(0, Entry::most_pressed)) {
    if (auto pressed = pressed_point_of(item)) all.push_back(*std::move(pressed));
  }
  return all;
}

std::vector<std::string> entry_words_of(JsonAt const& at) {
  std::vector<std::string> all;
  for (auto const& item : at.items(0, Entry::most_words)) {
    if (auto const text = item.string()) all.emplace_back(*text);
  }
  return all;
}

std::optional<Entry> entry_of(JsonAt const& at) {
  auto const before = at.fault_count();
  if (!at.object_of({"id", "when", "pain", "region", "now", "worst", "after", "kinds", "triggers",
                     "slept", "pressed", "sign", "exercises", "note", "painted"}))
    return std::nullopt;
  Entry entry;
  put_string(entry.id, at, "id");
  if (auto const id = at.maybe("id"); id && !entry.id.empty() && !is_entry_id(entry.id))
    id->fault("is no id of an entry", "use letters, digits and -, or leave it out");
  if (at.at("when")) {
    put_as(
        entry.when, at, "when", [](std::string_view text) { return when_of(text); },
        "say it as 2026-12-02T18:05:00+01:00");
  }
  put_string(entry.pain, at, "pain");
  put_as(entry.region, at, "region", entry_region_of, "say it as angle_of_neck.R");
  entry.now = rating_of(at, "now");
  entry.worst = rating_of(at, "worst");
  entry.after = rating_of(at, "after");
  if (auto const kinds = at.maybe("kinds")) entry.kinds = entry_words_of(*kinds);
  if (auto const triggers = at.maybe("triggers")) entry.triggers = entry_words_of(*triggers);
  put_as(entry.slept, at, "slept", slept_of, "say well, so_so or badly");
  if (auto const pressed = at.maybe("pressed")) entry.pressed = pressed_of(*pressed);
  put_as(
      entry.sign, at, "sign",
      [](std::string_view text) -> std::optional<std::optional<StopSign>> {
        if (text.empty()) return std::optional<StopSign>();
        if (auto const sign = stop_sign_of(text)) return sign;
        return std::nullopt;
      },
      "say tingling, numb, pulse, dizzy, cold or pain_grows");
  if (auto const done = at.maybe("exercises")) entry.exercises = entry_words_of(*done);
  put_string(entry.note, at, "note");
  if (auto const painted = at.maybe("painted")) entry.painted = painted_of(*painted);
  if (at.fault_count() != before) return std::nullopt;
  if (auto fault = fault_of(entry)) {
    at.fault(fault->pointer.empty() ? fault->what : fault->pointer + ": " + fault->what,
             fault->remedy);
    return std::nullopt;
  }
  return rounded(std::move(entry));
}

std::optional<ActivityScore> activity_score_of(JsonAt const& at) {
  auto const before = at.fault_count();
  if (!at.object_of({"when", "activity", "hard"})) return std::nullopt;
  ActivityScore score;
  if (at.at("when")) {
    put_as(
        score.when, at, "when", [](std::string_view text) { return when_of(text); },
        "say it as 2026-12-02T18:05:00+01:00");
  }
  if (at.at("activity")) put_string(score.activity, at, "activity");
  if (auto const hard = at.at("hard")) put(score.hard, hard->whole(0, most_pain));
  if (at.fault_count() != before) return std::nullopt;
  if (auto fault = fault_of(score)) {
    at.fault(fault->what, fault->remedy);
    return std::nullopt;
  }
  return score;
}

}  // namespace knotmap
