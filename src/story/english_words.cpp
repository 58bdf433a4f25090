#include "story/english_words.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/text_file.h"

namespace knotmap {

EnglishWords::EnglishWords(std::string text) : text_(text.begin(), text.end()) {
  auto rest = without_mark({text_.data(), text_.size()});
  while (!rest.empty()) {
    if (auto const word = take_line(rest); !word.empty()) sorted_.push_back(word);
  }
}

Result<EnglishWords> EnglishWords::read(std::filesystem::path const& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(stream), {});
  auto const fault = [&](std::string what) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = std::move(what),
                 .remedy = "restore assets/words/english.txt"});
  };
  if (!stream || text.empty()) return fault("the list of English words cannot be read");
  EnglishWords words(std::move(text));
  if (!std::is_sorted(words.sorted_.begin(), words.sorted_.end())) {
    return fault("the list of English words is not sorted");
  }
  return words;
}

bool EnglishWords::has(std::string_view word) const {
  auto const known = [&](std::string_view each) {
    return std::binary_search(sorted_.begin(), sorted_.end(), each);
  };
  auto const digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::any_of(word.begin(), word.end(), digit) || known(word)) return true;
  return word.size() > 3 && word.back() == 's' && known(word.substr(0, word.size() - 1));
}

}  // namespace knotmap
