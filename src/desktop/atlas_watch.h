// The open map follows its atlas: an edited file is read again; a fault leaves the last good one.
#pragma once

#include <filesystem>
#include <optional>

#include "base/fault.h"
#include "commands/session.h"
#include "platform/files.h"

namespace knotmap {

class AtlasWatch {
 public:
  explicit AtlasWatch(std::filesystem::path const& folder) : watch_(folder) {}

  /// True when the session has a new atlas or the fault has changed.
  bool look(Session& session, double now);
  /// The fault that stands until it is mended.
  [[nodiscard]] std::optional<Fault> const& fault() const { return fault_; }
  /// Seconds until it wants to look again.
  [[nodiscard]] double seconds_to_look(double now) const;

 private:
  FolderWatch watch_;
  double changed_when_ = -1.0;
  std::optional<Fault> fault_;
};

}  // namespace knotmap
