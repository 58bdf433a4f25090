#include "placement/anchors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "base/words.h"

namespace knotmap {
namespace {

/// Skin further than this from the anchor's position is not taken: the anchor is mistyped.
constexpr float reach = 0.25F;
/// A limb's axis that points to the front more than this has no front to count degrees from.
constexpr float least_front = 0.1F;
constexpr std::string_view other_suffix = ".other";

Fault fault_of(Anchor const& anchor, std::string what, std::string remedy) {
  return {"", anchor.pointer, std::move(what), std::move(remedy)};
}

/// The name without its side: what an anchor may say.
std::string_view stem_of(Landmark const& landmark) {
  std::string_view id = landmark.id;
  if (landmark.side != Side::midline) id.remove_suffix(2);
  return id;
}

std::string suggestion(Body const& body, std::string_view name) {
  std::vector<std::string> known;
  for (auto const& landmark : body.landmarks()) {
    if (landmark.side != Side::left) known.emplace_back(stem_of(landmark));
  }
  auto const meant = did_you_mean(name, known);
  return meant.empty() ? "\"knotmap list landmarks\" lists them all"
                       : fmt::format("did you mean \"{}\"?", meant);
}

/// A landmark as an anchor of the right side names it.
Result<Landmark const*> landmark_of(Body const& body, Anchor const& anchor, std::string_view name) {
  bool const is_other = name.ends_with(other_suffix);
  std::string stem(name.substr(0, name.size() - (is_other ? other_suffix.size() : 0)));
  if (auto const* const middle = body.landmark(stem); middle && middle->side == Side::midline) {
    if (!is_other) return middle;
    return fail(fault_of(anchor, fmt::format("\"{}\" lies on the midline: it has no other", stem),
                         "leave .other out"));
  }
  auto const* const paired = body.landmark(stem + (is_other ? ".L" : ".R"));
  if (paired) return paired;
  return fail(
      fault_of(anchor, fmt::format("there is no landmark \"{}\"", stem), suggestion(body, stem)));
}

/// The body's axes as the right side sees them.
constexpr glm::vec3 up{0.0F, 1.0F, 0.0F};
constexpr glm::vec3 front{0.0F, 0.0F, 1.0F};
constexpr glm::vec3 out{outward(Side::right), 0.0F, 0.0F};

/// 0 front, 90 out, 180 back, 270 in, about the axis.
Result<glm::vec3> direction_about(Anchor const& anchor, glm::vec3 const& axis, float degrees) {
  float const length = glm::length(axis);
  if (!(length > 1e-4F)) {
    return fail(fault_of(anchor, fmt::format(R"("{}" and "{}" give no axis)", anchor.a, anchor.b),
                         "degrees need the two ends of a limb"));
  }
  glm::vec3 const along = axis / length;
  glm::vec3 const ahead = front - glm::dot(front, along) * along;
  if (glm::length(ahead) < least_front) {
    return fail(fault_of(anchor, "the axis runs from back to front: degrees have no start there",
                         R"(say from "above", "out" ... instead)"));
  }
  glm::vec3 const zero = glm::normalize(ahead);
  glm::vec3 ninety = glm::cross(along, zero);
  if (glm::dot(ninety, out) < 0.0F) ninety = -ninety;
  float const angle = glm::radians(degrees);
  return std::cos(angle) * zero + std::sin(angle) * ninety;
}

/// The landmarks of an anchor; both are the same when it lies at one.
struct Ends {
  Landmark const* a;
  Landmark const* b;
};

Result<Ends> ends_of(Body const& body, Anchor const& anchor) {
  auto const a = landmark_of(body, anchor, anchor.a);
  if (!a) return fail(a.error());
  if (anchor.b.empty()) return Ends{*a, *a};
  auto const b = landmark_of(body, anchor, anchor.b);
  if (!b) return fail(b.error());
  return Ends{*a, *b};
}

glm::vec3 offset_of(Anchor const& anchor) {
  return (anchor.up_cm * up + anchor.out_cm * out + anchor.front_cm * front) * metres_a_cm;
}

/// A position in space, and the direction that the skin sought there faces.
struct Aim {
  glm::vec3 spot;
  glm::vec3 direction;
};

Result<Aim> aim_of(Body const& body, Anchor const& anchor) {
  auto const ends = ends_of(body, anchor);
  if (!ends) return fail(ends.error());
  auto const* const degrees = std::get_if<float>(&anchor.from);
  if (degrees != nullptr && anchor.b.empty()) {
    return fail(fault_of(anchor, "degrees need an axis", "use \"between\" two landmarks"));
  }
  auto const at = [&](Landmark const& landmark) {
    return degrees != nullptr ? landmark.bone : body.base().position(landmark.place);
  };
  glm::vec3 const begin = at(*ends->a);
  glm::vec3 const axis = at(*ends->b) - begin;
  Aim aim{begin + anchor.t * axis + offset_of(anchor), front};
  if (degrees == nullptr) {
    aim.direction = direction_of(std::get<Facing>(anchor.from));
    return aim;
  }
  auto const direction = direction_about(anchor, axis, *degrees);
  if (!direction) return fail(direction.error());
  aim.direction = *direction;
  return aim;
}

std::string facing_words(Anchor const& anchor) {
  if (auto const* const degrees = std::get_if<float>(&anchor.from)) {
    return fmt::format("{} degrees", *degrees);
  }
  constexpr std::array<std::string_view, 6> words{"the front",  "the back", "the outer side",
                                                  "the middle", "above",    "below"};
  return std::string(words.at(static_cast<std::size_t>(std::get<Facing>(anchor.from))));
}

}  // namespace

glm::vec3 direction_of(Facing facing) {
  switch (facing) {
    case Facing::front:
      return front;
    case Facing::back:
      return -front;
    case Facing::out:
      return out;
    case Facing::in:
      return -out;
    case Facing::above:
      return up;
    case Facing::below:
      return -up;
  }
  return front;
}

std::optional<Place> skin_facing(Surface const& surface, glm::vec3 spot, glm::vec3 direction,
                                 float within) {
  std::optional<Place> best;
  float least = within;
  constexpr float slack = 1e-4F;  // what lies just at the end is judged below
  for (auto const& hit : surface.crossings({spot, direction}, within + slack)) {
    // The line leaves the body there: the skin faces along the direction.
    if (hit.outside || !(std::abs(hit.t) <= least)) continue;
    best = hit.place;
    least = std::abs(hit.t);
  }
  return best;
}

Result<Place> place_anchor(Body const& body, Anchor const& anchor, Side side) {
  auto const aim = aim_of(body, anchor);
  if (!aim) return fail(aim.error());
  auto const place = skin_facing(body.base(), aim->spot, aim->direction, reach);
  if (!place) {
    return fail(fault_of(anchor,
                         fmt::format("no skin that faces {} lies within {:.0f} cm of the spot "
                                     "({:.3f}, {:.3f}, {:.3f})",
                                     facing_words(anchor), reach / metres_a_cm, aim->spot.x,
                                     aim->spot.y, aim->spot.z),
                         "look at the landmarks, the offsets and \"from\""));
  }
  return side == Side::left ? body.skin()->mirrored(*place) : *place;
}

Result<glm::vec3> bone_spot(Body const& body, Anchor const& anchor) {
  auto const ends = ends_of(body, anchor);
  if (!ends) return fail(ends.error());
  glm::vec3 const begin = ends->a->bone;
  return begin + anchor.t * (ends->b->bone - begin) + offset_of(anchor);
}

}  // namespace knotmap
