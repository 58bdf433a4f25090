// The name of a saved picture.
#pragma once

#include <string>

#include "state/answers.h"
#include "state/state.h"

namespace knotmap {

/// A file's name that tells what is shown and on which day, without an ending, of the characters
/// a-z, 0-9 and '-': "knotmap-trapezius-1-right-2026-11-30". Long names are cut.
[[nodiscard]] std::string picture_name(Answers const& answers, State const& state);

}  // namespace knotmap
