// Stories as words: clauses, what is denied, what is past, ages.
#include <catch2/catch.hpp>

#include "story/story.h"

using namespace knotmap;

namespace {

/// The index of a word in a story.
std::size_t at(Story const& story, std::string_view word) {
  for (std::size_t i = 0; i < story.words().size(); ++i) {
    if (story.words()[i].text == word) return i;
  }
  FAIL("no word " << word);
  return 0;
}

bool denied(std::string_view text, std::string_view word) {
  Story const story(text);
  return story.is_denied(at(story, word), at(story, word));
}

}  // namespace

TEST_CASE("a denial reaches to the end of its clause and over a list") {
  CHECK(denied("no chest pain", "chest"));
  CHECK(denied("i dont have any numbness", "numbness"));
  CHECK(denied("no fever, chills or rash", "rash"));
  CHECK(denied("they ruled out a clot", "clot"));
  CHECK(denied("Numb? No. Sore? Yes.", "numb"));
  CHECK_FALSE(denied("no fever but my knee is hot", "hot"));
  CHECK_FALSE(denied("no fever and my knee is hot", "hot"));
  CHECK_FALSE(denied("not sure if it is a clot", "clot"));
  CHECK_FALSE(denied("never had chest pain like this", "chest"));
  CHECK_FALSE(denied("it is not getting better, chest hurts", "chest"));
}

TEST_CASE("what was long ago, or another's, is past; what is now is not") {
  auto const past = [](std::string_view text) {
    Story const story(text);
    return story.is_past(at(story, "stroke"), at(story, "stroke"), true);
  };
  CHECK(past("my dad had a stroke"));
  CHECK(past("i had a stroke ten years ago"));
  CHECK(past("stroke in 2015, all well since"));
  CHECK_FALSE(past("is this a stroke"));
  CHECK_FALSE(past("weak after a stroke since 2015"));
  CHECK_FALSE(past("diagnosed with stroke epilepsy in 2015"));  // an illness goes on
  CHECK_FALSE(past("my mum is having a stroke"));
}

TEST_CASE("what is said to be fine is fine, unless that is denied") {
  auto const fine = [](std::string_view text, std::string_view word) {
    Story const story(text);
    return story.is_fine(at(story, word));
  };
  CHECK(fine("my heart is fine", "heart"));
  CHECK(fine("breathing fine", "breathing"));
  CHECK(fine("the scan of my leg was clear", "leg"));
  CHECK_FALSE(fine("breathing not good", "breathing"));
  CHECK_FALSE(fine("my speech is not clear", "speech"));
  CHECK_FALSE(fine("my heart races, otherwise fine", "heart"));
}

TEST_CASE("any text is read: empty, long, without words, not UTF-8") {
  CHECK(Story("").words().empty());
  CHECK(Story(std::string(100'000, ',')).words().empty());
  CHECK(Story("\xFF\xFE").words().size() <= 1);
  CHECK(Story("can\xE2\x80\x99t").words().front().text == "cant");
}
