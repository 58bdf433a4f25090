// Ways of pressing on the body: what presses is at the X, and things are where they touch.
#include "pose/staging.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "atlas/read_atlas.h"
#include "body/the_body.h"
#include "placement/placed_atlas.h"
#include "pose/skin_samples.h"
#include "pose/skinning.h"
#include "pose/staged_skin.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Whether a turn brings the far arm before the chest.
bool is_across(PartTurn const& turn) {
  return turn.part == BodyPart::shoulder && turn.side == PoseSide::far && turn.abduction < -20.0;
}

/// A point's way, staged.
struct StagedWay {
  Staging staging;
  glm::vec3 mark{0.0F};  ///< the X on the posed skin
};

class Ways {
 public:
  Ways() {
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    REQUIRE(reading.faults.empty());
    atlas_ = std::make_shared<Atlas const>(std::move(reading.atlas));
    placed_ = std::make_shared<PlacedAtlas const>(the_body(), atlas_);
  }

  /// Ways in which the far hand of a body on its back presses the other arm or side: point, number.
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> across_from_the_back() const {
    std::vector<std::pair<std::string, std::size_t>> found;
    for (auto const& muscle : atlas_->muscles) {
      for (auto const& point : muscle.points) {
        for (std::size_t i = 0; i < point.ways.size(); ++i) {
          auto const& way = point.ways[i];
          auto const* const pose = atlas_->pose(way.pose);
          bool const across = way.tool == Tool::fingers && way.hand == PressHand::far &&
                              pose != nullptr && pose->root == PoseRoot::on_back &&
                              std::any_of(pose->turns.begin(), pose->turns.end(), is_across);
          if (across) found.emplace_back(point.id, i);
        }
      }
    }
    return found;
  }

  /// Ways that press with a hook cane: point, number.
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> with_cane() const {
    std::vector<std::pair<std::string, std::size_t>> found;
    for (auto const& muscle : atlas_->muscles) {
      for (auto const& point : muscle.points) {
        for (std::size_t i = 0; i < point.ways.size(); ++i) {
          if (point.ways[i].tool == Tool::cane) found.emplace_back(point.id, i);
        }
      }
    }
    return found;
  }

  [[nodiscard]] StagedWay staged(std::string const& point, std::size_t way, Side side,
                                 BodyChoice const& choice) const {
    auto const* const made = atlas_->point(point).point;
    REQUIRE(made != nullptr);
    REQUIRE(made->ways.size() > way);
    auto const number = placed_->index_of({point, side});
    REQUIRE(number.has_value());
    auto const place = placed_->place(*number);
    REQUIRE(place.has_value());
    auto const* const pose = atlas_->pose(made->ways[way].pose);
    REQUIRE(pose != nullptr);
    StagedWay made_way;
    made_way.staging = stage(*the_body(), choice, *pose, side, Pressing{*place, made->ways[way]});
    auto const skin =
        carried(*the_body(), made_way.staging.stance, the_body()->shaped(choice)->positions());
    auto const& corners = the_body()->skin()->triangles[place->triangle];
    for (glm::length_t i = 0; i < 3; ++i)
      made_way.mark += place->barycentric[i] * skin[corners[static_cast<std::size_t>(i)]];
    return made_way;
  }

 private:
  std::shared_ptr<Atlas const> atlas_;
  std::shared_ptr<PlacedAtlas const> placed_;
};

Ways const& ways() {
  static Ways const all;
  return all;
}

/// The first shape of a material; the test ends where there is none.
ThingShape const& shape_of(Staging const& staging, Material material) {
  auto const at = std::find_if(staging.shapes.begin(), staging.shapes.end(),
                               [&](ThingShape const& each) { return each.material == material; });
  REQUIRE(at != staging.shapes.end());
  return *at;
}

/// Where a joint came, metres.
glm::vec3 place_of(Staging const& staging, std::string_view joint) {
  auto const& joints = the_body()->skeleton()->joints;
  auto const at = std::find_if(joints.begin(), joints.end(),
                               [&](auto const& each) { return each.name == joint; });
  REQUIRE(at != joints.end());
  auto const index = static_cast<std::size_t>(at - joints.begin());
  return staging.stance.joints[index].point(staging.stance.places[index]);
}

}  // namespace

