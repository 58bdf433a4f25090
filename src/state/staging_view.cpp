#include "state/staging_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "state/motion_sight.h"
#include "state/press_sight.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

/// From the target to the eye.
glm::vec3 way_to_eye(View const& view) {
  float const round = glm::radians(view.azimuth);
  float const up = glm::radians(view.elevation);
  return {std::sin(round) * std::cos(up), std::sin(up), std::cos(round) * std::cos(up)};
}

/// Whether a box stands in the way of a ray.
bool is_hidden_by(ThingShape const& shape, Ray const& ray) {
  // Of a wall only one face is there, but nobody looks through it.
  if (shape.form != ThingShape::Form::box && shape.material != Material::wall) return false;
  auto const back = glm::inverse(shape.rotation);
  auto const from = back * (ray.origin - shape.centre);
  auto const along = back * ray.direction;
  float enters = 0.0F;
  float leaves = std::numeric_limits<float>::max();
  for (glm::length_t axis = 0; axis < 3; ++axis) {
    constexpr float level = 1e-6F;
    if (std::abs(along[axis]) < level) {
      if (std::abs(from[axis]) > shape.half[axis]) return false;
      continue;
    }
    float const a = (-shape.half[axis] - from[axis]) / along[axis];
    float const b = (shape.half[axis] - from[axis]) / along[axis];
    enters = std::max(enters, std::min(a, b));
    leaves = std::min(leaves, std::max(a, b));
  }
  return enters <= leaves;
}

/// The balls or the roller that press, if any do.
std::vector<ThingShape const*> pressing_shapes(Staging const& staging) {
  std::vector<ThingShape const*> tools;
  for (auto const& shape : staging.shapes) {
    if (shape.thing < 0 &&
        (shape.form == ThingShape::Form::ball || shape.form == ThingShape::Form::cylinder))
      tools.push_back(&shape);
  }
  return tools;
}

/// How much of a round tool, or of the skin round the X, is seen, 0..1.
float seen_share(View const& view, glm::vec3 const& middle, float apart, Staging const& staging,
                 Surface const& skin) {
  auto const right = apart * right_of(view);
  auto const up = apart * up_of(view);
  auto const to_eye = way_to_eye(view);
  constexpr float slanting = 0.7F;
  std::array const spots{middle,
                         middle + right,
                         middle - right,
                         middle + up,
                         middle - up,
                         middle + slanting * (right + up),
                         middle + slanting * (right - up),
                         middle - slanting * (right + up),
                         middle - slanting * (right - up)};
  auto const seen = std::count_if(spots.begin(), spots.end(), [&](glm::vec3 const& spot) {
    Ray const ray{.origin = spot, .direction = to_eye};
    return !skin.first_hit(ray) &&
           std::none_of(staging.shapes.begin(), staging.shapes.end(),
                        [&](ThingShape const& shape) { return is_hidden_by(shape, ray); });
  });
  return static_cast<float>(seen) / static_cast<float>(spots.size());
}

/// How well a view shows what presses: the round tool, or the skin that is pressed, which is seen
/// best from straight before it.
float worth_of(View const& view, Staging const& staging, Surface const& skin) {
  // Of two balls the one that is seen less counts: two are to be seen.
  std::optional<float> least;
  for (auto const* const tool : pressing_shapes(staging)) {
    constexpr float most_of_it = 0.9F;
    float const share = seen_share(view, tool->centre, most_of_it * tool->half.x, staging, skin);
    least = std::min(least.value_or(share), share);
  }
  // A sliver of it does not tell what it is.
  constexpr float worth_of_tool = 1.5F;
  if (least) return worth_of_tool * *least;
  constexpr float round_x = 0.02F;
  constexpr float off = 0.012F;
  constexpr float worth_of_straight = 0.25F;
  auto const& focus = *staging.focus;
  return seen_share(view, focus.at + off * focus.out, round_x, staging, skin) +
         worth_of_straight * glm::dot(focus.out, way_to_eye(view));
}

/// How far from above a body may be looked at, degrees. One that lies is also looked down on.
constexpr std::array elevations{8.0F, 22.0F, 40.0F};
constexpr std::array elevations_lying{8.0F, 22.0F, 40.0F, 60.0F};

bool is_lying(Box const& body) {
  auto const size = body.high - body.low;
  return size.y < std::max(size.x, size.z) / 2.0F;
}

/// The best of many directions, by what `worth` says of each.
template <typename Worth>
View best_of(View const& current, std::span<float const> from_above, Worth const& worth) {
  View best = current;
  float most = std::numeric_limits<float>::lowest();
  constexpr int turns = 24;
  for (int turn = 0; turn < turns; ++turn) {
    for (float const elevation : from_above) {
      View each = current;
      constexpr float whole_turn = 360.0F;
      each.azimuth = whole_turn * static_cast<float>(turn) / static_cast<float>(turns);
      each.elevation = elevation;
      float const here = worth(each);
      if (here <= most) continue;
      most = here;
      best = each;
    }
  }
  return best;
}

/// A person is known best from before, a little from above.
float usual(View const& view, glm::vec3 const& front) {
  return 0.15F * glm::dot(way_to_eye(view), front) - 0.002F * std::abs(view.elevation - 15.0F);
}

