// The signs that are asked before a list: few, those of the place first, in words that fit it, no
// emergency at every ache.
#include "finder/gate.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "base/words.h"
#include "finder/shipped.h"
#include "finder/told_region.h"
#include "finder/warnings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

using Words = std::set<std::string, std::less<>>;

RedFlag flag(std::string id, Action action, std::vector<std::string> signs) {
  RedFlag made;
  made.id = std::move(id);
  made.action = action;
  made.signs = std::move(signs);
  return made;
}

std::vector<GateSign> signs_of(Region const& region) {
  std::vector<RegionHere> const here{{&region, Side::right}};
  return gravest_signs(shipped().atlas(), here);
}

std::vector<GateSign> more_signs_of(Region const& region) {
  std::vector<RegionHere> const here{{&region, Side::right}};
  return more_signs(warnings_in(shipped().atlas(), here), signs_of(region));
}

/// Words for a part of the body, and the area words of the regions that have it.
struct BodyPart {
  Words words;
  Words areas;
};

std::vector<BodyPart> const& body_parts() {
  static std::vector<BodyPart> const all{
      {{"head", "headache"}, {"head"}},
      {{"face"}, {"face"}},
      {{"gum", "mouth", "teeth", "tongue"}, {"face", "jaw"}},
      {{"jaw"}, {"jaw"}},
      {{"ear"}, {"ear"}},
      {{"eye", "eyelid", "pupil"}, {"eye"}},
      {{"neck"}, {"neck"}},
      {{"chest"}, {"chest"}},
      {{"breast", "nipple"}, {"breast"}},
      {{"rib", "ribs"}, {"ribs"}},
      {{"back"}, {"upper_back", "mid_back", "low_back"}},
      {{"belly", "navel"}, {"belly"}},
      {{"testicle", "testicles"}, {"groin"}},
      {{"collar"}, {"neck", "chest"}},
      {{"shoulder", "shoulders"}, {"shoulder"}},
      {{"armpit"}, {"breast"}},
      {{"arm", "arms"}, {"arm"}},
      {{"limb", "limbs"}, {"arm", "hand", "thigh", "knee", "calf", "foot"}},
      {{"elbow"}, {"elbow"}},
      {{"wrist"}, {"wrist"}},
      {{"hand", "hands", "grip"}, {"hand"}},
      {{"thumb"}, {}},
      {{"finger", "fingers"}, {}},
      {{"hip", "hips"}, {"hip"}},
      {{"leg", "legs"}, {"buttock", "hip", "groin", "thigh", "knee", "calf", "foot"}},
      {{"knee"}, {"knee"}},
      {{"calf"}, {"calf"}},
      {{"ankle"}, {"ankle"}},
      {{"heel", "tiptoe"}, {"foot", "calf"}},
      {{"foot", "feet"}, {"foot"}},
      {{"toe", "toes"}, {"toes"}},
      {{"tailbone"}, {}},
  };
  return all;
}

/// Dangers that show at other parts than the one that hurts.
std::map<std::string, Words, std::less<>> const& shown_elsewhere() {
  static std::map<std::string, Words, std::less<>> const all{
      {"stroke", {"face", "arm"}},
      {"meningitis", {"neck"}},
      {"temple_after_50", {"jaw", "headache"}},
      {"heart", {"chest", "arm", "jaw", "back"}},
      {"heart_back", {"chest"}},
      {"heart_left_arm", {"chest", "arms"}},
      {"shoulder_now", {"chest"}},
      {"red_eye", {"eye"}},
      {"belly_now", {"belly"}},
      {"neck_now", {"eyelid", "pupil"}},
      {"spinal_cord", {"hands", "legs"}},
      {"lost_control", {"legs", "back"}},  // the back passage
      {"cold_limb", {"arm", "leg"}},
      {"polymyalgia", {"shoulders", "hips"}},
      {"spine_infection", {"back", "neck"}},
      {"pre_eclampsia", {"headache"}},
      {"weak_limb", {"arm", "leg", "foot", "grip"}},
      {"back_inside", {"back", "belly"}},
      {"lung_top", {"arm", "finger"}},
      {"pregnancy_bleed", {"belly"}},
  };
  return all;
}

