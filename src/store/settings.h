// The settings file: what is kept between runs of the program, as one small JSON file.
#pragma once

#include <filesystem>
#include <vector>

#include "base/fault.h"
#include "platform/window.h"
#include "preferences/none_told.h"
#include "preferences/preferences.h"

namespace knotmap {

/// The contents of the settings file.
struct Settings {
  Preferences preferences;
  std::vector<NoneTold> none_told;
  WindowPlacement window;

  friend bool operator==(Settings const&, Settings const&) = default;
};

/// The result of reading: settings that can be used in any case, and what was wrong with the file.
struct SettingsReading {
  Settings settings;
  Fault fault;  ///< `what` is empty when nothing was wrong
};

/// Reads the settings file. A missing file gives the defaults and no fault. A file that cannot be
/// read gives the defaults and a fault. A file that is not a JSON object does too, and is renamed
/// to FILE.broken, so that nothing is lost. Missing keys, values of a wrong type and unknown words
/// keep their default without a fault; numbers are clamped to their range.
[[nodiscard]] SettingsReading read_settings(std::filesystem::path const& file);

/// Writes the settings file and creates its folder if needed. It is replaced as a whole, so a kill
/// at any moment leaves the old file or the new one. Keys in the existing file that this version
/// does not know are kept: a newer version may have written them. A fault when the folder cannot be
/// created or the file cannot be written.
[[nodiscard]] Result<void> write_settings(std::filesystem::path const& file,
                                          Settings const& settings);

}  // namespace knotmap
