#include "scene/mark_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "scene/mark_geometry.h"
#include "scene/mark_numbers.h"

namespace knotmap {
namespace {

using namespace mark_geometry;

class MarkLayout {
 public:
  MarkLayout(std::span<MarkWish const> wishes, LabelBox const& free,
             std::span<LabelBox const> kept_clear, CoversLimb const& covers)
      : wishes_(wishes), free_(free), kept_clear_(kept_clear), covers_(covers) {}

  std::vector<LaidMark> laid() {
    gather();
    for (auto homeless = settled(); homeless; homeless = settled()) {
      if (!join_nearest(*homeless)) numberless_.push_back(marks_[*homeless].wish);
    }
    number_those_beyond();
    return std::move(marks_);
  }

 private:
  [[nodiscard]] MarkWish const& wish(LaidMark const& mark) const { return wishes_[mark.wish]; }
  [[nodiscard]] bool is_within_free(LaidMark const& mark) const {
    return is_within(wish(mark).centre, free_);
  }

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
      if (nearest == nullptr || own.stays) {
        LaidMark mark;
        mark.wish = i;
        marks_.push_back(std::move(mark));
      } else {
        nearest->gathered.push_back(i);
      }
    }
  }

  /// Gives all marks their sizes and those within `free` their numbers. Returns the first one whose
  /// size or number has no room.
  std::optional<std::size_t> settled() {
    leaders_.clear();
    discs_.clear();
    for (auto& mark : marks_) {
      mark.box.reset();
      mark.leader = false;
      mark.number = words_of(mark);
    }
    for (bool const behind : {false, true}) {
      for (std::size_t i = 0; i < marks_.size(); ++i) {
        auto& mark = marks_[i];
        if (wish(mark).behind != behind) continue;
        auto const smallest = least(wish(mark));
        mark.radius = fitting(mark);
        if (mark.radius >= smallest) continue;
        mark.radius = smallest;
        if (!is_numberless(mark)) return i;
      }
    }
    for (auto const& mark : marks_) discs_.push_back({wish(mark).centre, mark.radius});
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      auto const& mark = marks_[i];
      if (mark.number.empty() || !is_within_free(mark) || is_numberless(mark)) continue;
      if (!number(i)) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_numberless(LaidMark const& mark) const {
    return std::find(numberless_.begin(), numberless_.end(), mark.wish) != numberless_.end();
  }

  /// The largest radius up to the wished one at which a mark overlaps no other. Those before the
  /// body are sized before those behind it.
  [[nodiscard]] float fitting(LaidMark const& mark) const {
    auto const& own = wish(mark);
    if (own.stays) return own.radius;
    float radius = own.radius;
    for (auto const& other_mark : marks_) {
      auto const& other = wish(other_mark);
      if (&other_mark == &mark || (other.behind && !own.behind)) continue;
      float const room = glm::distance(own.centre, other.centre) - apart;
      if (other.stays || (own.behind && !other.behind)) {
        radius = std::min(radius, room - (other.stays ? other.radius : other_mark.radius));
        continue;
      }
      // Two that can shrink share the room in proportion to their sizes.
      float const share = room * own.radius / (own.radius + other.radius);
      float const most = std::max(room - other.least_radius, own.least_radius);
      radius = std::min(radius, std::clamp(share, own.least_radius, most));
    }
    return radius;
  }

  /// Makes one of two marks: this one and the nearest of those that may become one with it.
  bool join_nearest(std::size_t own) {
    float const reach = 9.0F * wish(marks_[own]).text_px;
    auto const stands_for = [&](std::size_t host, std::size_t guest) {
      bool const before = !wish(marks_[host]).behind || wish(marks_[guest]).behind;
      return !wish(marks_[guest]).stays && before;
    };
    std::optional<std::size_t> nearest;
    float least_distance = reach;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (i == own || !(stands_for(i, own) || stands_for(own, i))) continue;
      float const distance = glm::distance(wish(marks_[i]).centre, wish(marks_[own]).centre);
      if (distance >= least_distance) continue;
      nearest = i;
      least_distance = distance;
    }
    if (!nearest) return false;
    // The more important one keeps its place.
    auto host = std::min(*nearest, own);
    auto guest = std::max(*nearest, own);
    if (!stands_for(host, guest)) std::swap(host, guest);
    auto& all = marks_[host].gathered;
    all.push_back(marks_[guest].wish);
    all.insert(all.end(), marks_[guest].gathered.begin(), marks_[guest].gathered.end());
    std::sort(all.begin(), all.end());
    marks_.erase(marks_.begin() + static_cast<std::ptrdiff_t>(guest));
    return true;
  }

