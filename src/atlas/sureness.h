// How strong the evidence for a piece of advice is.
#pragma once

#include <cstdint>
#include <string_view>

namespace knotmap {

/// From strong to weak; `disputed` where experts hold opposite views of the same facts.
enum class Sureness : std::uint8_t {
  good,     ///< several trials agree
  fair,     ///< a trial or a guideline
  weak,     ///< small trials, or mixed ones
  opinion,  ///< therapists and teachers say so; hardly tested
  disputed
};

/// The word of the files: "good".
[[nodiscard]] std::string_view word(Sureness sureness);
/// The grade in a few plain words: "Good: several trials agree".
[[nodiscard]] std::string_view plain(Sureness sureness);

}  // namespace knotmap
