// The changes that can be made to a diary, as values: what a command asks for.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "diary/diary.h"

namespace knotmap {

/// A new entry; one without an id gets the next of its day.
struct AddEntry {
  Entry entry;
};
/// The entry of that id becomes this one.
struct ChangeEntry {
  Entry entry;
};
struct RemoveEntry {
  std::string id;
};
/// What is asked for from now on.
struct ChooseActivities {
  std::vector<std::string> activities;
};
/// A score; that of the same activity on the same day gives way.
struct AddScore {
  ActivityScore score;
};

using DiaryChange = std::variant<AddEntry, ChangeEntry, RemoveEntry, ChooseActivities, AddScore>;

}  // namespace knotmap
