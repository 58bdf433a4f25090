#include "scene/label_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace knotmap {
namespace {

/// Hysteresis: how far past the middle a target changes its column, as a share of the width.
constexpr float stays_share = 0.04F;

float cross(glm::vec2 a, glm::vec2 b) {
  return a.x * b.y - a.y * b.x;
}

/// Whether the segments a-b and c-d cross.
bool meet(glm::vec2 a, glm::vec2 b, glm::vec2 c, glm::vec2 d) {
  float const c_side = cross(b - a, c - a);
  float const d_side = cross(b - a, d - a);
  float const a_side = cross(d - c, a - c);
  float const b_side = cross(d - c, b - c);
  return c_side * d_side < 0.0F && a_side * b_side < 0.0F;
}

bool meet(LabelBox const& a, LabelBox const& b) {
  return a.at.x < b.end().x && b.at.x < a.end().x && a.at.y < b.end().y && b.at.y < a.end().y;
}

/// A sign with the pixel round it that a label may grow by when it is drawn on whole pixels.
LabelBox around(LabelBox const& sign) {
  return {sign.at - 1.0F, sign.size + 2.0F};
}

bool holds(LabelBox const& box, glm::vec2 target) {
  return target.x > box.at.x && target.x < box.end().x && target.y > box.at.y &&
         target.y < box.end().y;
}

bool meet(LabelBox const& box, glm::vec2 a, glm::vec2 b) {
  glm::vec2 const low = box.at;
  glm::vec2 const high = box.end();
  return holds(box, a) || holds(box, b) || meet(a, b, low, high) ||
         meet(a, b, {low.x, high.y}, {high.x, low.y});
}

/// Whether two labels cannot both stay: their boxes overlap, their lines cross, or the line of one
/// crosses the box of the other.
bool clash(LaidLabel const& a, LaidLabel const& b) {
  return meet(a.box, b.box) || meet(a.line_begin, a.line_end, b.line_begin, b.line_end) ||
         meet(a.box, b.line_begin, b.line_end) || meet(b.box, a.line_begin, a.line_end);
}

/// One column of labels beside the body.
struct Column {
  bool left = false;
  float edge = 0.0F;  ///< x of its side toward the body, where leader lines begin
  float top = 0.0F;
  float bottom = 0.0F;
  std::vector<std::size_t> members;  ///< indices of wishes, from top to bottom
};

class Layout {
 public:
  Layout(std::span<LabelWish const> wishes, LabelRoom const& room) : wishes_(wishes), room_(room) {
    columns_.front().left = true;
  }

  std::vector<LaidLabel> laid() {
    auto const ranked = ranked_wishes();
    assign(ranked);
    for (auto& column : columns_) {
      stand(column, ranked);
      admit(column, ranked);
    }
    for (auto& column : columns_) uncross(column);
    return without_clashes(ranked);
  }

 private:
  [[nodiscard]] float middle() const { return room_.free.at.x + room_.free.size.x / 2.0F; }

  /// The wishes that can be placed at all, in order of priority.
  [[nodiscard]] std::vector<std::size_t> ranked_wishes() const {
    std::vector<std::size_t> ranked;
    float const widest = room_.free.size.x / 2.0F - room_.gap;
    for (std::size_t i = 0; i < wishes_.size(); ++i) {
      bool const is_covered =
          std::any_of(room_.taken.begin(), room_.taken.end(),
                      [&](LabelBox const& taken) { return holds(taken, wishes_[i].target); });
      if (is_covered) continue;
      if (wishes_[i].size.x <= widest && holds(room_.free, wishes_[i].target)) ranked.push_back(i);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&](std::size_t a, std::size_t b) {
      if (wishes_[a].strong != wishes_[b].strong) return wishes_[a].strong;
      return wishes_[a].worth > wishes_[b].worth;
    });
    return ranked;
  }

  /// Chooses the column of each wish.
  void assign(std::vector<std::size_t> const& ranked) {
    left_.assign(wishes_.size(), false);
    float const stays = room_.free.size.x * stays_share;
    for (auto const i : ranked) {
      float const across = wishes_[i].target.x - middle();
      bool const has_moved = std::abs(across) > stays;
      left_[i] = wishes_[i].was_left && !has_moved ? *wishes_[i].was_left : across < 0.0F;
    }
  }

