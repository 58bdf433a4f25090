// The short message of the window: how long it is shown, and what stays of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace knotmap {

/// One message at a time; a new one takes the place of the last. Times are seconds of one clock.
///
/// The button beside a message belongs to what was done then: it goes when something else is done.
/// A way back ("undo ...") stays that long; its words go after their time, and it becomes a link.
class Message {
 public:
  /// Shows words, without a button, for some seconds.
  void say(std::string_view words, double now);
  /// Puts a button beside them: its label, and the command line that it sends. `changes` is
  /// Session::changes() now. The words stay longer: they must be read and reached.
  void offer(std::string_view label, std::string_view command, std::uint64_t changes, double now);
  /// Ends what has had its time, or belongs to another step than the last.
  void update(std::uint64_t changes, double now);

  [[nodiscard]] std::string const& words() const { return words_; }      ///< or ""
  [[nodiscard]] std::string const& label() const { return label_; }      ///< of the button, or ""
  [[nodiscard]] std::string const& command() const { return command_; }  ///< of the button, or ""
  /// Seconds until update() has something to end; negative: it does not wait for the clock.
  [[nodiscard]] double seconds_to_end(double now) const;

 private:
  std::string words_;
  std::string label_;
  std::string command_;
  std::uint64_t changes_ = 0;
  double until_ = -1.0;  ///< when the words end; negative: there are none
};

}  // namespace knotmap
