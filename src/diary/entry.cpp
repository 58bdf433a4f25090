#include "diary/entry.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <initializer_list>

#include <fmt/format.h>

#include "base/shown_text.h"
#include "json/quoted.h"

namespace knotmap {
namespace {

/// Whether a text is valid UTF-8 without control characters, but for line breaks where `lines`.
bool is_plain(std::string_view text, bool lines) {
  std::string all(text);
  if (lines) std::replace(all.begin(), all.end(), '\n', ' ');
  return is_utf8(all) && !has_control_character(all);
}

bool is_rating(std::optional<int> rating) {
  return !rating || (*rating >= 0 && *rating <= most_pain);
}

Fault wrong(std::string pointer, std::string what, std::string remedy) {
  return {.file = {},
          .pointer = std::move(pointer),
          .what = std::move(what),
          .remedy = std::move(remedy)};
}

std::optional<Fault> fault_of_words(std::vector<std::string> const& words, std::string pointer) {
  if (words.size() > Entry::most_words) {
    return wrong(std::move(pointer), fmt::format("has more than {} words", Entry::most_words),
                 "leave some out");
  }
  for (auto const& each : words) {
    if (is_entry_word(each)) continue;
    return wrong(std::move(pointer), in_quotes(each) + " cannot be kept as a word",
                 fmt::format("use 1 to {} letters, without ; and line breaks", Entry::most_word));
  }
  return std::nullopt;
}

bool is_region(SidedId const& region) {
  return region.id.empty() ? region.side == Side::midline : is_id(region.id);
}

bool is_dab(PaintedDab const& dab) {
  constexpr float far_m = 1000.0F;
  for (int i = 0; i < 3; ++i) {
    if (!(std::abs(dab.at[i]) <= far_m)) return false;  // also what is no number
  }
  return dab.radius_m > 0.0F && dab.radius_m <= 1.0F && dab.strength >= 0.0F &&
         dab.strength <= 1.0F;
}

bool is_pressed(PressedPoint const& pressed) {
  constexpr int most_holds = 1000;
  constexpr int most_seconds = 100'000;
  return is_id(pressed.point.id) && pressed.holds >= 0 && pressed.holds <= most_holds &&
         pressed.seconds >= 0 && pressed.seconds <= most_seconds && is_rating(pressed.effort);
}

bool says_something(Entry const& entry) {
  return entry.now || entry.worst || entry.after || !entry.region.id.empty() ||
         !entry.painted.empty() || !entry.pressed.empty() || !entry.exercises.empty() ||
         !entry.note.empty();
}

std::optional<Fault> fault_of_texts(Entry const& entry) {
  if (entry.pain.size() > Entry::most_name || !is_plain(entry.pain, false)) {
    return wrong("/pain", "this cannot be a pain's name",
                 fmt::format("use at most {} letters on one line", Entry::most_name));
  }
  if (entry.note.size() > Entry::most_note || !is_plain(entry.note, true)) {
    return wrong(
        "/note", "this note cannot be kept",
        fmt::format("use at most {} letters, without control characters", Entry::most_note));
  }
  if (auto fault = fault_of_words(entry.kinds, "/kinds")) return fault;
  if (auto fault = fault_of_words(entry.triggers, "/triggers")) return fault;
  if (auto fault = fault_of_words(entry.exercises, "/exercises")) return fault;
  if (!std::all_of(entry.exercises.begin(), entry.exercises.end(),
                   [](std::string const& id) { return is_id(id); }))
    return wrong("/exercises", "holds what is no id of an exercise", "see knotmap list exercises");
  return std::nullopt;
}

}  // namespace

std::string_view word(Slept slept) {
  switch (slept) {
    case Slept::unsaid:
      return "";
    case Slept::well:
      return "well";
    case Slept::so_so:
      return "so_so";
    case Slept::badly:
      return "badly";
  }
  return "";
}

std::optional<Slept> slept_of(std::string_view text) {
  for (auto const slept : {Slept::unsaid, Slept::well, Slept::so_so, Slept::badly}) {
    if (word(slept) == text) return slept;
  }
  return std::nullopt;
}

bool is_entry_word(std::string_view text, std::size_t most) {
  return !text.empty() && text.size() <= most && text.front() != ' ' && text.back() != ' ' &&
         text.find(';') == std::string_view::npos && is_plain(text, false);
}

std::optional<Fault> fault_of(Entry const& entry) {
  if (entry.when.utc_s < When::earliest_s || entry.when.utc_s > When::latest_s ||
      std::abs(entry.when.offset_min) > When::most_offset_min)
    return wrong("/when", "is no moment of the years 1970 to 9999", "say it as 2026-12-02T18:05");
  for (auto const& [pointer, rating] :
       {std::pair{"/now", entry.now}, {"/worst", entry.worst}, {"/after", entry.after}}) {
    if (!is_rating(rating)) return wrong(pointer, "is no strength", "say a whole number, 0 to 10");
  }
  if (!is_region(entry.region)) return wrong("/region", "is no region", "see knotmap list regions");
  if (entry.painted.size() > Entry::most_dabs ||
      !std::all_of(entry.painted.begin(), entry.painted.end(), is_dab)) {
    return wrong(
        "/painted", "holds what is no dab of the brush",
        fmt::format("at most {} of x, y, z, radius (metres), strength (0 to 1)", Entry::most_dabs));
  }
  if (entry.pressed.size() > Entry::most_pressed ||
      !std::all_of(entry.pressed.begin(), entry.pressed.end(), is_pressed))
    return wrong("/pressed", "holds what is no pressed point", "see knotmap list points");
  if (auto fault = fault_of_texts(entry)) return fault;
  if (!says_something(entry))
    return wrong("", "this entry says nothing", "say how strong the pain is, or where");
  return std::nullopt;
}

Entry rounded(Entry entry) {
  auto const round = [](float number) {
    constexpr double steps_a_metre = 1e6;
    auto const kept =
        static_cast<float>(std::round(static_cast<double>(number) * steps_a_metre) / steps_a_metre);
    return kept == 0.0F ? 0.0F : kept;  // no negative zero
  };
  for (auto& dab : entry.painted) {
    for (int i = 0; i < 3; ++i) dab.at[i] = round(dab.at[i]);
    dab.radius_m = round(dab.radius_m);
    dab.strength = round(dab.strength);
  }
  return entry;
}

std::string id_day(When const& when) {
  std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{when.day()}}};
  return fmt::format("{:02}{:02}{:02}", static_cast<int>(date.year()) % 100,
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace knotmap