  [[nodiscard]] float widest_of(bool left, std::vector<std::size_t> const& among) const {
    float widest = 0.0F;
    for (auto const i : among) {
      if (left_[i] == left) widest = std::max(widest, wishes_[i].size.x);
    }
    return widest;
  }

  /// Places a column: beside the body, or at the border of the free room when that is too narrow.
  void stand(Column& column, std::vector<std::size_t> const& ranked) const {
    auto const& free = room_.free;
    float const widest = widest_of(column.left, ranked);
    float const beside = 3.0F * room_.gap;
    float low = 0.0F;
    float high = 0.0F;
    if (column.left) {
      column.edge = std::clamp(room_.body_left - beside, free.at.x + widest,
                               std::max(free.at.x + widest, middle() - room_.gap));
      low = column.edge - widest;
      high = column.edge;
    } else {
      column.edge =
          std::clamp(room_.body_right + beside,
                     std::min(middle() + room_.gap, free.end().x - widest), free.end().x - widest);
      low = column.edge;
      high = column.edge + widest;
    }
    column.top = free.at.y;
    column.bottom = free.end().y;
    for (auto const& taken : room_.taken) {
      if (taken.end().x + room_.gap <= low || taken.at.x - room_.gap >= high) continue;
      bool const above = taken.at.y + taken.size.y / 2.0F < free.at.y + free.size.y / 2.0F;
      if (above) {
        column.top = std::max(column.top, taken.end().y + room_.gap);
      } else {
        column.bottom = std::min(column.bottom, taken.at.y - room_.gap);
      }
    }
  }

  /// Fills a column in order of priority, then sorts its members by the height of their targets.
  void admit(Column& column, std::vector<std::size_t> const& ranked) const {
    float left_over = column.bottom - column.top + room_.gap;
    std::size_t weak = 0;
    for (auto const i : ranked) {
      if (left_[i] != column.left) continue;
      float const needs = wishes_[i].size.y + room_.gap;
      bool const is_weak = !wishes_[i].strong;
      if (needs > left_over || (is_weak && weak >= room_.most_weak)) continue;
      // A label that covers its own target cannot have a leader line.
      bool const beside = column.left ? wishes_[i].target.x > column.edge + room_.gap
                                      : wishes_[i].target.x < column.edge - room_.gap;
      if (!beside) continue;
      left_over -= needs;
      if (is_weak) ++weak;
      column.members.push_back(i);
    }
    std::sort(column.members.begin(), column.members.end(), [&](std::size_t a, std::size_t b) {
      auto const& one = wishes_[a].target;
      auto const& other = wishes_[b].target;
      if (one.y != other.y) return one.y < other.y;
      return one.x != other.x ? one.x < other.x : a < b;
    });
  }

  /// The boxes of a column in its order. Each is at its target's height; where they would overlap
  /// they are pushed apart evenly (pool adjacent violators), then moved into the column.
  [[nodiscard]] std::vector<LaidLabel> placed(Column const& column) const {
    struct Pool {
      float wanted;  ///< sum of the tops of the pool that its members would like
      float tall;    ///< height of all members with their gaps
      std::size_t count;
    };
    std::vector<Pool> pools;
    for (auto const i : column.members) {
      float const tall = wishes_[i].size.y + room_.gap;
      pools.push_back({wishes_[i].target.y - wishes_[i].size.y / 2.0F, tall, 1});
      while (pools.size() > 1) {
        auto& before = pools[pools.size() - 2];
        auto const& last = pools.back();
        auto const mean = [](Pool const& pool) {
          return pool.wanted / static_cast<float>(pool.count);
        };
        if (mean(before) + before.tall <= mean(last)) break;
        // A member's wanted top, as a top of the pool: less the height of the members above it.
        before.wanted += last.wanted - before.tall * static_cast<float>(last.count);
        before.tall += last.tall;
        before.count += last.count;
        pools.pop_back();
      }
    }
    std::vector<float> tops;
    std::size_t next = 0;
    for (auto const& pool : pools) {
      float top = pool.wanted / static_cast<float>(pool.count);
      for (std::size_t k = 0; k < pool.count; ++k) {
        tops.push_back(top);
        top += wishes_[column.members[next++]].size.y + room_.gap;
      }
    }
    float least = column.top;
    for (std::size_t k = 0; k < tops.size(); ++k) {
      tops[k] = std::max(tops[k], least);
      least = tops[k] + wishes_[column.members[k]].size.y + room_.gap;
    }
    float most = column.bottom;
    for (std::size_t k = tops.size(); k-- > 0;) {
      tops[k] = std::min(tops[k], most - wishes_[column.members[k]].size.y);
      most = tops[k] - room_.gap;
    }
    std::vector<LaidLabel> all;
    for (std::size_t k = 0; k < tops.size(); ++k) {
      auto const& wish = wishes_[column.members[k]];
      LaidLabel label;
      label.wish = column.members[k];
      label.left = column.left;
      label.box = {{column.left ? column.edge - wish.size.x : column.edge, tops[k]}, wish.size};
      label.line_begin = {column.edge, tops[k] + wish.size.y / 2.0F};
      label.line_end = wish.target;
      all.push_back(label);
    }
    return all;
  }

