// The check of a skin that was just read: what all later code relies on.
#pragma once

#include <optional>
#include <string>

#include "body/skin_file.h"

namespace knotmap {

/// What is wrong with a skin.
struct SkinWrong {
  std::string place;  ///< where in the file: an attribute's name or a JSON pointer
  std::string what;   ///< in plain words
};

/// The first thing that is wrong with a skin and its shapes, or nothing. Checked: indices are in
/// bounds; mirroring twice gives the same vertex, and maps each left triangle to its right one;
/// numbers are finite and below 3 m; base, every corner and what each vertex follows are symmetric
/// to the last bit. All arrays of `file` must have one element a vertex (read_skin sees to that).
[[nodiscard]] std::optional<SkinWrong> first_wrong(SkinFile const& file);

}  // namespace knotmap
