// The pages of the diary, made from the session.
#pragma once

#include "commands/session.h"
#include "ui/pages/diary_models.h"

namespace knotmap {

[[nodiscard]] DiaryModel diary_model(Session const& session);

/// The entry that is being written; an empty one when there is none.
[[nodiscard]] DraftModel draft_model(Session const& session);

}  // namespace knotmap
