// How plain a text is: what is counted, and what is found.
#include "atlas/lay_language.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a sentence ends with its stop before a blank, and nowhere else") {
  using Sentences = std::vector<std::string_view>;
  CHECK(lay_sentences("") == Sentences{});
  CHECK(lay_sentences(" . ! ") == Sentences{});
  CHECK(lay_sentences("Press") == Sentences{"Press"});
  CHECK(lay_sentences("Press. Let go!") == Sentences{"Press.", "Let go!"});
  CHECK(lay_sentences("Go 1.5 cm. Stop.") == Sentences{"Go 1.5 cm.", "Stop."});
  CHECK(lay_sentences("Say \"stop.\" Then rest (or not).  Why?") ==
        Sentences{"Say \"stop.\"", "Then rest (or not).", "Why?"});
  CHECK(lay_sentences("It hurts; rest. Numb: see a doctor.") ==
        Sentences{"It hurts; rest.", "Numb:", "see a doctor."});
}

TEST_CASE("words are counted as people say them") {
  CHECK(lay_words("") == 0);
  CHECK(lay_words("; - ...") == 0);
  CHECK(lay_words("Don't go half-way, 3 times") == 5);
  CHECK(lay_words("caf\xC3\xA9") == 1);
}

TEST_CASE("syllables are groups of vowels, but for a silent end") {
  CHECK(syllables("sore") == 1);
  CHECK(syllables("muscle") == 2);
  CHECK(syllables("pressed") == 1);
  CHECK(syllables("treated") == 2);
  CHECK(syllables("shoulder") == 2);
  CHECK(syllables("aponeurosis") == 5);
  CHECK(syllables("7") == 1);
  CHECK(syllables("") == 1);
}

TEST_CASE("figures of texts add up") {
  std::string const first = "Sit. Press the sore spot.";
  std::string const second = "Let go.";
  auto all = lay_figures(first);
  CHECK(all.sentences == 2);
  CHECK(all.words == 5);
  CHECK(all.mean() == Approx(2.5));
  CHECK(all.longest == "Press the sore spot.");
  CHECK(all.longest_words == 4);
  all += lay_figures(second);
  CHECK(all.sentences == 3);
  CHECK(all.words == 7);
  CHECK(all.longest == "Press the sore spot.");
  CHECK(all.grade() == Approx(reading_grade(first + " " + second)));
  CHECK(lay_figures("").mean() == 0.0);
  CHECK(lay_figures("").grade() == 0.0);
}

TEST_CASE("what a child reads has a low grade, what a professor writes a high one") {
  CHECK(reading_grade("Sit. Press. Let go.") < 1.0);
  CHECK(reading_grade("Palpate the anterior musculature systematically, avoiding neurovascular "
                      "structures adjacent to the clavicular insertion.") > 15.0);
}

TEST_CASE("a scrap after a semicolon is found, a sentence is let pass") {
  CHECK(telegram_scrap("Numb fingers; doctor.") == "; doctor");
  CHECK(telegram_scrap("Numb fingers; see a doctor") == "; see a doctor");
  CHECK(telegram_scrap("One; two; and this one goes on.") == "; two");
  CHECK(telegram_scrap("It rolls under the finger; the strand is firm.").empty());
  CHECK(telegram_scrap("It rolls.").empty());
}

TEST_CASE("a word of anatomy is found, but in brackets") {
  CHECK(unexplained_word("Beside the Sacrum it aches.") == "Sacrum");
  CHECK(unexplained_word("The scapula's edge") == "scapula");
  CHECK(unexplained_word("You feel a taut band there.") == "taut band");
  CHECK(unexplained_word("The flat bone above the tailbone (sacrum) aches.").empty());
  CHECK(unexplained_word("A rubber band, taut.").empty());
  CHECK(unexplained_word("postero-lateral").empty());
  CHECK(unexplained_word("").empty());
}

TEST_CASE("shorthand is found") {
  CHECK(shorthand("A soft thing, e.g. a towel.") == "e.g.");
  CHECK(shorthand("Towels etc. do.") == "etc.");
  CHECK(shorthand("Stretch. Fetch.").empty());
}
