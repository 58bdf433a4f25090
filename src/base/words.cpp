#include "base/words.h"

#include <algorithm>
#include <cctype>

namespace knotmap {

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      out += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    } else if (c != '\'' && !out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string const flat = folded(text);
  std::size_t begin = 0;
  while (begin < flat.size()) {
    auto end = flat.find(' ', begin);
    if (end == std::string::npos) end = flat.size();
    if (end > begin) words.push_back(flat.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::size_t const width = b.size() + 1;
  std::vector<std::size_t> before(width);
  std::vector<std::size_t> last(width);
  std::vector<std::size_t> row(width);
  for (std::size_t j = 0; j < width; ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j < width; ++j) {
      std::size_t const change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[width - 1];
}

std::string capitalized(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string_view beginning_of(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  auto end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

std::string_view first_sentences(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  while (count-- > 0) {
    end = text.find(". ", end);
    if (end == std::string_view::npos) return text;
    ++end;
  }
  return text.substr(0, end);
}

bool is_one_of(std::string_view text, std::span<std::string_view const> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

std::string with_side(std::string const& name, Side side) {
  if (side == Side::midline) return name;
  return name + ", " + std::string(word(side));
}

std::string did_you_mean(std::string_view word, std::span<std::string const> known) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (auto const& candidate : known) {
    auto const distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace knotmap