TEST_CASE("a ball on the floor touches the X and the floor") {
  for (auto const* const body : {"female", "male", "male:heavy"}) {
    INFO(body);
    auto const [staging, mark] = ways().staged("gluteus_maximus-1", 0, Side::right, named(body));
    auto const& ball = shape_of(staging, Material::felt);
    float const radius = ball.half.x;
    CHECK(radius == Approx(0.0335F));
    // Pressed in by less than a centimetre.
    CHECK(glm::distance(ball.centre, mark) < radius);
    CHECK(glm::distance(ball.centre, mark) > radius - 0.01F);
    auto const& mat = shape_of(staging, Material::mat);
    float const top = mat.centre.y + mat.half.y;
    CHECK(std::abs(ball.centre.y - radius - top) < 0.01F);
  }
}

TEST_CASE("a ball at a wall touches the X and the wall, and the body stays before the wall") {
  for (auto const* const body : {"female", "male", "male:heavy"}) {
    INFO(body);
    auto const [staging, mark] = ways().staged("infraspinatus-1", 0, Side::left, named(body));
    auto const& wall = shape_of(staging, Material::wall);
    auto const ball =
        std::find_if(staging.shapes.begin(), staging.shapes.end(),
                     [](ThingShape const& each) { return each.form == ThingShape::Form::ball; });
    REQUIRE(ball != staging.shapes.end());
    CHECK(glm::distance(ball->centre, mark) < ball->half.x);
    // The wall's own z goes through it.
    auto const through = wall.rotation * glm::vec3(0.0F, 0.0F, 1.0F);
    float const away = std::abs(glm::dot(wall.centre - ball->centre, through)) - wall.half.z;
    CHECK(std::abs(away - ball->half.x) < 1e-3F);
    CHECK(staging.errors.wall < 0.02F);
  }
}

TEST_CASE("a ball under the upper arm lies on the table, not over its edge") {
  for (auto const& choice : four_bodies()) {
    for (auto const* const point : {"triceps_brachii-1", "triceps_brachii-2"}) {
      INFO(point << " on " << to_string(choice));
      auto const staging = ways().staged(point, 1, Side::right, choice).staging;
      auto const& ball = shape_of(staging, Material::felt);
      auto const lies = [&](ThingShape const& box) {
        if (box.form != ThingShape::Form::box) return false;
        auto const at = glm::conjugate(box.rotation) * (ball.centre - box.centre);
        return std::abs(at.x) < box.half.x && std::abs(at.z) < box.half.z &&
               std::abs(at.y - box.half.y - ball.half.x) < 0.01F;
      };
      CHECK(std::any_of(staging.shapes.begin(), staging.shapes.end(), lies));
    }
  }
}

TEST_CASE("fingers reach the X on either side, and the arm keeps out of the body") {
  for (auto const* const body : {"female", "male", "male:heavy", "female:lean"}) {
    for (auto const side : {Side::left, Side::right}) {
      for (auto const* const point :
           {"trapezius-2", "temporalis-2", "pectoralis_major-1", "extensor_digitorum-1"}) {
        INFO(point << " on " << body);
        auto const way = ways().staged(point, 0, side, named(body));
        CHECK(way.staging.errors.reach < 0.02F);
        // Where flesh leaves room: a heavy upper arm and chest do not always.
        if (!std::string_view(body).ends_with("heavy")) CHECK(way.staging.errors.body < 0.02F);
      }
    }
  }
}

TEST_CASE("the arm of a body on its back goes over the chest to the other side") {
  for (auto const* const body : {"female", "male", "male:heavy", "female:lean"}) {
    std::size_t found = 0;
    for (auto const& [point, way] : ways().across_from_the_back()) {
      INFO(point << " on " << body);
      auto const staging = ways().staged(point, way, Side::right, named(body)).staging;
      // Under the back the elbow would be lower than the shoulder.
      CHECK(place_of(staging, "forearm.L").y > place_of(staging, "upper_arm.L").y);
      ++found;
    }
    CHECK(found > 0);
  }
}

