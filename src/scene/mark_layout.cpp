#include "scene/mark_layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float apart = 2.0F;  // least distance between what is drawn, pixels

struct Disc {
  glm::vec2 centre;
  float radius;
};

struct Leader {
  glm::vec2 from;
  glm::vec2 to;
};

bool is_within(glm::vec2 spot, LabelBox const& box) {
  return spot.x >= box.at.x && spot.y >= box.at.y && spot.x <= box.end().x && spot.y <= box.end().y;
}

bool overlap(LabelBox const& a, LabelBox const& b) {
  return a.at.x < b.end().x + apart && b.at.x < a.end().x + apart && a.at.y < b.end().y + apart &&
         b.at.y < a.end().y + apart;
}

bool overlap(LabelBox const& box, Disc const& disc) {
  return glm::distance(glm::clamp(disc.centre, box.at, box.end()), disc.centre) <
         disc.radius + apart;
}

float distance_to(Leader const& line, glm::vec2 spot) {
  auto const along = line.to - line.from;
  float const squared = std::max(glm::dot(along, along), 1e-6F);
  float const share = std::clamp(glm::dot(spot - line.from, along) / squared, 0.0F, 1.0F);
  return glm::distance(line.from + along * share, spot);
}

bool crosses(Leader const& a, Leader const& b) {
  auto const side = [](Leader const& line, glm::vec2 spot) {
    auto const along = line.to - line.from;
    auto const to = spot - line.from;
    return along.x * to.y - along.y * to.x;
  };
  return side(a, b.from) * side(a, b.to) <= 0.0F && side(b, a.from) * side(b, a.to) <= 0.0F;
}

bool crosses(Leader const& line, LabelBox const& box) {
  if (is_within(line.from, box) || is_within(line.to, box)) return true;
  auto const low = box.at;
  auto const high = box.end();
  return crosses(line, Leader{low, high}) ||
         crosses(line, Leader{{low.x, high.y}, {high.x, low.y}});
}

class MarkLayout {
 public:
  MarkLayout(std::span<MarkWish const> wishes, LabelBox const& free,
             std::span<LabelBox const> kept_clear)
      : wishes_(wishes), free_(free), kept_clear_(kept_clear) {}

  std::vector<LaidMark> laid() {
    gather();
    for (auto& mark : marks_) mark.radius = fitting(mark);
    drop_hidden_ghosts();
    for (auto const& mark : marks_) discs_.push_back({wish(mark).centre, mark.radius});
    for (std::size_t i = 0; i < marks_.size(); ++i) number(i);
    drop_crowded_ghosts();
    return std::move(marks_);
  }

 private:
  [[nodiscard]] MarkWish const& wish(LaidMark const& mark) const { return wishes_[mark.wish]; }

  static float least(MarkWish const& wish) { return wish.stays ? wish.radius : wish.least_radius; }

  /// Chooses the marks that are drawn, and for which others each stands.
  void gather() {
    for (std::size_t i = 0; i < wishes_.size(); ++i) {
      auto const& own = wishes_[i];
      LaidMark* nearest = nullptr;
      float least_distance = std::numeric_limits<float>::max();
      for (auto& mark : marks_) {
        auto const& other = wish(mark);
        float const distance = glm::distance(own.centre, other.centre);
        bool const meets = distance < least(own) + least(other) + apart;
        if (!meets || distance >= least_distance || (other.behind && !own.behind)) continue;
        nearest = &mark;
        least_distance = distance;
      }
      bool const hides = nearest != nullptr && own.behind && !wish(*nearest).behind;
      if (nearest == nullptr || own.stays) {
        LaidMark mark;
        mark.wish = i;
        marks_.push_back(std::move(mark));
      } else if (!hides) {
        nearest->gathered.push_back(i);
      }
    }
  }

