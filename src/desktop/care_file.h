// The file of what was done for relief: read at the start, written at each change.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "state/kept_care.h"
#include "state/state.h"

namespace knotmap {

/// Keeps press sessions and their log in a file of the person's own data folder, which only they
/// may read. It is replaced as a whole at each change, so a kill at any moment leaves what was done
/// last. Faults are reported on standard error, once each, and never stop the program. A file that
/// is broken is renamed to FILE.broken; one of a newer version is left alone, and nothing is
/// written in this run.
class CareFile {
 public:
  /// Reads the file, or removes it when nothing is to be remembered.
  CareFile(World const& world, Preferences const& preferences, int today);

  /// What earlier runs left.
  [[nodiscard]] Care const& found() const { return found_; }

  /// Writes a state's Care where it has changed, at once: it changes a few times a minute. The
  /// seconds that are counted meanwhile are no change. Once the preference to remember is off, the
  /// file is removed.
  void note(State const& state);

 private:
  void read(World const& world, Preferences const& preferences, int today);

  std::optional<std::filesystem::path> file_;  ///< none: nothing can be stored
  Care found_;
  std::optional<PressSession> counted_;  ///< the one that is counted, as it was noted last
  std::string written_;                  ///< the text of the file; "": there is none
};

}  // namespace knotmap
