// Reading the joints from body.glb. Format: docs/body.md.
#pragma once

#include <cstddef>

#include "base/fault.h"
#include "body/glb.h"
#include "body/skeleton.h"

namespace knotmap {

/// Reads the glTF skin of the file, and what each of so many vertices follows. Faults name what in
/// the file is wrong: no such skin or node, a joint before its parent or twice, a turned one, a
/// number that is none or beyond 3 m, joints that are not exactly mirrored, weights that do not add
/// up. That vertices follow alike on both sides is checked with the rest of the skin
/// (skin_check.h).
[[nodiscard]] Result<Skeleton> read_skeleton(Glb const& glb, std::size_t vertices);

}  // namespace knotmap
