// Breaking a text into lines: the one rule for panels, labels and sheets.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace knotmap {

/// Calls `line(std::string_view)` for each line of UTF-8 `text`, in order, when no line may be
/// wider than `width`. The views are parts of `text`.
///
/// `advance(char32_t) -> float` is how far the pen moves for a character, in the unit of `width`.
///
/// A line ends at '\n', else between words: the last spaces that fit end it, and those at the break
/// belong to no line. A word that is wider than a whole line is cut between characters; a line
/// holds at least one character, however small `width` is. An empty text has no line; an empty line
/// in the middle of a text is an empty view; a '\n' at the end of the text opens no further line.
template <class Advance, class Line>
void wrap_lines(std::string_view text, float width, Advance const& advance, Line const& line) {
  constexpr auto none = std::string_view::npos;
  std::size_t begin = 0;  // of the line
  while (begin < text.size()) {
    float pen = 0.0F;
    std::size_t blank = none;  // where the spaces before the current word begin
    std::size_t at = begin;
    bool in_word = false;
    bool full = false;
    while (at < text.size() && text[at] != '\n') {
      auto const character = character_at(text, at);
      bool const is_space = character.code == U' ';
      if (is_space && in_word) blank = at;
      in_word = !is_space;
      pen += advance(character.code);
      // Spaces may stand beyond the edge: they are dropped when the line ends there.
      full = !is_space && pen > width && at > begin;
      if (full) break;
      at += character.size;
    }
    if (!full) {
      line(text.substr(begin, at - begin));
      begin = at + 1;
      continue;
    }
    auto const end = blank == none ? at : blank;
    line(text.substr(begin, end - begin));
    begin = end;
    while (begin < text.size() && text[begin] == ' ') ++begin;
    if (begin < text.size() && text[begin] == '\n') ++begin;
  }
}

}  // namespace knotmap