  [[nodiscard]] std::string words_of(LaidMark const& mark) const {
    std::vector<std::string> before;
    std::vector<std::string> behind;
    auto const add = [&](MarkWish const& wish) {
      (wish.behind ? behind : before).push_back(wish.number);
    };
    add(wish(mark));
    for (auto const i : mark.gathered) add(wishes_[i]);
    std::erase_if(behind, [&](std::string const& number) {
      return std::find(before.begin(), before.end(), number) != before.end();
    });
    auto words = joined_numbers(before);
    auto const ghosts = joined_numbers(behind);
    if (!ghosts.empty()) words += (words.empty() ? "" : " + ") + ghosts + " behind";
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
    for (std::size_t i = 0; i < discs_.size(); ++i) {
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

  [[nodiscard]] static glm::vec2 size_of_number(LaidMark const& mark, float em) {
    return {std::ceil(number_width_em(mark.number) * em), std::ceil(number_height_em * em)};
  }

  /// Finds room for the number of a mark: beside it without a line, then further off with one; over
  /// another limb only where nothing else is free.
  bool number(std::size_t own) {
    auto& mark = marks_[own];
    float const em = wish(mark).text_px;
    auto const size = size_of_number(mark, em);
    constexpr float half = 0.70711F;
    constexpr float far = 0.92388F;
    constexpr float near = 0.38268F;
    constexpr std::size_t usual = 8;  // the others only for what stands further off
    constexpr std::array<glm::vec2, 16> directions{{{1.0F, 0.0F},
                                                    {-1.0F, 0.0F},
                                                    {half, -half},
                                                    {half, half},
                                                    {-half, -half},
                                                    {-half, half},
                                                    {0.0F, -1.0F},
                                                    {0.0F, 1.0F},
                                                    {far, near},
                                                    {far, -near},
                                                    {-far, near},
                                                    {-far, -near},
                                                    {near, far},
                                                    {near, -far},
                                                    {-near, far},
                                                    {-near, -far}}};
    for (bool const over_limbs : {false, true}) {
      for (float const further : {0.0F, 0.9F, 1.8F, 3.0F, 4.5F, 6.5F}) {
        bool const leads = further > 0.0F;
        for (std::size_t i = 0; i < (leads ? directions.size() : usual); ++i) {
          auto const box = beside(discs_[own], directions.at(i), size, further * em);
          auto const line = leader_of(discs_[own], box);
          if (!bears(own, box, leads ? &line : nullptr)) continue;
          if (!over_limbs && covers_ && covers_(mark.wish, box)) continue;
          mark.box = box;
          mark.leader = leads;
          if (leads) leaders_.push_back(line);
          return true;
        }
      }
      if (!covers_) break;
    }
    return false;
  }

  /// The numbers of the marks outside of `free`, at its border.
  void number_those_beyond() {
    std::vector<std::size_t> beyond;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (!is_within_free(marks_[i]) && !marks_[i].number.empty()) beyond.push_back(i);
    }
    // One behind the body never stands for one before it.
    std::stable_partition(beyond.begin(), beyond.end(),
                          [&](std::size_t i) { return !wish(marks_[i]).behind; });
    auto const edge_of = [&](std::size_t i) {
      return glm::clamp(wish(marks_[i]).centre, free_.at, free_.end());
    };
    while (!beyond.empty()) {
      auto const own = beyond.front();
      auto& mark = marks_[own];
      float const reach = 5.0F * wish(mark).text_px;
      // Those that are beyond the same piece of the border.
      std::erase_if(beyond, [&](std::size_t i) {
        if (glm::distance(edge_of(i), edge_of(own)) > reach) return false;
        if (i == own) return true;
        auto& other = marks_[i];
        mark.gathered.push_back(other.wish);
        mark.gathered.insert(mark.gathered.end(), other.gathered.begin(), other.gathered.end());
        other.number.clear();
        return true;
      });
      std::sort(mark.gathered.begin(), mark.gathered.end());
      mark.number = words_of(mark);
      put_at_border(own, edge_of(own));
    }
  }

  /// What is seen of the leader from a mark outside of `free` to a box within it.
  [[nodiscard]] Leader leader_within(glm::vec2 centre, LabelBox const& box) const {
    auto const end = glm::clamp(centre, box.at, box.end());
    auto const way = centre - end;
    float seen = 1.0F;
    for (int axis = 0; axis < 2; ++axis) {
      auto const border = way[axis] < 0.0F ? free_.at[axis] : free_.end()[axis];
      if (way[axis] != 0.0F) seen = std::min(seen, (border - end[axis]) / way[axis]);
    }
    return {end + way * seen, end};
  }

  /// Puts the number of a mark as near to a place of the border as there is room, on any side of
  /// it; where its leader would cross something only if it must.
  void put_at_border(std::size_t own, glm::vec2 edge) {
    auto& mark = marks_[own];
    float const em = wish(mark).text_px;
    auto const size = size_of_number(mark, em);
    glm::vec2 const inside(0.8F * em);  // a leader shows between the number and the border
    auto const low = free_.at + inside;
    auto const high = glm::max(free_.end() - inside - size, low);
    auto const nearest = glm::clamp(edge - size / 2.0F, low, high);
    float const step = 0.75F * em;
    std::vector<glm::vec2> spots;
    for (int axis = 0; axis < 2; ++axis) {
      auto const steps_to = [&](float end) {
        return static_cast<int>(std::floor(std::abs(end - nearest[axis]) / step));
      };
      for (int i = -steps_to(low[axis]); i <= steps_to(high[axis]); ++i) {
        float const at = nearest[axis] + static_cast<float>(i) * step;
        for (float const side : {low[1 - axis], high[1 - axis]}) {
          spots.push_back(axis == 0 ? glm::vec2(at, side) : glm::vec2(side, at));
        }
      }
    }
    std::stable_sort(spots.begin(), spots.end(), [&](glm::vec2 a, glm::vec2 b) {
      return glm::distance(a, nearest) < glm::distance(b, nearest);
    });
    for (bool const crossing : {false, true}) {
      for (auto const& spot : spots) {
        LabelBox const box{glm::round(spot), size};
        auto const line = leader_within(wish(mark).centre, box);
        if (!bears(own, box, crossing ? nullptr : &line)) continue;
        mark.box = box;
        mark.leader = true;
        leaders_.push_back(line);
        return;
      }
    }
  }

  std::span<MarkWish const> wishes_;
  LabelBox const& free_;
  std::span<LabelBox const> kept_clear_;
  CoversLimb const& covers_;
  std::vector<LaidMark> marks_;
  std::vector<std::size_t> numberless_;  ///< wishes for which no room was found
  std::vector<Disc> discs_;              ///< of each of marks_
  std::vector<Leader> leaders_;
};

}  // namespace

std::vector<LaidMark> lay_marks(std::span<MarkWish const> wishes, LabelBox const& free,
                                std::span<LabelBox const> kept_clear, CoversLimb const& covers) {
  return MarkLayout(wishes, free, kept_clear, covers).laid();
}

}  // namespace knotmap
