// Finding a landmark by the words that a person types.
#pragma once

#include <span>
#include <string_view>

#include "body/landmark.h"

namespace knotmap {

/// The landmark whose id, alias or name is `words`, in any case and punctuation; null when there
/// is none. "left" or "right" (or L, R) may stand before or after the words; without it the left
/// landmark of a pair is found. The pointer is into `landmarks`.
[[nodiscard]] Landmark const* find_landmark(std::span<Landmark const> landmarks,
                                            std::string_view words);

}  // namespace knotmap
