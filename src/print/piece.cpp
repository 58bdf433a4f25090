#include "print/piece.h"

#include <algorithm>
#include <utility>

namespace knotmap {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

}  // namespace

void lower(std::vector<PageItem>& items, float by) {
  for (auto& item : items) {
    std::visit(Overloaded{[](TagBegin&) {}, [](TagEnd&) {}, [&](PageWords& is) { is.at.y += by; },
                          [&](PageMark& is) { is.at.y += by; },
                          [&](PageLine& is) {
                            for (auto& at : is.at) at.y += by;
                          },
                          [&](auto& is) {
                            is.from.y += by;
                            is.to.y += by;
                          }},
               item);
  }
}

void append_way(std::vector<PageItem>& items, std::vector<Within> const& from,
                std::vector<Within> const& to) {
  auto const [end, begin] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
  for (auto at = from.end(); at != end; --at) items.emplace_back(TagEnd{std::prev(at)->kind});
  for (auto at = begin; at != to.end(); ++at) items.emplace_back(TagBegin{at->kind});
}

std::vector<PageItem> stacked(std::vector<Piece> const& pieces, float& height) {
  std::vector<PageItem> items;
  std::vector<Within> within;
  height = 0.0F;
  for (auto const& piece : pieces) {
    if (&piece != &pieces.front()) height += piece.gap;
    append_way(items, within, piece.within);
    within = piece.within;
    auto own = piece.items;
    lower(own, height);
    std::move(own.begin(), own.end(), std::back_inserter(items));
    height += piece.height;
  }
  append_way(items, within, {});
  return items;
}

}  // namespace knotmap
