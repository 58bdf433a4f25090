// What the readers of a told text share: its words, their sides, and which of them are understood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "finder/told_sides.h"
#include "story/story.h"

namespace knotmap {

/// A story while its meaning is read.
struct ToldText {
  /// `of_illness`: by word, whether it belongs to an illness's name; may be empty. `no_place`: by
  /// word, whether it tells no place (placeless_words). The story must outlive this.
  ToldText(Story const& told, std::vector<bool> of_illness, std::vector<bool> no_place);

  Story const& story;
  ToldSides sides;
  std::vector<bool> illness;
  std::vector<bool> placeless;
  std::vector<std::string> words;           ///< StoryWord::text of each
  std::vector<bool> used;                   ///< words that have been understood or say nothing
  std::vector<std::string> denied_regions;  ///< ids of regions that are said not to hurt
  std::vector<std::string> denied_names;    ///< the words that said it: "lower back"

  void use(std::size_t first, std::size_t last) {
    for (auto i = first; i <= last; ++i) used[i] = true;
  }
  [[nodiscard]] bool is_illness(std::size_t word) const {
    return word < illness.size() && illness[word];
  }
};

}  // namespace knotmap
