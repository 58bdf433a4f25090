// The options that lay the body into a position: of pictures and exports alike.
#pragma once

#include <optional>
#include <string>

#include "cli/options.h"

namespace knotmap {

/// What a call says of the body's position.
struct PoseOptions {
  std::string pose;
  std::string way;
  std::string exercise;
  std::string near = "right";

  [[nodiscard]] bool any() const { return !pose.empty() || !way.empty() || !exercise.empty(); }
};

/// The options --pose, --way and --exercise, of which one may be given. `options` must outlive
/// them.
[[nodiscard]] OptionGroup pose_group(PoseOptions& options);
/// --near, the side of it; `options` must outlive it.
[[nodiscard]] Option near_option(PoseOptions& options);

/// The command line that lays the body so; none where the call says nothing.
[[nodiscard]] std::optional<std::string> pose_command(PoseOptions const& options);

}  // namespace knotmap
