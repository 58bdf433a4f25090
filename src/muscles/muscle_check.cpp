#include "muscles/muscle_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "muscles/band_grid.h"
#include "placement/anchors.h"

namespace knotmap {
namespace {

/// A spot or band may lie this far outside the skin, metres: bones are measured to a centimetre or
/// two, and lay_band moves what lies outside under the skin.
constexpr float most_outside_m = 0.015F;
constexpr float most_across_m = 0.002F;
/// The cosine of the angle to the way out from which a patch of a band counts as inside out.
constexpr float turned = -0.25F;

std::string near_landmark(Body const& body, glm::vec3 spot) {
  Landmark const* nearest = nullptr;
  float least = std::numeric_limits<float>::max();
  for (auto const& landmark : body.landmarks()) {
    if (landmark.side == Side::left) continue;
    float const away = glm::distance(landmark.bone, spot);
    if (away >= least) continue;
    least = away;
    nearest = &landmark;
  }
  if (nearest == nullptr) return "";
  std::string id = nearest->id;
  if (nearest->side != Side::midline) id.resize(id.size() - 2);
  return fmt::format(", {:.0f} cm from {}", least * 100.0F, id);
}

/// How far outside the body a spot lies, metres; 0 inside.
float outside_by(Surface const& base, glm::vec3 spot) {
  constexpr float farthest_m = 0.5F;
  auto const place = base.nearest(spot, farthest_m);
  if (!place) return farthest_m;
  glm::vec3 const skin = base.position(*place);
  return glm::dot(spot - skin, base.normal(*place)) > 0.0F ? glm::distance(spot, skin) : 0.0F;
}

struct Checker {
  Body const& body;
  Faults faults;

  void report(std::string const& file, std::string pointer, std::string what, std::string remedy) {
    faults.push_back({file, std::move(pointer), std::move(what), std::move(remedy)});
  }

  bool add(std::string const& file, Fault fault) {
    fault.file = file;
    faults.push_back(std::move(fault));
    return false;
  }

  bool is_sound(std::string const& file, Spot const& spot) {
    if (!spot.on_bone) {
      auto const place = place_anchor(body, spot.anchor, Side::right);
      return place ? true : add(file, place.error());
    }
    auto const at = bone_spot(body, spot.anchor);
    if (!at) return add(file, at.error());
    float const outside = outside_by(body.base(), *at);
    if (outside <= most_outside_m) return true;
    report(file, spot.anchor.pointer,
           fmt::format("lies {:.1f} cm outside the body", outside * 100.0F),
           "look at its landmarks and offsets");
    return false;
  }

  void band(std::string const& file, Band const& band, bool sided) {
    bool sound = true;
    for (auto const& line : band.lines) {
      for (auto const& spot : line) sound = is_sound(file, spot) && sound;
    }
    if (!sound) return;
    auto const grid = lay_band(body, band);
    if (!grid) {
      add(file, grid.error());
      return;
    }
    if (grid->outside_m > most_outside_m) {
      report(file, band.pointer,
             fmt::format("leaves the body by {:.1f} cm{}", grid->outside_m * 100.0F,
                         near_landmark(body, grid->outside_at)),
             "add a line between those that it runs through, or lay them deeper");
      return;
    }
    if (sided) crossing(file, band, *grid);
    turning(file, band, *grid);
  }

  void crossing(std::string const& file, Band const& band, BandGrid const& grid) {
    auto const inward = [](BandNode const& node) { return -outward(Side::right) * node.at.x; };
    auto const worst = std::max_element(
        grid.nodes.begin(), grid.nodes.end(),
        [&](BandNode const& a, BandNode const& b) { return inward(a) < inward(b); });
    if (inward(*worst) <= most_across_m) return;
    report(file, band.pointer,
           fmt::format("crosses the midline by {:.1f} cm{}", inward(*worst) * 100.0F,
                       near_landmark(body, worst->at)),
           "keep its spots on their own side");
  }

  void turning(std::string const& file, Band const& band, BandGrid const& grid) {
    struct Patch {
      glm::vec3 at;
      float facing;  ///< area times the cosine to the way out
      float area;
    };
    std::vector<Patch> patches;
    float sum = 0.0F;
    for (std::size_t r = 0; r + 1 < grid.rows; ++r) {
      for (std::size_t c = 0; c + 1 < grid.columns; ++c) {
        auto const& node = grid.node(r, c);
        auto const& across = grid.node(r + 1, c + 1);
        glm::vec3 const normal =
            glm::cross(across.at - node.at, grid.node(r + 1, c).at - grid.node(r, c + 1).at);
        Patch const patch{0.5F * (node.at + across.at),
                          glm::dot(normal, glm::normalize(node.out + across.out)),
                          glm::length(normal)};
        sum += patch.facing;
        patches.push_back(patch);
      }
    }
    float const side = sum < 0.0F ? -1.0F : 1.0F;
    constexpr float least_area_m2 = 1e-6F;
    for (auto const& patch : patches) {
      if (patch.area < least_area_m2 || side * patch.facing >= turned * patch.area) continue;
      report(file, band.pointer, "turns inside out" + near_landmark(body, patch.at),
             "keep the spots of its lines in one order; add a line between, or say \"faces\"");
      return;
    }
  }
};

}  // namespace

Faults check_muscles(PlacedMuscles const& placed) {
  Checker checker{placed.body(), {}};
  for (auto const& muscle : placed.atlas().muscles) {
    for (auto const& band : muscle.bands) {
      checker.band(muscle.file, band, muscle.sides != Sides::midline);
    }
  }
  for (auto const& bone : placed.atlas().bones) {
    for (auto const& band : bone.bands) checker.band("bones.json", band, !bone.midline);
  }
  return std::move(checker.faults);
}

}  // namespace knotmap
