// The small atlas with all that an atlas may say: shared zones, points without pain, a muscle of
// the midline, related muscles, symptoms, keys and all for relief. It is sound, on the body too.
#pragma once

#include "atlas/small_atlas.h"
#include "atlas/whole_relief.h"

namespace knotmap::test {

/// Whether a muscle without origin, insertion, causes and mistaken_for is a fault.
inline constexpr bool muscle_pages_are_required = true;

inline constexpr auto midline_file = "muscles/sternalis.json";

/// Points 1 and 2 as in the small atlas, 3 felt as 1 and shown by poses, 4 without pain and not to
/// be pressed.
inline Json whole_trapezius() {
  auto muscle = small_muscle("trapezius");
  muscle["$schema"] = "../schema/muscle.schema.json";
  muscle["related"] = {"multifidi", "sternalis"};
  muscle["shape"] = Json::parse(R"({"layer":"superficial","under":["sternalis"],"bands":[
    {"form":"sheet","course":"skin","depth_cm":0.8,"thickness_cm":0.8,"belly":[0.1,0.9],
     "faces":"back","fibres_deg":10,"feathered":false,
     "origin":[{"at":"T2_spinous"},{"between":["T5_spinous","T6_spinous"],"t":0.5,"up_cm":0.2}],
     "via":[[{"at":"scap_spine_root","out_cm":-2,"from":"back","depth_cm":0.9},
             {"at":"scap_medial_border_mid","out_cm":-2,"from":"back"}]],
     "insertion":[{"at":"scap_spine_root"},{"at":"scap_medial_border_mid"}]},
    {"form":"spindle","thickness_cm":1,"width_cm":2,
     "origin":[{"at":"T7_spinous"}],"insertion":[{"at":"scap_inferior_angle","width_cm":1.5}]}]})");
  auto shared = small_point("trapezius-3");
  shared["zones"] = {{"same_as", "trapezius-1"}};
  shared["reach"] = "helper";
  shared["text"]["en"].erase("felt");
  shared["text"]["en"]["note"] = "Ask someone.";
  shared["text"]["en"]["ways"] = Json::parse(R"([{"name":"With a ball at the wall",
    "tool":"tennis_ball","position":"Stand.","places":["wall"],"steps":["Lean.","Breathe."]}])");
  shared["text"]["en"]["later"] = {"Leave it when it is calm."};
  shared["ways"] = Json::parse(R"([
    {"tool":"fingers","pose":"sit","hand":"far","grip":"fingertips"},
    {"tool":"tennis_ball","pose":"sit_leaning","against":"wall"}])");
  auto silent = small_point("trapezius-4");
  silent["effect"] = "autonomic";
  silent["press"] = "therapist_only";
  silent["inside"] = "none";
  silent["tools"] = {"none"};
  silent["text"]["en"].erase("places");
  silent.erase("zones");
  silent.erase("dose");
  muscle["points"].push_back(shared);
  muscle["points"].push_back(silent);
  return muscle;
}

inline Json midline_muscle() {
  auto muscle = small_muscle("sternalis");
  muscle["sides"] = "midline";
  muscle["points"].erase(1);
  auto& point = muscle["points"][0];
  point["at"] = Json::parse(R"({"at":"sternum_mid","from":"front"})");
  point["zones"] = Json::parse(R"({"essential":[{"line":[{"at":"sternum_mid","from":"front"}],
                                                 "radius_cm":3}]})");
  return muscle;
}

inline Json small_symptom(std::string const& id, std::string const& muscle) {
  auto symptom = Json::parse(R"({"kind":"feeling","regions":["top_of_shoulder"],
    "source":["ts1999-6"],
    "text":{"en":{"name":"Dizzy","ask":"Do you feel dizzy?","reason":"it comes with this muscle",
                  "warning":"Not after a fall.","synonyms":["giddy"]}}})");
  symptom["id"] = id;
  symptom["points"] = {muscle, muscle + "-1"};
  return symptom;
}

inline void make_whole(SmallAtlas const& small) {
  put_relief(small);
  small.put(trapezius_file, whole_trapezius());
  small.put("muscles/multifidi.json", small_muscle("multifidi"));
  small.put(midline_file, midline_muscle());
  Json symptoms;
  symptoms["$schema"] = "schema/symptoms.schema.json";
  for (auto const* const id : {"dizzy", "faint", "sore", "stiff", "tired"}) {
    symptoms["symptoms"].push_back(small_symptom(id, "multifidi"));
  }
  small.put("symptoms.json", symptoms);
  small.put("complaints.json",
            Json::parse(R"({"$schema":"schema/complaints.schema.json","complaints":[
    {"id":"sore_blade","regions":["top_of_shoulder"],
     "text":{"en":{"people":"people with a sore blade","note":"Ask first."}},
     "studies":[
       {"source":["ts1999-6"],"people":40,"grade":"good",
        "muscles":[{"muscle":"multifidi","share":0.8},{"muscle":"trapezius","share":0.4}]},
       {"source":["ts1999-6"],"people":9,"grade":"weak","order":[["multifidi"],["sternalis"]]}]}]})"));
  small.put("bones.json", Json::parse(R"({"$schema":"schema/bones.schema.json","bones":[
    {"id":"clavicle","sides":"both","source":["ts1999-6"],"text":{"en":{"name":"Collarbone"}},
     "bands":[{"form":"rod","course":"straight","thickness_cm":1.2,"width_cm":1.2,
               "origin":[{"at":"clavicle_medial","out_cm":0.4}],
               "insertion":[{"at":"clavicle_lateral"}]}]}]})"));
  small.put("keys.json", Json::parse(R"({"keys":[
    {"key":"multifidi","satellites":["sternalis","trapezius-1"],"source":["ts1999-6"]},
    {"key":"multifidi-1","satellites":["sternalis"],"source":["ts1999-6"]},
    {"key":"multifidi-2","satellites":["sternalis"],"source":["ts1999-6"]},
    {"key":"sternalis","satellites":["multifidi","multifidi-1"],"source":["ts1999-6"]},
    {"key":"trapezius","satellites":["multifidi"],"source":["ts1999-6"]},
    {"key":"trapezius-1","satellites":["multifidi"],"source":["ts1999-6"]}]})"));
}

}  // namespace knotmap::test