  /// Swaps labels whose lines cross. Each swap shortens the lines, so it ends; `tries` guards
  /// against rounding errors.
  void uncross(Column& column) const {
    auto& members = column.members;
    std::size_t tries = 4 * members.size() * members.size();
    for (bool crossed = true; crossed && tries > 0;) {
      crossed = false;
      auto const labels = placed(column);
      for (std::size_t a = 0; a < labels.size() && !crossed; ++a) {
        for (std::size_t b = a + 1; b < labels.size() && !crossed; ++b) {
          if (!meet(labels[a].line_begin, labels[a].line_end, labels[b].line_begin,
                    labels[b].line_end)) {
            continue;
          }
          std::swap(members[a], members[b]);
          --tries;
          crossed = true;
        }
      }
    }
  }

  /// The placed labels of both columns, without those that clash with one of higher priority.
  [[nodiscard]] std::vector<LaidLabel> without_clashes(
      std::vector<std::size_t> const& ranked) const {
    std::vector<LaidLabel> all;
    for (auto const& column : columns_) {
      auto const labels = placed(column);
      all.insert(all.end(), labels.begin(), labels.end());
    }
    std::vector<LaidLabel> kept;
    for (auto const i : ranked) {
      auto const found = std::find_if(all.begin(), all.end(),
                                      [&](LaidLabel const& label) { return label.wish == i; });
      if (found == all.end()) continue;
      if (auto const label = fitted(*found, kept)) kept.push_back(*label);
    }
    return kept;
  }

  /// Whether a label can stay beside those that are kept.
  [[nodiscard]] bool bears(LaidLabel const& label, std::vector<LaidLabel> const& kept) const {
    auto const& free = room_.free;
    bool const is_inside = label.box.at.y >= free.at.y && label.box.end().y <= free.end().y;
    return is_inside &&
           std::none_of(room_.taken.begin(), room_.taken.end(),
                        [&](LabelBox const& taken) {
                          return meet(taken, label.line_begin, label.line_end) ||
                                 meet(taken, label.box);
                        }) &&
           std::none_of(room_.signs.begin(), room_.signs.end(),
                        [&](LabelBox const& sign) { return meet(around(sign), label.box); }) &&
           std::none_of(kept.begin(), kept.end(),
                        [&](LaidLabel const& other) { return clash(label, other); });
  }

  /// The label where it was laid, or as little above or below as lets it stay; nothing when there
  /// is no such place.
  [[nodiscard]] std::optional<LaidLabel> fitted(LaidLabel const& laid,
                                                std::vector<LaidLabel> const& kept) const {
    constexpr int most_steps = 40;
    float const step = std::max(room_.gap, 1.0F);
    for (int i = 0; i < most_steps; ++i) {
      int const steps = (i + 1) / 2;
      float const off = step * static_cast<float>(i % 2 == 0 ? steps : -steps);
      LaidLabel moved = laid;
      moved.box.at.y += off;
      moved.line_begin.y += off;
      if (bears(moved, kept)) return moved;
    }
    return std::nullopt;
  }

  std::span<LabelWish const> wishes_;
  LabelRoom const& room_;
  std::array<Column, 2> columns_;
  std::vector<bool> left_;
};

}  // namespace

std::vector<LaidLabel> lay_labels(std::span<LabelWish const> wishes, LabelRoom const& room) {
  return Layout(wishes, room).laid();
}

}  // namespace knotmap
