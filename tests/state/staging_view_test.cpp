// From where the body is seen as it presses: what presses is to be seen, and the body at length.
#include "state/staging_view.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "body/shape.h"
#include "body/surface.h"
#include "commands/shipped_world.h"
#include "pose/staging.h"
#include "state/motion_sight.h"
#include "state/stagings.h"
#include "state/state.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// A way of pressing and the view that is chosen for it.
struct Seen {
  std::shared_ptr<Staging const> staging;
  std::shared_ptr<Surface const> skin;
  View view;

  Seen(std::string_view body, std::string_view point, int way) {
    auto const choice = *parse_body(body);
    ShownPose shown;
    shown.point = point;
    shown.way = way;
    staging = world().stagings->of(choice, shown);
    REQUIRE(staging != nullptr);
    skin = world().stagings->skin(choice, *staging);
    auto const chosen = view_of_shown(world(), choice, shown, View{});
    REQUIRE(chosen.has_value());
    view = *chosen;
  }

  [[nodiscard]] glm::vec3 to_eye() const { return glm::normalize(eye_of(view) - view.target); }

  /// How many of the four outermost spots of a ball no skin hides.
  [[nodiscard]] int spots_of_ball(ThingShape const& ball) const {
    auto const up = up_of(view) * ball.half.x;
    auto const right = right_of(view) * ball.half.x;
    std::array const spots{up, -up, right, -right};
    return static_cast<int>(std::count_if(spots.begin(), spots.end(), [&](glm::vec3 const& spot) {
      return !skin->first_hit({.origin = ball.centre + spot, .direction = to_eye()});
    }));
  }
};

}  // namespace

TEST_CASE("of two balls under the head or the back neither is hidden") {
  for (auto const* const body : {"female", "male", "male:heavy"}) {
    for (auto const* const point : {"suboccipitals-1", "multifidi_thoracolumbar-1"}) {
      INFO(point << " on " << body);
      Seen const seen(body, point, 2);
      std::vector<ThingShape> balls;
      std::copy_if(seen.staging->shapes.begin(), seen.staging->shapes.end(),
                   std::back_inserter(balls), [](ThingShape const& shape) {
                     return shape.form == ThingShape::Form::ball && shape.thing < 0;
                   });
      REQUIRE(balls.size() == 2);
      for (auto const& ball : balls) CHECK(seen.spots_of_ball(ball) > 0);
    }
  }
}

TEST_CASE("a body that lies is seen at length, not from its feet or its head") {
  for (auto const* const body : {"female", "male:heavy"}) {
    for (auto const* const point :
         {"gluteus_maximus-1", "coracobrachialis-1", "sartorius-1", "quadratus_lumborum-1"}) {
      INFO(point << " on " << body);
      Seen const seen(body, point, 1);
      auto const low = seen.skin->bounds().low;
      auto const high = seen.skin->bounds().high;
      REQUIRE(high.y - low.y < 1.2F);  // it lies, or half sits up
      bool const along_x = high.x - low.x > high.z - low.z;
      glm::vec3 const length = along_x ? glm::vec3(1, 0, 0) : glm::vec3(0, 0, 1);
      constexpr float oblique = 0.8F;  // cosine of the angle at which half of the length is left
      CHECK(std::abs(glm::dot(length, seen.to_eye())) < oblique);
    }
  }
}

TEST_CASE("a hand that presses is seen from close by") {
  for (auto const* const body : {"female", "male:heavy"}) {
    INFO(body);
    Seen const face(body, "masseter-1", 1);
    Seen const ball(body, "gluteus_maximus-1", 1);
    CHECK(face.view.distance < 0.7F * ball.view.distance);
    // The X and the head are in the picture.
    CHECK(glm::distance(face.view.target, face.staging->focus->at) < 0.5F);
  }
}

TEST_CASE("a way is seen from the side that the atlas says") {
  std::size_t found = 0;
  constexpr std::size_t enough = 12;
  for (auto const& muscle : world().atlas->muscles) {
    for (auto const& point : muscle.points) {
      for (std::size_t i = 0; i < point.ways.size() && found < enough; ++i) {
        auto const from = point.ways[i].seen;
        if (!from) continue;
        INFO(point.id << ":" << i + 1);
        Seen const seen("female", point.id, static_cast<int>(i) + 1);
        auto const said = seen_from(View{}, *seen.staging, *from, Side::right).front();
        constexpr float much = 0.5F;  // cosine: what hides the hand may turn it by a third
        CHECK(glm::dot(seen.to_eye(), glm::normalize(eye_of(said) - said.target)) > much);
        ++found;
      }
    }
  }
  CHECK(found == enough);
}
