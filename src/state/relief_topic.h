// What causes and exercises are asked for, by what is open and marked.
#pragma once

#include <optional>
#include <string>

#include "relief/topic.h"
#include "state/answers.h"

namespace knotmap {

/// The topic of a point, or without one that of the marked pain.
[[nodiscard]] CauseTopic topic_of(Answers const& answers, Work const& work,
                                  std::optional<SidedId> const& point);

/// The same in words: "Neck and shoulder muscle: upper edge, right", or the regions where it hurts;
/// "" for nothing.
[[nodiscard]] std::string topic_words(Answers const& answers, Work const& work,
                                      std::optional<SidedId> const& point);

}  // namespace knotmap
