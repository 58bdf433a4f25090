#include "finder/combination.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "finder/reasons.h"
#include "finder/zone_worth.h"

namespace knotmap {
namespace {

constexpr std::size_t most_members = 3;
/// How much more a combination must explain than the best candidate alone, and each member than the
/// others: shares of the painted area.
constexpr float clearly_more = 0.12F;
constexpr float worth_a_member = 0.10F;
/// Candidates below this share of the best score are no members.
constexpr float poor = 0.2F;
/// How many painted vertices are sampled, spread over the area: exact to a per cent or two, however
/// much is painted.
constexpr std::size_t most_samples = 256;

/// A painted vertex, and the share of the area that it stands for.
struct Sample {
  VertexIndex vertex;
  float share;
};

std::vector<Sample> samples_of(PaintedArea const& area) {
  auto const vertices = area.vertices();
  auto const step = std::max<std::size_t>(1, (vertices.size() + most_samples - 1) / most_samples);
  std::vector<Sample> samples;
  float all = 0.0F;
  for (std::size_t i = step / 2; i < vertices.size(); i += step) {
    auto const v = vertices[i];
    samples.push_back({v, area.strength_at(v) * area.area_of(v)});
    all += samples.back().share;
  }
  for (auto& sample : samples) sample.share /= all;
  return samples;
}

/// Which candidates explain which samples. The zones are looked up once. Poor candidates are left
/// out: others beside them do not make them better.
class Cover {
 public:
  Cover(PlacedAtlas const& placed, PaintedArea const& area, std::span<Candidate const> candidates)
      : samples_(samples_of(area)) {
    FinderWeights const weights;
    std::vector<std::uint32_t> row_of(placed.points().size(), none);
    for (auto const& candidate : candidates) {  // best first
      if (candidate.score < poor * candidates.front().score) break;
      row_of[candidate.point] = static_cast<std::uint32_t>(fit_.size());
      // A zone that is mostly unpainted fits badly into a combination.
      auto const prevalence = placed.points()[candidate.point].point->prevalence;
      fit_.push_back((1.0F - weights.dwarfs * candidate.unpainted) *
                     common_share(prevalence, weights));
    }
    for (auto const& sample : samples_) {
      begin_.push_back(parts_.size());
      for (auto const& zone : placed.zones_at(sample.vertex)) {
        auto const row = row_of[zone.point];
        if (row == none) continue;
        auto const share = covers(zone.level, zone.distance, weights);
        if (share <= 0.0F) continue;
        bool const again = parts_.size() > begin_.back() && parts_.back().row == row;
        if (again) {  // its essential zone, then its spillover
          parts_.back().share = std::max(parts_.back().share, share);
        } else {
          parts_.push_back({row, share});
        }
      }
    }
    begin_.push_back(parts_.size());
  }

  /// How far the members together explain the area.
  [[nodiscard]] float share(std::span<std::uint32_t const> members) const {
    auto const all = explained(members);
    float sum = 0.0F;
    for (std::size_t s = 0; s < samples_.size(); ++s) sum += all[s] * samples_[s].share;
    return std::min(sum, 1.0F);
  }

