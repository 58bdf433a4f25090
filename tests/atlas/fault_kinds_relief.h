// Kinds of faults in the files for relief: exercises, causes, evidence, tools, places, movements,
// poses; and in how points are shown by poses.
#pragma once

#include "atlas/fault_kinds.h"

namespace knotmap::test {

inline std::vector<FaultKind> exercise_kinds() {
  std::string const e = "exercises.json";
  std::string const x = "/exercises/0";
  std::string const w = "/exercises/1";  // of minutes
  std::string const b = "/exercises/2";  // a break
  return {
      {"exercise twice", e, b + "/id", "\"blades\"", b + "/id", "twice", "its own"},
      {"unknown kind of exercise", e, x + "/kind", "\"strenghten\"", x + "/kind", "strenghten",
       "\"strengthen\""},
      {"exercise of an unknown muscle", e, x + "/muscles/1", "\"multifidus\"", x + "/muscles/1",
       "no muscle", "multifidi"},
      {"exercise of a point", e, x + "/muscles/1", "\"multifidi-1\"", x + "/muscles/1", "no muscle",
       "multifidi"},
      {"exercise for an unknown area", e, x + "/areas/1", "\"sholder\"", x + "/areas/1", "sholder",
       "shoulder"},
      {"exercise for no area", e, w + "/areas", "[]", w + "/areas", "empty", "add"},
      {"unknown position", e, x + "/position", "\"lying\"", x + "/position", "lying", "lying_back"},
      {"unknown equipment", e, x + "/equipment/1", "\"pilow\"", x + "/equipment/1", "pilow",
       "\"pillow\""},
      {"equipment twice", e, x + "/equipment/1", "\"bed\"", x + "/equipment/1", "twice",
       "keep one"},
      {"exercise with an unknown question", e, x + "/not_with/0", "\"thiners\"", x + "/not_with/0",
       "no question about the person", "thinners"},
      {"unknown grade of an exercise", e, x + "/evidence", "\"god\"", x + "/evidence", "god",
       "\"good\""},
      {"exercise without source", e, w + "/source", "[]", w + "/source", "empty", "add"},
      {"exercise of an unknown source", e, w + "/source/1", "\"book3\"", w + "/source/1",
       "not in sources", "book2"},
      // how much
      {"too many repeats to begin with", e, b + "/dose/repeats", "11", b + "/dose/repeats",
       "cap of 10", "at most"},
      {"too many sets", e, x + "/dose/sets", "4", x + "/dose/sets", "cap of 3", "at most"},
      {"held too long", e, x + "/dose/hold_s", "31", x + "/dose/hold_s", "cap of 30", "at most"},
      {"too many minutes", e, w + "/dose/minutes", "31", w + "/dose/minutes", "cap of 30",
       "at most"},
      {"exercise too often a day", e, x + "/dose/times_a_day", "4", x + "/dose/times_a_day",
       "cap of 3", "at most"},
      {"a week of eight days", e, x + "/dose/days_a_week", "8", x + "/dose/days_a_week", "cap of 7",
       "at most"},
      {"no repeats at all", e, x + "/dose/sets", "0", x + "/dose/sets", "is 0", "from 1"},
      {"half a minute", e, w + "/dose/minutes", "2.5", w + "/dose/minutes", "is 2.5", "whole"},
      {"neither repeats nor minutes", e, b + "/dose/repeats", "", b + "/dose", "neither", "either"},
      {"repeats and minutes", e, b + "/dose/minutes", "5", b + "/dose", "both", "either"},
      {"minutes that are held", e, w + "/dose/hold_s", "5", w + "/dose/hold_s", "only repeats",
       "take it out"},
      {"sets of minutes", e, w + "/dose/sets", "2", w + "/dose/sets", "only repeats",
       "take it out"},
      {"breaks too often", e, b + "/dose/every_minutes", "10", b + "/dose/every_minutes",
       "after 10 minutes", "at least 20"},
      {"a break that never comes", e, b + "/dose/every_minutes", "", b + "/dose/every_minutes",
       "missing", "add"},
      {"a break on some days", e, b + "/dose/days_a_week", "4", b + "/dose/days_a_week",
       "counted by minutes", "every_minutes"},
      {"a walk every half hour", e, w + "/dose/every_minutes", "30", w + "/dose/every_minutes",
       "only a break", "take it out"},
      {"on how many days", e, w + "/dose/days_a_week", "", w + "/dose/days_a_week", "missing",
       "add"},
      {"unknown key of an exercise's dose", e, x + "/dose/repeat", "5", x + "/dose/repeat",
       "unknown key", "repeats"},
      {"raised below the start", e, x + "/raise/most", "4", x + "/raise/most", "begins with 5",
       "above"},
      {"raised to the start", e, x + "/raise/most", "5", x + "/raise/most", "begins with 5",
       "above"},
      {"raised too high", e, x + "/raise/most", "31", x + "/raise/most", "is 31", "from 1 to 30"},
      {"raised too fast", e, x + "/raise/add", "6", x + "/raise/add", "is 6", "from 1 to 5"},
      {"raised by nothing", e, x + "/raise/add", "", x + "/raise/add", "missing", "add"},
      // its words
      {"too few steps", e, x + "/text/en/steps", R"(["Press.","Let go."])", x + "/text/en/steps",
       "needs 3", "add what is missing"},
      {"too many steps", e, w + "/text/en/steps", R"(["A.","B.","C.","D.","E.","F.","G."])",
       w + "/text/en/steps", "7 items", "take"},
      {"a step that nobody remembers", e, x + "/text/en/steps/1",
       "\"Press and hold and breathe and count and wait and look and go and let go.\"",
       x + "/text/en/steps/1", "16 words", "in two"},
      {"exercise without a name", e, b + "/text/en/name", "", b + "/text/en/name", "missing",
       "add"},
      {"a name too long for its line", e, b + "/text/en/name",
       "\"Stand up from the chair and walk round the table\"", b + "/text/en/name", "48 letters",
       "shorter"},
      {"a name twice", e, b + "/text/en/name", "\"Walk\"", b + "/text/en/name", "twice", "its own"},
      {"nothing to mind", e, w + "/text/en/avoid", "", w + "/text/en/avoid", "missing", "add"},
      {"blank next step", e, x + "/text/en/harder", "\" \"", x + "/text/en/harder", "empty",
       "write"},
      {"unknown key of an exercise", e, x + "/equipement", "[]", x + "/equipement", "unknown key",
       "equipment"},
      {"exercises that are no list", e, "/exercises", "{}", "/exercises", "must be a list", "["},
  };
}

inline std::vector<FaultKind> cause_kinds() {
  std::string const c = "causes.json";
  std::string const x = "/causes/0";
  std::string const y = "/causes/1";
  std::string const v = "evidence.json";
  std::string const t = "/evidence/0";
  return {
      {"cause of an unknown family", c, x + "/family", "\"tured\"", x + "/family",
       "no family of causes", "turned"},
      {"family twice", c, "/families/2/id", "\"turned\"", "/families/2/id", "twice", "its own"},
      {"family without words", c, "/families/1/text/en/about", "", "/families/1/text/en/about",
       "missing", "add"},
      {"habit twice", c, y + "/id", "\"typing_turned\"", y + "/id", "twice", "its own"},
      {"cause in an unknown area", c, x + "/areas/1", "\"sholder\"", x + "/areas/1", "sholder",
       "shoulder"},
      {"cause of an unknown point", c, x + "/muscles/0", "\"trapezius-9\"", x + "/muscles/0",
       "no muscle or point", "trapezius"},
      {"cause of a muscle twice", c, x + "/muscles/0", "\"multifidi\"", x + "/muscles/1", "twice",
       "keep one"},
      {"tells more than all", c, x + "/tells", "6", x + "/tells", "is 6", "from 1 to 5"},
      {"unknown side of a cause", c, x + "/sided", "\"both\"", x + "/sided", "both", "any"},
      {"cause with an unknown exercise", c, x + "/exercises/1", "\"wlak\"", x + "/exercises/1",
       "no exercise", "walk"},
      {"cause with too many exercises", c, y + "/exercises", R"(["a","b","c","d","e"])",
       y + "/exercises", "5 items", "take"},
      {"cause with an exercise twice", c, x + "/exercises/1", "\"blades\"", x + "/exercises/1",
       "twice", "keep one"},
      {"unknown grade of a cause", c, y + "/evidence", "\"oppinion\"", y + "/evidence", "oppinion",
       "\"opinion\""},
      {"cause without source", c, y + "/source", "", y + "/source", "missing", "add"},
      {"cause that asks nothing", c, x + "/text/en/ask", "\"You type turned to one side.\"",
       x + "/text/en/ask", "asks nothing", "question mark"},
      {"a question that nobody reads", c, x + "/text/en/ask",
       "\"Do you sit or stand or lie or type or read or look or lean to the one side?\"",
       x + "/text/en/ask", "19 words", "shorter"},
      {"cause without a change", c, y + "/text/en/today", "", y + "/text/en/today", "missing",
       "add"},
      {"blank advice", c, x + "/text/en/doctor", "\" \"", x + "/text/en/doctor", "empty", "write"},
      {"a cause's name twice", c, y + "/text/en/name", "\"Typing turned\"", y + "/text/en/name",
       "twice", "its own"},
      {"unknown key of a cause", c, y + "/side", "\"any\"", y + "/side", "unknown key", "sided"},
      {"no family", c, "/families", "[]", "/families", "empty", "add"},
      {"no cause", c, "/causes", "[]", "/causes", "empty", "add"},
      // evidence
      {"topic twice", v, "/evidence/1/id", "\"pressing\"", "/evidence/1/id", "twice", "its own"},
      {"unknown grade of a topic", v, t + "/grade", "\"waek\"", t + "/grade", "waek", "\"weak\""},
      {"topic without source", v, t + "/source", "[]", t + "/source", "empty", "add"},
      {"nothing doubted", v, t + "/text/en/doubted", "[]", t + "/text/en/doubted", "empty", "add"},
      {"nothing follows", v, t + "/text/en/so", "", t + "/text/en/so", "missing", "add"},
  };
}

inline std::vector<FaultKind> aid_kinds() {
  std::string const t = "tools.json";
  std::string const m = "movements.json";
  std::string const p = "/points/1/text/en";
  std::string const y = "/points/2/text/en/ways/0";
  return {
      {"words of an unknown tool", t, "/tools/0/id", "\"tenis_ball\"", "/tools/0/id", "tenis_ball",
       "tennis_ball"},
      {"words of a tool twice", t, "/tools/2",
       R"({"id":"fingers","hardness":1,"text":{"en":{"name":"a","about":"B.","not_here":"C."}}})",
       "/tools/2/id", "twice", "its own"},
      {"harder than all", t, "/tools/1/hardness", "6", "/tools/1/hardness", "is 6", "from 1 to 5"},
      {"tool without a reason", t, "/tools/1/text/en/not_here", "", "/tools/1/text/en/not_here",
       "missing", "add"},
      {"words of an unknown place", t, "/places/0/id", "\"flor\"", "/places/0/id", "flor",
       "\"floor\""},
      {"words of a place twice", t, "/places/3",
       R"({"id":"wall","text":{"en":{"name":"a","not_here":"B."}}})", "/places/3/id", "twice",
       "its own"},
      {"no words of places", t, "/places", "", "/places", "missing", "add"},
      // of the ways of pressing
      {"unknown place of a point", trapezius_file, p + "/places/1", "\"flor\"", p + "/places/1",
       "flor", "\"floor\""},
      {"place twice", trapezius_file, p + "/places/1", "\"chair\"", p + "/places/1", "twice",
       "keep one"},
      {"pressed nowhere", trapezius_file, p + "/places", "", p + "/places", "missing", "add"},
      {"a list of no place", trapezius_file, p + "/places", "[]", p + "/places", "empty", "add"},
      {"a way that is done nowhere", trapezius_file, y + "/places", "", y + "/places", "missing",
       "add"},
      // movements
      {"movement twice", m, "/movements/1/id", "\"turn_head\"", "/movements/1/id", "twice",
       "its own"},
      {"movement of an unknown area", m, "/movements/0/areas/2", "\"nek\"", "/movements/0/areas/2",
       "nek", "neck"},
      {"movement that is not rated", m, "/movements/1/text/en/rate", "",
       "/movements/1/text/en/rate", "missing", "add"},
      {"unknown key of a movement", m, "/movements/0/area", "[]", "/movements/0/area",
       "unknown key", "areas"},
  };
}

inline std::vector<FaultKind> pose_kinds() {
  std::string const p = "poses.json";
  std::string const t = "/poses/0/turns";
  std::string const r = "/poses/0/rests/0";
  std::string const h = "/poses/2/things";
  std::string const a = "/poses/2/hands/0";
  return {
      {"pose twice", p, "/poses/1/id", "\"sit\"", "/poses/1/id", "twice", "its own"},
      {"unknown root", p, "/poses/1/root", "\"on_bak\"", "/poses/1/root", "on_bak", "\"on_back\""},
      {"pose without a name", p, "/poses/0/text/en/name", "", "/poses/0/text/en/name", "missing",
       "add"},
      {"unknown part of the body", p, t + "/0/part", "\"pelvs\"", t + "/0/part", "pelvs",
       "\"pelvis\""},
      {"more than a joint can do", p, t + "/1/flexion", "140", t + "/1/flexion", "from -30 to 125",
       "less"},
      {"less than a joint can do", p, t + "/2/flexion", "-20", t + "/2/flexion", "from 0 to 150",
       "less"},
      {"a turn that a joint does not make", p, t + "/2/abduction", "5", t + "/2/abduction",
       "elbow has no abduction", "leave it out"},
      {"an angle that is none", p, t + "/2/flexion", "\"bent\"", t + "/2/flexion", "number", ""},
      {"one of two, and no side", p, t + "/3/side", "", t + "/3", "has no side", "near"},
      {"a side of the middle", p, "/poses/1/turns/0/side", "\"near\"", "/poses/1/turns/0",
       "has a side", "take the side out"},
      {"turned twice", p, t + "/2/part", "\"hip\"", t + "/2", "a second time", "one"},
      {"unknown resting part", p, r + "/part", "\"sole\"", r + "/part", "sole", "\"soles\""},
      {"nothing gives way", p, r + "/by", "[]", r + "/by", "empty", "add"},
      {"unknown joint that gives way", p, r + "/by/0", "\"ankel\"", r + "/by/0", "ankel",
       "\"ankle\""},
      // hands on the body
      {"unknown grip", p, a + "/grip", "\"holds\"", a + "/grip", "holds", "\"hold\""},
      {"a hand on the body without a grip", p, a + "/grip", "\"none\"", a + "/grip", "has a grip",
       "flat"},
      {"a hand nowhere", p, a + "/on", "", a + "/on", "missing", "add"},
      {"a hand on no side of the skin", p, a + "/on/from", "", a + "/on/from", "missing", "add"},
      {"a hand of neither side", p, a + "/hand", "\"other\"", a + "/hand", "other", "near"},
      {"three hands", p, "/poses/2/hands", "[1,2,3]", "/poses/2/hands", "3", ""},
      {"a chair that stands away", p, h + "/0/away_cm", "20", h + "/0/away_cm", "only a wall",
       "leave it out"},
      {"a stick that is held", p, h + "/6/at", "\"held\"", h + "/6/at", "no stick is there",
       "docs/atlas.md"},
      {"a wall in another room", p, h + "/1/away_cm", "400", h + "/1/away_cm", "is 400", "must be"},
      {"unknown key of a pose", p, "/poses/0/turn", "[]", "/poses/0/turn", "unknown key", "turns"},
      // what it begins from
      {"pose from an unknown one", p, "/poses/3",
       R"({"id":"lean","from":"sat","root":"sitting","text":{"en":{"name":"Leaning"}}})",
       "/poses/3/from", "\"sat\" is no pose before", "earlier"},
      {"pose from a later one", p, "/poses/1/from", "\"sit_leaning\"", "/poses/1/from",
       "no pose before", "earlier"},
      {"pose from itself", p, "/poses/1/from", "\"lie_back\"", "/poses/1/from", "no pose before",
       "earlier"},
      {"pose with neither root nor from", p, "/poses/1/root", "", "/poses/1/root", "missing",
       "add"},
      // its things
      {"unknown thing", p, h + "/4/thing", "\"bok\"", h + "/4/thing", "bok", "\"book\""},
      {"unknown place of a thing", p, h + "/4/at", "\"undr\"", h + "/4/at", "undr", "\"under\""},
      {"unknown part over a thing", p, h + "/0/part", "\"seet\"", h + "/0/part", "seet",
       "\"seat\""},
      {"a thing under no part", p, h + "/0/part", "", h + "/0/part", "missing", "add"},
      {"a thing under two parts", p, h + "/5/other", "\"soles\"", h + "/5/other",
       "a stool has none there", "leave it out"},
      {"an unknown part that touches a wall", p, h + "/1/part", "\"arm\"", h + "/1/part", "arm",
       ""},
      {"a wall beside both sides", p, h + "/1/side", "\"both\"", h + "/1", "beside both sides",
       "near"},
      {"a wall beside no side", p, h + "/1/side", "", h + "/1", "beside both sides", "near"},
      {"a band of one end", p, h + "/2/other", "", h + "/2/other", "missing", "add"},
      {"a part of a mat", p, h + "/3/part", "\"seat\"", h + "/3/part", "a mat has none there",
       "leave it out"},
      {"nothing makes room", p, "/poses/2/room_by", "[]", "/poses/2/room_by", "empty", "add"},
      {"unknown joint that makes room", p, "/poses/2/room_by/1", "\"kne\"", "/poses/2/room_by/1",
       "kne", "\"knee\""},
  };
}

inline std::vector<FaultKind> motion_kinds() {
  std::string const m = "motions.json";
  std::string const k = "/motions/0/keys/0";
  return {
      {"motion of no exercise", m, "/motions/2",
       R"({"exercise":"juggling","keys":[{"from":"sit","move_s":1,"hold_s":4}]})",
       "/motions/2/exercise", "juggling", "name one"},
      {"motion twice", m, "/motions/1/exercise", "\"blades\"", "/motions/1", "twice", ""},
      {"motion without a position", m, "/motions/0/keys", "[]", "/motions/0/keys", "empty", "add"},
      {"position from an unknown pose", m, k + "/from", "\"sat\"", k + "/from", "no pose before",
       "earlier"},
      {"a hold that is none", m, k + "/hold_s", "-1", k + "/hold_s", "is -1", "must be"},
      {"a movement of no time", m, k + "/move_s", "", k + "/move_s", "missing", "add"},
      {"seen from no side", m, "/motions/0/seen/from", "\"behind\"", "/motions/0/seen/from",
       "behind", "back"},
      {"no part to look at", m, "/motions/0/seen/part", "\"arm\"", "/motions/0/seen/part", "arm",
       ""},
      {"unknown key of a motion", m, "/motions/0/seem", "1", "/motions/0/seem", "unknown key",
       "seen"},
      {"unknown key of a position", m, k + "/hand", "[]", k + "/hand", "unknown key", "hands"},
  };
}

/// Of a point whose words tell two ways: with the fingers, with a ball.
inline std::vector<FaultKind> way_kinds() {
  std::string const m = trapezius_file;
  std::string const w = "/points/2/ways";
  return {
      {"a way that no words tell", m, w + "/2", R"({"tool":"tennis_ball","pose":"sit"})", w,
       "shows 3 ways, the words tell 2", "one for the steps"},
      {"words that no way shows", m, w + "/1", "", w, "the words tell 2", "one for the steps"},
      {"a way with another tool than its words", m, w + "/1/tool", "\"fingers\"", w,
       "way 2 is with fingers, its words with tennis_ball", "the same"},
      {"the first way with another tool than the steps", m, w + "/0/tool", "\"tennis_ball\"", w,
       "the first is with tennis_ball, the steps with fingers", "first of \"tools\""},
      {"a way without its tool", m, w + "/0/tool", "", w + "/0/tool", "missing", "add"},
      {"a way without a pose", m, w + "/0/pose", "", w + "/0/pose", "missing", "add"},
      {"a way in an unknown pose", m, w + "/0/pose", "\"sitt\"", w + "/0/pose",
       "no pose is called \"sitt\"", "did you mean \"sit\""},
      {"a hand without a grip", m, w + "/0/grip", "", w + "/0", "a hand has a grip", "name both"},
      {"a grip without a hand", m, w + "/0/hand", "", w + "/0", "no hand has none", "name both"},
      {"against an unknown thing", m, w + "/1/against", "\"wal\"", w + "/1/against", "wal",
       "\"wall\""},
      {"unknown key of a way", m, w + "/1/poses", "\"sit\"", w + "/1/poses", "unknown key", "pose"},
  };
}

}  // namespace knotmap::test
