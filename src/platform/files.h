// Reading and writing whole files, and the clock.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// All bytes of a file, whatever they are. A fault names the file and says why it cannot be read.
[[nodiscard]] Result<std::string> read_text(std::filesystem::path const& file);

/// Whether the bytes must be on the disk before the old file is given up. What a person typed must;
/// a picture that can be made again need not.
enum class Sync : std::uint8_t { yes, no };

/// Who may read a file: whom the system lets, or its owner alone (mode 0600, from the first byte
/// on).
enum class Readers : std::uint8_t { usual, owner };

/// Writes beside and renames: at any moment the file is the old one or the new one, and a failure
/// leaves nothing behind. Follows a symbolic link, keeps the old file's permissions (unless only
/// the owner may read it), and writes straight to what is no ordinary file (/dev/stdout, a pipe). A
/// fault names the file and says why.
[[nodiscard]] Result<void> write_whole(std::filesystem::path const& file, std::string_view bytes,
                                       Sync sync = Sync::yes, Readers readers = Readers::usual);

/// Puts the names in a folder on the disk: that of a file just made or renamed survives a power cut
/// then. Where the file system cannot, nothing happens.
void sync_folder(std::filesystem::path const& folder);

/// Removes a file, and what killed writers left beside it (a running one's is let be). Nothing
/// there is no fault.
Result<void> remove_whole(std::filesystem::path const& file);
/// Removes only what killed writers left beside a file.
void remove_leftovers(std::filesystem::path const& file);

/// Writes a new file, whole or not at all, and never over another: `folder`/`name``ending`, or with
/// "-2", "-3" ... before the ending where that is taken. Gives the path that was taken; a fault
/// when the folder cannot be written to.
[[nodiscard]] Result<std::filesystem::path> write_new(std::filesystem::path const& folder,
                                                      std::string const& name,
                                                      std::string const& ending,
                                                      std::string_view bytes);

/// A fault when a file could never be written there: its folder does not exist, or it is a folder
/// itself. For asking before work is done that would be lost.
[[nodiscard]] Result<void> writable(std::filesystem::path const& file);

/// Seconds on a clock that only goes forward.
[[nodiscard]] double seconds_now();

}  // namespace knotmap
