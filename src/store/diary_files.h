// Which diaries there are on this machine, and where they lie: several people may have one each.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// The diary of a machine with one person.
inline constexpr std::string_view usual_diary = "me";

/// Whether a text may name a diary: 1 to 40 bytes of letters (of any language), digits, spaces, '-'
/// and '_', a letter or digit first and none of the spaces last; so it is a file's name, too.
[[nodiscard]] bool is_diary_name(std::string_view name);

/// The file of a diary: diaries/NAME.sqlite in the person's own folder (personal_folder()). A fault
/// for a name that may not be, and where there is no such folder.
[[nodiscard]] Result<std::filesystem::path> diary_file(std::string_view name);

/// The names of the diaries that there are, in alphabetical order.
[[nodiscard]] std::vector<std::string> diary_names();

/// Removes a diary with all that SQLite keeps beside it; what was set aside as damaged, too.
/// Gives how many files went; a fault when something of it is left.
[[nodiscard]] Result<std::size_t> erase_diary(std::filesystem::path const& file);

}  // namespace knotmap
