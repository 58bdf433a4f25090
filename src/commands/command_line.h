// Command lines as text: how words are split, and how any text becomes one word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotmap {

/// The words of a command line. Blanks part words. Within "double quotes" blanks belong to the
/// word, and a backslash gives the next character its other meaning: \" a quote, \\ a backslash, \n
/// a new line, \t a tab, \r a carriage return; before any other character it stands for itself. A
/// quote that is never closed reaches to the end of the line.
[[nodiscard]] std::vector<std::string> split_command(std::string_view line);

/// The text as one quoted word on one line: split_command gives it back as it was, whatever
/// characters it holds.
[[nodiscard]] std::string quoted_word(std::string_view text);

/// Words joined by single blanks, as commands that take a whole sentence read them.
[[nodiscard]] std::string sentence_of(std::span<std::string const> words);

}  // namespace knotmap
