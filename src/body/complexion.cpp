#include "body/complexion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "body/surface.h"

namespace knotmap {
namespace {

/// A soft spot of warmer skin round a landmark: full in its middle, nothing at its radius.
struct Spot {
  std::string_view landmark;
  float radius_m;
  float strength;
};

/// On the left and the middle; the right is their mirror.
constexpr std::array spots{
    Spot{"nose_tip", 0.024F, 0.75F},          Spot{"nostril_side.L", 0.016F, 0.45F},
    Spot{"cheek.L", 0.034F, 0.55F},           Spot{"chin", 0.020F, 0.30F},
    Spot{"ear_lobe.L", 0.022F, 0.80F},        Spot{"ear_top.L", 0.026F, 0.95F},
    Spot{"knuckle_index.L", 0.014F, 0.55F},   Spot{"knuckle_middle.L", 0.014F, 0.55F},
    Spot{"knuckle_ring.L", 0.014F, 0.55F},    Spot{"knuckle_little.L", 0.014F, 0.50F},
    Spot{"thumb_tip.L", 0.040F, 0.90F},       Spot{"index_tip.L", 0.040F, 0.90F},
    Spot{"middle_tip.L", 0.040F, 0.90F},      Spot{"ring_tip.L", 0.040F, 0.90F},
    Spot{"little_tip.L", 0.036F, 0.90F},      Spot{"palm_centre.L", 0.045F, 0.45F},
    Spot{"olecranon.L", 0.042F, 0.60F},       Spot{"acromion_top.L", 0.060F, 0.20F},
    Spot{"patella.L", 0.062F, 0.50F},         Spot{"lateral_malleolus.L", 0.026F, 0.35F},
    Spot{"medial_malleolus.L", 0.026F, .35F}, Spot{"heel.L", 0.045F, 0.70F},
    Spot{"ball_of_foot.L", 0.045F, 0.50F},    Spot{"big_toe_tip.L", 0.040F, 0.90F},
    Spot{"middle_toe_tip.L", 0.040F, 0.80F},  Spot{"little_toe_tip.L", 0.036F, 0.80F},
    Spot{"sternal_notch", 0.060F, 0.22F},
};

float smooth(float low, float high, float at) {
  float const t = std::clamp((at - low) / (high - low), 0.0F, 1.0F);
  return t * t * (3.0F - 2.0F * t);
}

std::uint8_t byte(float part) {
  return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(part, 0.0F, 1.0F)));
}

/// Positions on the base body, metres, by id.
class Places {
 public:
  Places(Surface const& base, std::span<Landmark const> landmarks)
      : base_(base), landmarks_(landmarks) {}

  [[nodiscard]] std::optional<glm::vec3> at(std::string_view id) const {
    auto const found = std::find_if(landmarks_.begin(), landmarks_.end(),
                                    [&](Landmark const& each) { return each.id == id; });
    if (found == landmarks_.end()) return std::nullopt;
    return base_.position(found->place);
  }

  /// All of them, or nothing when one is missing.
  template <std::size_t N>
  [[nodiscard]] std::optional<std::array<glm::vec3, N>> all(
      std::array<std::string_view, N> const& ids) const {
    std::array<glm::vec3, N> places{};
    for (std::size_t i = 0; i < N; ++i) {
      auto const place = at(ids.at(i));
      if (!place) return std::nullopt;
      places.at(i) = *place;
    }
    return places;
  }

 private:
  Surface const& base_;
  std::span<Landmark const> landmarks_;
};

/// The red of the lips between their corners, seen from the front.
class Lips {
 public:
  explicit Lips(std::array<glm::vec3, 2> const& places) : upper_(places[0]), corner_(places[1]) {}

  [[nodiscard]] float at(glm::vec3 p) const {
    constexpr float behind_corner_m = 0.004F;
    if (p.z < corner_.z - behind_corner_m) return 0.0F;
    float const across = std::abs(p.x) / corner_.x;
    if (across > 1.1F) return 0.0F;
    float const height = upper_.y - corner_.y;
    float const tapering = 1.0F - across * across * across * across;
    float const top = corner_.y + height * (1.0F + 0.9F * across) * tapering;
    // The lower lip is as full as nearly two of the upper.
    float const bottom = corner_.y - 1.75F * height * tapering;
    return smooth(-0.0010F, 0.0008F, std::min(top - p.y, p.y - bottom));
  }

 private:
  glm::vec3 upper_;
  glm::vec3 corner_;
};

