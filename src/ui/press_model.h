// The screen of the guided press, made from the state.
#pragma once

#include <optional>

#include "state/answers.h"
#include "state/state.h"
#include "ui/pages/press_screen.h"

namespace knotmap {

/// What the running session shows; nothing while none is shown.
[[nodiscard]] std::optional<PressScreen> press_screen(Answers const& answers, State const& state);

/// A session that waits to be taken up again, in words: "Inner arch muscle: heel end, left:
/// Point 2 of 3"; "" for none.
[[nodiscard]] std::string waiting_press(World const& world, State const& state);

}  // namespace knotmap