/// With all of a box in the picture, as close as its corners allow.
View framed(View view, Box const& box, float wide) {
  view.target = (box.low + box.high) / 2.0F;
  auto const to_eye = way_to_eye(view);
  auto const right = right_of(view);
  auto const up = up_of(view);
  float const slope = std::tan(glm::radians(field_of_view_deg) / 2.0F);
  constexpr int corners = 8;
  view.distance = 0.0F;
  for (unsigned i = 0; i < corners; ++i) {
    glm::vec3 const corner((i & 1U) != 0 ? box.low.x : box.high.x,
                           (i & 2U) != 0 ? box.low.y : box.high.y,
                           (i & 4U) != 0 ? box.low.z : box.high.z);
    auto const away = corner - view.target;
    constexpr float room = 1.12F;
    float const aside =
        std::max(std::abs(glm::dot(away, right)) / wide, std::abs(glm::dot(away, up))) * room;
    view.distance = std::max(view.distance, aside / slope + glm::dot(away, to_eye));
  }
  return limited(view, box);
}

/// Where some of the skin is.
std::vector<glm::vec3> spots_of(Surface const& skin) {
  constexpr std::size_t stride = 97;
  std::vector<glm::vec3> spots;
  spots.reserve(skin.positions().size() / stride + 1);
  for (std::size_t v = 0; v < skin.positions().size(); v += stride)
    spots.push_back(skin.positions()[v]);
  return spots;
}

/// How much of ways is seen across a view, 0..1; 1 where there is none.
class SeenShare {
 public:
  explicit SeenShare(glm::vec3 const& to_eye) : to_eye_(to_eye) {}
  void add(glm::vec3 const& way) {
    all_ += glm::length(way);
    seen_ += glm::length(way - glm::dot(way, to_eye_) * to_eye_);
  }
  [[nodiscard]] float share() const {
    constexpr float least = 1e-3F;
    return all_ < least ? 1.0F : seen_ / all_;
  }

 private:
  glm::vec3 to_eye_;
  float all_ = 0.0F;
  float seen_ = 0.0F;
};

/// How much of the movement is seen.
float movement_share(std::vector<std::vector<glm::vec3>> const& spots, glm::vec3 const& to_eye) {
  SeenShare seen(to_eye);
  for (std::size_t key = 0; key + 1 < spots.size(); ++key) {
    for (std::size_t i = 0; i < spots[key].size(); ++i) seen.add(spots[key + 1][i] - spots[key][i]);
  }
  return seen.share();
}

/// How much of the body's length goes across the view: little of one that lies with the head to the
/// eye, from however high it is looked at, as it is then seen upside down.
float length_share(std::vector<glm::vec3> const& spots, glm::vec3 const& to_eye) {
  glm::vec3 middle(0.0F);
  for (auto const& spot : spots) middle += spot;
  middle /= static_cast<float>(spots.size());
  SeenShare seen(glm::normalize(glm::vec3(to_eye.x, 0.0F, to_eye.z)));
  for (auto const& spot : spots) seen.add(spot - middle);
  return seen.share();
}

/// How much of the skin is hidden by what stands beside it, 0..1.
float hidden_share(std::vector<glm::vec3> const& spots, std::vector<ThingShape> const& shapes,
                   glm::vec3 const& to_eye) {
  std::size_t hidden = 0;
  for (auto const& spot : spots) {
    constexpr float off = 0.03F;
    Ray const ray{.origin = spot + off * to_eye, .direction = to_eye};
    if (std::any_of(shapes.begin(), shapes.end(),
                    [&](ThingShape const& shape) { return is_hidden_by(shape, ray); }))
      ++hidden;
  }
  return static_cast<float>(hidden) / static_cast<float>(spots.size());
}

/// Whether a wall is seen along its face, where it is a line that nobody knows for a wall.
bool is_edge_on(std::vector<ThingShape> const& shapes, glm::vec3 const& to_eye) {
  return std::any_of(shapes.begin(), shapes.end(), [&](ThingShape const& shape) {
    if (shape.material != Material::wall || shape.form != ThingShape::Form::mesh) return false;
    constexpr float hardly = 0.2F;
    return std::abs(glm::dot(shape.rotation * glm::vec3(0.0F, 0.0F, 1.0F), to_eye)) < hardly;
  });
}

/// Out of the body on that side on which the X is; none where it is in the middle.
glm::vec3 own_side(std::vector<glm::vec3> const& spots, Staging const& staging) {
  glm::vec3 middle(0.0F);
  for (auto const& spot : spots) middle += spot / static_cast<float>(spots.size());
  auto const to_left = staging.stance.joints.front().rotation * glm::vec3(1.0F, 0.0F, 0.0F);
  float const aside = glm::dot(staging.focus->at - middle, to_left);
  constexpr float hardly = 0.004F;
  if (std::abs(aside) < hardly) return glm::vec3(0.0F);
  return aside > 0.0F ? to_left : -to_left;
}

