#include "body/soft_following.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace knotmap {
namespace {

constexpr int spreading_steps = 60;
constexpr float whole_step = 0.9F;  // of the way to the mean of the neighbours
// A weight this small is none: it is taken off all of them, so that none ends with a jump.
constexpr float least_weight = 0.004F;
constexpr float spreading_from = 0.001F;  // less does not spread

/// How readily what follows a joint takes on its neighbours' weights: trunk, shoulder and hip all
/// the way, less toward the hinges of elbow and knee (over a wide one a strong bend eats up the
/// flesh), parts that are small not at all.
float softness(std::string_view joint) {
  constexpr std::array twists{"upper_arm_twist", "thigh_twist"};
  constexpr std::array hinges{"forearm", "shin"};
  constexpr std::array firm{"head",   "jaw",  "hand",   "thumb", "index",
                            "middle", "ring", "little", "foot",  "toes"};
  auto const is_one = [&](std::string_view part) { return joint.starts_with(part); };
  constexpr float of_twists = 0.6F;
  constexpr float of_hinges = 0.1F;
  if (std::any_of(firm.begin(), firm.end(), is_one)) return 0.0F;
  if (std::any_of(hinges.begin(), hinges.end(), is_one)) return of_hinges;
  return std::any_of(twists.begin(), twists.end(), is_one) ? of_twists : 1.0F;
}

float weight_of(Following const& own, std::size_t joint) {
  for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
    if (own.joints.at(i) == joint)
      return static_cast<float>(own.weights.at(i)) / static_cast<float>(Following::whole);
  }
  return 0.0F;
}

/// How far each vertex goes toward its neighbours' mean in one step.
std::vector<float> steps_of(Skeleton const& skeleton) {
  std::vector<float> soft;
  soft.reserve(skeleton.joints.size());
  for (auto const& joint : skeleton.joints) soft.push_back(softness(joint.name));
  std::vector<float> steps;
  steps.reserve(skeleton.skin.size());
  for (auto const& own : skeleton.skin) {
    float step = 0.0F;
    for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i)
      step += soft[own.joints.at(i)] * static_cast<float>(own.weights.at(i));
    steps.push_back(whole_step * step / static_cast<float>(Following::whole));
  }
  return steps;
}

/// The weight of one joint all over the skin, spread.
class Spreading {
 public:
  Spreading(SkinAdjacency const& adjacency, std::vector<float> const& steps)
      : adjacency_(adjacency), steps_(steps) {}

  std::vector<float> spread(std::vector<float> weights) {
    known_.assign(weights.size(), Known::nothing);
    some_.clear();
    for (std::size_t v = 0; v < weights.size(); ++v) {
      if (weights[v] > 0.0F) reach(static_cast<VertexIndex>(v));
    }
    auto next = weights;
    for (int step = 0; step < spreading_steps; ++step) {
      // What has neighbours with some of it gets some.
      std::size_t const before = some_.size();
      for (std::size_t i = 0; i < before; ++i) {
        auto const v = some_[i];
        if (known_[v] == Known::all_around || weights[v] < spreading_from) continue;
        known_[v] = Known::all_around;
        for (auto const other : adjacency_.neighbours(v)) reach(other);
      }
      for (auto const v : some_) {
        auto const neighbours = adjacency_.neighbours(v);
        float sum = 0.0F;
        for (auto const other : neighbours) sum += weights[other];
        float const mean = sum / static_cast<float>(neighbours.size());
        next[v] = weights[v] + steps_[v] * (mean - weights[v]);
      }
      weights.swap(next);
    }
    return weights;
  }

 private:
  enum class Known : std::uint8_t { nothing, itself, all_around };
  void reach(VertexIndex vertex) {
    if (known_[vertex] != Known::nothing || steps_[vertex] <= 0.0F) return;
    known_[vertex] = Known::itself;
    some_.push_back(vertex);
  }

  SkinAdjacency const& adjacency_;
  std::vector<float> const& steps_;
  std::vector<Known> known_;
  std::vector<VertexIndex> some_;  ///< those that have some of it or may soon
};

}  // namespace

SoftFollowing::SoftFollowing(Skin const& skin, Skeleton const& skeleton,
                             SkinAdjacency const& adjacency) {
  std::size_t const count = skin.vertex_count();
  auto const steps = steps_of(skeleton);
  Spreading spreading(adjacency, steps);
  // Of a pair the first is spread, and the other is its mirror; on the midline the mean of both
  // sides counts: so left and right are the same.
  std::vector<std::vector<float>> weights(skeleton.joints.size());
  for (std::size_t j = 0; j < weights.size(); ++j) {
    std::size_t const other = skeleton.joints[j].mirror;
    if (other < j) continue;
    std::vector<float> own(count);
    for (std::size_t v = 0; v < count; ++v) own[v] = weight_of(skeleton.skin[v], j);
    own = spreading.spread(std::move(own));
    std::vector<float> mirrored(count);
    for (std::size_t v = 0; v < count; ++v) mirrored[v] = own[skin.mirror[v]];
    if (other == j) {
      for (std::size_t v = 0; v < count; ++v) own[v] = 0.5F * (own[v] + mirrored[v]);
    } else {
      weights[other] = std::move(mirrored);
    }
    weights[j] = std::move(own);
  }
  begin_.reserve(count + 1);
  begin_.push_back(0);
  for (std::size_t v = 0; v < count; ++v) {
    float sum = 0.0F;
    for (std::size_t j = 0; j < weights.size(); ++j) {
      float const weight = weights[j][v] - least_weight;
      if (weight <= 0.0F) continue;
      shares_.push_back({static_cast<JointIndex>(j), weight});
      sum += weight;
    }
    for (std::size_t i = begin_.back(); i < shares_.size(); ++i) shares_[i].weight /= sum;
    begin_.push_back(static_cast<std::uint32_t>(shares_.size()));
  }
}

}  // namespace knotmap
