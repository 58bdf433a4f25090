// The checks of a skin: what everything after it takes for granted.
#pragma once

#include <optional>
#include <string>

#include "body/skin_file.h"

namespace knotmap {

/// Where in the file, and what.
struct SkinWrong {
  std::string place;
  std::string what;
};

/// The first thing wrong with a skin and its shapes, or nothing: indices in bounds, a mirror that
/// is an involution and maps each left triangle to its right one, numbers finite and of a body's
/// size, base and every corner symmetric to the bit. The arrays must all have one length.
[[nodiscard]] std::optional<SkinWrong> first_wrong(SkinFile const& file);

}  // namespace knotmap
