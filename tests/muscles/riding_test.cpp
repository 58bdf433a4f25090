// The figure in every pose, on eight bodies in turn: it stays under the skin, bones stay stiff,
// muscles whole.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "atlas/read_atlas.h"
#include "muscles/bands.h"
#include "muscles/bone_joints.h"
#include "muscles/inside.h"
#include "muscles/riding.h"
#include "pose/stance.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::shared_ptr<Atlas const> whole_atlas() {
  static auto const atlas = [] {
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    REQUIRE(reading.faults.empty());
    return std::make_shared<Atlas const>(std::move(reading.atlas));
  }();
  return atlas;
}

PlacedMuscles const& whole_muscles() {
  static PlacedMuscles const placed(the_body(), whole_atlas());
  return placed;
}

Riding const& whole_riding() {
  static auto const riding =
      make_riding(*the_body(), std::make_shared<FigureForm const>(make_form(whole_muscles())));
  return riding;
}

Figure standing_in(std::shared_ptr<FigureForm const> form, BodyChoice const& choice,
                   Surface const& skin) {
  auto const average = the_body()->average_of(choice);
  return pose(skin.skin(), std::move(form), built_body(choice, average, skin));
}

/// How often a ray from the spot leaves the body more than it enters it.
int leaves(Surface const& skin, glm::vec3 const& spot, glm::vec3 const& direction) {
  int left = 0;
  for (auto const& hit : skin.crossings({spot, direction})) {
    if (hit.t > 0.0F) left += hit.outside ? -1 : 1;
  }
  return left;
}

/// How far outside a skin a spot is, metres, by other means than the ride's own; 0 inside. One ray
/// may graze an edge where an arm lies on a thigh: it is outside when each of several says so.
float outside_by(Surface const& skin, glm::vec3 const& spot) {
  for (auto const& direction : {glm::vec3(0.31F, 0.52F, 0.79F), glm::vec3(-0.67F, 0.41F, 0.62F),
                                glm::vec3(0.23F, -0.81F, 0.54F)}) {
    if (leaves(skin, spot, direction) > 0) return 0.0F;
  }
  auto const place = skin.nearest(spot, 1.0F);
  REQUIRE(place);
  return glm::distance(spot, skin.position(*place));
}

/// The worst of something, and where it was.
struct Worst {
  float value = 0.0F;
  std::string where;

  void meet(float much, FigurePart const& part, std::string const& when) {
    if (much <= value) return;
    value = much;
    where = to_string(part.id) + " in " + when;
  }
};

struct Seen {
  Worst outside;  ///< metres
  Worst bent;     ///< of edges of long bones: by which share one is longer or shorter
  Worst torn;     ///< of edges of muscles: metres beyond twice the length it has in standing
};

/// The edges of a part that is looked at, each once.
struct PartEdges {
  FigurePart const* part;
  bool rod;  ///< a long bone; else a muscle
  std::vector<std::array<std::uint32_t, 2>> edges;
};

std::vector<PartEdges> edges_of(FigureForm const& form) {
  std::vector<PartEdges> all;
  for (auto const& part : form.parts) {
    bool const rod = part.bone && bone_joints(part.id.id).form == BoneForm::rod;
    if (part.bone && !rod) continue;
    PartEdges each{&part, rod, {}};
    auto const end = part.first_triangle + part.triangle_count;
    for (auto t = part.first_triangle; t < end; ++t) {
      auto const& triangle = form.triangles[t];
      for (std::size_t i = 0; i < 3; ++i) {
        auto const [low, high] = std::minmax(triangle.at(i), triangle.at((i + 1) % 3));
        each.edges.push_back({low, high});
      }
    }
    std::sort(each.edges.begin(), each.edges.end());
    each.edges.erase(std::unique(each.edges.begin(), each.edges.end()), each.edges.end());
    all.push_back(std::move(each));
  }
  return all;
}

void look_at_edges(std::vector<PartEdges> const& parts, Figure const& still, Figure const& figure,
                   std::string const& when, Seen& seen) {
  for (auto const& [part, rod, edges] : parts) {
    float bent = 0.0F;
    float torn = 0.0F;
    for (auto const& [a, b] : edges) {
      float const before = glm::distance(still.positions[a], still.positions[b]);
      float const now = glm::distance(figure.positions[a], figure.positions[b]);
      constexpr float least_m = 1e-4F;
      if (rod) bent = std::max(bent, std::abs(now - before) / std::max(before, least_m));
      if (!rod) torn = std::max(torn, now - 2.0F * before);
    }
    seen.bent.meet(bent, *part, when);
    seen.torn.meet(torn, *part, when);
  }
}

