// Documents for tests, and the typefaces that they are set in.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "print/page_layout.h"

namespace knotmap::test {

inline PrintFonts const& print_fonts() {
  static auto const fonts = PrintFonts::read(KNOTMAP_ASSETS "/fonts");
  if (!fonts) FAIL(to_line(fonts.error()));
  return *fonts;
}

template <class... Blocks>
PrintDocument document_of(Blocks... blocks) {
  PrintDocument document;
  document.title = "A sheet";
  document.day = "2026-12-03";
  document.footer = "The foot";
  (document.blocks.push_back({std::move(blocks)}), ...);
  return document;
}

inline PrintBlock lines(int count) {
  PrintList list;
  for (int i = 0; i < count; ++i) list.items.push_back("line " + std::to_string(i));
  return {std::move(list)};
}

/// All words of a page as they are read, runs parted by "|".
inline std::string read_aloud(LaidPage const& page) {
  std::string all;
  for (auto const& item : page.items) {
    if (auto const* const words = std::get_if<PageWords>(&item)) all += words->words + "|";
  }
  return all;
}

}  // namespace knotmap::test