/// A bow over the eye, thick toward the nose and tapering to the temple.
class Brow {
 public:
  explicit Brow(std::array<glm::vec3, 3> const& places)
      : middle_(places[0]), inner_(places[1]), outer_(places[2]) {}

  [[nodiscard]] float at(glm::vec3 p) const {
    constexpr float room_m = 0.02F;
    if (std::abs(p.y - middle_.y) > room_m || p.z < outer_.z - room_m) return 0.0F;
    float const from = inner_.x - 0.007F;
    float const to = outer_.x + 0.008F;
    float const along = (std::abs(p.x) - from) / (to - from);
    constexpr float peak = 0.62F;
    float const off = along - peak;
    float const bow = middle_.y + 0.0005F - 0.014F * off * off;
    float const half = glm::mix(0.0033F, 0.0015F, std::clamp(along, 0.0F, 1.0F));
    float const across = smooth(half + 0.0022F, half - 0.0022F, std::abs(p.y - bow));
    return across * smooth(0.0F, 0.30F, along) * smooth(1.05F, 0.70F, along);
  }

 private:
  glm::vec3 middle_;
  glm::vec3 inner_;
  glm::vec3 outer_;
};

/// The inner side of the hand beyond the crease of the wrist.
class Palm {
 public:
  explicit Palm(std::array<glm::vec3, 4> const& places)
      : wrist_(places[0]),
        along_(glm::normalize(places[1] - places[0])),
        inward_(glm::normalize(places[2] - places[3])) {}

  [[nodiscard]] float at(glm::vec3 p, glm::vec3 normal) const {
    constexpr float reach_m = 0.24F;
    if (p.x < 0.0F || glm::distance(p, wrist_) > reach_m) return 0.0F;
    float const beyond = smooth(-0.006F, 0.016F, glm::dot(p - wrist_, along_));
    return beyond * smooth(-0.05F, 0.45F, glm::dot(normal, inward_));
  }

 private:
  glm::vec3 wrist_;
  glm::vec3 along_;
  glm::vec3 inward_;
};

float sole(glm::vec3 p, glm::vec3 normal) {
  return smooth(0.045F, 0.028F, p.y) * smooth(0.15F, 0.60F, -normal.y);
}

/// Where a nail is looked for, and its size.
struct Tip {
  std::string_view landmark;
  std::string_view other;  ///< the tip half way from there to here; empty: at the landmark
  float long_m;
  float wide_m;
  bool toe;
};

constexpr std::array tips{
    Tip{"thumb_tip.L", "", 0.0135F, 0.0125F, false},
    Tip{"index_tip.L", "", 0.0115F, 0.0105F, false},
    Tip{"middle_tip.L", "", 0.0120F, 0.0110F, false},
    Tip{"ring_tip.L", "", 0.0115F, 0.0105F, false},
    Tip{"little_tip.L", "", 0.0095F, 0.0085F, false},
    Tip{"big_toe_tip.L", "", 0.0165F, 0.0170F, true},
    Tip{"big_toe_tip.L", "middle_toe_tip.L", 0.0095F, 0.0100F, true},
    Tip{"middle_toe_tip.L", "", 0.0090F, 0.0095F, true},
    Tip{"middle_toe_tip.L", "little_toe_tip.L", 0.0080F, 0.0090F, true},
    Tip{"little_toe_tip.L", "", 0.0070F, 0.0085F, true},
};

/// A nail lies on the back of a finger or toe, a little behind its tip.
class Nail {
 public:
  Nail(Surface const& base, glm::vec3 guess, Tip const& tip)
      : tip_(guess), long_m_(tip.long_m), wide_m_(tip.wide_m) {
    if (tip.toe) tip_ = foremost_near(base, guess);
    // Only these few are looked at again. The form has most vertices on the nail, so the mean of
    // their normals shows the way that it faces.
    constexpr float finger_m = 0.020F;
    constexpr float end_m = 0.014F;
    glm::vec3 middle(0.0F);
    glm::vec3 facing(0.0F);
    float count = 0.0F;
    auto const positions = base.positions();
    for (std::size_t i = 0; i < positions.size(); ++i) {
      float const away = glm::distance(positions[i], tip_);
      if (away > finger_m) continue;
      near_.push_back(i);
      middle += positions[i];
      count += 1.0F;
      if (away < end_m) facing += base.normals()[i];
    }
    toward_ = glm::normalize(tip_ - middle / std::max(count, 1.0F) + glm::vec3(0.0F, 0.0F, 1e-6F));
    if (tip.toe) {
      toward_ = glm::normalize(glm::vec3(toward_.x, 0.0F, std::max(toward_.z, 0.1F)));
      facing = glm::vec3(0.0F, 1.0F, 0.0F);
    }
    facing -= glm::dot(facing, toward_) * toward_;
    back_ = glm::normalize(facing + glm::vec3(0.0F, 1e-6F, 0.0F));
  }

