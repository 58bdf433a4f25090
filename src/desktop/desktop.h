// The map in a window: the entry point of the desktop program.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "body/shape.h"

namespace knotmap {

/// How the map is opened.
struct DesktopOptions {
  std::filesystem::path body;             ///< folder of the body
  std::filesystem::path atlas;            ///< folder of the atlas
  std::filesystem::path shaders;          ///< folder of the shaders
  std::filesystem::path fonts;            ///< folder of the typefaces
  std::optional<BodyChoice> body_choice;  ///< shown instead of the body in the settings
  std::string diary;                      ///< the name of the person's diary; empty: the usual one
  /// For tests: a file to which what is shown is written as JSON after every change (report.h).
  std::optional<std::filesystem::path> state_file;
};

/// Opens the window and returns when it is closed. Returns the exit status: 0, or 2 when the map
/// could not be opened (no display, no OpenGL driver, a fault in the data) or OpenGL stopped
/// working; the fault is then one line on standard error.
[[nodiscard]] int run_desktop(DesktopOptions const& options);

}  // namespace knotmap