/// The part that a sign names although it is neither of `region` nor where such a danger shows.
std::string foreign_part(GateSign const& sign, Region const& region) {
  auto const& elsewhere = shown_elsewhere();
  auto const shown = elsewhere.find(sign.flag->id);
  auto const name = words_of(region.name);
  for (auto const& word : words_of(sign.sign)) {
    auto const part = std::find_if(body_parts().begin(), body_parts().end(),
                                   [&](BodyPart const& each) { return each.words.contains(word); });
    if (part == body_parts().end()) continue;
    bool const is_here =
        std::any_of(region.areas.begin(), region.areas.end(),
                    [&](std::string const& area) { return part->areas.contains(area); }) ||
        std::any_of(name.begin(), name.end(), [&](auto const& each) {
          return part->words.contains(each) || part->words.contains(std::string(each) + "s");
        });
    if (is_here || (shown != elsewhere.end() && shown->second.contains(word))) continue;
    return std::string(word);
  }
  return {};
}

/// The names of illnesses, as people tell them.
std::vector<std::string> const& illnesses() {
  static auto const all = [] {
    std::vector<std::string> names;
    for (auto const& rule : shipped().atlas().danger_words.rules) {
      for (auto const& name : rule.named) {
        if (name.size() != 1) continue;  // it takes more words than these
        names.insert(names.end(), name[0].begin(), name[0].end());
      }
    }
    return names;
  }();
  return all;
}

/// The name of an illness in a sign; what one knows to have or to have had is no such name.
std::string illness_named(std::string_view sign) {
  std::string said;
  for (auto const& word : words_of(sign)) said += " " + std::string(word);
  said += " ";
  for (auto const& name : illnesses()) {
    auto const at = said.find(" " + name + " ");
    if (at == std::string::npos) continue;
    std::string_view const before(said.data(), at);
    if (!before.ends_with(" have") && !before.ends_with(" had")) return name;
  }
  return {};
}

}  // namespace

TEST_CASE("the gravest sign of each part comes first, then the next of each, few and different") {
  Atlas atlas;
  atlas.safety.red_flags = {flag("clot", Action::doctor_today, {"One leg is swollen."}),
                            flag("lung", Action::emergency, {"You are short of breath."}),
                            flag("other", Action::doctor, {"It is warm.", "You lose weight."})};
  atlas.gate = {
      {"leg", {"calf", "shin"}, {{"clot", "The leg is swollen."}, {"clot", "It is warm."}}, {}},
      {"chest", {"breast"}, {{"lung", "You are short of breath."}, {"clot", "It is warm."}}, {}}};
  Region calf;
  calf.id = "calf";
  Region shin;
  shin.id = "shin";
  Region breast;
  breast.id = "breast";
  Region other;
  other.id = "other";
  std::vector<RegionHere> const leg{{&calf, Side::left}, {&shin, Side::left}};
  auto const of_leg = gravest_signs(atlas, leg);
  REQUIRE(of_leg.size() == 2);
  CHECK(of_leg[0].sign == "The leg is swollen.");
  std::vector<RegionHere> const both{{&calf, Side::left}, {&breast, Side::left}, {&other, {}}};
  auto const signs = gravest_signs(atlas, both);
  REQUIRE(signs.size() == 3);
  CHECK(signs[0].flag->id == "lung");  // the most urgent of the two that come first
  CHECK(signs[1].flag->id == "clot");
  CHECK(signs[2].sign == "It is warm.");
  CHECK(gravest_signs(atlas, both, 1).size() == 1);
  CHECK(gravest_signs(atlas, both, 4, 1).size() == 2);  // two are asked whatever they say
  CHECK(gravest_signs(atlas, {}).empty());

  std::vector<RedFlag const*> flags;
  for (auto const& each : atlas.safety.red_flags) flags.push_back(&each);
  auto const more = more_signs(flags, signs);
  REQUIRE(more.size() == 1);  // of the flag that was not asked about, what was not said
  CHECK(more[0].sign == "You lose weight.");
}

