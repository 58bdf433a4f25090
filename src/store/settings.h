// What is remembered between starts: one small JSON file in the person's config folder.
#pragma once

#include <filesystem>
#include <string>

#include "base/fault.h"

namespace knotmap {

/// Plain values; a missing or broken file gives the defaults, and a broken one is kept aside as
/// settings.json.broken.
struct Settings {
  std::string body = "female";
  bool dark = false;
  std::string tone = "mannequin";
  bool mirror = false;
  float text_scale = 1.0F;
  bool welcomed = false;
  bool see_muscle = true;
  int window_x = -1;
  int window_y = -1;
  int window_width = 1280;
  int window_height = 800;
  bool window_maximized = false;

  friend bool operator==(Settings const&, Settings const&) = default;
};

/// The fault, if any, is for a line on standard error; the settings are always usable.
struct SettingsReading {
  Settings settings;
  Fault fault;  ///< empty `what` when all was well
};
[[nodiscard]] SettingsReading read_settings(std::filesystem::path const& file);
[[nodiscard]] Result<void> write_settings(std::filesystem::path const& file,
                                          Settings const& settings);

}  // namespace knotmap
