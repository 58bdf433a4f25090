// Keeps the settings file up to date: read at the start, written shortly after a change.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "desktop/desktop.h"
#include "platform/window.h"
#include "state/state.h"
#include "store/settings.h"

namespace knotmap {

/// The settings of this run. Faults of reading or writing are reported on standard error, once
/// each, and never stop the program: without a file it goes on with defaults and writes nothing.
/// Times are seconds of one clock.
class Remembered {
 public:
  /// Reads the settings file in the configuration folder of the person.
  explicit Remembered(DesktopOptions const& options);

  /// The preferences to start with: those of the file, with the body of the call if one was given.
  [[nodiscard]] Preferences preferences() const;
  /// What was answered with "none of these".
  [[nodiscard]] std::vector<NoneTold> none_told() const { return written_.none_told; }
  /// The placement of the window to start with.
  [[nodiscard]] WindowPlacement placement() const;

  /// Notes the current values: preferences, none_told and placement. A change is written one second
  /// after the last change, so that a slider does not cause many writes. The body of the call is
  /// not stored unless the person changes it.
  void note(State const& state, WindowPlacement const& placement, double now);
  /// Seconds until write_if_due() has something to write, or a negative number for nothing.
  [[nodiscard]] double seconds_to_write(double now) const;
  /// Writes the file when its time has come.
  void write_if_due(double now);
  /// Writes changes that are not yet written, at once.
  void write();

 private:
  std::optional<std::filesystem::path> file_;  ///< none: nothing can be stored
  std::optional<BodyChoice> asked_;            ///< the body of the call, until it is changed
  Settings written_;                           ///< what the file has
  Settings wanted_;                            ///< what it should have
  double due_ = -1.0;                          ///< when to write; negative: nothing to write
};

}  // namespace knotmap
