// Where a document's blocks come to lie: on the paper, whole, in reading order, tagged.
#include "print/page_layout.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "documents.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::vector<LaidPage> laid(PrintDocument const& document, Paper const& paper = {}) {
  return lay_out(document, paper, print_fonts());
}

/// The page (from 0) whose words have this; -1 for none.
int page_with(std::vector<LaidPage> const& pages, std::string const& words) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (read_aloud(pages[i]).find(words) != std::string::npos) return static_cast<int>(i);
  }
  return -1;
}

PagePicture picture_of(LaidPage const& page) {
  for (auto const& item : page.items) {
    if (auto const* const shown = std::get_if<PagePicture>(&item)) return *shown;
  }
  FAIL("no picture");
  return {};
}

/// What is wrong with tags that do not nest, or with what lies outside the margins; "" for nothing.
std::string fault_of(LaidPage const& page, Paper const& paper) {
  auto const size = paper.points();
  float const right = size.x - Paper::margin + 0.5F;
  float const left = Paper::margin - 0.5F;
  std::vector<std::string> open;
  auto const is_out = [&](glm::vec2 at) {
    return at.x < left || at.x > right || at.y < Paper::margin * 0.6F || at.y > size.y - 8.0F;
  };
  for (auto const& item : page.items) {
    if (auto const* const begin = std::get_if<TagBegin>(&item)) open.push_back(begin->kind);
    if (auto const* const end = std::get_if<TagEnd>(&item)) {
      if (open.empty() || open.back() != end->kind) return "tag " + end->kind;
      open.pop_back();
    }
    if (auto const* const words = std::get_if<PageWords>(&item)) {
      auto bare = words->words;
      while (bare.ends_with(' ')) bare.pop_back();
      float const until = words->at.x + print_fonts().width(bare, words->cut, words->size);
      if (is_out(words->at) || until > right) return "words out: " + words->words;
    }
    if (auto const* const box = std::get_if<PageBox>(&item)) {
      if (is_out(box->from) || is_out(box->to)) return "a box is out";
    }
    if (auto const* const shown = std::get_if<PagePicture>(&item)) {
      if (is_out(shown->from) || is_out(shown->to)) return "a picture is out";
    }
  }
  return open.empty() ? "" : "open tag " + open.back();
}

unsigned below(std::mt19937& random, unsigned end) {
  return static_cast<unsigned>(random() % end);
}

std::string some_words(std::mt19937& random, int most) {
  std::string words;
  auto const count = 1 + below(random, static_cast<unsigned>(most));
  for (unsigned i = 0; i < count; ++i) {
    if (i > 0) words += ' ';
    words += std::string(1 + below(random, 12), static_cast<char>('a' + below(random, 26)));
  }
  return words;
}

PrintBlock some_block(std::mt19937& random, int depth) {
  switch (below(random, depth > 0 ? 9 : 7)) {
    case 0:
      return {PrintHeading{1 + static_cast<int>(below(random, 3)), some_words(random, 8)}};
    case 1:
      return {PrintText{some_words(random, 80), static_cast<PrintVoice>(below(random, 4))}};
    case 2: {
      PrintList list{.items = {}, .numbered = below(random, 2) == 0};
      for (unsigned i = below(random, 9); i > 0; --i) list.items.push_back(some_words(random, 30));
      return {std::move(list)};
    }
    case 3: {
      PrintFigures row;
      for (unsigned i = 1 + below(random, 4); i > 0; --i)
        row.figures.push_back({.height = 0.3F + static_cast<float>(below(random, 10)) * 0.12F,
                               .widest = 60.0F + static_cast<float>(below(random, 300)),
                               .alt = "a picture",
                               .caption = below(random, 2) == 0 ? "" : some_words(random, 12)});
      return {std::move(row)};
    }
    case 4:
      return {PrintBoxes{{some_words(random, 6), some_words(random, 3)}, {"Pain"}}};
    case 5:
      return {PrintRoom{some_words(random, 2), 1 + static_cast<int>(below(random, 4))}};
    case 6:
      return {PrintBreak{}};
    case 7: {
      PrintPanel panel{.blocks = {}, .grave = below(random, 2) == 0};
      for (unsigned i = 1 + below(random, 3); i > 0; --i)
        panel.blocks.push_back(some_block(random, depth - 1));
      return {std::move(panel)};
    }
    default: {
      PrintColumns columns;
      columns.share = 0.3F + static_cast<float>(below(random, 5)) * 0.1F;
      for (unsigned i = 1 + below(random, 4); i > 0; --i) {
        columns.left.push_back(some_block(random, depth - 1));
        columns.right.push_back(some_block(random, depth - 1));
      }
      return {std::move(columns)};
    }
  }
}

}  // namespace

TEST_CASE("a heading never stands alone at the foot of a page") {
  for (int before = 20; before < 60; ++before) {
    auto const pages = laid(document_of(lines(before).is, PrintHeading{2, "The heading"},
                                        PrintText{"What follows it."}));
    INFO(before);
    CHECK(page_with(pages, "The heading") == page_with(pages, "What follows it."));
  }
}