/// A way of pressing, or a pose where there is no way.
View view_of_way(World const& world, Staging const& staging, Surface const& skin,
                 WayPose const* way, Side near, View const& current, float wide) {
  if (!staging.focus || way == nullptr) return framed(current, skin.bounds(), wide);
  auto const spots = spots_of(skin);
  // Where the X is under the body, the side that it is on shows it best.
  auto const aside = own_side(spots, staging);
  std::optional<glm::vec3> told;  // the side that the data say
  if (way->seen) told = way_to_eye(seen_from(current, staging, *way->seen, near).front());
  auto const worth = [&](View const& view) {
    constexpr float worth_of_told = 2.0F;
    constexpr float worth_of_length = 1.2F;
    constexpr float worth_of_side = 0.1F;
    constexpr float worth_of_wall = 0.3F;
    auto const to_eye = way_to_eye(view);
    return worth_of(view, staging, skin) + worth_of_length * length_share(spots, to_eye) -
           2.0F * hidden_share(spots, staging.shapes, to_eye) +
           worth_of_side * glm::dot(aside, to_eye) -
           (is_edge_on(staging.shapes, to_eye) ? worth_of_wall : 0.0F) +
           (told ? worth_of_told * glm::dot(*told, to_eye) : 0.0F) +
           1.6F * usual(view, staging.front);
  };
  std::span<float const> from_above = elevations;
  if (is_lying(skin.bounds())) from_above = elevations_lying;
  auto box = box_about_hands(*world.body, staging, *way, near).value_or(skin.bounds());
  box = {glm::max(box.low, skin.bounds().low), glm::min(box.high, skin.bounds().high)};
  return framed(best_of(current, from_above, worth), box, wide);
}

/// Bands, knobs and mirrors belong into the picture; of walls and beds some is enough.
void include_small(ThingShape const& shape, Box& box) {
  if (shape.material != Material::band && shape.material != Material::steel) return;
  auto const include = [&](glm::vec3 const& at) {
    box = {glm::min(box.low, at), glm::max(box.high, at)};
  };
  if (shape.path.empty()) include(shape.centre);
  for (auto const& corner : shape.path) include(corner);
}

View view_of_motion(World const& world, BodyChoice const& choice, StagedMotion const& motion,
                    Side near, View const& current, float wide) {
  std::vector<std::vector<glm::vec3>> spots;
  spots.reserve(motion.keys().size());
  std::optional<Box> box;
  for (auto const& key : motion.keys()) {
    auto const skin = world.stagings->skin(choice, *key);
    spots.push_back(spots_of(*skin));
    auto const& own = skin->bounds();
    box = box ? Box{glm::min(box->low, own.low), glm::max(box->high, own.high)} : own;
  }
  auto const& first = *motion.keys().front();
  auto const& seen = motion.motion().seen;
  for (auto const& shape : first.shapes) include_small(shape, *box);
  if (seen.part) {
    // Nothing is to be seen under what it lies or stands on.
    constexpr float rim = 0.03F;
    float const floor = box->low.y - rim;
    box = box_about(*world.body, choice, *seen.part, motion, near);
    box->low.y = std::max(box->low.y, floor);
  }
  if (seen.from) {
    auto const views = seen_from(current, first, *seen.from, near);
    // Through the back of a chair one sees, through a wall not.
    std::vector<ThingShape> walls;
    std::copy_if(first.shapes.begin(), first.shapes.end(), std::back_inserter(walls),
                 [](ThingShape const& shape) { return shape.material == Material::wall; });
    auto const hidden = [&](View const& view) {
      return hidden_share(spots.front(), walls, way_to_eye(view));
    };
    return framed(*std::min_element(views.begin(), views.end(),
                                    [&](View const& a, View const& b) {
                                      constexpr float hardly = 0.15F;
                                      return hidden(a) + hardly < hidden(b);
                                    }),
                  *box, wide);
  }
  // Not straight from before: depth shows how far a knee or an arm comes forward.
  auto const to_left = glm::cross(glm::vec3(0.0F, 1.0F, 0.0F), first.front);
  auto const aside = glm::normalize(first.front + (near == Side::left ? 0.8F : -0.8F) * to_left);
  auto const worth = [&](View const& view) {
    auto const to_eye = way_to_eye(view);
    return movement_share(spots, to_eye) + 2.0F * length_share(spots.front(), to_eye) -
           hidden_share(spots.front(), first.shapes, to_eye) + usual(view, aside);
  };
  return framed(best_of(current, elevations, worth), *box, wide);
}

}  // namespace

Result<View> view_of_shown(World const& world, BodyChoice const& choice, ShownPose const& shown,
                           View const& current, float wide) {
  if (auto const motion = world.stagings->motion(choice, shown))
    return view_of_motion(world, choice, *motion, shown.near, current, wide);
  auto const staging = world.stagings->of(choice, shown);
  if (staging == nullptr) {
    return fail({.file = shown.point,
                 .pointer = {},
                 .what = "the X cannot be placed",
                 .remedy = "knotmap check tells why"});
  }
  return view_of_way(world, *staging, *world.stagings->skin(choice, *staging),
                     world.stagings->way(shown), shown.near, current, wide);
}

}  // namespace knotmap
