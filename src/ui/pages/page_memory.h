// What the pages keep between frames that is no part of the State: which parts are unfolded, and
// which candidate is pointed at.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/text_field.h"

namespace knotmap {

/// Owned by the Ui.
struct PageMemory {
  std::set<std::string> open;  ///< unfolded parts: "why:chest", "sources"; cleared by another page
  std::map<std::string, bool> label_left;  ///< by text of each shown label: in the left column
  std::set<std::string> unfolded;          ///< parts of the body in the list of muscles; kept
  std::optional<Rect> hover_box;           ///< where the name of what is hovered stood last
  std::string bar_hint;  ///< what the button of the bar does that is pointed at; or ""
  std::string pointed;   ///< the candidate that is hovered or focused in this frame, or ""

  std::map<std::string, TextField> fields;   ///< what is typed on a page, by the name of the item
  std::map<std::string, std::string> typed;  ///< the text of those that the state does not know

  /// Whether one of the fields is being typed in.
  [[nodiscard]] bool is_typing() const {
    return std::any_of(fields.begin(), fields.end(),
                       [](auto const& each) { return each.second.is_typing(); });
  }
  /// Unfolds a part, or folds it again.
  void toggle(std::string const& name) {
    if (open.erase(name) == 0) open.insert(name);
  }
};

}  // namespace knotmap
