// The hand-out's part of `knotmap bench`: how long a person waits for a sheet.
#pragma once

#include <filesystem>

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "cli/studio.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The sheet of a point, then sheets of ten, from their words to the bytes of the PDF, against
/// drawing their pictures alone. `fonts` is the folder of the typefaces. Keys: "handout" of
/// docs/schema/bench.schema.json. A fault when OpenGL cannot draw a picture.
[[nodiscard]] Result<nlohmann::ordered_json> handout_figures(Studio& studio, World const& world,
                                                             State const& state,
                                                             std::filesystem::path const& fonts);

}  // namespace knotmap
