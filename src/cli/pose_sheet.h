// Contact sheets of positions: each pose or way in a row, a body a column.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/fault.h"
#include "cli/lettering.h"
#include "cli/studio.h"
#include "state/world.h"

namespace knotmap {

/// One row: what is shown, and its words beside it.
struct PoseRow {
  std::string command;  ///< "pose way trapezius-3.R:1", "pose sit"
  std::string point;    ///< of a way: the point with its side, whose X is shown; else ""
  std::string title;
  std::string words;  ///< below the title
};

/// Rows and the files that they go into.
struct PoseSheet {
  std::filesystem::path file;
  std::vector<PoseRow> rows;
};

/// All poses: poses.1.png ... `side` is that of the X: "left" or "right".
[[nodiscard]] std::vector<PoseSheet> pose_sheets(World const& world, std::string const& side,
                                                 std::filesystem::path const& folder);
/// All ways of pressing of these muscles: <muscle>.ways.png, with the words of their position.
[[nodiscard]] std::vector<PoseSheet> way_sheets(std::vector<Muscle const*> const& muscles,
                                                std::string const& side,
                                                std::filesystem::path const& folder);
/// All positions of all exercises: <exercise>.exercise.png; `side` is the one that exercises.
[[nodiscard]] std::vector<PoseSheet> exercise_sheets(World const& world, std::string const& side,
                                                     std::filesystem::path const& folder);

/// Writes a sheet: each row on female, male, male heavy and female lean.
[[nodiscard]] Result<void> write_pose_sheet(World const& world, Studio& studio,
                                            Lettering const& lettering, PoseSheet const& sheet);

}  // namespace knotmap