TEST_CASE(
    "the shipped gates are read in a glance, and a quarter of them at most names an emergency") {
  std::size_t emergencies = 0;
  auto const& regions = shipped().atlas().regions;
  for (auto const& region : regions) {
    INFO(region.id);
    auto const signs = signs_of(region);
    CHECK_FALSE(signs.empty());
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
        Wanted{"sacrum", "lost_control"}, Wanted{"low_back_beside_spine", "lost_control"},
        Wanted{"around_eye", "red_eye"}, Wanted{"temple", "temple_after_50"},
        Wanted{"forehead", "head_sudden"}, Wanted{"back_of_head", "head_sudden"},
        Wanted{"calf", "clot"}, Wanted{"achilles", "heel_cord"}, Wanted{"kneecap", "hot_joint"},
        Wanted{"back_of_neck", "meningitis"}, Wanted{"side_of_neck", "neck_now"},
        Wanted{"thumb", "fracture"}, Wanted{"index_finger", "fracture"}, Wanted{"palm", "fracture"},
        Wanted{"lower_buttock", "weak_limb"}}) {
    INFO(region);
    auto const signs = signs_of(*shipped().atlas().region(region));
    REQUIRE_FALSE(signs.empty());
    CHECK(signs.front().flag->id == flag);
  }
}

TEST_CASE("each part of the body asks what guidelines ask about there") {
  struct Wanted {
    char const* region;
    Words flags;
  };
  for (auto const& [region, wanted] :
       {Wanted{"forehead", {"head_sudden", "stroke", "meningitis", "headache_today"}},
        Wanted{"temple", {"head_sudden", "stroke", "temple_after_50"}},
        Wanted{"back_of_neck", {"meningitis", "neck_now", "fracture", "spinal_cord"}},
        Wanted{"base_of_neck", {"fracture", "weak_limb", "spine_infection", "cancer_spine"}},
        Wanted{"upper_chest", {"heart", "lung_clot"}},
        Wanted{"low_back_beside_spine",
               {"lost_control", "fracture", "cancer_spine", "spine_infection"}},
        Wanted{"back_of_hand", {"fracture", "cellulitis", "weak_limb"}},
        Wanted{"ring_and_little_finger", {"fracture", "hot_joint", "tendon_rupture"}},
        Wanted{"calf", {"clot", "heel_cord"}}, Wanted{"kneecap", {"hot_joint", "knee_now"}}}) {
    INFO(region);
    Words asked;
    for (auto const& sign : signs_of(*shipped().atlas().region(region)))
      asked.insert(sign.flag->id);
    for (auto const& each : wanted) {
      INFO(each);
      CHECK(asked.contains(each));
    }
  }
}

TEST_CASE("no sign names a part of the body that the place does not have") {
  auto const& atlas = shipped().atlas();
  Region back;
  back.name = "low back, beside the spine";
  back.areas = {"low_back", "low_spine"};
  auto const* const fracture = atlas.red_flag("fracture");
  CHECK(foreign_part({fracture, "The limb looks bent, or you cannot use it."}, back) == "limb");
  for (auto const& region : atlas.regions) {
    for (auto const& sign : signs_of(region)) {
      INFO(region.id << ": " << sign.sign);
      CHECK(foreign_part(sign, region).empty());
    }
    for (auto const& sign : more_signs_of(region)) {
      INFO(region.id << ", more: " << sign.flag->id << ": " << sign.sign);
      CHECK(foreign_part(sign, region).empty());
    }
  }
}

TEST_CASE("a sign says what is felt, not the name of an illness") {
  CHECK(illness_named("It is a stroke.") == "stroke");
  CHECK(illness_named("You have or had cancer, and this pain is new.").empty());
  for (auto const& region : shipped().atlas().regions) {
    for (auto const& sign : signs_of(region)) {
      INFO(region.id << ": " << sign.sign);
      CHECK(illness_named(sign.sign).empty());
    }
    for (auto const& sign : more_signs_of(region)) {
      INFO(region.id << ", more: " << sign.flag->id << ": " << sign.sign);
      CHECK(illness_named(sign.sign).empty());
    }
  }
}
