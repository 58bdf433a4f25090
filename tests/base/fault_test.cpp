// A fault is one short line that is safe to show, whatever it quotes.
#include "base/fault.h"
#include "base/shown_text.h"
#include "base/text_file.h"

#include <string>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("what a terminal must not get is written out, and all else is kept") {
  CHECK(shown_text("plain \\ text") == "plain \\ text");
  CHECK(shown_text("a\nb\tc\rd") == "a\\nb\\tc\\rd");
  CHECK(shown_text("\x1b[31mred\x7f") == "\\x1b[31mred\\x7f");
  CHECK(shown_text(std::string_view("a\0b", 3)) == "a\\x00b");
  CHECK(shown_text("Rücken 😀 👩‍⚕️") == "Rücken 😀 👩‍⚕️");
  CHECK(shown_text("\xC2\x9B"
                   "31m") == "\\u{9b}31m");
  CHECK(shown_text("\xE2\x80\xAE"
                   "back") == "\\u{202e}back");
  CHECK(shown_text("\xE2\x80\xA8") == "\\u{2028}");
}

TEST_CASE("bytes that are not UTF-8 are written out one by one") {
  CHECK(shown_text("\xFF") == "\\xff");
  CHECK(shown_text("ab\xE2\x82") == "ab\\xe2\\x82");                // cut short
  CHECK(shown_text("\xC0\xAF") == "\\xc0\\xaf");                    // longer than need be
  CHECK(shown_text("\xED\xA0\x80") == "\\xed\\xa0\\x80");           // half of a pair of UTF-16
  CHECK(shown_text("\xF4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");  // beyond Unicode
  CHECK(shown_text("\xE2z") == "\\xe2z");
}

TEST_CASE("long text is cut in its middle, between characters") {
  CHECK(cut_in_the_middle("short", 8) == "short");
  CHECK(cut_in_the_middle("0123456789ABCDEF", 12) == "012345...DEF");
  std::string faces;
  for (int i = 0; i < 100; ++i) faces += "😀";
  auto const cut = cut_in_the_middle(faces, 12);
  CHECK(cut == "😀😀😀😀😀😀...😀😀😀");
}

TEST_CASE("a fault that quotes a book is still a line of a few hundred characters") {
  std::string const book(100'000, 'x');
  Fault const fault{"folder/" + book, "/points/" + book, "no region is called \"" + book + "\"",
                    "see: knotmap list regions"};
  auto const line = to_line(fault);
  CHECK(line.size() < 700);
  CHECK(line.starts_with("folder/xxx"));
  CHECK(line.find("no region is called \"xxx") != std::string::npos);
  CHECK(line.ends_with("xxx\" (see: knotmap list regions)"));
  CHECK(to_line({"a\nb", "", "is\x1b wrong", ""}) == "a\\nb: is\\x1b wrong");
}

TEST_CASE("text files of all systems are read alike") {
  std::string_view rest = without_mark("\xEF\xBB\xBFone\r\n\ntwo\rthree\r\nlast");
  CHECK(take_line(rest) == "one");
  CHECK(take_line(rest).empty());
  CHECK(take_line(rest) == "two\rthree");
  CHECK(take_line(rest) == "last");
  CHECK(rest.empty());
  CHECK(is_utf16("\xFF\xFEv"));
  CHECK_FALSE(is_utf16("view"));
}
