// The map in a window.
#pragma once

#include <filesystem>
#include <optional>

#include "body/shape.h"

namespace knotmap {

struct DesktopOptions {
  std::filesystem::path body;  ///< folders, as data_folder() has them
  std::filesystem::path atlas;
  std::filesystem::path shaders;
  std::filesystem::path fonts;
  std::optional<BodyChoice> body_choice;  ///< instead of the remembered one
  /// For tests: what is shown is written there as JSON after every change.
  std::optional<std::filesystem::path> state_file;
};

/// Opens the window and stays until it is closed. 0, or 2 after one line on standard error when
/// there is no display, no driver, or something wrong with the data.
[[nodiscard]] int run_desktop(DesktopOptions const& options);

}  // namespace knotmap