  [[nodiscard]] std::vector<std::size_t> const& near() const { return near_; }

  [[nodiscard]] float at(glm::vec3 p, glm::vec3 normal) const {
    glm::vec3 const way = p - tip_;
    float const behind = -2.0F * glm::dot(way, toward_) / long_m_ - 1.15F;
    float const aside = 2.0F * glm::dot(way, glm::cross(toward_, back_)) / wide_m_;
    float const along2 = behind * behind;
    float const aside2 = aside * aside;
    float const form = std::sqrt(std::sqrt(along2 * along2 + aside2 * aside2));
    return smooth(1.10F, 0.90F, form) * smooth(0.35F, 0.60F, glm::dot(normal, back_));
  }

 private:
  /// A toe's tip is where it reaches farthest forward.
  static glm::vec3 foremost_near(Surface const& base, glm::vec3 guess) {
    constexpr float reach_m = 0.009F;
    glm::vec3 best = guess;
    for (auto const& p : base.positions()) {
      if (p.z > best.z && glm::distance(p, guess) < reach_m) best = p;
    }
    return best;
  }

  glm::vec3 tip_;
  glm::vec3 toward_{0.0F};  ///< along the finger, to its tip, unit length
  glm::vec3 back_{0.0F};    ///< the way that the nail faces, unit length
  float long_m_;
  float wide_m_;
  std::vector<std::size_t> near_;
};

}  // namespace

std::vector<Complexion> complexion_of(Surface const& base, std::span<Landmark const> landmarks) {
  auto const positions = base.positions();
  auto const normals = base.normals();
  auto const& skin = base.skin();
  Places const places(base, landmarks);

  struct Placed {
    glm::vec3 at;
    float radius_m;
    float strength;
  };
  std::vector<Placed> warm;
  for (auto const& spot : spots) {
    if (auto const at = places.at(spot.landmark)) {
      warm.push_back({*at, spot.radius_m, spot.strength});
    }
  }
  std::optional<Lips> lips;
  if (auto const found = places.all<2>({"upper_lip_mid", "mouth_corner.L"})) lips.emplace(*found);
  std::optional<Brow> brow;
  if (auto const found =
          places.all<3>({"brow_mid.L", "eye_inner_corner.L", "eye_outer_corner.L"})) {
    brow.emplace(*found);
  }
  std::optional<Palm> palm;
  if (auto const found = places.all<4>(
          {"wrist_centre.L", "knuckle_middle.L", "palm_centre.L", "hand_back_centre.L"})) {
    palm.emplace(*found);
  }

  std::vector<Complexion> complexion(positions.size());
  for (std::size_t i = 0; i < positions.size(); ++i) {
    if (positions[i].x < 0.0F) continue;  // the mirror of a vertex on the left
    glm::vec3 const p = positions[i];
    glm::vec3 const normal = normals[i];
    Complexion& here = complexion[i];
    float cool = 1.0F;
    for (auto const& spot : warm) {
      glm::vec3 const way = p - spot.at;
      float const part = 1.0F - glm::dot(way, way) / (spot.radius_m * spot.radius_m);
      if (part > 0.0F) cool *= 1.0F - spot.strength * part * part;
    }
    here.blush = byte(1.0F - cool);
    if (lips) here.lip = byte(lips->at(p));
    if (brow) here.brow = byte(brow->at(p));
    here.palm = byte(std::max(palm ? palm->at(p, normal) : 0.0F, sole(p, normal)));
  }
  for (auto const& tip : tips) {
    auto const at = places.at(tip.landmark);
    auto const other = tip.other.empty() ? at : places.at(tip.other);
    if (!at || !other) continue;
    Nail const nail(base, 0.5F * (*at + *other), tip);
    for (auto const i : nail.near()) {
      if (positions[i].x < 0.0F) continue;
      complexion[i].nail = std::max(complexion[i].nail, byte(nail.at(positions[i], normals[i])));
    }
  }
  for (std::size_t i = 0; i < positions.size(); ++i) {
    if (positions[i].x > 0.0F) complexion[skin.mirror[i]] = complexion[i];
  }
  return complexion;
}

}  // namespace knotmap
