// What the pages remember between frames that is no part of the State: what is folded open, what is
// pointed at.
#pragma once

#include <map>
#include <set>
#include <string>

namespace knotmap {

/// Owned by the Ui; forgotten (but for label_left) when another page opens.
struct PageMemory {
  std::set<std::string> open;              ///< "why:chest", "sources"
  std::map<std::string, bool> label_left;  ///< the column of each label that is shown
  std::string pointed;  ///< the candidate under the pointer or the keyboard, this frame

  void toggle(std::string const& name) {
    if (open.erase(name) == 0) open.insert(name);
  }
};

}  // namespace knotmap
