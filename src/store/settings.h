// What is remembered between starts: one small JSON file in the person's config folder.
#pragma once

#include <filesystem>

#include "base/fault.h"
#include "platform/window.h"
#include "preferences/preferences.h"

namespace knotmap {

struct Settings {
  Preferences preferences;
  WindowPlacement window;

  friend bool operator==(Settings const&, Settings const&) = default;
};

/// Settings that can always be used, and what was wrong with the file.
struct SettingsReading {
  Settings settings;
  Fault fault;  ///< empty `what`: nothing was wrong
};

/// Reads the file. A missing file gives the usual settings and no fault. A file that is not a JSON
/// object gives the usual settings and a fault, and is renamed to FILE.broken, so that nothing is
/// lost. Keys that are missing or have a wrong type keep the usual value; numbers are clamped.
[[nodiscard]] SettingsReading read_settings(std::filesystem::path const& file);

/// Writes the file as a whole (a kill leaves the old or the new one); makes its folder. Keys that
/// this version does not know stay as they are in the file: a newer one may have written them.
[[nodiscard]] Result<void> write_settings(std::filesystem::path const& file,
                                          Settings const& settings);

}  // namespace knotmap
