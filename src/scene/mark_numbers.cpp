#include "scene/mark_numbers.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace knotmap {

namespace {

/// Numbers, each with the letters of its spots, if any: "1a", "1b".
using Numbers = std::map<int, std::set<char>>;

/// "1a-c", "1a, b"; "1" without letters.
std::string with_letters(int number, std::set<char> const& letters) {
  if (letters.empty()) return std::to_string(number);
  bool const row =
      letters.size() > 2 && *letters.rbegin() - *letters.begin() + 1 == std::ssize(letters);
  if (row) return fmt::format("{}{}-{}", number, *letters.begin(), *letters.rbegin());
  return fmt::format("{}{}", number, fmt::join(letters, ", "));
}

}  // namespace

std::string joined_numbers(std::vector<std::string> const& numbers) {
  Numbers values;
  std::vector<std::string> words;  // of what is no number
  for (auto const& number : numbers) {
    int value = 0;
    auto const* const end = number.data() + number.size();
    auto const [rest, error] = std::from_chars(number.data(), end, value);
    if (error == std::errc{} && end - rest <= 1) {
      auto& letters = values[value];
      if (rest != end) letters.insert(*rest);
    } else if (!number.empty() && std::find(words.begin(), words.end(), number) == words.end()) {
      words.push_back(number);
    }
  }
  std::vector<std::string> pieces;
  std::size_t counted = 0;
  constexpr std::size_t most = 6;
  for (auto at = values.begin(); at != values.end() && pieces.size() < most;) {
    auto after = at;
    int length = 0;
    while (after != values.end() && after->second.empty() && after->first == at->first + length) {
      ++after;
      ++length;
    }
    if (length > 2) {
      pieces.push_back(fmt::format("{}-{}", at->first, at->first + length - 1));
    } else {
      pieces.push_back(with_letters(at->first, at->second));
      after = std::next(at);
      length = 1;
    }
    counted += static_cast<std::size_t>(length);
    at = after;
  }
  pieces.insert(pieces.end(), words.begin(), words.end());
  auto joined = fmt::format("{}", fmt::join(pieces, ", "));
  if (counted < values.size()) joined += fmt::format(" +{}", values.size() - counted);
  return joined;
}

float number_width_em(std::string_view words) {
  float wide = 0.0F;
  for (char const c : words) {
    if (c >= '0' && c <= '9') {
      wide += 0.68F;
    } else if (c == ' ' || c == ',') {
      wide += 0.32F;
    } else {
      wide += 0.66F;
    }
  }
  return wide;
}

}  // namespace knotmap
