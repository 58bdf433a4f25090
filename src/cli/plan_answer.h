// The exercises of a plan, as `knotmap causes` and `knotmap plan` answer them.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "relief/plan.h"

namespace knotmap {

/// Each with its id, name, kind, dose in words and why it is in the plan.
[[nodiscard]] nlohmann::ordered_json exercises_json(Plan const& plan);
/// The one change; null when there is none.
[[nodiscard]] nlohmann::ordered_json change_json(Plan const& plan);
/// What the person must not do, each with the id of why.
[[nodiscard]] nlohmann::ordered_json left_out_json(Plan const& plan);

/// The command that shows an exercise or a cause. Always with its kind: a warning may have the same
/// id.
[[nodiscard]] std::string show_words(Exercise const& exercise);
[[nodiscard]] std::string show_words(Cause const& cause);

}  // namespace knotmap
