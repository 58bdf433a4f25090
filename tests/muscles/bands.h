// Bands made by hand, for the tests of muscles.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <glm/geometric.hpp>

#include "body/the_body.h"
#include "muscles/figure.h"
#include "muscles/placed_muscles.h"

namespace knotmap::test {

/// A spot on the bone of a landmark.
inline Spot bone_at(std::string landmark, float up_cm = 0.0F, float out_cm = 0.0F) {
  Spot spot;
  spot.anchor.a = std::move(landmark);
  spot.anchor.up_cm = up_cm;
  spot.anchor.out_cm = out_cm;
  spot.anchor.pointer = "/spot";
  spot.on_bone = true;
  return spot;
}

/// A spot under the skin that faces back.
inline Spot under_back(std::string landmark, float depth_cm, float out_cm = 0.0F) {
  Spot spot = bone_at(std::move(landmark), 0.0F, out_cm);
  spot.on_bone = false;
  spot.anchor.from = Facing::back;
  spot.depth_cm = depth_cm;
  return spot;
}

/// A sheet from the spine to the inner edge of the shoulder blade.
inline Band back_sheet(float depth_cm) {
  Band band;
  band.pointer = "/shape/bands/0";
  band.thickness_cm = 0.8F;
  band.depth_cm = depth_cm;
  band.belly_begin = 0.05F;
  band.belly_end = 0.95F;
  band.lines = {{under_back("T3_spinous", depth_cm), under_back("T7_spinous", depth_cm)},
                {under_back("scap_spine_root", depth_cm, -1.0F),
                 under_back("scap_inferior_angle", depth_cm, -1.0F)}};
  return band;
}

/// A round belly in the calf.
inline Band calf_spindle() {
  Band band;
  band.pointer = "/shape/bands/0";
  band.form = Form::spindle;
  band.thickness_cm = 3.0F;
  band.width_cm = 4.0F;
  band.depth_cm = 2.0F;
  band.belly_begin = 0.1F;
  band.belly_end = 0.6F;
  band.lines = {{under_back("knee_crease_mid", 2.0F)},
                {under_back("calf_mid_back", 2.0F)},
                {under_back("achilles_mid", 0.8F)}};
  return band;
}

inline Muscle muscle_of(std::string id, Band band) {
  Muscle muscle;
  muscle.id = std::move(id);
  muscle.file = "muscles/" + muscle.id + ".json";
  muscle.bands = {std::move(band)};
  return muscle;
}

inline std::shared_ptr<Atlas const> atlas_of(std::vector<Muscle> muscles) {
  auto atlas = std::make_shared<Atlas>();
  atlas->muscles = std::move(muscles);
  return atlas;
}

inline BuiltBody built(Surface const& surface) {
  return {surface.positions(), surface.positions(), 0.0F};
}

/// The volume that a part of a figure encloses, cubic metres (by the divergence theorem).
inline double volume_of(Figure const& figure, std::uint32_t part_number) {
  auto const& part = figure.form->parts[part_number];
  double six_volumes = 0.0;
  for (std::uint32_t t = 0; t < part.triangle_count; ++t) {
    auto const& [a, b, c] = figure.form->triangles[part.first_triangle + t];
    six_volumes +=
        glm::dot(glm::dvec3(figure.positions[a]),
                 glm::cross(glm::dvec3(figure.positions[b]), glm::dvec3(figure.positions[c])));
  }
  return six_volumes / 6.0;
}

}  // namespace knotmap::test
