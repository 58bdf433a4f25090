#include "platform/wall_clock.h"

#include <chrono>
#include <ctime>

namespace knotmap {

std::int64_t seconds_since_1970() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
      .time_since_epoch()
      .count();
}

int wall_offset_min(std::int64_t utc_s) {
  constexpr int minute_s = 60;
  auto const moment = static_cast<std::time_t>(utc_s);
  std::tm local{};
  if (localtime_r(&moment, &local) == nullptr) return 0;
  return static_cast<int>(local.tm_gmtoff / minute_s);
}

}  // namespace knotmap
