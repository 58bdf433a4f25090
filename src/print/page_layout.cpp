#include "print/page_layout.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "print/piece.h"

namespace knotmap {
namespace {

constexpr float margin_size = 7.5F;
constexpr glm::vec3 margin_colour{0.38F};

/// Pages as they fill.
class Pages {
 public:
  explicit Pages(Paper const& paper, float room) : paper_(paper), room_(room) {
    pages_.emplace_back();
  }

  /// Lays pieces of which none may stand without the next.
  void lay(std::span<Piece const> together) {
    float needed = 0.0F;
    for (auto const& piece : together) needed += piece.height + (needed > 0.0F ? piece.gap : 0.0F);
    bool const empty = y_ == 0.0F;
    bool const fits = y_ + (empty ? 0.0F : together.front().gap) + needed <= room_;
    if (!empty && !fits) turn();
    for (auto const& piece : together) lay(piece);
  }

  [[nodiscard]] std::vector<LaidPage> finished() {
    close();
    return std::move(pages_);
  }

 private:
  void lay(Piece const& piece) {
    bool const first = y_ == 0.0F;
    if (!first && y_ + piece.gap + piece.height > room_) turn();
    if (y_ > 0.0F) y_ += piece.gap;
    auto& items = pages_.back().items;
    append_way(items, within_, piece.within);
    within_ = piece.within;
    auto own = piece.items;
    lower(own, Paper::margin + y_);
    std::move(own.begin(), own.end(), std::back_inserter(items));
    y_ += piece.height;
  }
  void close() {
    append_way(pages_.back().items, within_, {});
    within_.clear();
  }
  void turn() {
    close();
    pages_.emplace_back();
    y_ = 0.0F;
  }

  Paper paper_;
  float room_;
  float y_ = 0.0F;  ///< below the upper margin
  std::vector<Within> within_;
  std::vector<LaidPage> pages_;
};

/// The words of a page's first heading of level 1; "" for none.
std::string title_of(LaidPage const& page) {
  std::string title;
  bool inside = false;
  for (auto const& item : page.items) {
    if (auto const* const begin = std::get_if<TagBegin>(&item)) inside = begin->kind == "H1";
    if (std::holds_alternative<TagEnd>(item) && !title.empty()) break;
    if (auto const* const words = std::get_if<PageWords>(&item); words != nullptr && inside)
      title += words->words;
  }
  return title;
}

/// At the head of pages that go on the sheet's title, at the foot of all what the document says of
/// itself and the number of the page within its sheet: each is handed out alone.
void add_margins(std::vector<LaidPage>& pages, PrintDocument const& document, Paper const& paper,
                 PrintFonts const& fonts) {
  auto const size = paper.points();
  float const foot = size.y - Paper::margin * 0.62F;
  float const head = Paper::margin * 0.66F;
  for (std::size_t begin = 0; begin < pages.size();) {
    auto const title = title_of(pages[begin]);
    auto end = begin + 1;
    while (end < pages.size() && title_of(pages[end]).empty()) ++end;
    for (auto i = begin; i < end; ++i) {
      auto& items = pages[i].items;
      auto const put = [&](std::vector<PageItem>::iterator where, glm::vec2 at, std::string text) {
        if (text.empty()) return;
        PageWords words{at, std::move(text), TypefaceCut::regular, margin_size, margin_colour};
        items.insert(where, {TagBegin{"P"}, std::move(words), TagEnd{"P"}});
      };
      if (i > begin && !title.empty()) put(items.begin(), {Paper::margin, head}, title + " ");
      put(items.end(), {Paper::margin, foot}, document.footer);
      auto const number =
          end - begin > 1 ? fmt::format("{} of {}", i - begin + 1, end - begin) : std::string();
      float const wide = fonts.width(number, TypefaceCut::regular, margin_size);
      put(items.end(), {size.x - Paper::margin - wide, foot}, number);
    }
    begin = end;
  }
}

std::vector<LaidPage> laid_out(std::span<PrintBlock const> sheet, Paper const& paper,
                               PrintFonts const& fonts) {
  BlockLayout layout(paper, fonts);
  auto const pieces = layout.pieces(sheet, Paper::margin, paper.points().x - 2.0F * Paper::margin);
  Pages pages(paper, layout.room());
  for (std::size_t begin = 0; begin < pieces.size();) {
    auto end = begin + 1;
    while (end < pieces.size() && pieces[end - 1].with_next) ++end;
    pages.lay(std::span(pieces).subspan(begin, end - begin));
    begin = end;
  }
  return pages.finished();
}

/// A sheet whose last lines stand on a page of their own is a sheet that nobody pins up.
std::vector<LaidPage> fitted(std::span<PrintBlock const> sheet, Paper const& paper,
                             PrintFonts const& fonts) {
  auto laid = laid_out(sheet, paper, fonts);
  if (laid.size() == 1) return laid;
  for (float const fit : {0.97F, 0.94F, least_fit}) {
    auto smaller = paper;
    smaller.fit = fit;
    auto pages = laid_out(sheet, smaller, fonts);
    if (pages.size() < laid.size()) return pages;
  }
  return laid;
}

}  // namespace

std::vector<LaidPage> lay_out(PrintDocument const& document, Paper const& paper,
                              PrintFonts const& fonts) {
  std::vector<LaidPage> laid;
  auto const is_break = [](PrintBlock const& block) {
    return std::holds_alternative<PrintBreak>(block.is);
  };
  auto const& blocks = document.blocks;
  for (auto begin = blocks.begin(); begin != blocks.end();) {
    auto const end = std::find_if(begin, blocks.end(), is_break);
    if (begin != end) {
      auto pages =
          fitted(std::span(blocks).subspan(static_cast<std::size_t>(begin - blocks.begin()),
                                           static_cast<std::size_t>(end - begin)),
                 paper, fonts);
      std::move(pages.begin(), pages.end(), std::back_inserter(laid));
    }
    begin = end == blocks.end() ? end : end + 1;
  }
  if (laid.empty()) laid.emplace_back();
  add_margins(laid, document, paper, fonts);
  return laid;
}

}  // namespace knotmap
