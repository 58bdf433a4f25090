#include "atlas/lay_language.h"

#include <algorithm>
#include <array>
#include <string>

#include "atlas/anatomical_words.h"

namespace knotmap {
namespace {

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_within_word(char c) {
  return is_alphanumeric(c) || c == '\'' || c == '-';
}

/// Calls `use` with each word.
template <class Use>
void each_word(std::string_view text, Use const& use) {
  for (std::size_t i = 0; i < text.size();) {
    if (!is_alphanumeric(text[i])) {
      ++i;
      continue;
    }
    auto end = i;
    while (end < text.size() && is_within_word(text[end])) ++end;
    use(text.substr(i, end - i));
    i = end;
  }
}

std::string_view trimmed(std::string_view text) {
  auto const begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return low;
}

bool is_anatomical(std::string_view word) {
  auto const& all = anatomical_words;
  return std::find(all.begin(), all.end(), lowered(word)) != all.end();
}

}  // namespace

std::vector<std::string_view> lay_sentences(std::string_view text) {
  constexpr std::string_view stops = ".!?:";
  constexpr std::string_view closing = ".!?:\")']";
  std::vector<std::string_view> sentences;
  auto const take = [&](std::size_t begin, std::size_t end) {
    auto const sentence = trimmed(text.substr(begin, end - begin));
    if (lay_words(sentence) > 0) sentences.push_back(sentence);
  };
  std::size_t begin = 0;
  for (auto i = text.find_first_of(stops); i < text.size(); i = text.find_first_of(stops, i)) {
    i = std::min(text.find_first_not_of(closing, i), text.size());
    if (i < text.size() && text[i] != ' ') continue;  // "1.5"
    take(begin, i);
    begin = i;
  }
  take(begin, text.size());
  return sentences;
}

std::size_t lay_words(std::string_view text) {
  std::size_t words = 0;
  each_word(text, [&](std::string_view) { ++words; });
  return words;
}

std::size_t syllables(std::string_view word) {
  constexpr std::string_view vowels = "aeiouyAEIOUY";
  std::size_t count = 0;
  bool before = false;
  for (char const c : word) {
    bool const vowel = vowels.find(c) != std::string_view::npos;
    if (vowel && !before) ++count;
    before = vowel;
  }
  bool const silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee")) ||
                      (word.ends_with("es") && !word.ends_with("ses") && !word.ends_with("ges")) ||
                      (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
  if (silent && count > 0) --count;
  return std::max<std::size_t>(count, 1);
}

double LayFigures::mean() const {
  return sentences == 0 ? 0.0 : static_cast<double>(words) / static_cast<double>(sentences);
}

double LayFigures::grade() const {
  if (words == 0) return 0.0;
  return 0.39 * mean() + 11.8 * static_cast<double>(syllables) / static_cast<double>(words) - 15.59;
}

LayFigures& LayFigures::operator+=(LayFigures const& more) {
  sentences += more.sentences;
  words += more.words;
  syllables += more.syllables;
  if (more.longest_words > longest_words) {
    longest = more.longest;
    longest_words = more.longest_words;
  }
  return *this;
}

LayFigures lay_figures(std::string_view text) {
  LayFigures all;
  for (auto const sentence : lay_sentences(text)) {
    LayFigures one{.sentences = 1, .longest = sentence};
    each_word(sentence, [&](std::string_view word) {
      ++one.words;
      one.syllables += syllables(word);
    });
    one.longest_words = one.words;
    all += one;
  }
  return all;
}

double reading_grade(std::string_view text) {
  return lay_figures(text).grade();
}

std::string_view telegram_scrap(std::string_view text) {
  for (auto at = text.find(';'); at < text.size(); at = text.find(';', at + 1)) {
    auto const end = std::min(text.find_first_of(".!?:;", at + 1), text.size());
    auto const scrap = text.substr(at, end - at);
    if (lay_words(scrap) <= LayCaps::fragment_words) return scrap;
  }
  return {};
}

std::string_view unexplained_word(std::string_view text) {
  auto const is_part = [](char c) { return is_alphanumeric(c) || c == '-' || c == '_'; };
  int depth = 0;
  std::string_view before;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_part(text[i])) {
      if (text[i] == '(') ++depth;
      if (text[i] == ')' && depth > 0) --depth;
      ++i;
      continue;
    }
    auto end = i;
    while (end < text.size() && is_part(text[end])) ++end;
    auto const word = text.substr(i, end - i);
    if (depth == 0) {
      if (is_anatomical(word)) return word;
      auto const begin = static_cast<std::size_t>(before.data() - text.data());
      auto const both = before.empty() ? word : text.substr(begin, end - begin);
      if (!before.empty() && is_anatomical(both)) return both;
      before = word;
    }
    i = end;
  }
  return {};
}

std::string_view shorthand(std::string_view text) {
  constexpr std::array<std::string_view, 3> all{"e.g.", "i.e.", "etc."};
  for (auto const word : all) {
    auto const at = text.find(word);
    if (at < text.size() && (at == 0 || !is_alphanumeric(text[at - 1]))) {
      return text.substr(at, word.size());
    }
  }
  return {};
}

}  // namespace knotmap
