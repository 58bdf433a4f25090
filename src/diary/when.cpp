#include "diary/when.h"

#include <charconv>
#include <chrono>
#include <cstdlib>

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr std::int64_t minute_s = 60;
constexpr std::int64_t hour_s = 60 * minute_s;
constexpr std::int64_t day_s = 24 * hour_s;

std::int64_t wall_s(When const& when) {
  return when.utc_s + when.offset_min * minute_s;
}

std::int64_t days_before(std::int64_t seconds) {
  return seconds >= 0 ? seconds / day_s : -((-seconds + day_s - 1) / day_s);
}

/// Takes exactly `digits` digits from the front of a text.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, std::string_view one_of) {
  if (text.empty() || one_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

/// "Z", "+01:00", "-0330", "" (then `usual`).
std::optional<int> take_offset(std::string_view& text, int usual) {
  if (text.empty()) return usual;
  if (take(text, "Zz")) return 0;
  bool const behind = text.front() == '-';
  if (!take(text, "+-")) return std::nullopt;
  auto const hours = take_number(text, 2);
  take(text, ":");
  auto const minutes = take_number(text, 2);
  if (!hours || !minutes || *minutes > 59) return std::nullopt;
  int const offset = *hours * 60 + *minutes;
  if (offset > When::most_offset_min) return std::nullopt;
  return behind ? -offset : offset;
}

}  // namespace

int When::day() const {
  return static_cast<int>(days_before(wall_s(*this)));
}

int When::second_of_day() const {
  auto const seconds = wall_s(*this);
  return static_cast<int>(seconds - days_before(seconds) * day_s);
}

std::string to_string(When const& when) {
  std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{when.day()}}};
  int const second = when.second_of_day();
  int const offset = std::abs(when.offset_min);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}",
                     static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()), second / 3600, second / 60 % 60,
                     second % 60, when.offset_min < 0 ? '-' : '+', offset / 60, offset % 60);
}

std::optional<When> when_of(std::string_view text, int usual_offset_min) {
  auto const year = take_number(text, 4);
  if (!year || !take(text, "-")) return std::nullopt;
  auto const month = take_number(text, 2);
  if (!month || !take(text, "-")) return std::nullopt;
  auto const day = take_number(text, 2);
  if (!day || !take(text, "Tt ")) return std::nullopt;
  auto const hour = take_number(text, 2);
  if (!hour || !take(text, ":")) return std::nullopt;
  auto const minute = take_number(text, 2);
  if (!minute) return std::nullopt;
  std::optional<int> second = 0;
  if (take(text, ":")) second = take_number(text, 2);
  if (!second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  auto const offset = take_offset(text, usual_offset_min);
  if (!offset || !text.empty()) return std::nullopt;
  std::chrono::year_month_day const date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  std::int64_t const midnight = std::chrono::sys_days{date}.time_since_epoch().count() * day_s;
  When const when{midnight + *hour * hour_s + *minute * minute_s + *second - *offset * minute_s,
                  *offset};
  if (when.utc_s < When::earliest_s || when.utc_s > When::latest_s) return std::nullopt;
  return when;
}

}  // namespace knotmap
