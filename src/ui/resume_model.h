// What was remembered, in words.
#pragma once

#include <string>

#include "state/state.h"
#include "state/world.h"
#include "ui/pages/model.h"

namespace knotmap {

/// A day as people say it, seen from `today` (both days since 1970-01-01): "today", "yesterday", "3
/// days ago", "30 November".
[[nodiscard]] std::string when_in_words(int day, int today);

/// What a remembered work was, in one sentence, and when: "Pain between spine and shoulder blade,
/// left; Rhomboids, right open".
[[nodiscard]] ResumeModel resume_model(World const& world, KeptWork const& kept, int today);

}  // namespace knotmap
