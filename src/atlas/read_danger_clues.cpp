#include "atlas/read_danger_clues.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/text_file.h"

namespace knotmap {
namespace {

constexpr std::size_t most_bytes = 16U << 20U;
constexpr std::size_t most_weights = 1'000'000;
constexpr std::size_t most_clue_bytes = 100;
constexpr int most_bias = 10'000;
constexpr float unit = 1.0F / 16.0F;
constexpr float rarity_unit = 1.0F / 100.0F;

/// The words of a line, one after the other.
class Words {
 public:
  explicit Words(std::string_view line) : rest_(line) {}

  /// The next word; "" at the end.
  std::string_view next() {
    auto const begin = std::min(rest_.find_first_not_of(' '), rest_.size());
    rest_.remove_prefix(begin);
    auto const end = std::min(rest_.find(' '), rest_.size());
    auto const word = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return word;
  }

 private:
  std::string_view rest_;
};

std::optional<int> number(std::string_view text, int least, int most) {
  int value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool const whole = error == std::errc() && end == text.data() + text.size();
  return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// Reads the lines into `clues`; what is wrong with one, or "".
class Lines {
 public:
  explicit Lines(Safety const& safety) : safety_(&safety) {}

  std::string read(std::string_view line) {
    Words words(line);
    auto const first = words.next();
    if (first.empty() || first.starts_with('#')) return "";
    if (first == ":none" || first == ":flag") return read_class(first == ":flag", words);
    if (clues.bias.empty()) return "the line \":none\" must come first";
    return read_clue(first, words);
  }

  DangerClues clues;

 private:
  std::string read_class(bool flag, Words& words) {
    if (flag == clues.bias.empty()) return "\":none\" stands once and before all flags";
    if (!clues.clues.empty()) return "flags stand before all clues";
    if (flag) {
      std::string id(words.next());
      auto const& flags = safety_->red_flags;
      bool const known = std::any_of(flags.begin(), flags.end(),
                                     [&](RedFlag const& each) { return each.id == id; });
      if (!known) return fmt::format("safety.json has no red flag \"{}\"", id);
      if (std::find(clues.flags.begin(), clues.flags.end(), id) != clues.flags.end())
        return fmt::format("the flag \"{}\" stands here twice", id);
      clues.flags.push_back(std::move(id));
    }
    auto const bias = number(words.next(), -most_bias, most_bias);
    if (!bias || !words.next().empty()) return "a class ends in its bias, a whole number";
    clues.bias.push_back(static_cast<float>(*bias) * unit);
    return "";
  }

  std::string read_clue(std::string_view text, Words& words) {
    if (text.size() > most_clue_bytes) return "a clue has at most 100 bytes";
    auto const rarity = number(words.next(), 1, most_bias);
    if (!rarity) return "a clue is followed by its rarity, a whole number from 1 on";
    DangerClues::Clue clue{static_cast<float>(*rarity) * rarity_unit,
                           static_cast<std::uint32_t>(clues.weights.size()), 0};
    for (auto word = words.next(); !word.empty(); word = words.next()) {
      auto const colon = std::min(word.find(':'), word.size());
      auto const of = number(word.substr(0, colon), 0, static_cast<int>(clues.bias.size()) - 1);
      auto const weight =
          number(word.substr(std::min(colon + 1, word.size())), -most_bias, most_bias);
      if (!of || !weight) return "a weight is CLASS:NUMBER, whole numbers in range";
      if (clues.weights.size() == most_weights) return "there are more than a million weights";
      clues.weights.push_back(
          {static_cast<std::uint16_t>(*of), static_cast<float>(*weight) * unit});
      ++clue.count;
    }
    if (!clues.clues.emplace(text, clue).second)
      return fmt::format("the clue \"{}\" stands here twice", text);
    return "";
  }

  Safety const* safety_;
};

}  // namespace

DangerClues read_danger_clues(std::filesystem::path const& file, Safety const& safety,
                              Faults& faults) {
  auto const refuse = [&](std::string where, std::string what) {
    faults.push_back({file.filename().string(), std::move(where), std::move(what),
                      "restore the file, or make it again with tools/train-ear"});
    return DangerClues{};
  };
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error)) return refuse("", "is no file");
  std::ifstream stream(file, std::ios::binary);
  stream.seekg(0, std::ios::end);
  auto const size = stream.tellg();
  if (!stream || size < 0) return refuse("", "cannot be read");
  if (static_cast<std::size_t>(size) > most_bytes) return refuse("", "is over 16 MB long");
  std::string text(static_cast<std::size_t>(size), '\0');
  stream.seekg(0);
  stream.read(text.data(), size);
  if (!stream) return refuse("", "cannot be read");

  Lines lines(safety);
  std::size_t line = 0;
  for (auto rest = without_mark(text); !rest.empty();) {
    ++line;
    auto what = lines.read(take_line(rest));
    if (!what.empty()) return refuse(fmt::format("line {}", line), std::move(what));
  }
  return std::move(lines.clues);
}

}  // namespace knotmap
