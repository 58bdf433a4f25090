// The shipped body and atlas with a few muscles and one bone shaped by hand: a figure that stays as
// it is whatever the shipped bands become.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

#include "commands/shipped_world.h"
#include "state/stagings.h"

namespace knotmap::test {

inline Spot on_bone(std::string id, float out_cm = 0.0F, float front_cm = 0.0F) {
  Spot spot;
  spot.anchor.a = std::move(id);
  spot.anchor.out_cm = out_cm;
  spot.anchor.front_cm = front_cm;
  spot.on_bone = true;
  return spot;
}

inline Band band(BandLine origin, BandLine insertion, float thickness_cm = 0.8F) {
  Band made;
  made.form = Form::sheet;
  made.course = Course::straight;
  made.lines = {std::move(origin), std::move(insertion)};
  made.thickness_cm = thickness_cm;
  made.faces = Facing::back;
  return made;
}

/// Trapezius and infraspinatus are superficial, the rhomboids lie in the middle under the
/// trapezius, the longissimus is deep; "scapula" is a bone. All else has no shape.
inline World const& shaped_world() {
  static World const made = [] {
    auto atlas = std::make_shared<Atlas>(*world().atlas);
    auto const shape = [&](char const* id, Layer layer, Band const& shaped) {
      for (auto& muscle : atlas->muscles) {
        if (muscle.id != id) continue;
        muscle.layer = layer;
        muscle.bands = {shaped};
      }
    };
    for (auto& muscle : atlas->muscles) {
      muscle.bands.clear();
      muscle.under.clear();
    }
    shape("trapezius", Layer::superficial,
          band({on_bone("C7_spinous", 0.5F, 1.0F), on_bone("T10_spinous", 0.5F, 1.0F)},
               {on_bone("acromion_top", -1.0F), on_bone("scap_spine_mid", 0.0F)}, 0.6F));
    shape("infraspinatus", Layer::superficial,
          band({on_bone("scap_spine_root"), on_bone("scap_inferior_angle")},
               {on_bone("greater_tubercle", -1.0F, -1.0F),
                on_bone("greater_tubercle", -1.0F, -2.0F)}));
    shape("rhomboids", Layer::middle,
          band({on_bone("T1_spinous", 0.5F, 1.5F), on_bone("T5_spinous", 0.5F, 1.5F)},
               {on_bone("scap_spine_root"), on_bone("scap_inferior_angle")}, 0.6F));
    shape("longissimus_thoracis", Layer::deep,
          band({on_bone("L4_spinous", 2.0F, 2.0F), on_bone("L4_spinous", 4.5F, 2.0F)},
               {on_bone("T4_spinous", 2.0F, 2.0F), on_bone("T4_spinous", 4.5F, 2.0F)}, 2.0F));
    for (auto& muscle : atlas->muscles) {
      if (muscle.id == "rhomboids") muscle.under = {"trapezius"};
      if (muscle.id == "longissimus_thoracis") muscle.under = {"trapezius"};
    }
    Bone scapula;
    scapula.id = "scapula";
    scapula.name = "Shoulder blade";
    scapula.bands = {
        band({on_bone("scap_spine_root", 0.0F, 0.8F), on_bone("scap_inferior_angle", 0.0F, 0.8F)},
             {on_bone("acromion_top", -2.0F, 0.8F), on_bone("acromion_top", -3.0F, 1.0F)}, 0.4F)};
    atlas->bones = {scapula};
    World shaped;
    shaped.body = world().body;
    shaped.atlas = atlas;
    shaped.placed = std::make_shared<PlacedAtlas const>(shaped.body, shaped.atlas);
    shaped.muscles = std::make_shared<PlacedMuscles const>(shaped.body, shaped.atlas);
    shaped.stagings = std::make_shared<Stagings const>(shaped.body, shaped.atlas, shaped.placed);
    return shaped;
  }();
  return made;
}

}  // namespace knotmap::test
