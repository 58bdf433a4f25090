// Which of the things that a told text names are no pain: denied, moved, an illness's, another
// word.
#pragma once

#include <vector>

#include "finder/search_index.h"
#include "finder/told_text.h"

namespace knotmap {

/// Sorts out what a told text names. `text` and `index` must outlive it.
class MentionFilter {
 public:
  MentionFilter(ToldText& text, SearchIndex const& index) : text_(&text), index_(&index) {}

  /// What is left: without words that mean something else, without what is denied or fine (their
  /// words count as understood), and with places made closer by a word that follows ("the elbow
  /// hurts on the inside").
  [[nodiscard]] std::vector<Mention> meant(std::vector<Mention> mentions) const;

  /// "Came back", "back from": no part of the body.
  [[nodiscard]] bool is_adverb(Mention const& mention) const;
  /// Whether the word is what is moved or used in its clause: "cannot turn my head to the left",
  /// "phone between ear and shoulder".
  [[nodiscard]] bool is_moved(std::size_t at) const;
  /// Whether a "not" reaches words over nothing that turns it, or they are said to be fine.
  /// `named`: words that other mentions have.
  [[nodiscard]] bool is_denied(std::size_t first, std::size_t last,
                               std::vector<bool> const& named) const;

 private:
  [[nodiscard]] bool is_other_thing(Mention const& mention, std::vector<Mention> const& all) const;
  /// "An ache on the back of my left hand" is no back ache.
  [[nodiscard]] bool is_part_of_another(Mention const& mention) const;
  /// The last word of what is told together: "knees" of "hips and knees are ok".
  [[nodiscard]] std::size_t end_of_list(std::size_t last, std::vector<bool> const& named) const;
  /// "My left ankle was broken, but that one is fine now."
  [[nodiscard]] bool is_well_again(std::size_t last, std::vector<bool> const& named) const;
  /// Whether the clause ends in that it does not hurt: "my back does not hurt", not "... when I
  /// sit".
  [[nodiscard]] bool says_no_pain(std::size_t last) const;
  void refine(std::vector<Mention>& mentions) const;

  ToldText* text_;
  SearchIndex const* index_;
};

}  // namespace knotmap
