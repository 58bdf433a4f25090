// What the diary's page says of the body that all pains of some days are painted on.
#pragma once

#include "commands/session.h"
#include "ui/pages/diary_models.h"

namespace knotmap {

/// Nothing while the body shows none.
[[nodiscard]] std::optional<PaintedModel> painted_model(Session const& session);

}  // namespace knotmap
