// The file itself: the same bytes each time, read by other programs as it is meant.
#include "print/pdf.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <set>
#include <sstream>

#include <unistd.h>
#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "documents.h"
#include "platform/files.h"
#include "render/jpeg.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

PrintPicture a_picture() {
  auto jpeg = jpeg_of(blank_image(64, 48));
  REQUIRE(jpeg);
  return {64, 48, *std::move(jpeg)};
}

PrintDocument a_sheet() {
  auto document = document_of(
      PrintHeading{1, "The neck & its <muscle>"},
      PrintText{"Press it gently, for as long as these words go on, so that they need more than "
                "one line of the paper that they are printed on, and are joined again."},
      PrintFigures{{{.picture = 0,
                     .height = 0.75F,
                     .widest = 120.0F,
                     .alt = "A body with an X",
                     .caption = "Where it is"}}},
      PrintList{{"Lie down.", "Breathe out.", "Stay."}, true}, PrintBoxes{{"Pressed"}, {}},
      PrintRoom{"Notes", 2});
  document.title = "The neck & its <muscle>";
  document.author = "Anna M\u00fcller";
  return document;
}

std::string pdf(PrintDocument const& document, Paper const& paper = {}) {
  std::vector<PrintPicture> const pictures{a_picture()};
  auto made = pdf_of(document, pictures, paper, KNOTMAP_ASSETS "/fonts");
  if (!made) FAIL(to_line(made.error()));
  return *std::move(made);
}

/// What a program of poppler-utils says of a PDF.
std::string said_by(std::string const& program, std::string const& bytes) {
  auto const file = std::filesystem::temp_directory_path() /
                    ("knotmap-print-" + std::to_string(getpid()) + ".pdf");
  REQUIRE(write_whole(file, bytes));
  auto const line =
      program + " '" + file.string() + "'" + (program.starts_with("pdftotext") ? " -" : "");
  auto* const pipe = popen(line.c_str(), "r");  // NOLINT(cert-env33-c)
  REQUIRE(pipe != nullptr);
  std::string all;
  std::array<char, 4096> part{};
  for (std::size_t got = 0; (got = fread(part.data(), 1, part.size(), pipe)) > 0;)
    all.append(part.data(), got);
  CHECK(pclose(pipe) == 0);
  std::filesystem::remove(file);
  return all;
}

/// The kinds of the elements under one, and the words of those that have any, in reading order.
void collect(QPDFObjectHandle element, std::vector<std::string>& kinds,
             std::vector<std::string>& alts) {
  if (element.isArray()) {
    for (int i = 0; i < element.getArrayNItems(); ++i)
      collect(element.getArrayItem(i), kinds, alts);
    return;
  }
  if (!element.isDictionary()) return;
  if (element.getKey("/S").isName()) kinds.push_back(element.getKey("/S").getName());
  if (element.hasKey("/Alt")) alts.push_back(element.getKey("/Alt").getUTF8Value());
  if (element.hasKey("/K")) collect(element.getKey("/K"), kinds, alts);
}

}  // namespace

TEST_CASE("the same document gives the same bytes") {
  CHECK(pdf(a_sheet()) == pdf(a_sheet()));
}

TEST_CASE("all words are in the file in the order in which they are read") {
  auto const text = said_by("pdftotext -raw", pdf(a_sheet()));
  std::size_t at = 0;
  for (auto const* const words :
       {"The neck & its <muscle>", "Press it gently", "joined again.", "Where it is",
        "1. Lie down.", "2. Breathe out.", "3. Stay.", "Pressed", "Notes", "The foot"}) {
    INFO(words << " in " << text);
    at = text.find(words, at);
    REQUIRE(at != std::string::npos);
  }
  // No two words of a paragraph run together where a line ends.
  std::set<std::string> known{"Press", "it",      "gently,", "for",  "as",     "long",  "these",
                              "words", "go",      "on,",     "so",   "that",   "they",  "need",
                              "more",  "than",    "one",     "line", "of",     "the",   "paper",
                              "are",   "printed", "on,",     "and",  "joined", "again."};
  auto const begin = text.find("Press it");
  std::istringstream paragraph(text.substr(begin, text.find("again.") + 6 - begin));
  for (std::string word; paragraph >> word;) CHECK(known.count(word) == 1);
}

TEST_CASE("all typefaces are in the file, cut to what is used") {
  std::istringstream fonts(said_by("pdffonts", pdf(a_sheet())));
  std::string line;
  std::getline(fonts, line);
  auto const embedded = line.find("emb");
  auto const cut = line.find("sub");
  std::getline(fonts, line);
  int count = 0;
  for (; std::getline(fonts, line); ++count) {
    INFO(line);
    CHECK(line.substr(embedded, 3) == "yes");
    CHECK(line.substr(cut, 3) == "yes");
  }
  CHECK(count == 2);  // regular and semi-bold
}

TEST_CASE("the file says what its parts are, and what its pictures show") {
  auto const bytes = pdf(a_sheet());
  QPDF file;
  file.processMemoryFile("sheet", bytes.data(), bytes.size());
  auto root = file.getRoot();
  CHECK(root.getKey("/Lang").getUTF8Value() == "en");
  CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
  auto info = file.getTrailer().getKey("/Info");
  CHECK(info.getKey("/Title").getUTF8Value() == "The neck & its <muscle>");
  CHECK(info.getKey("/Author").getUTF8Value() == "Anna M\u00fcller");
  std::vector<std::string> kinds;
  std::vector<std::string> alts;
  collect(root.getKey("/StructTreeRoot").getKey("/K"), kinds, alts);
  REQUIRE(kinds.front() == "/Document");  // the one that holds the others
  kinds.erase(kinds.begin());
  CHECK(kinds == std::vector<std::string>{"/H1", "/P", "/Figure", "/P", "/L", "/LI", "/Lbl",
                                          "/LBody", "/LI", "/Lbl", "/LBody", "/LI", "/Lbl",
                                          "/LBody", "/Figure", "/P", "/P"});
  CHECK(alts ==
        std::vector<std::string>{"A body with an X", "Boxes to tick for 14 days: Pressed."});
}

TEST_CASE("a sheet that lacks its picture, or has a broken one, is a fault") {
  auto const document = a_sheet();
  CHECK_FALSE(pdf_of(document, {}, {}, KNOTMAP_ASSETS "/fonts"));
  std::vector<PrintPicture> const broken{{64, 48, ""}};
  CHECK_FALSE(pdf_of(document, broken, {}, KNOTMAP_ASSETS "/fonts"));
  std::vector<PrintPicture> const whole{a_picture()};
  auto const no_fonts = pdf_of(document, whole, {}, "/nowhere");
  REQUIRE_FALSE(no_fonts);
  CHECK(to_line(no_fonts.error()).find("/nowhere") != std::string::npos);
}

TEST_CASE("the paper is the one that was asked for") {
  CHECK(said_by("pdfinfo", pdf(a_sheet())).find("(A4)") != std::string::npos);
  auto const letter = said_by("pdfinfo", pdf(a_sheet(), {.size = PaperSize::letter}));
  CHECK(letter.find("(letter)") != std::string::npos);
}
