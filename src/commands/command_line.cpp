#include "commands/command_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotmap {
namespace {

struct Escape {
  char letter;   ///< after the backslash
  char meaning;  ///< the character that the two stand for
};
constexpr std::array escapes{Escape{'"', '"'}, Escape{'\\', '\\'}, Escape{'n', '\n'},
                             Escape{'t', '\t'}, Escape{'r', '\r'}};

Escape const* escape_of_letter(char letter) {
  auto const* const found = std::find_if(escapes.begin(), escapes.end(),
                                         [&](Escape const& each) { return each.letter == letter; });
  return found == escapes.end() ? nullptr : found;
}

Escape const* escape_of_meaning(char meaning) {
  auto const* const found = std::find_if(
      escapes.begin(), escapes.end(), [&](Escape const& each) { return each.meaning == meaning; });
  return found == escapes.end() ? nullptr : found;
}

}  // namespace

std::vector<std::string> split_command(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;  // a word has begun; it can still be empty ("")
  bool in_quotes = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    char const c = line[i];
    if (c == '"') {
      in_quotes = !in_quotes;
      inside = true;
    } else if (in_quotes && c == '\\' && i + 1 < line.size() &&
               escape_of_letter(line[i + 1]) != nullptr) {
      word += escape_of_letter(line[++i])->meaning;
    } else if (!in_quotes && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
      if (inside) words.push_back(std::move(word));
      word.clear();
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(std::move(word));
  return words;
}

std::string quoted_word(std::string_view text) {
  std::string word = "\"";
  for (char const c : text) {
    if (auto const* const escape = escape_of_meaning(c)) {
      word += '\\';
      word += escape->letter;
    } else {
      word += c;
    }
  }
  return word + '"';
}

std::string sentence_of(std::span<std::string const> words) {
  std::string sentence;
  for (auto const& word : words) sentence += (sentence.empty() ? "" : " ") + word;
  return sentence;
}

}  // namespace knotmap
