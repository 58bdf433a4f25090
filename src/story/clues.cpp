#include "story/clues.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace knotmap {
namespace {

/// Ages, days, temperatures: their range says more than the number.
std::string_view range_of(int number) {
  struct Range {
    int below;
    std::string_view name;
  };
  constexpr std::array ranges{Range{13, "=1-12"},  Range{18, "=13-17"}, Range{40, "=18-39"},
                              Range{50, "=40-49"}, Range{65, "=50-64"}, Range{100, "=65-99"}};
  for (auto const& range : ranges) {
    if (number < range.below) return range.name;
  }
  return "=100";
}

std::string plain(std::string const& word) {
  int number = 0;
  auto const* const end = word.data() + word.size();
  auto const [at, error] = std::from_chars(word.data(), end, number);
  return error == std::errc() && at == end ? std::string(range_of(number)) : word;
}

/// The word without the ending of its form: "swell" of "swelling". Crude, the same for all.
std::string_view stem(std::string_view word) {
  constexpr std::size_t shortest = 3;
  constexpr std::array<std::string_view, 6> endings{"ing", "edly", "ed", "es", "s", "ly"};
  for (auto const ending : endings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + shortest)
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

}  // namespace

std::vector<Clue> clues_of(Story const& story) {
  auto const& words = story.words();
  std::vector<Clue> clues;
  clues.reserve(words.size() * 3);
  std::string before;
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto const word = (story.is_denied(i, i) ? "no_" : "") + plain(words[i].text);
    clues.push_back({word, i});
    clues.push_back({"~" + std::string(stem(word)), i});
    bool const joined = i > 0 && words[i - 1].clause == words[i].clause;
    if (joined) clues.push_back({before.append("+").append(word), i});
    before = word;
  }
  return clues;
}

}  // namespace knotmap
