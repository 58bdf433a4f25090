// Reading landmarks.json.
#pragma once

#include <filesystem>
#include <vector>

#include "base/fault.h"
#include "body/landmark.h"
#include "body/surface.h"

namespace knotmap {

/// Reads every landmark of the file at `path`, in the file's order.
///
/// `base` is the base body: each landmark's triangle and weights must give, within 1 mm, the skin
/// position that the file names beside them. Ids must differ, and a left landmark and its right
/// partner must be exact mirrors. Returns the first fault otherwise; its file is `path`, its
/// pointer the JSON pointer of what is wrong.
[[nodiscard]] Result<std::vector<Landmark>> read_landmarks(std::filesystem::path const& path,
                                                           Surface const& base);

}  // namespace knotmap
