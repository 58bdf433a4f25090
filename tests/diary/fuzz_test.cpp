// Import takes any text: what it reads may be stored and comes back, and what it refuses it says
// why.
#include <array>
#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "diaries.h"
#include "diary/diary_csv.h"
#include "diary/diary_json.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// What breaks readers: edges of numbers, quotes, escapes, nesting, broken UTF-8.
constexpr std::array nasty_bits{"\"",
                                "\"\"",
                                "'",
                                ",",
                                ";",
                                "; ",
                                "\r\n",
                                "\n",
                                "\r",
                                "\t",
                                "{",
                                "}",
                                "[",
                                "]",
                                "[[[[[[[[[[[[",
                                ":",
                                "\\",
                                "\\u0000",
                                "\\ud800",
                                "\\ud83d\\ude00",
                                "null",
                                "true",
                                "1e309",
                                "-0",
                                "1e-400",
                                "99999999999999999999",
                                "-1",
                                "11",
                                "NaN",
                                "Infinity",
                                "\xFF",
                                "\xC0\x80",
                                "\xED\xA0\x80",
                                "\xF4\x90\x80\x80",
                                "\xEF\xBB\xBF",
                                "=1+1",
                                "2026-02-30T25:61:61+99:99",
                                "9999-12-31T23:59:59-18:00",
                                "knotmap_diary",
                                "entries",
                                "when",
                                "now",
                                "painted",
                                "trapezius-1.R",
                                ".L",
                                "holds=3 seconds=92",
                                "0 1.5 0 0.01 1",
                                " ",
                                "  ",
                                "/*",
                                "#"};

/// A text a few steps away from a good one.
std::string mangled(std::string text, std::string const& other, std::mt19937& random) {
  auto const below = [&](std::size_t most) { return most == 0 ? 0 : random() % most; };
  for (auto steps = 1 + below(6); steps > 0; --steps) {
    auto const at = below(text.size() + 1);
    switch (below(7)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 1:
        text.erase(at, below(30));
        break;
      case 2:
        text.insert(at, nasty_bits.at(below(nasty_bits.size())));
        break;
      case 3:  // over what is there
        if (at < text.size()) text.replace(at, below(8), nasty_bits.at(below(nasty_bits.size())));
        break;
      case 4:
        text.insert(at, text.substr(below(text.size() + 1), below(200)));
        break;
      case 5:
        text.insert(at, other.substr(below(other.size() + 1), below(200)));
        break;
      default:
        if (below(10) == 0) text.resize(at);
    }
  }
  return text;
}

void read_mangled(int texts, unsigned seed) {
  std::mt19937 random(seed);
  int good = 0;
  int refused = 0;
  std::string json;
  std::string csv;
  constexpr int fresh = 500;
  for (int number = 0; number < texts; ++number) {
    if (number % fresh == 0) {
      auto const diary = random_diary(static_cast<unsigned>(random()), 1 + random() % 4);
      json = diary_json(diary);
      csv = diary_csv(diary);
    }
    bool const is_json = number % 2 == 0;
    auto const text = is_json ? mangled(json, csv, random) : mangled(csv, json, random);
    auto const read = is_json ? diary_of_json("d", text) : diary_of_csv("d", text);
    if (!read) {
      ++refused;
      bool said = !read.error().empty();
      for (auto const& fault : read.error()) said = said && !fault.what.empty();
      if (!said) FAIL("no word on what is wrong with: " << text);
      continue;
    }
    ++good;
    for (auto const& entry : read->entries) {
      if (auto const fault = fault_of(entry)) FAIL(to_line(*fault) << ", read from: " << text);
    }
    for (auto const& score : read->scores) {
      if (auto const fault = fault_of(score)) FAIL(to_line(*fault) << ", read from: " << text);
    }
    auto const again =
        is_json ? diary_of_json("d", diary_json(*read)) : diary_of_csv("d", diary_csv(*read));
    if (!again || !(*again == *read)) FAIL("does not come back: " << text);
  }
  INFO(good << " read, " << refused << " refused");
  CHECK(good > texts / 50);
  CHECK(refused > texts / 50);
}

}  // namespace

TEST_CASE("import takes any text") {
  read_mangled(3000, 1);
}

TEST_CASE("import takes a million texts", "[.endurance]") {
  read_mangled(1'000'000, 2);
}
