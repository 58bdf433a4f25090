// Writing to a descriptor until all is written.
#pragma once

#include <string_view>

namespace knotmap {

/// Writes all bytes, also to what takes them in parts and is not always ready. False when that
/// failed; `errno` then says why.
[[nodiscard]] bool write_all(int descriptor, std::string_view bytes);

}  // namespace knotmap
