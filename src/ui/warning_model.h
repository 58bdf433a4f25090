// Makes the model of a warning sign's page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "atlas/atlas.h"
#include "ui/pages/model.h"

namespace knotmap {

/// What to do, in words: "See a doctor today".
[[nodiscard]] std::string action_words(Action action);

/// The page of the red flag with this id; nothing when there is none.
[[nodiscard]] std::optional<WarningModel> warning_model(Atlas const& atlas, Work const& work,
                                                        std::string_view flag);

}  // namespace knotmap
