// What is remembered between starts: read at the beginning, written a moment after it changed.
#pragma once

#include <filesystem>
#include <optional>

#include "desktop/desktop.h"
#include "platform/window.h"
#include "state/state.h"
#include "store/settings.h"

namespace knotmap {

class Remembered {
 public:
  /// A broken file is told on standard error once.
  explicit Remembered(DesktopOptions const& options);

  [[nodiscard]] Preferences preferences() const;
  [[nodiscard]] WindowPlacement placement() const;

  /// Tell what is now; it is written once it has rested for a second.
  void note(Preferences const& preferences, WindowPlacement const& placement, double now);
  /// Seconds until something must be written, or a negative number.
  [[nodiscard]] double seconds_to_write(double now) const;
  void write_if_due(double now);
  /// Writes what is not yet written.
  void write();

 private:
  std::optional<std::filesystem::path> file_;
  std::optional<BodyChoice> asked_;  ///< the body of the call: not remembered unless changed
  Settings written_;
  Settings wanted_;
  double due_ = -1.0;
};

}  // namespace knotmap
