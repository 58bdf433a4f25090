// What the whole atlas says of relief: exercises, causes, evidence, tools, places and movements.
#pragma once

#include "atlas/small_atlas.h"

namespace knotmap::test {

/// One of repeats with all that it may say, one of minutes, one break.
inline Json whole_exercises() {
  return Json::parse(R"({"$schema":"schema/exercises.schema.json","exercises":[
    {"id":"blades","kind":"strengthen","muscles":["trapezius","multifidi"],
     "areas":["upper_back","shoulder"],"position":"lying_back","equipment":["bed","pillow"],
     "dose":{"repeats":5,"sets":1,"hold_s":5,"times_a_day":1,"days_a_week":4},
     "raise":{"add":2,"most":15},"not_with":["thinners"],"evidence":"fair","source":["ts1999-6"],
     "text":{"en":{"name":"Blades together","for":"It wakes the upper back.",
       "start":"Lie on your back.","steps":["Press.","Hold.","Let go."],
       "harder":"Do it sitting.","avoid":"Stop if an arm tingles.","sure":"One trial helped.",
       "synonyms":["squeeze"]}}},
    {"id":"walk","kind":"walk","muscles":[],"areas":["chest"],"position":"walking",
     "equipment":[],"dose":{"minutes":10,"times_a_day":1,"days_a_week":7},
     "not_with":[],"evidence":"good","source":["ts1999-6","book2"],
     "text":{"en":{"name":"Walk","for":"It loosens you.","start":"Stand up.",
       "steps":["Go out.","Walk.","Come home."],"harder":"","avoid":"Rest when it hurts.",
       "sure":"Many trials helped."}}},
    {"id":"stand_up","kind":"break","muscles":[],"areas":["neck"],"position":"sitting",
     "equipment":["chair"],"dose":{"repeats":2,"every_minutes":30},
     "not_with":[],"evidence":"opinion","source":["ts1999-6"],
     "text":{"en":{"name":"Stand up","for":"It ends the sitting.","start":"Sit on a chair.",
       "steps":["Stand up.","Breathe.","Sit down."],"avoid":"Hold on to a table.",
       "sure":"Teachers say so."}}}]})");
}

inline Json whole_causes() {
  return Json::parse(R"({"$schema":"schema/causes.schema.json",
    "families":[
      {"id":"turned","text":{"en":{"name":"Turned to one side","about":"One side works more."}}},
      {"id":"load","text":{"en":{"name":"Loads","about":"A bag can be too heavy."}}},
      {"id":"sleep","text":{"en":{"name":"Sleep","about":"A bed can be too soft."}}}],
    "causes":[
      {"id":"typing_turned","family":"turned","areas":["neck","shoulder"],
       "muscles":["trapezius-1","multifidi"],"tells":4,"sided":"one",
       "exercises":["blades","walk"],"evidence":"opinion","source":["ts1999-6"],
       "text":{"en":{"name":"Typing turned","ask":"Do you type turned to one side?",
         "why":"The neck stays turned.","today":"Put the screen in front of you.",
         "doctor":"See a doctor if an arm is weak.","sure":"Nobody tested it.",
         "synonyms":["screen to the side"]}}},
      {"id":"bag","family":"load","areas":["shoulder"],"muscles":[],"tells":2,"sided":"any",
       "exercises":[],"evidence":"disputed","source":["ts1999-6"],
       "text":{"en":{"name":"A heavy bag","ask":"Do you carry a heavy bag?",
         "why":"It pulls one shoulder down.","today":"Take half out of it.","doctor":"",
         "sure":"Nobody tested it."}}}]})");
}

inline Json whole_evidence() {
  return Json::parse(R"({"$schema":"schema/evidence.schema.json","evidence":[
    {"id":"pressing","grade":"weak","source":["ts1999-6"],
     "text":{"en":{"title":"Pressing a sore spot","known":["It helps some."],
       "doubted":["Sham presses help as well."],"so":"Stop when it does not help."}}},
    {"id":"finding","grade":"disputed","source":["ts1999-6"],
     "text":{"en":{"title":"Finding a point","known":["Two people often agree."],
       "doubted":["Two people often differ."],"so":"Trust your own finger."}}}]})");
}

