// Contact sheets of all poses on four bodies.
#pragma once

#include <filesystem>
#include <vector>

#include "base/fault.h"
#include "cli/lettering.h"
#include "cli/studio.h"
#include "state/world.h"

namespace knotmap {

/// The files that write_pose_sheets() writes into a folder.
[[nodiscard]] std::vector<std::filesystem::path> pose_sheet_files(
    World const& world, std::filesystem::path const& folder);

/// Writes them: a row a pose with its name, on an average woman and man, a heavy man and a lean
/// woman.
[[nodiscard]] Result<void> write_pose_sheets(World const& world, Studio& studio,
                                             Lettering const& lettering,
                                             std::filesystem::path const& folder);

}  // namespace knotmap
