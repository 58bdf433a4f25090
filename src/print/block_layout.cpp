#include "print/piece.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "print/chart_items.h"
#include "text/wrap.h"

namespace knotmap {
namespace {

// Ink on white paper: also dark enough in grey.
constexpr glm::vec3 ink{0.10F, 0.10F, 0.12F};
constexpr glm::vec3 soft_ink{0.34F, 0.34F, 0.37F};
constexpr glm::vec3 rule_ink{0.62F, 0.62F, 0.65F};
constexpr glm::vec3 grave_ink{0.60F, 0.09F, 0.09F};
constexpr glm::vec3 quiet_ground{0.955F, 0.952F, 0.94F};

constexpr float gap_of_blocks = 7.0F;
constexpr float gap_of_items = 2.5F;

/// How far below a line's top its baseline is, of its height.
constexpr float baseline_share = 0.76F;

}  // namespace

BlockLayout::BlockLayout(Paper const& paper, PrintFonts const& fonts)
    : paper_(paper), fonts_(fonts) {}

float BlockLayout::room() const {
  constexpr float above_footer = 4.0F;
  return paper_.points().y - 2.0F * Paper::margin - above_footer;
}

BlockLayout::Type BlockLayout::type_of(PrintVoice voice) const {
  float const s = paper_.scale();
  // Of what nobody needs to read at arm's length, half of the growth is enough.
  float const small = (1.0F + s) * 0.5F;
  switch (voice) {
    case PrintVoice::plain:
      return {9.8F * s, TypefaceCut::regular, ink, 13.4F * s};
    case PrintVoice::strong:
      return {10.2F * s, TypefaceCut::semi_bold, ink, 13.8F * s};
    case PrintVoice::soft:
      return {9.2F * s, TypefaceCut::regular, soft_ink, 12.4F * s};
    case PrintVoice::small:
      return {7.0F * small, TypefaceCut::regular, soft_ink, 9.2F * small};
  }
  return {};
}

BlockLayout::Type BlockLayout::type_of_heading(int level) const {
  float const s = paper_.scale();
  if (level == 1) return {17.5F * s, TypefaceCut::semi_bold, ink, 21.5F * s};
  if (level == 2) return {11.5F * s, TypefaceCut::semi_bold, ink, 15.0F * s};
  return {9.8F * s, TypefaceCut::semi_bold, soft_ink, 13.4F * s};
}

std::vector<std::string> BlockLayout::lines_of(std::string const& words, Type const& type,
                                               float width) const {
  std::vector<std::string> lines;
  auto const advance = [&](char32_t code) { return fonts_.width(code, type.cut, type.size); };
  wrap_lines(fonts_.printable(words), width, advance,
             [&](std::string_view line) { lines.emplace_back(line); });
  return lines;
}

std::vector<Piece> BlockLayout::set(std::string const& words, Type const& type, float left,
                                    float width) const {
  auto const lines = lines_of(words, type, width);
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Piece piece{.height = type.line};
    // A reader takes the lines for one word unless each ends with a space.
    bool const last = i + 1 == lines.size();
    piece.items.emplace_back(PageWords{{left, type.line * baseline_share},
                                       lines[i] + (last ? "" : " "),
                                       type.cut,
                                       type.size,
                                       type.colour});
    piece.with_next = !last && (i == 0 || i + 2 >= lines.size());
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::vector<Piece> BlockLayout::pieces(std::span<PrintBlock const> blocks, float left,
                                       float width) {
  std::vector<Piece> all;
  for (auto const& block : blocks) {
    std::vector<Piece> own;
    std::visit([&](auto const& is) { add(own, is, left, width); }, block.is);
    if (own.empty()) continue;
    if (own.front().gap == 0.0F) own.front().gap = gap_of_blocks * paper_.scale();
    std::move(own.begin(), own.end(), std::back_inserter(all));
  }
  return all;
}

void BlockLayout::add(std::vector<Piece>& to, PrintHeading const& heading, float left,
                      float width) {
  Within const within{fmt::format("H{}", heading.level), ++elements_};
  auto own = set(heading.words, type_of_heading(heading.level), left, width);
  for (auto& piece : own) {
    piece.within = {within};
    piece.with_next = true;
  }
  if (!own.empty()) own.front().gap = (heading.level == 3 ? 6.0F : 11.0F) * paper_.scale();
  to = std::move(own);
}

void BlockLayout::add(std::vector<Piece>& to, PrintText const& text, float left, float width) {
  to = set(text.words, type_of(text.voice), left, width);
  Within const within{"P", ++elements_};
  for (auto& piece : to) piece.within = {within};
  if (!to.empty()) to.front().gap = 3.0F * paper_.scale();
}

void BlockLayout::add(std::vector<Piece>& to, PrintList const& list, float left, float width) {
  auto const type = type_of(list.voice);
  float const indent = type.size * (list.numbered ? 1.75F : 1.2F);
  Within const within{"L", ++elements_};
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    auto lines = set(list.items[i], type, left + indent, width - indent);
    if (lines.empty()) continue;
    Piece item;
    item.gap = (to.empty()                        ? 3.0F
                : list.voice == PrintVoice::small ? 0.5F
                                                  : gap_of_items) *
               paper_.scale();
    item.within = {within};
    auto const label = list.numbered ? fmt::format("{}.", i + 1) : std::string("\u2022");
    item.items.emplace_back(TagBegin{"LI"});
    item.items.emplace_back(TagBegin{"Lbl"});
    item.items.emplace_back(PageWords{
        {left, type.line * baseline_share}, label + " ", type.cut, type.size, type.colour});
    item.items.emplace_back(TagEnd{"Lbl"});
    item.items.emplace_back(TagBegin{"LBody"});
    auto body = stacked(lines, item.height);
    std::move(body.begin(), body.end(), std::back_inserter(item.items));
    item.items.emplace_back(TagEnd{"LBody"});
    item.items.emplace_back(TagEnd{"LI"});
    to.push_back(std::move(item));
  }
}

void BlockLayout::add(std::vector<Piece>& to, PrintFigures const& row, float left, float width) {
  if (row.figures.empty()) return;
  constexpr float between = 12.0F;
  auto const count = static_cast<float>(row.figures.size());
  float each = (width - between * (count - 1.0F)) / count;
  for (auto const& figure : row.figures) each = std::min(each, figure.widest * paper_.fit);
  Piece piece;
  float x = left;
  for (auto const& figure : row.figures) {
    float const height = each * figure.height;
    piece.items.emplace_back(TagBegin{"Figure", figure.alt});
    piece.items.emplace_back(PagePicture{figure.picture, {x, 0.0F}, {x + each, height}});
    piece.items.emplace_back(TagEnd{"Figure"});
    float caption = 0.0F;
    if (!figure.caption.empty()) {
      piece.items.emplace_back(TagBegin{"P"});
      auto under = stacked(set(figure.caption, type_of(PrintVoice::soft), x, each), caption);
      lower(under, height + 3.0F);
      std::move(under.begin(), under.end(), std::back_inserter(piece.items));
      piece.items.emplace_back(TagEnd{"P"});
    }
    piece.height = std::max(piece.height, height + (caption > 0.0F ? caption + 3.0F : 0.0F));
    x += each + between;
  }
  to.push_back(std::move(piece));
}

void BlockLayout::add(std::vector<Piece>& to, PrintChart const& shown, float left, float width) {
  Piece piece;
  piece.items.emplace_back(TagBegin{"Figure", shown.chart.said});
  auto drawn = chart_items(shown.chart, {left, 0.0F}, width * paper_.fit, fonts_, piece.height);
  std::move(drawn.begin(), drawn.end(), std::back_inserter(piece.items));
  piece.items.emplace_back(TagEnd{"Figure"});
  if (!shown.caption.empty()) {
    float height = 0.0F;
    piece.items.emplace_back(TagBegin{"P"});
    auto under = stacked(set(shown.caption, type_of(PrintVoice::soft), left, width), height);
    lower(under, piece.height + 2.0F);
    std::move(under.begin(), under.end(), std::back_inserter(piece.items));
    piece.items.emplace_back(TagEnd{"P"});
    piece.height += height + 2.0F;
  }
  to.push_back(std::move(piece));
}

void BlockLayout::add(std::vector<Piece>& to, PrintBoxes const& boxes, float left, float width) {
  auto const type = type_of(PrintVoice::soft);
  float const label_width = width * 0.30F;
  float const step = (width - label_width) / static_cast<float>(boxes.days);
  float const box = std::min(step - 3.0F, 17.0F * paper_.scale());
  Piece piece;
  auto alt = fmt::format("Boxes to tick for {} days:", boxes.days);
  for (auto const& row : boxes.rows) alt += " " + row + ".";
  for (auto const& row : boxes.numbers) alt += " " + row + ".";
  piece.items.emplace_back(TagBegin{"Figure", alt});
  float y = 0.0F;
  auto const small = type_of(PrintVoice::small);
  for (int day = 0; day < boxes.days; ++day) {
    auto const number = std::to_string(day + 1);
    float const x = left + label_width + step * static_cast<float>(day);
    float const inset = (box - fonts_.width(number, small.cut, small.size)) * 0.5F;
    piece.items.emplace_back(PageWords{{x + inset, small.line * baseline_share},
                                       number + " ",
                                       small.cut,
                                       small.size,
                                       small.colour});
  }
  y += small.line + 1.0F;
  auto const add_row = [&](std::string const& words) {
    float height = 0.0F;
    auto label = stacked(set(words, type, left, label_width - 8.0F), height);
    float const row = std::max(height, box) + 3.5F;
    lower(label, y + (row - 3.5F - height) * 0.5F);
    std::move(label.begin(), label.end(), std::back_inserter(piece.items));
    for (int day = 0; day < boxes.days; ++day) {
      glm::vec2 const at{left + label_width + step * static_cast<float>(day),
                         y + (row - 3.5F - box) * 0.5F};
      piece.items.emplace_back(PageBox{at, at + box, rule_ink, 0.8F});
    }
    y += row;
  };
  for (auto const& words : boxes.rows) add_row(words);
  for (auto const& words : boxes.numbers) add_row(words);
  piece.items.emplace_back(TagEnd{"Figure"});
  piece.height = y;
  to.push_back(std::move(piece));
}

void BlockLayout::add(std::vector<Piece>& to, PrintRoom const& room, float left, float width) {
  auto const type = type_of(PrintVoice::soft);
  float const label =
      room.label.empty() ? 0.0F : fonts_.width(room.label + "  ", type.cut, type.size);
  float const step = 19.0F * paper_.scale();
  Piece piece;
  if (!room.label.empty()) {
    piece.items.emplace_back(TagBegin{"P"});
    piece.items.emplace_back(
        PageWords{{left, step - 3.0F}, room.label + " ", type.cut, type.size, type.colour});
    piece.items.emplace_back(TagEnd{"P"});
  }
  for (int i = 0; i < room.lines; ++i) {
    float const y = step * static_cast<float>(i + 1);
    float const from = left + (i == 0 ? label : 0.0F);
    piece.items.emplace_back(PageLine{{{from, y}, {left + width, y}}, rule_ink, 0.6F, false});
  }
  piece.height = step * static_cast<float>(room.lines) + 2.0F;
  to.push_back(std::move(piece));
}

void BlockLayout::add(std::vector<Piece>& to, PrintPanel const& panel, float left, float width) {
  float const inset = 9.0F;
  float const bar = panel.grave ? 4.0F : 0.0F;
  float height = 0.0F;
  auto const inner = pieces(panel.blocks, left + inset + bar, width - 2.0F * inset - bar);
  auto items = stacked(inner, height);
  height += 2.0F * inset;
  if (height > room()) {
    to = inner;  // longer than a page: better without its frame than not at all
    return;
  }
  lower(items, inset);
  Piece piece{.height = height};
  glm::vec2 const from{left, 0.0F};
  glm::vec2 const until{left + width, height};
  if (panel.grave) {
    piece.items.emplace_back(PageBox{from, until, grave_ink, 1.2F});
    piece.items.emplace_back(PageBox{from, {left + bar, height}, grave_ink, 0.0F});
  } else {
    piece.items.emplace_back(PageBox{from, until, quiet_ground, 0.0F});
  }
  std::move(items.begin(), items.end(), std::back_inserter(piece.items));
  to.push_back(std::move(piece));
}

void BlockLayout::add(std::vector<Piece>& to, PrintColumns const& columns, float left,
                      float width) {
  constexpr float between = 18.0F;
  if (!paper_.large) {
    float const left_width = (width - between) * columns.share;
    Piece piece;
    float first = 0.0F;
    float second = 0.0F;
    piece.items = stacked(pieces(columns.left, left, left_width), first);
    auto right = stacked(
        pieces(columns.right, left + left_width + between, width - between - left_width), second);
    std::move(right.begin(), right.end(), std::back_inserter(piece.items));
    piece.height = std::max(first, second);
    if (piece.height <= room()) {
      to.push_back(std::move(piece));
      return;
    }
  }
  to = pieces(columns.left, left, width);
  // Pictures that stood beside words stay with the first of them.
  if (!to.empty() && std::holds_alternative<PrintFigures>(columns.left.back().is))
    to.back().with_next = true;
  auto below = pieces(columns.right, left, width);
  std::move(below.begin(), below.end(), std::back_inserter(to));
}

}  // namespace knotmap
