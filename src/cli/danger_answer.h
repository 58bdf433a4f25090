// How dangers are answered: those that words told, and the signs that are asked about.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "atlas/atlas.h"
#include "placement/regions.h"
#include "story/heard.h"

namespace knotmap {

/// Whether a danger was told over which nothing is pressed: the most urgent is for today.
[[nodiscard]] inline bool hold(std::span<Heard const> heard) {
  return !heard.empty() && heard.front().flag->action != Action::doctor;
}

/// A red flag without its sources.
[[nodiscard]] nlohmann::ordered_json json_of(RedFlag const& flag);
/// The same of each told danger, with the words that told it.
[[nodiscard]] nlohmann::ordered_json json_of(std::vector<Heard> const& heard);
/// The gravest signs of regions.
[[nodiscard]] nlohmann::ordered_json gate_json(Atlas const& atlas,
                                               std::span<RegionHere const> regions);

/// What was heard and what to do; "" for nothing.
[[nodiscard]] std::string text_of_dangers(std::span<Heard const> heard);
/// A few signs, so that they are read: the rest with `knotmap show`.
[[nodiscard]] std::string text_of_gate(Atlas const& atlas, std::span<RegionHere const> regions);

/// Stands where a list is held back because of a danger.
[[nodiscard]] std::string held_words(std::string const& what);

}  // namespace knotmap
