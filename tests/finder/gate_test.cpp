// The signs that are asked before a list: few, those of the place first, no emergency at every
// ache.
#include "finder/gate.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "base/words.h"
#include "finder/shipped.h"
#include "finder/told_region.h"
#include "finder/warnings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

RedFlag flag(std::string id, Action action, std::vector<std::string> mainly,
             std::vector<std::string> signs) {
  RedFlag made;
  made.id = std::move(id);
  made.action = action;
  made.mainly = std::move(mainly);
  made.signs = std::move(signs);
  return made;
}

std::vector<GateSign> signs_of(Region const& region) {
  std::vector<RegionHere> const here{{&region, Side::right}};
  auto const flags = warnings_in(shipped().atlas(), here);
  return gravest_signs(flags, here);
}

}  // namespace

TEST_CASE("the place's own flags come first, then doctors; other emergencies are not asked about") {
  Region calf;
  calf.id = "calf";
  auto const clot = flag("clot", Action::doctor_today, {"calf"}, {"One leg is swollen.", "Warm."});
  auto const lung = flag("lung", Action::emergency, {"chest"}, {"You are short of breath."});
  auto const other = flag("other", Action::doctor, {}, {"You lose weight."});
  std::vector<RedFlag const*> const flags{&lung, &clot, &other};
  std::vector<RegionHere> const here{{&calf, Side::left}};
  auto const signs = gravest_signs(flags, here);
  REQUIRE(signs.size() == 3);
  CHECK(signs[0].flag == &clot);
  CHECK(signs[1].flag == &other);
  CHECK(signs[2].sign == "Warm.");
  CHECK(gravest_signs(flags, here, 1).size() == 1);
  CHECK(gravest_signs(flags, here, 4, 1).size() == 2);  // two are asked whatever they say
  CHECK(gravest_signs({}, here).empty());
}

TEST_CASE(
    "the shipped gates are read in a glance, and a quarter of them at most names an emergency") {
  std::size_t emergencies = 0;
  auto const& regions = shipped().atlas().regions;
  for (auto const& region : regions) {
    INFO(region.id);
    auto const signs = signs_of(region);
    CHECK(signs.size() <= 4);
    std::size_t words = 0;
    std::set<std::string_view> said;
    for (auto const& each : signs) {
      words += words_of(each.sign).size();
      CHECK(said.insert(each.sign).second);
    }
    CHECK(words <= 40);
    bool const is_emergency = std::any_of(signs.begin(), signs.end(), [](GateSign const& each) {
      return each.flag->action == Action::emergency;
    });
    if (is_emergency) ++emergencies;
  }
  CHECK(emergencies * 4 <= regions.size());
}

TEST_CASE("where a danger looks like a muscle pain its sign is the first") {
  struct Wanted {
    char const* region;
    char const* flag;
  };
  for (auto const& [region, flag] :
       {Wanted{"breastbone", "heart"}, Wanted{"between_spine_and_shoulder_blade", "heart_back"},
        Wanted{"sacrum", "lost_control"}, Wanted{"around_eye", "red_eye"},
        Wanted{"temple", "temple_after_50"}, Wanted{"calf", "clot"},
        Wanted{"achilles", "heel_cord"}, Wanted{"kneecap", "hot_joint"},
        Wanted{"back_of_neck", "meningitis"}}) {
    INFO(region);
    auto const signs = signs_of(*shipped().atlas().region(region));
    REQUIRE_FALSE(signs.empty());
    CHECK(signs.front().flag->id == flag);
  }
}
