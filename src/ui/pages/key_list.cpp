#include "ui/pages/key_list.h"

#include <algorithm>
#include <vector>

#include "commands/bindings.h"

namespace knotmap {
namespace {

std::string_view shown_key(Binding const& binding) {
  return binding.keys.empty() ? binding.key : binding.keys;
}

void draw_key(Pen& pen, Binding const& binding, float key_column) {
  float const pad_x = pen.unit(7.0F);
  float const pad_y = pen.unit(2.0F);
  auto const words_of_key = shown_key(binding);
  auto const key = Pen::measure(pen.name(), words_of_key, 1e4F);
  pen.fill({pen.left, pen.top, key.x + 2.0F * pad_x, key.y + 2.0F * pad_y}, pen.palette().field,
           6.0F);
  pen.put(pen.name(), {pen.left + pad_x, pen.top + pad_y}, 1e4F, words_of_key);
  float const indent = key_column + 2.0F * pad_x + pen.unit(12.0F);
  auto const words =
      pen.put(pen.body(), {pen.left + indent, pen.top + pad_y}, pen.width - indent, binding.words);
  pen.top += std::max(key.y, words.y) + 2.0F * pad_y;
  pen.gap(4.0F);
}

/// The column of each group, so that the highest column has as few rows as possible. Groups keep
/// their order.
std::vector<std::size_t> columns_of(std::vector<std::string_view> const& groups,
                                    std::size_t columns) {
  constexpr std::size_t heading_rows = 1;
  std::vector<std::size_t> rows;
  for (auto const group : groups) {
    auto const count = std::count_if(bindings().begin(), bindings().end(),
                                     [&](Binding const& each) { return each.group == group; });
    rows.push_back(heading_rows + static_cast<std::size_t>(count));
  }
  std::vector<std::size_t> placed(groups.size(), 0);
  for (std::size_t most = 1;; ++most) {
    std::size_t column = 0;
    std::size_t filled = 0;
    bool fits = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (filled > 0 && filled + rows[i] > most) {
        ++column;
        filled = 0;
      }
      filled += rows[i];
      fits = fits && filled <= most && column < columns;
      placed[i] = column;
    }
    if (fits) return placed;
  }
}

}  // namespace

void draw_keys(Pen& pen) {
  // At the top, so that it is visible however long the list is.
  auto const close = pen.button_size("Close");
  glm::vec2 const corner(pen.left + pen.width - close.x, pen.top);
  if (pen.button_at("keys:close", "Close", corner, ButtonKind::primary).pressed) {
    pen.send("keys off");
  }
  pen.text(pen.head(), "Keys");
  pen.gap(10.0F);
  pen.text(pen.soft(),
           "Drag to turn, right-drag or Shift-drag to move, wheel to come closer, double-click to "
           "centre; a right click on a muscle opens its menu. Tab and the arrow keys walk through "
           "lists and buttons, Enter chooses.");
  pen.gap(14.0F);
  float key_column = 0.0F;
  for (auto const& binding : bindings()) {
    if (binding.group.empty()) continue;
    key_column = std::max(key_column, Pen::measure(pen.name(), shown_key(binding), 1e4F).x);
  }
  std::vector<std::string_view> groups;
  for (auto const& binding : bindings()) {
    if (!binding.group.empty() &&
        std::find(groups.begin(), groups.end(), binding.group) == groups.end()) {
      groups.push_back(binding.group);
    }
  }
  // As many columns as there is room for.
  float const left = pen.left;
  float const whole = pen.width;
  float const began = pen.top;
  float const apart = pen.unit(28.0F);
  float const least = key_column + pen.unit(220.0F);
  constexpr std::size_t most = 3;
  std::size_t columns = 1;
  while (columns < most && (whole + apart) / static_cast<float>(columns + 1) - apart >= least) {
    ++columns;
  }
  pen.width = (whole + apart) / static_cast<float>(columns) - apart;
  float lowest = began;
  auto const placed = columns_of(groups, columns);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i > 0 && placed[i] != placed[i - 1]) {
      lowest = std::max(lowest, pen.top);
      pen.top = began;
      pen.left += pen.width + apart;
    }
    pen.text(pen.label(), groups[i]);
    pen.gap(4.0F);
    for (auto const& binding : bindings()) {
      if (binding.group == groups[i]) draw_key(pen, binding, key_column);
    }
    pen.gap(10.0F);
  }
  pen.left = left;
  pen.width = whole;
  pen.top = std::max(lowest, pen.top);
}

}  // namespace knotmap
