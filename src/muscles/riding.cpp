#include "muscles/riding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <utility>

#include <glm/geometric.hpp>

#include "muscles/bone_joints.h"
#include "muscles/part_edges.h"

namespace knotmap {
namespace {

/// The skin of the base body as samples in boxes of a grid, with what each of them follows.
class SkinSamples {
 public:
  explicit SkinSamples(Body const& body) : skeleton_(*body.skeleton()) {
    auto const& base = body.base();
    low_ = base.bounds().low;
    auto const size = base.bounds().high - low_;
    for (int i = 0; i < 3; ++i) count_[i] = static_cast<int>(size[i] / box_m) + 1;
    areas_.assign(base.positions().size(), 0.0F);
    for (auto const& [a, b, c] : base.skin().triangles) {
      auto const at = base.positions();
      float const third = glm::length(glm::cross(at[b] - at[a], at[c] - at[a])) / 6.0F;
      areas_[a] += third;
      areas_[b] += third;
      areas_[c] += third;
    }
    positions_ = base.positions();
    normals_ = base.normals();
    first_.assign(static_cast<std::uint32_t>(count_.x * count_.y * count_.z) + std::size_t{1}, 0);
    for (auto const& p : positions_) ++first_[number(box_of(p)) + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    auto next = first_;
    samples_.resize(positions_.size());
    for (std::size_t v = 0; v < positions_.size(); ++v)
      samples_[next[number(box_of(positions_[v]))]++] = static_cast<VertexIndex>(v);
  }

  /// How much a point inside the body follows each joint: the mean of the skin that it sees from
  /// within, the nearest counting by far the most. `depth` is its distance to the skin, `nearest`
  /// the vertex there, which counts where it sees none.
  void follow(glm::vec3 const& point, float depth, VertexIndex nearest,
              std::vector<float>& joints) const {
    std::fill(joints.begin(), joints.end(), 0.0F);
    bool seen = false;
    float const reach = 2.5F * depth + 0.02F;
    constexpr float soft_m = 0.002F;
    // From deep inside every few samples show as much.
    std::uint32_t const step = depth > 0.03F ? 7 : depth > 0.015F ? 3 : 1;
    auto const from = box_of(point - reach);
    auto const to = box_of(point + reach);
    for (int z = from.z; z <= to.z; ++z) {
      for (int y = from.y; y <= to.y; ++y) {
        auto const begin = first_[number({from.x, y, z})];
        auto const end = first_[number({to.x, y, z}) + 1];
        for (auto i = begin; i < end; i += step) {
          auto const v = samples_[i];
          auto const way = positions_[v] - point;
          float const squared = glm::dot(way, way);
          float const facing = glm::dot(way, normals_[v]);
          float const left = 1.0F - squared / (reach * reach);
          if (left <= 0.0F || facing <= 0.0F) continue;
          float const soft = squared + soft_m * soft_m;
          float const much = areas_[v] * facing * left * left / (soft * soft * soft);
          add(v, much, joints);
          seen = true;
        }
      }
    }
    if (!seen) add(nearest, 1.0F, joints);
  }

 private:
  static constexpr float box_m = 0.02F;

  /// Adds what a vertex follows, `much` times.
  void add(VertexIndex v, float much, std::vector<float>& joints) const {
    auto const& own = skeleton_.skin[v];
    for (std::size_t i = 0; i < Following::most; ++i)
      joints[own.joints.at(i)] += much * static_cast<float>(own.weights.at(i));
  }

  [[nodiscard]] glm::ivec3 box_of(glm::vec3 const& p) const {
    glm::ivec3 box(0);
    for (int i = 0; i < 3; ++i)
      box[i] = std::clamp(static_cast<int>((p[i] - low_[i]) / box_m), 0, count_[i] - 1);
    return box;
  }
  [[nodiscard]] std::size_t number(glm::ivec3 const& box) const {
    return static_cast<std::uint32_t>((box.z * count_.y + box.y) * count_.x + box.x);
  }

  Skeleton const& skeleton_;
  std::span<glm::vec3 const> positions_;
  std::span<glm::vec3 const> normals_;
  std::vector<float> areas_;  ///< of the skin around each vertex
  glm::vec3 low_{0.0F};
  glm::ivec3 count_{1};
  std::vector<std::uint32_t> first_;  ///< of each box in `samples_`, and the end
  std::vector<VertexIndex> samples_;
};

/// The joints of a list on one side, as their numbers.
std::vector<JointIndex> carriers_of(Skeleton const& skeleton, BoneJoints const& bone, Side side) {
  std::vector<JointIndex> found;
  for (auto const& wanted : bone.carriers) {
    for (std::size_t j = 0; j < skeleton.joints.size(); ++j) {
      auto name = std::string_view(skeleton.joints[j].name);
      if (name.ends_with(side == Side::left ? ".R" : ".L")) continue;
      if (name.ends_with(".L") || name.ends_with(".R")) name.remove_suffix(2);
      if (wanted.ends_with('_') ? name.starts_with(wanted) : name == wanted)
        found.push_back(static_cast<JointIndex>(j));
    }
  }
  return found;
}

/// Leaves a bone to its joints alone, all if there are none; to the first where it follows none.
void keep_carriers(std::vector<JointIndex> const& carriers, std::vector<float>& joints) {
  float sum = 0.0F;
  for (std::size_t j = 0; j < joints.size(); ++j) {
    if (!carriers.empty() && std::find(carriers.begin(), carriers.end(), j) == carriers.end())
      joints[j] = 0.0F;
    sum += joints[j];
  }
  if (sum > 0.0F) {
    for (auto& joint : joints) joint /= sum;
  } else {
    joints[carriers.empty() ? 0 : carriers.front()] = 1.0F;
  }
}

/// Takes the strongest of the joints; one at least is more than 0.
void keep_strongest(std::span<float const> joints, BeadRide& bead) {
  std::array<std::pair<float, JointIndex>, BeadRide::most> best{};
  for (std::size_t j = 0; j < joints.size(); ++j) {
    std::pair<float, JointIndex> own{joints[j], static_cast<JointIndex>(j)};
    for (auto& each : best) {
      if (own.first > each.first) std::swap(own, each);
    }
  }
  float sum = 0.0F;
  for (auto const& each : best) sum += each.first;
  for (std::size_t i = 0; i < BeadRide::most; ++i) {
    bead.joints.at(i) = best.at(i).second;
    bead.weights.at(i) = best.at(i).first / sum;
  }
}

/// The vertices of a part that are nearest to one end of the way between two points.
RodRide rod_of(FigurePart const& part, std::uint32_t number, std::span<glm::vec3 const> at,
               glm::vec3 const& upper, glm::vec3 const& lower) {
  auto const way = lower - upper;
  float least = std::numeric_limits<float>::max();
  float most = std::numeric_limits<float>::lowest();
  for (std::uint32_t i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i) {
    float const along = glm::dot(at[i], way);
    least = std::min(least, along);
    most = std::max(most, along);
  }
  constexpr float end_share = 0.06F;
  float const end = end_share * (most - least);
  RodRide rod;
  rod.part = number;
  for (std::uint32_t i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i) {
    float const along = glm::dot(at[i], way);
    if (along <= least + end) rod.upper_beads.push_back(i);
    if (along >= most - end) rod.lower_beads.push_back(i);
  }
  return rod;
}

/// What the vertices of a part follow, a row of the joints each; made even along the part, so that
/// a muscle over a joint lengthens as a whole and not at one spot.
void even_out(FigureForm const& form, FigurePart const& part, std::size_t joints, int rounds,
              std::vector<float>& rows) {
  auto const edges = part_edges(form, part);
  std::vector<float> count(part.vertex_count, 1.0F);
  for (auto const& [a, b] : edges) {
    count[a] += 1.0F;
    count[b] += 1.0F;
  }
  for (int round = 0; round < rounds; ++round) {
    auto sums = rows;
    for (auto const& [a, b] : edges) {
      for (std::size_t j = 0; j < joints; ++j) {
        sums[a * joints + j] += rows[b * joints + j];
        sums[b * joints + j] += rows[a * joints + j];
      }
    }
    for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
      for (std::size_t j = 0; j < joints; ++j)
        rows[i * joints + j] = sums[i * joints + j] / count[i];
    }
  }
}

}  // namespace

Riding make_riding(Body const& body, std::shared_ptr<FigureForm const> form) {
  auto const& base = body.base();
  auto const& skeleton = *body.skeleton();
  auto const at = place_beads(*body.skin(), {base.positions(), base.positions(), 0.0F},
                              form->threads, form->beads);
  SkinSamples const samples(body);
  Riding riding;
  riding.beads.resize(at.size());
  auto const count = skeleton.joints.size();
  std::vector<float> joints(count);
  std::vector<float> rows;
  for (std::uint32_t number = 0; number < form->parts.size(); ++number) {
    auto const& part = form->parts[number];
    auto const bone = bone_joints(part.id.id);
    auto const carriers = carriers_of(skeleton, bone, part.id.side);
    rows.clear();
    for (std::uint32_t i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i) {
      auto& bead = riding.beads[i];
      constexpr float everywhere_m = 1.0F;
      bead.skin = base.nearest(at[i], everywhere_m).value_or(Place{});
      bead.vertex = body.skin()->nearest_vertex(bead.skin);
      auto const skin = base.position(bead.skin);
      samples.follow(at[i], glm::distance(at[i], skin), bead.vertex, joints);
      keep_carriers(carriers, joints);
      rows.insert(rows.end(), joints.begin(), joints.end());
    }
    constexpr int rounds_of_flesh = 20;
    constexpr int rounds_of_bone = 6;
    if (bone.form == BoneForm::chain)
      even_out(*form, part, count, part.bone ? rounds_of_bone : rounds_of_flesh, rows);
    for (std::uint32_t i = 0; i < part.vertex_count; ++i)
      keep_strongest(std::span(rows).subspan(i * count, count),
                     riding.beads[part.first_vertex + i]);
    if (bone.form == BoneForm::plate) riding.plates.push_back(number);
    if (bone.form != BoneForm::rod || carriers.empty()) continue;
    auto const upper = carriers.front();
    auto const lower = carriers.back();
    auto rod = rod_of(part, number, at, skeleton.joints[upper].base, skeleton.joints[lower].base);
    rod.upper = upper;
    rod.lower = lower;
    riding.rods.push_back(std::move(rod));
  }
  riding.form = std::move(form);
  return riding;
}

}  // namespace knotmap
