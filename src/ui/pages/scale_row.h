// A row of the numbers 0 to 10 to rate something with.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/kit/pen.h"

namespace knotmap {

/// The numbers alone, in one row or, where that is too tight for a finger, in two. A number sends
/// `command` and itself; its item is named "COMMAND:NUMBER".
void draw_numbers(Pen& pen, std::string const& command, std::optional<int> value);

/// The same under a question.
void draw_scale_row(Pen& pen, std::string_view question, std::string const& command,
                    std::optional<int> value);

}  // namespace knotmap
