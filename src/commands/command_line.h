// Command lines as text: splitting a line into words, and quoting any text as one word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotmap {

/// Splits a command line into words at spaces, tabs and line breaks. Within "double quotes" these
/// belong to the word, and a backslash escapes the next character: \" a quote, \\ a backslash, \n a
/// line feed, \t a tab, \r a carriage return; before any other character it is an ordinary
/// backslash. Quotes may begin in the middle of a word, and "" is an empty word. A quote that is
/// not closed extends to the end of the line. Never fails.
[[nodiscard]] std::vector<std::string> split_command(std::string_view line);

/// Quotes any text as one word without line breaks; split_command() returns it unchanged.
[[nodiscard]] std::string quoted_word(std::string_view text);

/// The words joined by single spaces: the argument of commands that take a whole sentence.
[[nodiscard]] std::string sentence_of(std::span<std::string const> words);

}  // namespace knotmap
