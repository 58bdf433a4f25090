#include "body/landmark_search.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/words.h"

namespace knotmap {
namespace {

std::optional<Side> side_word(std::string_view word) {
  if (word == "left" || word == "l") return Side::left;
  if (word == "right" || word == "r") return Side::right;
  return std::nullopt;
}

/// Words with a side taken off their beginning or end.
struct SidedWords {
  std::string words;
  Side side = Side::midline;
};

std::optional<SidedWords> sided(std::string const& folded_words) {
  auto const first = folded_words.find(' ');
  auto const last = folded_words.rfind(' ');
  if (first == std::string::npos) return std::nullopt;
  if (auto const side = side_word(std::string_view(folded_words).substr(last + 1))) {
    return SidedWords{folded_words.substr(0, last), *side};
  }
  if (auto const side = side_word(std::string_view(folded_words).substr(0, first))) {
    return SidedWords{folded_words.substr(first + 1), *side};
  }
  return std::nullopt;
}

bool is_called(Landmark const& landmark, std::string const& words) {
  return folded(landmark.id) == words || folded(without_side(landmark)) == words ||
         folded(landmark.name) == words ||
         std::any_of(landmark.aliases.begin(), landmark.aliases.end(),
                     [&](std::string const& alias) { return folded(alias) == words; });
}

}  // namespace

Landmark const* find_landmark(std::span<Landmark const> landmarks, std::string_view words) {
  std::string const plain = folded(words);
  if (plain.empty()) return nullptr;
  auto const first = [&](std::string const& called, auto const& is_side) -> Landmark const* {
    auto const found =
        std::find_if(landmarks.begin(), landmarks.end(), [&](Landmark const& landmark) {
          return is_side(landmark.side) && is_called(landmark, called);
        });
    return found == landmarks.end() ? nullptr : &*found;
  };
  // Without a side word: the midline or the left one, then whatever is called exactly that.
  if (auto const* found = first(plain, [](Side side) { return side != Side::right; })) {
    return found;
  }
  if (auto const* found = first(plain, [](Side) { return true; })) return found;
  auto const other = sided(plain);
  if (!other) return nullptr;
  return first(other->words, [&](Side side) { return side == other->side; });
}

}  // namespace knotmap