  /// The largest radius up to the wished one at which a mark overlaps no other.
  [[nodiscard]] float fitting(LaidMark const& mark) const {
    auto const& own = wish(mark);
    if (own.stays) return own.radius;
    float radius = own.radius;
    for (auto const& other_mark : marks_) {
      auto const& other = wish(other_mark);
      if (&other_mark == &mark || (other.behind && !own.behind)) continue;
      float const room = glm::distance(own.centre, other.centre) - apart;
      // Two that can shrink share the room in proportion to their sizes.
      float const share =
          other.stays ? room - other.radius : room * own.radius / (own.radius + other.radius);
      radius = std::min(radius, share);
    }
    return std::max(radius, own.least_radius);
  }

  [[nodiscard]] std::string words_of(LaidMark const& mark) const {
    std::vector<std::string> numbers{wish(mark).number};
    for (auto const i : mark.gathered) numbers.push_back(wishes_[i].number);
    auto words = joined_numbers(numbers);
    if (wish(mark).behind && !words.empty()) words += " behind";
    return words;
  }

  /// The box of a number beside its mark, in a direction, as near as can be and `further` away.
  [[nodiscard]] static LabelBox beside(Disc const& disc, glm::vec2 direction, glm::vec2 size,
                                       float further) {
    float low = 0.0F;
    float high = disc.radius + apart + size.x + size.y;
    for (int step = 0; step < 14; ++step) {
      float const middle = (low + high) / 2.0F;
      LabelBox const box{disc.centre + direction * middle - size / 2.0F, size};
      (overlap(box, disc) ? low : high) = middle;
    }
    return {glm::round(disc.centre + direction * (high + further) - size / 2.0F), size};
  }

  /// From the border of the mark to the nearest place of the box.
  static Leader leader_of(Disc const& disc, LabelBox const& box) {
    auto const end = glm::clamp(disc.centre, box.at, box.end());
    auto const way = glm::normalize(end - disc.centre);
    return {disc.centre + way * disc.radius, end};
  }

  [[nodiscard]] bool bears(std::size_t own, LabelBox const& box, Leader const* leader) const {
    if (!is_within(box.at, free_) || !is_within(box.end(), free_)) return false;
    if (std::any_of(kept_clear_.begin(), kept_clear_.end(),
                    [&](LabelBox const& other) { return overlap(box, other); })) {
      return false;
    }
    bool const ghost = wish(marks_[own]).behind;
    for (std::size_t i = 0; i < discs_.size(); ++i) {
      // A mark gives no way to a ghost's number, but a ghost that is in the way of a mark's number
      // goes.
      if (wish(marks_[i]).behind && !ghost) continue;
      if (overlap(box, discs_[i])) return false;
      if (leader != nullptr && i != own &&
          distance_to(*leader, discs_[i].centre) < discs_[i].radius + apart) {
        return false;
      }
    }
    for (auto const& mark : marks_) {
      if (!mark.box) continue;
      if (overlap(box, *mark.box)) return false;
      if (leader != nullptr && crosses(*leader, *mark.box)) return false;
    }
    return std::none_of(leaders_.begin(), leaders_.end(), [&](Leader const& line) {
      return crosses(line, box) || (leader != nullptr && crosses(line, *leader));
    });
  }

  void number(std::size_t own) {
    auto& mark = marks_[own];
    mark.number = words_of(mark);
    if (mark.number.empty() || !is_within(wish(mark).centre, free_)) return;
    float const em = wish(mark).text_px;
    glm::vec2 const size(std::ceil(number_width_em(mark.number) * em),
                         std::ceil(number_height_em * em));
    constexpr float half = 0.70711F;
    constexpr std::array<glm::vec2, 8> directions{{{1.0F, 0.0F},
                                                   {-1.0F, 0.0F},
                                                   {half, -half},
                                                   {half, half},
                                                   {-half, -half},
                                                   {-half, half},
                                                   {0.0F, -1.0F},
                                                   {0.0F, 1.0F}}};
    // Beside the mark without a line; then further off with one, in em.
    for (float const further : {0.0F, 0.9F, 1.8F, 3.0F, 4.5F, 6.5F}) {
      for (auto const direction : directions) {
        auto const box = beside(discs_[own], direction, size, further * em);
        auto const line = leader_of(discs_[own], box);
        bool const leads = further > 0.0F;
        if (!bears(own, box, leads ? &line : nullptr)) continue;
        mark.box = box;
        mark.leader = leads;
        if (leads) leaders_.push_back(line);
        return;
      }
    }
  }

