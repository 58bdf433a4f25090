// What a therapist would say first at a place: the muscle under the finger, the person's own hands,
// the studies, questions that belong there.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "finder/complaints.h"
#include "finder/shipped.h"
#include "finder/symptoms.h"
#include "finder/warnings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// The muscles of the first three rows of a click.
std::vector<std::string> first_three(Place const& place) {
  std::vector<std::string> muscles;
  for (auto const& row : find_candidates(shipped(), click(place))) {
    if (muscles.size() == 3) break;
    muscles.push_back(shipped().points()[row.point].muscle->id);
  }
  return muscles;
}

bool holds(std::vector<std::string> const& all, std::string const& id) {
  return std::find(all.begin(), all.end(), id) != all.end();
}

std::vector<std::string> worth_asking_at(Place const& place) {
  auto const pain = click(place);
  auto const rows = find_candidates(shipped(), pain);
  auto const regions = regions_under(shipped(), pain);
  std::vector<std::string> ids;
  for (auto const* const symptom : symptoms_worth_asking(shipped(), rows, {}, 6, regions))
    ids.push_back(symptom->id);
  return ids;
}

}  // namespace

TEST_CASE("flesh lies under the skin over it, the outermost first, and not under the other limb") {
  auto const& field = shipped().muscle_field();
  auto const at = [&](std::string_view landmark) {
    return field.under(shipped_body()->base().position(near(landmark)));
  };
  auto const calf = at("calf_mid_back.R");
  REQUIRE_FALSE(calf.empty());
  CHECK(calf[0].muscle->id == "gastrocnemius");
  CHECK(calf[0].side == Side::right);
  auto const arm = at("deltoid_mid.R");
  REQUIRE(arm.size() >= 2);
  CHECK(arm[0].muscle->id == "deltoid");
  for (std::size_t i = 1; i < arm.size(); ++i) CHECK(arm[i - 1].depth_m <= arm[i].depth_m);
  auto const left = at("calf_mid_back.L");
  REQUIRE_FALSE(left.empty());
  CHECK(left[0].side == Side::left);
  CHECK(field.under({5.0F, 5.0F, 5.0F}).empty());
}

TEST_CASE("the muscle under the finger is among the first") {
  CHECK(first_three(near("scap_centre.R")).front() == "infraspinatus");
  auto const calf = first_three(near("calf_mid_back.R"));
  CHECK(holds(calf, "soleus"));
  CHECK(holds(calf, "gastrocnemius"));
  CHECK(holds(first_three(near("deltoid_mid.R")), "deltoid"));
}

TEST_CASE("low in the back its own muscles come before the psoas and the belly's") {
  for (auto const* const spine : {"L2_spinous", "L3_spinous", "L4_spinous", "L5_spinous"}) {
    for (float const out : {0.0F, 0.03F, 0.05F}) {
      CAPTURE(spine, out);
      auto const muscles = first_three(moved(near(spine), {-out, 0.0F, 0.0F}));
      CHECK_FALSE(holds(muscles, "iliopsoas"));
      CHECK(muscles.front() != "rectus_abdominis");
    }
  }
}

TEST_CASE("the first row may be pressed by the person's own hands wherever any may") {
  for (auto const* const place : {"groin_crease_mid.R", "menton", "chin", "calf_mid_back.R",
                                  "knee_crease_mid.R", "navel", "angle_of_neck.R"}) {
    CAPTURE(place);
    auto const rows = find_candidates(shipped(), click(near(place)));
    REQUIRE_FALSE(rows.empty());
    auto const is_usable = [](Candidate const& row) {
      return shipped().press_of(row.point) < Press::therapist_only;
    };
    bool const any = std::any_of(rows.begin(), rows.end(), [&](Candidate const& row) {
      return is_usable(row) && row.score >= 0.1F * rows.front().score;
    });
    CHECK(is_usable(rows.front()) == any);
  }
}

TEST_CASE("on the midline the two sides of a point are one row") {
  for (auto const* const place :
       {"skull_top", "T5_spinous", "L4_spinous", "navel", "sacrum_apex"}) {
    CAPTURE(place);
    std::vector<Point const*> first;
    for (auto const& row : find_candidates(shipped(), click(near(place)))) {
      if (first.size() == 3) break;
      auto const* const point = shipped().points()[row.point].point;
      CHECK(std::find(first.begin(), first.end(), point) == first.end());
      first.push_back(point);
    }
  }
}

TEST_CASE("a study brings a muscle whose own zone lies elsewhere: heel pain comes from the calf") {
  auto const& placed = shipped();
  auto const heel = near("heel_sole.R");
  auto const rows = find_candidates(placed, click(heel));
  auto const calf = std::find_if(rows.begin(), rows.end(), [&](Candidate const& row) {
    return placed.points()[row.point].point->id == "gastrocnemius-1";
  });
  REQUIRE(calf != rows.end());
  CHECK(placed.points()[calf->point].side == Side::right);
  CHECK_THAT(whole_reason(*calf), Catch::Contains("found in 98 of 100"));
  CHECK(calf - rows.begin() < 5);
}

TEST_CASE("only what belongs to the part of the body is asked, and what people say most of it is") {
  auto const crown = worth_asking_at(near("skull_top"));
  CHECK_FALSE(holds(crown, "costochondritis"));
  CHECK_FALSE(holds(worth_asking_at(near("navel")), "worn_hip"));
  auto const heel = worth_asking_at(near("heel_sole.R"));
  CHECK((holds(heel, "first_step") || holds(heel, "plantar_fasciitis")));
  auto const low_back = worth_asking_at(moved(near("L4_spinous"), {-0.03F, 0.0F, 0.0F}));
  CHECK((holds(low_back, "lumbago") || holds(low_back, "sitting_long")));
}