/// Every pose, each on the next of eight bodies: for the time that it takes under sanitizers. Of
/// the vertices every 97th is held against the skin, each time others; edges all.
Seen const& seen_everywhere() {
  static Seen const seen = [] {
    Seen worst;
    auto const& riding = whole_riding();
    auto const edges = edges_of(*riding.form);
    constexpr std::uint32_t step = 97;
    std::uint32_t first = 0;
    std::array const bodies{"female",       "male",       "female:lean",     "male:lean",
                            "female:heavy", "male:heavy", "female:muscular", "male:muscular"};
    for (std::size_t body = 0; body < bodies.size(); ++body) {
      auto const choice = named(bodies.at(body));
      auto const skin = the_body()->shaped(choice);
      auto const still = standing_in(riding.form, choice, *skin);
      auto const& poses = whole_atlas()->poses;
      for (auto pose = body; pose < poses.size(); pose += bodies.size()) {
        auto const& each = poses[pose];
        auto const when = each.id + " on " + bodies.at(body);
        auto const stance = stance_of(*the_body(), choice, each, Side::right);
        auto const shown = posed(*the_body(), choice, stance);
        auto const figure = ride(riding, {still, *skin}, stance, *shown);
        look_at_edges(edges, still, figure, when, worst);
        first = (first + 1) % step;
        for (auto const& part : figure.form->parts) {
          auto const begin = part.first_vertex + (first + part.first_vertex) % step;
          for (auto i = begin; i < part.first_vertex + part.vertex_count; i += step) {
            float const out = outside_by(*shown, figure.positions[i]);
            if (out > worst.outside.value && outside_by(*skin, still.positions[i]) <= 0.0F)
              worst.outside.meet(out, part, when);
          }
        }
      }
    }
    return worst;
  }();
  return seen;
}

}  // namespace

TEST_CASE("in every pose the figure stays under the skin, to 2 mm") {
  auto const& worst = seen_everywhere().outside;
  INFO(worst.where);
  CHECK(worst.value < 0.002F);
}

TEST_CASE("long bones stay stiff in every pose: their edges keep their length to 2 %") {
  auto const& worst = seen_everywhere().bent;
  INFO(worst.where);
  CHECK(worst.value < 0.02F);
}

TEST_CASE("no pose tears a muscle: its edges stay below twice their length and 3 cm") {
  auto const& worst = seen_everywhere().torn;
  INFO(worst.where);
  CHECK(worst.value < 0.03F);
}

TEST_CASE("a stance that turns nothing leaves the figure where it is") {
  auto const choice = named("male");
  auto const skin = the_body()->shaped(choice);
  auto const& riding = whole_riding();
  auto const still = standing_in(riding.form, choice, *skin);
  Stance stance;
  stance.joints.resize(the_body()->skeleton()->joints.size());
  auto const figure = ride(riding, {still, *skin}, stance, *skin);
  float most = 0.0F;
  for (std::size_t i = 0; i < still.positions.size(); ++i)
    most = std::max(most, glm::distance(figure.positions[i], still.positions[i]));
  CHECK(most < 1e-4F);
}

TEST_CASE("every bone of the atlas is known to the joints, and they to the skeleton") {
  for (auto const& bone : whole_atlas()->bones) {
    INFO(bone.id);
    auto const joints = bone_joints(bone.id);
    CHECK((!joints.carriers.empty() || joints.form == BoneForm::plate));
    for (auto const& name : joints.carriers) {
      INFO(name);
      auto const& all = the_body()->skeleton()->joints;
      CHECK(std::any_of(all.begin(), all.end(),
                        [&](Joint const& joint) { return joint.name.starts_with(name); }));
    }
  }
  CHECK(bone_joints("tail").carriers.empty());
}

TEST_CASE("a bone of the right side follows no joint of the left") {
  auto const& riding = whole_riding();
  for (auto const& part : riding.form->parts) {
    if (!part.bone || bone_joints(part.id.id).carriers.empty()) continue;
    INFO(to_string(part.id));
    bool other = false;
    for (auto i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i) {
      auto const& bead = riding.beads[i];
      for (std::size_t k = 0; k < BeadRide::most; ++k) {
        auto const& name = the_body()->skeleton()->joints[bead.joints.at(k)].name;
        if (bead.weights.at(k) > 0.0F)
          other = other || name.ends_with(part.id.side == Side::left ? ".R" : ".L");
      }
    }
    CHECK_FALSE(other);
  }
}

TEST_CASE("what is inside is told as by rays") {
  auto const choice = named("female");
  auto const shown =
      posed(*the_body(), choice, *whole_atlas()->pose("lie_back_knee_to_chest"), Side::right);
  auto const box = shown->bounds();
  InsideTest const test(*shown, box);
  int inside = 0;
  int wrong = 0;
  constexpr int count = 16;
  for (int i = 0; i < count * count * count; ++i) {
    glm::vec3 const share(static_cast<float>(i % count) + 0.37F,
                          static_cast<float>(i / count % count) + 0.41F,
                          static_cast<float>(i / count / count) + 0.53F);
    auto const spot = box.low + (box.high - box.low) * share / static_cast<float>(count);
    bool const by_rays = outside_by(*shown, spot) <= 0.0F;
    inside += by_rays ? 1 : 0;
    wrong += by_rays == test.inside(spot) ? 0 : 1;
  }
  CHECK(inside > 300);
  CHECK(wrong == 0);
  CHECK_FALSE(test.inside({9.0F, 9.0F, 9.0F}));
  // The same within a part of the box.
  auto const middle = (box.low + box.high) / 2.0F;
  CHECK(InsideTest(*shown, {middle - 0.05F, middle + 0.05F}).inside(middle) == test.inside(middle));
}