  /// Leaves out ghosts that a mark before the body would lie over.
  void drop_hidden_ghosts() {
    std::vector<Disc> before;
    for (auto const& mark : marks_) {
      if (!wish(mark).behind) before.push_back({wish(mark).centre, mark.radius});
    }
    std::erase_if(marks_, [&](LaidMark const& mark) {
      if (!wish(mark).behind || wish(mark).stays) return false;
      return std::any_of(before.begin(), before.end(), [&](Disc const& disc) {
        return glm::distance(disc.centre, wish(mark).centre) < disc.radius + mark.radius;
      });
    });
  }

  /// Leaves out ghosts that lie under a number or a leader.
  void drop_crowded_ghosts() {
    std::vector<LabelBox> boxes;
    for (auto const& mark : marks_) {
      if (mark.box && !wish(mark).behind) boxes.push_back(*mark.box);
    }
    std::erase_if(marks_, [&](LaidMark const& mark) {
      if (!wish(mark).behind || wish(mark).stays) return false;
      // A pale X that does not say what it is tells nothing.
      if (!mark.number.empty() && !mark.box) return true;
      Disc const disc{wish(mark).centre, mark.radius};
      return std::any_of(boxes.begin(), boxes.end(),
                         [&](LabelBox const& box) { return overlap(box, disc); }) ||
             std::any_of(leaders_.begin(), leaders_.end(), [&](Leader const& line) {
               // Its own leader begins at its border.
               return distance_to(line, disc.centre) < disc.radius - 0.5F;
             });
    });
  }

  std::span<MarkWish const> wishes_;
  LabelBox const& free_;
  std::span<LabelBox const> kept_clear_;
  std::vector<LaidMark> marks_;
  std::vector<Disc> discs_;  ///< of each of marks_
  std::vector<Leader> leaders_;
};

}  // namespace

std::vector<LaidMark> lay_marks(std::span<MarkWish const> wishes, LabelBox const& free,
                                std::span<LabelBox const> kept_clear) {
  return MarkLayout(wishes, free, kept_clear).laid();
}

std::string joined_numbers(std::vector<std::string> const& numbers) {
  std::vector<int> values;
  std::vector<std::string> words;  // of what is no number
  for (auto const& number : numbers) {
    int value = 0;
    auto const* const end = number.data() + number.size();
    auto const [rest, error] = std::from_chars(number.data(), end, value);
    if (error == std::errc{} && rest == end) {
      values.push_back(value);
    } else if (!number.empty() && std::find(words.begin(), words.end(), number) == words.end()) {
      words.push_back(number);
    }
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::vector<std::string> pieces;
  std::size_t counted = 0;
  constexpr std::size_t most = 6;
  for (std::size_t i = 0; i < values.size() && pieces.size() < most;) {
    std::size_t last = i;
    while (last + 1 < values.size() && values[last + 1] == values[last] + 1) ++last;
    if (last >= i + 2) {
      pieces.push_back(fmt::format("{}-{}", values[i], values[last]));
    } else {
      last = i;
      pieces.push_back(fmt::format("{}", values[i]));
    }
    counted += last - i + 1;
    i = last + 1;
  }
  pieces.insert(pieces.end(), words.begin(), words.end());
  auto joined = fmt::format("{}", fmt::join(pieces, ", "));
  if (counted < values.size()) joined += fmt::format(" +{}", values.size() - counted);
  return joined;
}

float number_width_em(std::string_view words) {
  float wide = 0.0F;
  for (char const c : words) {
    if (c >= '0' && c <= '9') {
      wide += 0.68F;
    } else if (c == ' ' || c == ',') {
      wide += 0.32F;
    } else {
      wide += 0.66F;
    }
  }
  return wide;
}

}  // namespace knotmap
