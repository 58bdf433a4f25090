#include "finder/placeless.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/words.h"

namespace knotmap {
namespace {

/// Words that may stand before a part of the body in any such phrase.
constexpr std::array<std::string_view, 12> whose{"my",  "the", "your", "his", "her",  "their",
                                                 "our", "its", "me",   "a",   "both", "one"};

}  // namespace

std::vector<bool> placeless_words(Story const& story, Lexicon const& lexicon) {
  auto const& words = story.words();
  std::vector<bool> placeless(words.size(), false);
  auto const is = [&](std::size_t at, std::vector<std::string> const& choices) {
    return std::any_of(choices.begin(), choices.end(), [&](std::string const& choice) {
      return words[at].text == choice || words[at].text == choice + "s";
    });
  };
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    for (std::string_view first :
         {std::string_view(words[begin].text),
          std::string_view(words[begin].text).substr(0, words[begin].text.size() - 1)}) {
      for (auto const& phrase : lexicon.no_places(first)) {
        auto at = begin;
        std::size_t met = 0;
        for (; at < words.size() && met < phrase.size(); ++at) {
          if (words[at].clause != words[begin].clause) break;
          if (is(at, phrase[met])) {
            ++met;
          } else if (met == 0 || !is_one_of(words[at].text, whose)) {
            break;
          }
        }
        if (met < phrase.size()) continue;
        std::fill(placeless.begin() + static_cast<std::ptrdiff_t>(begin),
                  placeless.begin() + static_cast<std::ptrdiff_t>(at), true);
      }
    }
  }
  return placeless;
}

}  // namespace knotmap
