// Files that cannot be used are kept for the person, out of the way.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// Renames a broken file to FILE.broken, and returns its fault with the remedy: what is done
/// `instead`, and where the file is kept.
[[nodiscard]] Fault put_aside(std::filesystem::path const& file, Fault fault,
                              std::string_view instead);

}  // namespace knotmap
