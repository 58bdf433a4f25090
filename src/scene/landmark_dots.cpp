#include "scene/landmark_dots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <glm/geometric.hpp>

#include "base/words.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

/// Those that people are told to feel for, the best known first. Without side: both.
constexpr std::array<std::string_view, 30> main_ones{
    "C7_spinous",
    "acromion_top",
    "clavicle_medial",
    "scap_spine_root",
    "scap_inferior_angle",
    "sternal_notch",
    "xiphisternal",
    "iliac_crest_lateral",
    "ASIS",
    "PSIS",
    "greater_trochanter",
    "patella",
    "mastoid",
    "external_occipital_protuberance",
    "olecranon",
    "lateral_epicondyle_humerus",
    "medial_epicondyle_humerus",
    "radial_styloid",
    "ulnar_styloid",
    "lateral_malleolus",
    "medial_malleolus",
    "tibial_tuberosity",
    "fibular_head",
    "ischial_tuberosity",
    "T12_spinous",
    "L4_spinous",
    "heel",
    "coracoid_tip",
    "zygomatic",
    "gonion",
};

/// Skin thicker than this hides its bone from a finger.
constexpr float felt_m = 0.025F;
constexpr float on_skin_m = 0.0005F;  ///< a landmark of the skin itself
/// From here on (pixels a metre at the body, a point each) there is room for all of them.
constexpr float near_pixels = 700.0F;

std::string_view without_side(std::string_view id) {
  auto const dot = id.rfind('.');
  return dot == std::string_view::npos ? id : id.substr(0, dot);
}

/// Levels and centres of joints: measured inside, felt nowhere.
bool is_felt(std::string_view id) {
  return !id.ends_with("_body") && !id.ends_with("_centre") && id != "foramen_magnum_post" &&
         id != "C1_post_tubercle";
}

float pixels_a_metre(Frame const& frame, glm::vec3 position) {
  float const away = std::max(glm::distance(position, frame.camera.eye), 0.01F);
  return frame.camera.pixels_per_metre_at_1m / away / frame.canvas.scale;
}

}  // namespace

std::vector<WantedLandmark> wanted_landmarks(Body const& body) {
  std::vector<WantedLandmark> wanted;
  auto const all = body.landmarks();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    auto const id = without_side(all[i].id);
    auto const* const main = std::find(main_ones.begin(), main_ones.end(), id);
    if (main != main_ones.end()) {
      auto const rank = static_cast<float>(main - main_ones.begin());
      wanted.push_back({i, 2.0F - rank / static_cast<float>(main_ones.size())});
      continue;
    }
    if (!is_felt(id)) continue;
    float const thick = glm::distance(all[i].bone, body.base().position(all[i].place));
    if (thick > on_skin_m && thick < felt_m) wanted.push_back({i, 0.0F});
  }
  return wanted;
}

std::vector<LandmarkDot> landmark_dots(Body const& body, Frame const& frame) {
  constexpr float radius_m = 0.004F;
  constexpr float least_px = 2.5F;
  constexpr float most_px = 5.0F;
  std::vector<LandmarkDot> dots;
  for (auto const& wanted : wanted_landmarks(body)) {
    auto const& landmark = body.landmarks()[wanted.number];
    LandmarkDot dot;
    dot.number = wanted.number;
    dot.position = frame.surface->position(landmark.place);
    dot.normal = frame.surface->normal(landmark.place);
    float const pixels = pixels_a_metre(frame, dot.position);
    if (wanted.worth <= 0.0F && pixels < near_pixels) continue;
    dot.radius_m = std::clamp(radius_m, least_px / pixels, most_px / pixels);
    dots.push_back(dot);
  }
  return dots;
}

bool is_seen(Frame const& frame, LandmarkDot const& dot) {
  auto const way = frame.camera.eye - dot.position;
  constexpr float least_facing = 0.15F;
  if (glm::dot(dot.normal, glm::normalize(way)) < least_facing) return false;
  constexpr float lift = 0.004F;
  auto const hit = frame.surface->first_hit({dot.position + dot.normal * lift, way});
  return !hit || hit->t > 1.0F;
}

std::vector<SceneLabel> landmark_labels(Body const& body, Frame const& frame) {
  auto const wanted = wanted_landmarks(body);
  auto const worth_of = [&](std::uint32_t number) {
    auto const found = std::find_if(wanted.begin(), wanted.end(), [&](WantedLandmark const& each) {
      return each.number == number;
    });
    return found == wanted.end() ? 0.0F : found->worth;
  };
  glm::vec2 const size(static_cast<float>(frame.canvas.width),
                       static_cast<float>(frame.canvas.height));
  std::vector<SceneLabel> labels;
  for (auto const& dot : frame.landmarks) {
    auto const pixel = pixel_of(frame, dot.position);
    if (!pixel || pixel->x < 0.0F || pixel->y < 0.0F || pixel->x > size.x || pixel->y > size.y) {
      continue;
    }
    if (!is_seen(frame, dot)) continue;
    auto const& landmark = body.landmarks()[dot.number];
    // Of a pair that is seen, one is named: now this side, now the other, so that the names stand
    // on both sides of the body.
    auto const twin =
        std::find_if(frame.landmarks.begin(), frame.landmarks.end(), [&](LandmarkDot const& other) {
          return other.number != dot.number &&
                 without_side(body.landmarks()[other.number].id) == without_side(landmark.id);
        });
    bool const is_odd =
        std::lround(worth_of(dot.number) * static_cast<float>(main_ones.size())) % 2 != 0;
    bool const second = is_odd == (landmark.side == Side::left);
    if (second && twin != frame.landmarks.end() && is_seen(frame, *twin)) continue;
    SceneLabel label;
    label.words = capitalized(with_side(landmark.name, landmark.side));
    label.position = dot.position;
    // What is looked at before what stands at the rim.
    label.worth = worth_of(dot.number) - glm::distance(*pixel, size / 2.0F) / glm::length(size);
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace knotmap
