#include "finder/search_words.h"

#include <algorithm>
#include <cstddef>

#include "base/words.h"

namespace knotmap {
namespace {

// What a query's word is worth, by how it meets a word of the index.
constexpr float same = 1.0F;
constexpr float begun = 0.85F;  ///< the unfinished last word; rises to `same` with its length
constexpr float one_wrong = 0.75F;
constexpr float two_wrong = 0.6F;
constexpr float wrong_and_begun = 0.55F;

bool is_plural_of(std::string_view many, std::string_view one) {
  return many.size() == one.size() + 1 && many.back() == 's' && many.starts_with(one);
}

}  // namespace

float bent_match(std::string_view typed, std::string_view word) {
  auto const wrong = wrong_letters(typed, word);
  return !wrong ? 0.0F : *wrong <= 1 ? one_wrong : two_wrong;
}

float word_match(std::string_view typed, std::string_view word, bool unfinished, bool bends) {
  if (typed == word) return same;
  if (is_plural_of(typed, word) || is_plural_of(word, typed)) return plural_match;
  if (unfinished && word.starts_with(typed)) {
    auto const share = static_cast<float>(typed.size()) / static_cast<float>(word.size());
    return begun + (plural_match - begun) * share;
  }
  if (!bends) return 0.0F;
  if (auto const worth = bent_match(typed, word); worth > 0.0F) return worth;
  bool const begun_wrong = unfinished && word.size() > typed.size() &&
                           wrong_letters(typed, word.substr(0, typed.size()));
  return begun_wrong ? wrong_and_begun : 0.0F;
}

}  // namespace knotmap
