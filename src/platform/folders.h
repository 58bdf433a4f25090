// Where the program's own data and the person's settings lie.
#pragma once

#include <filesystem>
#include <optional>

#include "base/fault.h"

namespace knotmap {

/// The folder that holds `assets` and `shaders`: KNOTMAP_DATA if it is set, else the nearest one
/// going up from the program (beside it, the checkout, or share/knotmap of the installation). A
/// fault says where it was looked for.
[[nodiscard]] Result<std::filesystem::path> data_folder();

/// Where a person keeps pictures: XDG_PICTURES_DIR of user-dirs.dirs (freedesktop.org's
/// xdg-user-dirs) where that folder exists, else HOME; nothing when HOME is not set.
[[nodiscard]] std::optional<std::filesystem::path> pictures_folder();

/// Where a person keeps documents: the same of XDG_DOCUMENTS_DIR.
[[nodiscard]] std::optional<std::filesystem::path> documents_folder();

/// XDG_CONFIG_HOME/knotmap, else HOME/.config/knotmap; nothing when neither is set (then nothing is
/// remembered).
[[nodiscard]] std::optional<std::filesystem::path> config_folder();

/// XDG_STATE_HOME/knotmap, else HOME/.local/state/knotmap; nothing when neither is set.
[[nodiscard]] std::optional<std::filesystem::path> state_folder();

/// What a person made here, to be kept: XDG_DATA_HOME/knotmap, else HOME/.local/share/knotmap;
/// nothing when neither is set.
[[nodiscard]] std::optional<std::filesystem::path> personal_folder();

}  // namespace knotmap
