#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

#include "muscles/inside.h"
#include "muscles/part_edges.h"
#include "muscles/riding.h"
#include "muscles/stiff_bones.h"

namespace knotmap {
namespace {

/// A figure that is carried into a pose.
class Ride {
 public:
  Ride(Riding const& riding, Standing const& still, Stance const& stance, Surface const& posed)
      : riding_(riding),
        form_(*riding.form),
        still_(still.figure.positions),
        still_skin_(still.skin),
        stance_(stance),
        posed_(posed),
        at_(still_.size()),
        doubtful_(still_.size(), 0) {
    turns_.reserve(stance.joints.size());
    for (auto const& joint : stance.joints) turns_.push_back(glm::mat3_cast(joint.rotation));
  }

  std::vector<glm::vec3> carry() {
    for (std::uint32_t i = 0; i < at_.size(); ++i) carry_bead(i);
    inside_.emplace(posed_, around());
    for (auto const& rod : riding_.rods) {
      auto const& part = form_.parts[rod.part];
      lay_rod(rod, part, still_, stance_, at_);
      keep_in(part, stance_.joints[rod.upper].rotation);
    }
    for (auto const number : riding_.plates) {
      auto const& part = form_.parts[number];
      auto const& joint = riding_.beads[part.first_vertex].joints.front();
      stiffen(part, still_, stance_.joints[joint].rotation, {}, at_);
      keep_in(part, stance_.joints[joint].rotation);
    }
    for (std::uint32_t number = 0; number < form_.parts.size(); ++number) {
      if (!is_rod(number)) push_in(form_.parts[number]);
    }
    return std::move(at_);
  }

 private:
  /// Carries a vertex by the joints that it follows.
  void carry_bead(std::uint32_t i) {
    auto const& bead = riding_.beads[i];
    glm::mat3 turn(0.0F);
    glm::vec3 move(0.0F);
    for (std::size_t k = 0; k < BeadRide::most && bead.weights.at(k) > 0.0F; ++k) {
      auto const joint = bead.joints.at(k);
      turn += bead.weights.at(k) * turns_[joint];
      move += bead.weights.at(k) * stance_.joints[joint].move;
    }
    at_[i] = turn * still_[i] + move;
    // What still lies under its skin as deep as it lay, and where it lay, is inside: most of all.
    auto const below = still_[i] - still_skin_.position(bead.skin);
    float const depth = glm::length(below);
    auto const skin = posed_.position(bead.skin);
    constexpr float strayed = 0.5F;
    constexpr float still_deep = 0.7F;
    bool const under = glm::dot(skin - at_[i], posed_.normals()[bead.vertex]) > still_deep * depth;
    bool const near = glm::distance(at_[i], skin + turn * below) < strayed * depth;
    doubtful_[i] = under && near ? 0 : 1;
  }

  /// A box around the vertices, with room for what is still moved.
  [[nodiscard]] Box around() const {
    Box box{posed_.bounds().high, posed_.bounds().low};
    for (auto const& at : at_) {
      box.low = glm::min(box.low, at);
      box.high = glm::max(box.high, at);
    }
    constexpr float room_m = 0.05F;
    return {box.low - room_m, box.high + room_m};
  }

  /// The way from a point outside the skin to just under it; none from one inside.
  [[nodiscard]] glm::vec3 inward(glm::vec3 const& point) const {
    if (inside_->inside(point)) return glm::vec3(0.0F);
    constexpr float anywhere_m = 1.0F;
    constexpr float below_m = 0.0005F;
    auto const place = posed_.nearest(point, anywhere_m);
    if (!place) return glm::vec3(0.0F);
    return posed_.position(*place) - below_m * posed_.normal(*place) - point;
  }

  /// Moves what came out back in, and what is around it along, so that there is no dent.
  void push_in(FigurePart const& part) {
    std::vector<glm::vec3> needed;  // of each vertex; made when the first is out
    for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
      if (doubtful_[part.first_vertex + i] == 0) continue;
      auto const move = inward(at_[part.first_vertex + i]);
      if (move == glm::vec3(0.0F)) continue;
      if (needed.empty()) needed.resize(part.vertex_count, glm::vec3(0.0F));
      needed[i] = move;
    }
    if (needed.empty()) return;
    auto const moves = spread(part, needed);
    for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
      auto& at = at_[part.first_vertex + i];
      at += moves[i];
      if (moves[i] != glm::vec3(0.0F)) at += inward(at);
    }
  }

  /// Moves as they are needed where any are, and that fade out around.
  [[nodiscard]] std::vector<glm::vec3> spread(FigurePart const& part,
                                              std::vector<glm::vec3> const& needed) const {
    auto const edges = part_edges(form_, part);
    std::vector<float> count(needed.size(), 1.0F);
    for (auto const& [a, b] : edges) {
      count[a] += 1.0F;
      count[b] += 1.0F;
    }
    auto moves = needed;
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
      auto sums = moves;
      for (auto const& [a, b] : edges) {
        sums[a] += moves[b];
        sums[b] += moves[a];
      }
      for (std::size_t i = 0; i < moves.size(); ++i)
        moves[i] = needed[i] != glm::vec3(0.0F) ? needed[i] : sums[i] / count[i];
    }
    return moves;
  }

  [[nodiscard]] bool is_rod(std::uint32_t number) const {
    return std::any_of(riding_.rods.begin(), riding_.rods.end(),
                       [&](RodRide const& rod) { return rod.part == number; });
  }

  /// Moves and turns a stiff bone so that it comes as little out of the skin as it can.
  void keep_in(FigurePart const& part, glm::quat const& guess) {
    std::fill_n(doubtful_.begin() + part.first_vertex, part.vertex_count, char{1});
    constexpr int rounds = 10;
    constexpr float worth_of_out = 100.0F;
    std::vector<float> worth(part.vertex_count);
    for (int round = 0; round < rounds; ++round) {
      bool out = false;
      for (std::uint32_t i = 0; i < part.vertex_count; ++i) {
        auto const move = inward(at_[part.first_vertex + i]);
        bool const own = move != glm::vec3(0.0F);
        worth[i] = own ? worth_of_out : 1.0F;
        out = out || own;
        at_[part.first_vertex + i] += move;
      }
      if (!out) return;
      stiffen(part, still_, guess, worth, at_);
    }
  }

  Riding const& riding_;
  FigureForm const& form_;
  std::span<glm::vec3 const> still_;
  Surface const& still_skin_;
  Stance const& stance_;
  Surface const& posed_;
  std::optional<InsideTest> inside_;  ///< made when the vertices have been carried
  std::vector<glm::mat3> turns_;      ///< of the joints
  std::vector<glm::vec3> at_;
  std::vector<char> doubtful_;  ///< of each vertex 1 where it might have come out
};

}  // namespace

Figure ride(Riding const& riding, Standing const& still, Stance const& stance,
            Surface const& posed) {
  return figure_at(riding.form, Ride(riding, still, stance, posed).carry());
}

}  // namespace knotmap
