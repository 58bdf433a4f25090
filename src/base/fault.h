// Errors as values: where something is wrong, what, and what to do about it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace knotmap {

/// One thing that is wrong with an input. Any part but `what` may be empty. The parts may quote
/// what a person or a file gave as it is, whatever bytes it holds and however long it is: `shown`
/// and `to_line` make it fit to be shown.
struct Fault {
  std::string file;     ///< the file or the argument that is wrong, as the person named it
  std::string pointer;  ///< where in it: a JSON pointer ("/points/2/dose"), a line, an accessor
  std::string what;     ///< what is wrong, in plain words
  std::string remedy;   ///< what to do about it

  friend bool operator==(Fault const&, Fault const&) = default;
};

/// Every fault of an input, in the order in which they were found; empty when all is well.
using Faults = std::vector<Fault>;

/// The fault with its parts as they may be shown: without control characters or bytes that are not
/// UTF-8 (base/shown_text.h), each cut in its middle to a few hundred characters at most.
[[nodiscard]] Fault shown(Fault const& fault);

/// A fault as one line, "file#/pointer: what (remedy)", without the parts that are empty; its parts
/// as `shown` gives them.
[[nodiscard]] std::string to_line(Fault const& fault);

/// A value, or the fault that there is instead of it.
template <class T>
using Result = tl::expected<T, Fault>;

/// For `return fail({...});` in a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Fault> fail(Fault fault) {
  return tl::unexpected<Fault>(std::move(fault));
}

}  // namespace knotmap
