#include "base/today.h"

#include <array>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace knotmap {

int today() {
  auto const now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return static_cast<int>(now.time_since_epoch().count());
}

std::string day_in_digits(int day) {
  std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{day}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string day_in_words(int day) {
  constexpr std::array<std::string_view, 12> months{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{day}}};
  return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                     months.at(static_cast<unsigned>(date.month()) - 1));
}

}  // namespace knotmap