TEST_CASE("a paragraph leaves no single line on a page") {
  std::string words;
  for (int i = 0; i < 120; ++i) words += "word" + std::to_string(i) + " ";
  for (int before = 30; before < 60; ++before) {
    auto const pages = laid(document_of(lines(before).is, PrintText{words}));
    for (auto const& page : pages) {
      auto const read = read_aloud(page);
      auto const count = std::count_if(page.items.begin(), page.items.end(), [](auto const& item) {
        auto const* const is = std::get_if<PageWords>(&item);
        return is != nullptr && is->words.find("word") != std::string::npos;
      });
      INFO(before);
      CHECK(count != 1);
    }
  }
}

TEST_CASE("pictures stay beside each other and no wider than they are good for") {
  PrintFigures const row{{{.height = 0.5F, .widest = 100.0F, .alt = "a", .caption = ""},
                          {.height = 1.0F, .widest = 140.0F, .alt = "b", .caption = ""}}};
  auto const pages = laid(document_of(row));
  REQUIRE(pages.size() == 1);
  auto const first = picture_of(pages[0]);
  CHECK(first.to.x - first.from.x == Approx(100.0F));
  CHECK(first.to.y - first.from.y == Approx(50.0F));
  auto const wide = picture_of(laid(document_of(PrintFigures{{{.alt = "a", .caption = ""}}}))[0]);
  CHECK(wide.to.x == Approx(Paper{}.points().x - Paper::margin));
}

TEST_CASE("pictures that stood beside words go to a new page with them when type is large") {
  Paper const large{.size = PaperSize::a4, .large = true};
  for (int before = 10; before < 40; ++before) {
    PrintColumns const beside{
        {{PrintFigures{{{.height = 0.8F, .widest = 150.0F, .alt = "a", .caption = ""}}}}},
        {{PrintHeading{2, "Its name"}}, {PrintText{"Its words."}}},
        0.4F};
    auto const pages = laid(document_of(lines(before).is, beside), large);
    auto const at = page_with(pages, "Its name");
    INFO(before);
    REQUIRE(at >= 0);
    auto const& items = pages[static_cast<std::size_t>(at)].items;
    CHECK(std::any_of(items.begin(), items.end(),
                      [](auto const& item) { return std::holds_alternative<PagePicture>(item); }));
  }
}

TEST_CASE("columns are read one after the other") {
  PrintColumns const columns{{{PrintText{"one"}}, {PrintText{"two"}}}, {{PrintText{"three"}}}};
  auto const pages = laid(document_of(columns, PrintText{"four"}));
  CHECK(read_aloud(pages[0]) == "one|two|three|four|The foot|");
}

TEST_CASE("a break begins a page, and the number of pages stands at their feet") {
  auto const pages = laid(document_of(PrintText{"one"}, PrintBreak{}, PrintText{"two"}));
  REQUIRE(pages.size() == 2);
  CHECK(read_aloud(pages[0]) == "one|The foot|1 of 2|");
  CHECK(read_aloud(pages[1]) == "two|The foot|2 of 2|");
  CHECK(laid(document_of(PrintText{"one"}, PrintBreak{})).size() == 1);
}

TEST_CASE("pages that go on have their sheet's title at the head, and each sheet its own numbers") {
  auto const pages =
      laid(document_of(PrintHeading{1, "First"}, PrintText{"one"}, PrintBreak{}, PrintText{"two"},
                       PrintBreak{}, PrintHeading{1, "Second"}, PrintText{"three"}));
  REQUIRE(pages.size() == 3);
  CHECK(read_aloud(pages[0]) == "First|one|The foot|1 of 2|");
  CHECK(read_aloud(pages[1]) == "First |two|The foot|2 of 2|");
  CHECK(read_aloud(pages[2]) == "Second|three|The foot|");
}

TEST_CASE("signs that the typeface lacks are left out, letters are not") {
  auto const pages = laid(document_of(PrintText{"M\u00fcller \U0001F600\u200D\u2764 \u7530"}));
  auto const read = read_aloud(pages[0]);
  CHECK(read.find("M\u00fcller") != std::string::npos);
  CHECK(read.find("\U0001F600") == std::string::npos);
  CHECK(read.find("\u200D") == std::string::npos);
  CHECK(read.find("\u7530") != std::string::npos);
}

TEST_CASE("whatever a document holds lies on its paper, with tags that nest on each page") {
  std::mt19937 random(14);
  for (int round = 0; round < 300; ++round) {
    auto document = document_of();
    for (unsigned i = 1 + below(random, 14); i > 0; --i)
      document.blocks.push_back(some_block(random, 2));
    for (auto const size : {PaperSize::a4, PaperSize::letter}) {
      Paper const paper{size, round % 2 == 0};
      for (auto const& page : laid(document, paper)) {
        INFO(round);
        CHECK(fault_of(page, paper).empty());
        if (auto const fault = fault_of(page, paper); !fault.empty()) UNSCOPED_INFO(fault);
      }
    }
  }
}
