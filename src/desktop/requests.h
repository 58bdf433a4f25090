// Carrying out what commands ask of the outside: one place for the window and for `play`.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/fault.h"
#include "commands/command_table.h"
#include "commands/session.h"
#include "render/image.h"

namespace knotmap {

/// What the outside can do. The window and the player of scripts each are one.
class Outside {
 public:
  Outside() = default;
  virtual ~Outside() = default;
  Outside(Outside const&) = delete;
  Outside& operator=(Outside const&) = delete;

  /// A picture of what is seen.
  [[nodiscard]] virtual Result<Image> picture() = 0;
  /// A short message for the person.
  virtual void say(std::string_view words) = 0;
  /// A picture was written there. A script need not hear of it.
  virtual void written(std::filesystem::path const& /*file*/) {}
  /// Text that was asked for without a file, for standard output; ends without a new line.
  virtual void print(std::string_view text) = 0;
  virtual void focus_search() = 0;
  virtual void quit() = 0;
  /// Where a file that a command names lies.
  [[nodiscard]] virtual std::filesystem::path path_of(std::string const& file) const {
    return file;
  }
};

/// Carries one request out. Files are written as a whole. A fault (a folder that is missing, a
/// picture that could not be drawn) leaves no file behind.
[[nodiscard]] Result<void> carry_out(Request const& request, Session const& session,
                                     Outside& outside);

}  // namespace knotmap
