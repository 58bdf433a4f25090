// Makes the model of the page "about you".
#pragma once

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

[[nodiscard]] AboutModel about_model(Answers const& answers, State const& state);

}  // namespace knotmap