TEST_CASE("an X on an arm whose hand lies somewhere is pressed where the arm comes to rest") {
  // The near hand goes to the thigh from afar, and takes the X along.
  auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
  PlacedAtlas const placed(the_body(), std::make_shared<Atlas const>(reading.atlas));
  auto const place = placed.place(*placed.index_of({"extensor_digitorum-1", Side::right}));
  REQUIRE(place.has_value());
  auto const* const sits = reading.atlas.pose("sit");
  REQUIRE(sits != nullptr);
  auto pose = *sits;
  Anchor thigh;
  thigh.a = "thigh_mid_front";
  thigh.up_cm = -4.0F;
  thigh.from = Facing::front;
  pose.hands = {{.hand = PoseSide::near, .on = thigh, .grip = Grip::flat}};
  WayPose const way{
      .tool = Tool::fingers, .pose = "sit", .hand = PressHand::far, .grip = Grip::fingertips};
  auto const staging = stage(*the_body(), BodyChoice{}, pose, Side::right, Pressing{*place, way});
  CHECK(staging.errors.reach < 0.02F);
  // The joint of the last part of a finger is some 2 cm from its tip.
  CHECK(glm::distance(place_of(staging, "index_3.L"), staging.focus->at) < 0.045F);
}

TEST_CASE("a cane is held by the hand that the way names, the other one rests") {
  for (auto const* const body : {"female", "male"}) {
    INFO(body);
    auto const staging = ways().staged("rhomboids-3", 1, Side::right, named(body)).staging;
    auto const& cane = shape_of(staging, Material::steel);
    auto const away = [&](std::string_view hand) {
      auto const at = place_of(staging, hand);
      // Along its straight end, the last two corners.
      auto const& end = cane.path.back();
      auto const& begin = cane.path[cane.path.size() - 2];
      float const t = std::clamp(
          glm::dot(at - begin, end - begin) / glm::dot(end - begin, end - begin), 0.0F, 1.0F);
      return glm::distance(at, begin + t * (end - begin));
    };
    constexpr float palm = 0.12F;
    CHECK(away("hand.L") < palm);
    CHECK(away("hand.R") > palm);
  }
}

TEST_CASE("the shaft of a cane is clear of trunk, head and legs") {
  auto const& skeleton = *the_body()->skeleton();
  auto const& triangles = the_body()->skin()->triangles;
  for (auto const& choice : four_bodies()) {
    for (auto const& [point, way] : ways().with_cane()) {
      INFO(point << " on " << to_string(choice));
      auto const staging = ways().staged(point, way, Side::right, choice).staging;
      auto const skin = skin_of(staging, choice);
      std::vector<glm::vec3> normals(skin.size(), glm::vec3(0.0F));
      for (auto const& corners : triangles) {
        auto const a = skin[corners[0]];
        auto const normal = glm::cross(skin[corners[1]] - a, skin[corners[2]] - a);
        for (auto const v : corners) normals[v] += normal;
      }
      std::vector<glm::vec3> at;
      std::vector<glm::vec3> out;
      for (std::size_t v = 0; v < skin.size(); ++v) {
        std::string_view const joint = skeleton.joints[skeleton.skin[v].joints.front()].name;
        constexpr std::array body{"pelvis", "spine", "neck", "head", "thigh", "shin"};
        if (std::none_of(body.begin(), body.end(),
                         [&](char const* const part) { return joint.starts_with(part); }))
          continue;
        at.push_back(skin[v]);
        out.push_back(glm::normalize(normals[v]));
      }
      SkinSamples const body(at, out);
      auto const& path = shape_of(staging, Material::steel).path;
      auto const& begin = path[path.size() - 2];
      float deepest = 0.0F;
      for (int i = 0; i <= 100; ++i) {
        auto const along = static_cast<float>(i) / 100.0F;
        deepest = std::max(deepest, body.depth(glm::mix(begin, path.back(), along)));
      }
      CHECK(deepest < 0.01F);
    }
  }
}

TEST_CASE("what a hand cannot reach is told") {
  // The near hand at its own forearm.
  auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
  PlacedAtlas const placed(the_body(), std::make_shared<Atlas const>(reading.atlas));
  auto const place = placed.place(*placed.index_of({"extensor_digitorum-1", Side::right}));
  REQUIRE(place.has_value());
  auto const* const pose = reading.atlas.pose("sit");
  REQUIRE(pose != nullptr);
  WayPose const way{
      .tool = Tool::fingers, .pose = "sit", .hand = PressHand::near, .grip = Grip::fingertips};
  auto const staging = stage(*the_body(), BodyChoice{}, *pose, Side::right, Pressing{*place, way});
  CHECK(staging.errors.reach > 0.05F);
}
