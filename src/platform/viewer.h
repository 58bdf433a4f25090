// Opening a file in the program that the person uses for its kind.
#pragma once

#include <filesystem>

namespace knotmap {

/// Asks the desktop (xdg-open) to show a file, and does not wait for it. False when there is no
/// xdg-open, or it could not be started; whether a program opens the file is not known.
bool open_in_viewer(std::filesystem::path const& file);

}  // namespace knotmap
