// What went wrong, told as a value: where, what, and what to do about it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace knotmap {

/// One thing wrong with an input. Empty parts are left out when it is told.
struct Fault {
  std::string file;     ///< the file or the argument that is wrong, as the person named it
  std::string pointer;  ///< where in it: a JSON pointer ("/points/2/dose"), a line, an accessor
  std::string what;     ///< what is wrong, in plain words
  std::string remedy;   ///< what to do about it

  friend bool operator==(Fault const&, Fault const&) = default;
};

using Faults = std::vector<Fault>;

/// One clear line: "file#/pointer: what (remedy)".
[[nodiscard]] std::string to_line(Fault const& fault);

template <class T>
using Result = tl::expected<T, Fault>;

/// Shorthand to return a fault from a function with a Result.
[[nodiscard]] inline tl::unexpected<Fault> fail(Fault fault) {
  return tl::unexpected<Fault>(std::move(fault));
}

}  // namespace knotmap
