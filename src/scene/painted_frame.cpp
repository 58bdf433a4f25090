#include "scene/painted_frame.h"

#include <algorithm>
#include <array>

#include <glm/geometric.hpp>

#include "state/framing.h"

namespace knotmap {
namespace {

/// How much of what is painted a view shows plainly: weighed by how often and how strong, without
/// what an arm or the chin hides.
float shown_by(View const& view, PlacedAtlas const& placed, PainComposite const& composite) {
  auto const towards = glm::normalize(eye_of(view) - view.target);
  auto const normals = placed.body().base().normals();
  // At a grazing angle a patch is a line.
  constexpr float grazing = 0.25F;
  constexpr float plain = 0.65F;
  float shown = 0.0F;
  for (std::size_t v = 0; v < composite.often.size(); ++v) {
    if (composite.often[v] <= 0.0F) continue;
    float const faces = (glm::dot(normals[v], towards) - grazing) / (plain - grazing);
    shown += composite.often[v] * composite.strong[v] * std::clamp(faces, 0.0F, 1.0F);
  }
  return shown;
}

/// A place in the middle of what hurt most often, the strongest of it.
Place middle_of(PlacedAtlas const& placed, PainComposite const& composite) {
  auto const skin = placed.body().skin();
  auto const& triangles = skin->triangles;
  Place best;
  float most = -1.0F;
  constexpr float third = 1.0F / 3.0F;
  for (std::size_t i = 0; i < triangles.size(); ++i) {
    float often = 0.0F;
    float strong = 0.0F;
    float inside_m = 0.0F;
    for (auto const v : triangles[i]) {
      often += composite.often[v];
      strong += composite.strong[v];
      inside_m -= composite.border_m[v];
    }
    constexpr float of_metre = 1.0F;  // tells apart what hurts alike
    float const worth = often + 0.1F * strong + of_metre * inside_m;
    if (often <= 0.0F || worth <= most) continue;
    most = worth;
    best = {static_cast<std::uint32_t>(i), glm::vec3{third}};
  }
  return best;
}

/// The view turned, and looked at from a little higher, where that shows clearly more of the paint:
/// what lies on the flank, the side of the neck, the top of the shoulder.
View turned_to_paint(View const& straight, PlacedAtlas const& placed,
                     PainComposite const& composite) {
  constexpr std::array turns_deg{0.0F, -20.0F, 20.0F, -35.0F, 35.0F};
  constexpr std::array rises_deg{0.0F, 16.0F};
  constexpr float price_of_turn = 0.35F;  // of what is shown: straight views are known from charts
  View best = straight;
  float most = 0.0F;
  for (float const turn : turns_deg) {
    for (float const rise : rises_deg) {
      auto view = straight;
      view.azimuth += turn;
      view.elevation += rise;
      float const turned = std::abs(turn) / turns_deg.back() + rise / rises_deg.back();
      float const worth =
          shown_by(view, placed, composite) * (1.0F - 0.5F * price_of_turn * turned);
      if (worth <= most) continue;
      most = worth;
      best = view;
    }
  }
  return best;
}

}  // namespace

Frame painted_frame(Director& director, Answers const& answers, Preferences const& preferences,
                    std::shared_ptr<PainComposite const> const& composite, PaintedFrom from,
                    Canvas const& canvas) {
  State state;
  state.preferences = preferences;
  auto& view = state.work.view;
  view = whole_body(answers.world(), preferences.body, View{});
  constexpr float half_round = 180.0F;
  if (from == PaintedFrom::back) view.azimuth += half_round;
  bool const painted = composite && !composite->empty();
  if (painted && from == PaintedFrom::close) {
    constexpr float close_m = 1.0F;
    view = view_of_place(*answers.world().body->shaped(preferences.body),
                         middle_of(*answers.world().placed, *composite), close_m);
  } else if (painted) {
    view = turned_to_paint(view, *answers.world().placed, *composite);
  }
  return director.frame(answers, state, canvas, composite);
}

}  // namespace knotmap
