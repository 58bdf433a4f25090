// What the tests of the atlas files say of faults.
#pragma once

#include <string>

#include "base/fault.h"

namespace knotmap::test {

/// All faults, a line each.
inline std::string all_lines(Faults const& faults) {
  std::string lines;
  for (auto const& fault : faults) lines += to_line(fault) + "\n";
  return lines;
}

/// Whether one pointer lies at or inside the other.
inline bool meet(std::string const& a, std::string const& b) {
  return (a + "/").starts_with(b + "/") || (b + "/").starts_with(a + "/");
}

}  // namespace knotmap::test
