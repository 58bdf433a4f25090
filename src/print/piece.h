// The pieces of a document between which a page may end.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "print/page_layout.h"

namespace knotmap {

/// An element that several pieces lie in: a list, a paragraph of several lines.
struct Within {
  std::string kind;  ///< "L"
  int number = 0;    ///< those of one kind that follow each other differ in it

  friend bool operator==(Within const&, Within const&) = default;
};

/// A stretch of a column that is not parted. Its items count from its own top; across they lie
/// where the page has them.
struct Piece {
  float gap = 0.0F;  ///< above it, unless it is the first of a page
  float height = 0.0F;
  bool with_next = false;  ///< no page ends after it
  std::vector<Within> within = {};
  std::vector<PageItem> items = {};
};

/// Lays blocks out in columns, one after the other.
class BlockLayout {
 public:
  BlockLayout(Paper const& paper, PrintFonts const& fonts);

  /// The pieces of blocks in a column from `left` that is so wide.
  [[nodiscard]] std::vector<Piece> pieces(std::span<PrintBlock const> blocks, float left,
                                          float width);
  /// The height that a page has for pieces.
  [[nodiscard]] float room() const;

 private:
  /// How a text is set.
  struct Type {
    float size = 10.0F;
    TypefaceCut cut = TypefaceCut::regular;
    glm::vec3 colour{0.0F};
    float line = 14.0F;  ///< from baseline to baseline
  };
  [[nodiscard]] Type type_of(PrintVoice voice) const;
  [[nodiscard]] Type type_of_heading(int level) const;
  [[nodiscard]] std::vector<std::string> lines_of(std::string const& words, Type const& type,
                                                  float width) const;
  /// Words on lines, a piece each, the first and last two together.
  [[nodiscard]] std::vector<Piece> set(std::string const& words, Type const& type, float left,
                                       float width) const;

  void add(std::vector<Piece>& to, PrintHeading const& heading, float left, float width);
  void add(std::vector<Piece>& to, PrintText const& text, float left, float width);
  void add(std::vector<Piece>& to, PrintList const& list, float left, float width);
  void add(std::vector<Piece>& to, PrintFigures const& row, float left, float width);
  void add(std::vector<Piece>& to, PrintChart const& shown, float left, float width);
  void add(std::vector<Piece>& to, PrintBoxes const& boxes, float left, float width);
  void add(std::vector<Piece>& to, PrintRoom const& room, float left, float width);
  void add(std::vector<Piece>& to, PrintPanel const& panel, float left, float width);
  void add(std::vector<Piece>& to, PrintColumns const& columns, float left, float width);
  /// Sheets are laid out one by one; inside of one a break is nothing.
  static void add(std::vector<Piece>& /*to*/, PrintBreak const& /*end*/, float /*left*/,
                  float /*width*/) {}

  Paper paper_;
  PrintFonts const& fonts_;
  int elements_ = 0;
};

/// Pieces one under the other as the items of one, with their tags; `height` becomes theirs.
[[nodiscard]] std::vector<PageItem> stacked(std::vector<Piece> const& pieces, float& height);

/// The same items, so much lower.
void lower(std::vector<PageItem>& items, float by);

/// The tags that lead from one place in the document to another.
void append_way(std::vector<PageItem>& items, std::vector<Within> const& from,
                std::vector<Within> const& to);

}  // namespace knotmap