  /// The candidate that adds most to the members, by what it adds and how well it fits.
  [[nodiscard]] std::optional<std::uint32_t> best_beside(
      std::span<std::uint32_t const> members) const {
    auto const have = explained(members);
    std::vector<float> adds(fit_.size(), 0.0F);
    for (std::size_t s = 0; s < samples_.size(); ++s) {
      for (auto const& [row, share] : parts(s)) {
        adds[row] += std::max(share - have[s], 0.0F) * samples_[s].share;
      }
    }
    std::optional<std::uint32_t> best;
    for (std::uint32_t row = 0; row < adds.size(); ++row) {
      bool const member = std::find(members.begin(), members.end(), row) != members.end();
      if (member || adds[row] < worth_a_member) continue;
      if (!best || adds[row] * fit_[row] > adds[*best] * fit_[*best]) best = row;
    }
    return best;
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  struct Part {
    std::uint32_t row;  ///< in the list of candidates
    float share;        ///< how far it covers the sample
  };
  [[nodiscard]] std::span<Part const> parts(std::size_t sample) const {
    return std::span(parts_).subspan(begin_[sample], begin_[sample + 1] - begin_[sample]);
  }

  /// How far the members together explain each sample.
  [[nodiscard]] std::vector<float> explained(std::span<std::uint32_t const> members) const {
    std::vector<float> all(samples_.size(), 0.0F);
    for (std::size_t s = 0; s < samples_.size(); ++s) {
      for (auto const& [row, share] : parts(s)) {
        if (std::find(members.begin(), members.end(), row) == members.end()) continue;
        all[s] = std::max(all[s], share);
      }
    }
    return all;
  }

  std::vector<Sample> samples_;
  std::vector<float> fit_;  ///< one a candidate that is not poor
  std::vector<Part> parts_;
  std::vector<std::size_t> begin_;  ///< a sample's first in `parts_`
};

/// Members without one of them.
std::vector<std::uint32_t> without(std::vector<std::uint32_t> members, std::size_t index) {
  members.erase(members.begin() + static_cast<std::ptrdiff_t>(index));
  return members;
}

/// Adds the best candidate beside those already chosen, one by one; then tries to replace each,
/// since the first was chosen as if it had to explain everything alone.
std::vector<std::uint32_t> best_members(Cover const& cover) {
  std::vector<std::uint32_t> members;
  while (members.size() < most_members) {
    auto const next = cover.best_beside(members);
    if (!next) break;
    members.push_back(*next);
  }
  if (members.size() < 2) return members;
  for (std::size_t i = 0; i < members.size(); ++i) {
    auto const better = cover.best_beside(without(members, i));
    if (better) members[i] = *better;
  }
  for (std::size_t i = members.size(); i-- > 0 && members.size() > 1;) {
    auto const rest = without(members, i);
    if (cover.share(members) - cover.share(rest) < worth_a_member) members = rest;
  }
  return members;
}

bool named(PlacedAtlas const& placed, Candidate const& candidate, std::string const& id) {
  auto const points = placed.points();
  auto const is = [&](std::uint32_t i) { return means(id, *points[i].muscle, *points[i].point); };
  return is(candidate.point) || std::any_of(candidate.alike.begin(), candidate.alike.end(), is);
}

bool is_key_of(PlacedAtlas const& placed, Candidate const& key, Candidate const& satellite) {
  auto const& links = placed.atlas().keys;
  return std::any_of(links.begin(), links.end(), [&](KeyLink const& link) {
    return named(placed, key, link.key) &&
           std::any_of(link.satellites.begin(), link.satellites.end(),
                       [&](std::string const& id) { return named(placed, satellite, id); });
  });
}

/// The larger part first, but no satellite before its key.
std::vector<Candidate> in_order(PlacedAtlas const& placed, std::vector<Candidate> left) {
  std::vector<Candidate> order;
  while (!left.empty()) {
    auto const waits = [&](Candidate const& candidate) {
      return std::any_of(left.begin(), left.end(), [&](Candidate const& other) {
        return is_key_of(placed, other, candidate) && !is_key_of(placed, candidate, other);
      });
    };
    auto next = std::find_if_not(left.begin(), left.end(), waits);
    if (next == left.end()) next = left.begin();  // keys in a ring
    order.push_back(std::move(*next));
    left.erase(next);
  }
  return order;
}

std::string sentence_of(PlacedAtlas const& placed, Person const& person,
                        std::span<Candidate const> order, float covered) {
  auto const text = fmt::format("These {} together fit {} of what you painted. ",
                                order.size() == 2 ? "two" : "three", share_in_words(covered));
  auto const for_others = [&](Candidate const& each) {
    return press_for(placed, person, each.point) >= Press::therapist_only;
  };
  if (for_others(order.front())) {
    return text + "The first one is not for your own hands: its page says who can treat it.";
  }
  auto const* const also = std::any_of(order.begin() + 1, order.end(), for_others)
                               ? " What is not for your own hands says so on its page."
                               : "";
  auto const kept = std::count_if(order.begin() + 1, order.end(), [&](Candidate const& other) {
    return is_key_of(placed, order.front(), other);
  });
  if (kept == 0) return text + "Press the first one first: it fits the larger part." + also;
  auto const* const whom = order.size() == 2 ? "the other"
                           : kept == 1       ? "another of them"
                                             : "the others";
  return text + fmt::format("Press the first one first: it can keep {} alive.{}", whom, also);
}

}  // namespace

std::optional<Combination> combination_of(PlacedAtlas const& placed, PaintedArea const& area,
                                          std::span<Candidate const> candidates,
                                          Person const& person) {
  if (area.empty() || candidates.size() < 2) return std::nullopt;
  Cover const cover(placed, area, candidates);
  auto const members = best_members(cover);
  if (members.size() < 2) return std::nullopt;
  Combination combination;
  combination.covered = cover.share(members);
  std::vector<std::uint32_t> const alone{0};
  if (combination.covered - cover.share(alone) < clearly_more) return std::nullopt;

  std::vector<std::pair<float, std::uint32_t>> parts;
  parts.reserve(members.size());
  for (auto const member : members) {
    parts.emplace_back(-cover.share(std::vector<std::uint32_t>{member}), member);
  }
  std::sort(parts.begin(), parts.end());
  for (auto const& [part, member] : parts) combination.candidates.push_back(candidates[member]);
  combination.candidates = in_order(placed, std::move(combination.candidates));
  combination.sentence = sentence_of(placed, person, combination.candidates, combination.covered);
  return combination;
}

}  // namespace knotmap
