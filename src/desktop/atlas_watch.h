// Live reload of the atlas: when its files are edited while the map is open, it is read again.
#pragma once

#include <filesystem>
#include <optional>

#include "base/fault.h"
#include "commands/session.h"
#include "platform/folder_watch.h"

namespace knotmap {

/// Watches a folder by polling. An atlas with a fault is not taken over: the session keeps the last
/// good one, and the fault is reported until the files are corrected. Times are seconds of one
/// clock.
class AtlasWatch {
 public:
  /// Watches `folder` from now on.
  explicit AtlasWatch(std::filesystem::path const& folder) : watch_(folder) {}

  /// Polls, and reads the atlas again once the files have not changed for 0.15 s. Returns true when
  /// it was read: either the session has a new world, or fault() is set.
  bool look(Session& session, double now);
  /// The fault of the last reading, until a reading succeeds.
  [[nodiscard]] std::optional<Fault> const& fault() const { return fault_; }
  /// Seconds until look() should be called again, at most 1.
  [[nodiscard]] double seconds_to_look(double now) const;

 private:
  FolderWatch watch_;
  double changed_when_ = -1.0;  ///< time of the last change not yet read; negative: none
  std::optional<Fault> fault_;
};

}  // namespace knotmap
