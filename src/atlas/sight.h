// From where a body is looked at, as the data say it.
#pragma once

#include <cstdint>

namespace knotmap {

/// A side from which a body is looked at. Of one that lies, the front is its head's end, the back
/// that of its feet.
enum class SightFrom : std::uint8_t { front, back, near, far, above };

}  // namespace knotmap
