// The reader of danger_clues.txt.
#pragma once

#include <filesystem>

#include "atlas/danger_clues.h"
#include "atlas/safety.h"
#include "base/fault.h"

namespace knotmap {

/// Reads danger_clues.txt, which tools/train-ear writes. Its lines, parted by spaces; "#" begins a
/// comment:
///   :none BIAS                         the class 0; biases are in sixteenths, as are weights
///   :flag ID BIAS                      the classes 1, 2 ...
///   CLUE RARITY CLASS:WEIGHT ...       a clue of at most 100 bytes; RARITY in hundredths
/// Faults name the line: a flag that `safety` lacks, what is no number or out of range, a clue or a
/// flag twice, more than a million weights. With a fault the file is empty.
[[nodiscard]] DangerClues read_danger_clues(std::filesystem::path const& file, Safety const& safety,
                                            Faults& faults);

}  // namespace knotmap
