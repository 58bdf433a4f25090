// The clock on the wall: the time of day where the person is.
#pragma once

#include <cstdint>

namespace knotmap {

/// Seconds since 1970-01-01 in universal time, now.
[[nodiscard]] std::int64_t seconds_since_1970();

/// How far the wall's clock is (or was, or will be) ahead of universal time at a moment, minutes.
[[nodiscard]] int wall_offset_min(std::int64_t utc_s);

}  // namespace knotmap
