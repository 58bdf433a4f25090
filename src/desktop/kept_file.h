// The file of what a person was at: read at the start, written shortly after a change.
#pragma once

#include <filesystem>
#include <optional>

#include "state/kept_work.h"

namespace knotmap {

/// Keeps what is marked and open in a file of the person's state folder, which only they may read.
/// It is replaced as a whole, so a kill at any moment leaves what was written last. Faults are
/// reported on standard error, once each, and never stop the program. A file that is broken is
/// renamed to FILE.broken; one of a newer version is left alone, and nothing is written in this
/// run. Of two windows at a time the one that was used last is remembered. Times are seconds of one
/// clock.
class KeptFile {
 public:
  /// Reads the file, or removes it when nothing is to be remembered.
  KeptFile(World const& world, bool remembers);

  /// What the last run left; nothing when there is none.
  [[nodiscard]] std::optional<KeptWork> const& found() const { return found_; }

  /// Notes a state. A change is written one second after the last one. With nothing marked the
  /// file is removed, unless what it holds is still offered. Once the preference to remember is
  /// off, it is removed at once.
  void note(State const& state, double now);
  /// Seconds until write_if_due() has something to do, or a negative number for nothing.
  [[nodiscard]] double seconds_to_write(double now) const;
  /// Writes the file when its time has come.
  void write_if_due(World const& world, double now);
  /// Writes changes that are not yet written, at once.
  void write(World const& world);

 private:
  /// Removes the file, and the broken one beside it.
  void forget();
  void read(World const& world);

  std::optional<std::filesystem::path> file_;  ///< none: nothing can be stored
  std::optional<KeptWork> found_;
  std::optional<KeptWork> wanted_;  ///< what the file should hold; none: there should be none
  double due_ = -1.0;               ///< when to write; negative: nothing to write
};

}  // namespace knotmap
