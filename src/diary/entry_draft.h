// An entry that is being written, before it is saved.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "diary/entry.h"

namespace knotmap {

struct EntryDraft {
  Entry entry;  ///< its id is "" while it is new, else that of the entry that it changes
  /// How hard activities are today, in the order of answering.
  std::vector<std::pair<std::string, int>> scores;

  friend bool operator==(EntryDraft const&, EntryDraft const&) = default;
};

}  // namespace knotmap
