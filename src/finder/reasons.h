// Why a candidate is listed, in words.
#pragma once

#include <string>

#include "atlas/atlas.h"

namespace knotmap {

/// A click inside a zone (`inner` from 0 at its border to 1), or beside it.
[[nodiscard]] std::string reason_of_click(Level level, bool inside, float inner);

/// Paint: the shares covered and unpainted as in Candidate.
[[nodiscard]] std::string reason_of_paint(Level level, float covered, float unpainted);

/// A reason of paint where the pain was told in words: nothing was painted, and nothing left out.
[[nodiscard]] std::string reason_as_told(std::string reason);

/// The X itself was marked.
[[nodiscard]] std::string reason_of_here();

}  // namespace knotmap
