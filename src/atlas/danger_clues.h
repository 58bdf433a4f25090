// What the clues of a told text say of red flags: weights that were learned from told stories.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace knotmap {

/// All of danger_clues.txt. Classes: 0 is "no danger", 1.. are `flags` in their order. Of a text
/// whose clues (story/clues.h) that stand here have rarities r, a class is told by
/// bias + sum(r * weight) / |r|: the logarithm of its odds, up to a number common to all classes.
struct DangerClues {
  struct Weight {
    std::uint16_t of = 0;  ///< class
    float weight = 0.0F;
  };
  struct Clue {
    float rarity = 0.0F;      ///< > 0: how few stories have it, log((1 + stories) / (1 + its)) + 1
    std::uint32_t first = 0;  ///< its weights, an index into `weights`
    std::uint32_t count = 0;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::vector<std::string> flags;  ///< ids of red flags
  std::vector<float> bias;         ///< by class
  std::vector<Weight> weights;
  std::unordered_map<std::string, Clue, Hash, std::equal_to<>> clues;
};

}  // namespace knotmap
