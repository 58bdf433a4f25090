// A document to be printed, as blocks that say what they are: the same for paper and for a page of
// a browser. Nothing here knows where a block comes to lie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "chart/chart.h"

namespace knotmap {

/// A heading; level 1 is the title of a sheet.
struct PrintHeading {
  int level = 1;  ///< 1 to 3
  std::string words;
};

enum class PrintVoice : std::uint8_t {
  plain,
  strong,  ///< what must not be overlooked
  soft,    ///< said beside it
  small    ///< sources and the like
};

/// A paragraph.
struct PrintText {
  std::string words;
  PrintVoice voice = PrintVoice::plain;
};

struct PrintList {
  std::vector<std::string> items;
  bool numbered = false;
  PrintVoice voice = PrintVoice::plain;
};

/// A picture: which one is drawn by whom has a renderer.
struct PrintFigure {
  std::size_t picture = 0;  ///< index into the pictures that the document is printed with
  float height = 1.0F;      ///< of its width
  float widest = 1000.0F;   ///< points; it is not drawn wider
  std::string alt;          ///< what it shows, for who does not see it; never empty
  std::string caption;
};

/// One to four pictures beside each other, all as wide as the narrowest may be.
struct PrintFigures {
  std::vector<PrintFigure> figures;
};

/// A chart with what it shows in words.
struct PrintChart {
  Chart chart;
  std::string caption;
};

/// Boxes to tick, a row for each thing, a column for each day.
struct PrintBoxes {
  std::vector<std::string> rows;
  std::vector<std::string> numbers;  ///< rows into whose boxes a number is written
  int days = 14;
};

/// Lines to write on by hand.
struct PrintRoom {
  std::string label;
  int lines = 3;
};

struct PrintBlock;

/// Blocks in a frame. `grave`: what a person must know first, told by more than colour.
struct PrintPanel {
  std::vector<PrintBlock> blocks;
  bool grave = false;
};

/// Two columns, read one after the other; one over the other where the type is too large for two.
struct PrintColumns {
  std::vector<PrintBlock> left;
  std::vector<PrintBlock> right;
  float share = 0.5F;  ///< of the left one
};

/// What follows is a sheet of its own and begins on a new page. Inside of other blocks it is
/// nothing.
struct PrintBreak {};

struct PrintBlock {
  std::variant<PrintHeading, PrintText, PrintList, PrintFigures, PrintChart, PrintBoxes, PrintRoom,
               PrintPanel, PrintColumns, PrintBreak>
      is;
};

/// What stands in the file beside its pages is of it too: title, author and day.
struct PrintDocument {
  std::string title;
  std::string author;  ///< who hands it out; may be empty
  std::string day;     ///< "2026-12-03"
  std::string footer;  ///< at the foot of every page
  std::vector<PrintBlock> blocks;
};

/// A picture as the bytes of a JPEG file, which go into the document as they are.
struct PrintPicture {
  int width = 0;  ///< pixels
  int height = 0;
  std::string jpeg;
};

}  // namespace knotmap