inline Json whole_tools() {
  return Json::parse(R"({"$schema":"schema/tools.schema.json",
    "tools":[
      {"id":"tennis_ball","hardness":3,"text":{"en":{"name":"tennis ball","about":"For the back.",
        "not_here":"It is too hard here.","instead":"Rolled socks are softer."}}},
      {"id":"fingers","hardness":1,"text":{"en":{"name":"fingers","about":"The softest tool.",
        "not_here":"They do not reach.","instead":""}}}],
    "places":[
      {"id":"floor","text":{"en":{"name":"on the floor","not_here":"It is too far down."}}},
      {"id":"chair","text":{"en":{"name":"on a chair","not_here":"You cannot lie there."}}},
      {"id":"wall","text":{"en":{"name":"at a wall","not_here":"It does not hold you."}}}]})");
}

/// Each area of a region of the small atlas has one.
inline Json whole_movements() {
  return Json::parse(R"({"$schema":"schema/movements.schema.json","movements":[
    {"id":"turn_head","areas":["neck","front_neck"],
     "text":{"en":{"name":"Turning the head","do":"Turn it slowly.","rate":"How much does it hurt?"}}},
    {"id":"lift_arm","areas":["shoulder","upper_back","chest"],
     "text":{"en":{"name":"Lifting the arm","do":"Lift it slowly.","rate":"Does it hurt?"}}}]})");
}

/// The third begins from the first.
inline Json whole_poses() {
  return Json::parse(R"({"$schema":"schema/poses.schema.json","poses":[
    {"id":"sit","root":"sitting",
     "turns":[{"part":"pelvis","flexion":-5},{"part":"hip","side":"both","flexion":88,"abduction":6},
       {"part":"elbow","side":"near","flexion":60,"rotation":40},
       {"part":"wrist","side":"far","flexion":10}],
     "rests":[{"part":"soles","side":"both","by":["ankle","knee"]}],
     "text":{"en":{"name":"Sitting"}}},
    {"id":"lie_back","root":"on_back","turns":[{"part":"neck","rotation":-40}],
     "text":{"en":{"name":"Lying on the back"}}},
    {"id":"sit_leaning","from":"sit",
     "turns":[{"part":"hip","side":"near","flexion":70},{"part":"elbow","side":"both","flexion":20}],
     "things":[{"thing":"chair","at":"under","part":"seat"},
       {"thing":"wall","at":"beside","side":"far","away_cm":30},
       {"thing":"band","at":"between","side":"near","part":"soles","other":"hands"},
       {"thing":"mat","at":"under"},{"thing":"book","at":"under","part":"head"},
       {"thing":"stool","at":"under","side":"near","part":"heels"},
       {"thing":"stick","at":"between","side":"far","part":"hands","other":"soles"}],
     "hands":[{"hand":"far","on":{"at":"patella.other","up_cm":2,"from":"front"},"grip":"hold"}],
     "room_by":["hip","knee"],
     "text":{"en":{"name":"Sitting, leaning to a wall"}}}]})");
}

inline Json whole_motions() {
  return Json::parse(R"({"$schema":"schema/motions.schema.json","motions":[
    {"exercise":"blades","seen":{"part":"shoulder_girdle","from":"back"},"keys":[
      {"from":"sit_leaning","move_s":2,"hold_s":1.5},
      {"from":"sit","turns":[{"part":"shoulder_girdle","side":"both","flexion":-15}],
       "hands":[{"hand":"both","on":{"at":"patella","from":"front"},"grip":"flat"}],
       "move_s":3,"hold_s":5}]},
    {"exercise":"walk","keys":[{"root":"standing","move_s":0,"hold_s":4}]}]})");
}

inline void put_relief(SmallAtlas const& small) {
  small.put("exercises.json", whole_exercises());
  small.put("causes.json", whole_causes());
  small.put("evidence.json", whole_evidence());
  small.put("tools.json", whole_tools());
  small.put("movements.json", whole_movements());
  small.put("poses.json", whole_poses());
  small.put("motions.json", whole_motions());
}

}  // namespace knotmap::test
