// Carries out the requests of commands, in one place for the window and for the subcommand `play`.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/fault.h"
#include "commands/command_table.h"
#include "commands/session.h"
#include "handout/handout.h"
#include "platform/output_file.h"
#include "render/image.h"

namespace knotmap {

/// The side effects that requests need. Implemented by the window and by the player of scripts.
class Outside {
 public:
  Outside() = default;
  virtual ~Outside() = default;
  Outside(Outside const&) = delete;
  Outside& operator=(Outside const&) = delete;

  /// A picture of what is shown. A fault when it cannot be drawn.
  [[nodiscard]] virtual Result<Image> picture() = 0;
  /// The same without panels, with the words that a picture to hand out needs. A fault when it
  /// cannot be drawn.
  [[nodiscard]] virtual Result<Image> picture_alone() = 0;
  /// A sheet as a PDF. A fault when it cannot be drawn or printed.
  [[nodiscard]] virtual Result<std::string> pdf(Handout const& handout) = 0;
  /// The folder that sheets go to. A fault when none is known.
  [[nodiscard]] virtual Result<std::filesystem::path> documents() const;
  /// Shows a file in the person's own program for it, without waiting. False, and nothing is done,
  /// by default.
  [[nodiscard]] virtual bool show_file(std::filesystem::path const& /*file*/) { return false; }
  /// The folder that saved pictures go to. A fault when none is known.
  [[nodiscard]] virtual Result<std::filesystem::path> pictures() const;
  /// Shows the person a short message.
  virtual void say(std::string_view words) = 0;
  /// Whether the person sees the page beside what is said. By default so.
  [[nodiscard]] virtual bool shows_page() const { return true; }
  /// A button beside the message that was shown last: its label, and the command line that it
  /// sends. Does nothing by default.
  virtual void offer(std::string_view /*label*/, std::string_view /*command*/) {}
  /// Called after a picture was written to `file`. Does nothing by default.
  virtual void written(std::filesystem::path const& /*file*/) {}
  /// Writes bytes to standard output. A fault when that is not possible.
  [[nodiscard]] virtual Result<void> print(std::string_view bytes) = 0;
  /// Moves the keyboard focus to the search field.
  virtual void focus_search() = 0;
  /// Moves the keyboard focus from the body to the panel, or back. Does nothing by default.
  virtual void focus_next() {}
  /// Does at the keyboard's cursor what a click ("press") or a right click ("menu") there does.
  virtual void at_cursor(std::string const& what) = 0;
  /// Sounds what a press session marks: "begin", "ask" or "end". Does nothing by default.
  virtual void sound(std::string_view /*what*/) {}
  /// Ends the program after this turn of its loop.
  virtual void quit() = 0;
  /// Whether a picture or dump may replace an existing file of another kind. By default not.
  [[nodiscard]] virtual Replace replace() const { return Replace::own_kind; }
  /// The path for a file that a command names. By default the name itself.
  [[nodiscard]] virtual std::filesystem::path path_of(std::string const& file) const {
    return file;
  }
};

/// Carries out one request. A picture or dump replaces its file as a whole; after a fault (a
/// missing folder, a file of another kind, a picture that could not be drawn) the file is as it was
/// before. The file "-" is standard output.
[[nodiscard]] Result<void> carry_out(Request const& request, Session const& session,
                                     Outside& outside);

}  // namespace knotmap
