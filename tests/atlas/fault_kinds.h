// Kinds of faults as data: what is edited in the sound atlas of whole_atlas.h, and what must be
// reported. Those of the muscle files; the other files follow in fault_kinds_others.h.
#pragma once

#include <string>
#include <vector>

#include "atlas/whole_atlas.h"

namespace knotmap::test {

struct FaultKind {
  std::string name;
  std::string file;     ///< that is edited, and that the fault must name
  std::string pointer;  ///< that is set to `value`, or erased when that is empty
  std::string value;    ///< JSON
  std::string told_at;  ///< the fault's pointer
  std::string what;     ///< a part of what it says
  std::string remedy;   ///< a part of that
};

inline void apply(SmallAtlas const& small, FaultKind const& kind) {
  if (kind.value.empty()) {
    small.erase(kind.file, kind.pointer);
  } else {
    small.set(kind.file, kind.pointer, kind.value);
  }
}

inline std::vector<FaultKind> muscle_kinds() {
  std::string const m = trapezius_file;
  std::string const p = "/points/1";
  std::string const b = "/shape/bands/0";
  std::vector<FaultKind> kinds{
      {"no object", m, "", "[7]", "", "must be an object", "{"},
      {"id not the file's name", m, "/id", "\"trapezium\"", "/id", "not the file's name", "name"},
      {"id missing", m, "/id", "", "/id", "missing", "add"},
      {"id in capitals", m, "/id", "\"Trap\"", "/id", "is no id", "lower-case"},
      {"unknown sides", m, "/sides", "\"bot\"", "/sides", "\"bot\"", "did you mean \"both\""},
      {"number for a text", m, "/group", "7", "/group", "must be a text, and is a number",
       "quotes"},
      {"list for a text", m, "/group", "[]", "/group", "must be a text, and is a list", "quotes"},
      {"prevalence too high", m, "/prevalence", "6", "/prevalence", "is 6", "from 1 to 5"},
      {"prevalence not whole", m, "/prevalence", "2.5", "/prevalence", "is 2.5", "whole"},
      {"text for a number", m, "/prevalence", "\"5\"", "/prevalence", "must be a number", "digits"},
      {"huge number", m, "/prevalence", "1e308", "/prevalence", "is 1e+308", "from 1 to 5"},
      {"key mistyped", m, "/prevalnce", "3", "/prevalnce", "unknown key", "\"prevalence\""},
      {"no source", m, "/source", "[]", "/source", "empty", "add"},
      {"unknown source", m, "/source/0", "\"ts1999-7\"", "/source/0", "not in sources", "ts1999-6"},
      {"source twice", m, "/source/1", "\"ts1999-6\"", "/source/1", "twice", "keep one"},
      {"English missing", m, "/text/en", "", "/text/en", "missing", "add"},
      {"unknown language", m, "/text/de", "{}", "/text/de", "not in atlas.json", "languages"},
      {"empty text", m, "/text/en/name", "\"\"", "/text/en/name", "empty", "write"},
      {"control character", m, "/text/en/name", R"("a\u001b[31mb")", "/text/en/name", "control",
       "paragraph"},
      {"line break", m, "/text/en/does", R"("a\nb")", "/text/en/does", "line break", "paragraph"},
      {"no causes", m, "/text/en/causes", "[]", "/text/en/causes", "empty", "add"},
      {"cause that is no text", m, "/text/en/causes/0", "{}", "/text/en/causes/0",
       "must be a text, and is an object", "quotes"},
      {"unknown related muscle", m, "/related/0", "\"multifidus\"", "/related/0", "no muscle",
       "multifidi"},
      {"related muscle twice", m, "/related/1", "\"multifidi\"", "/related/1", "twice", "keep one"},
      {"related point", m, "/related/0", "\"multifidi-1\"", "/related/0", "no muscle", "multifidi"},
      // its shape
      {"unknown layer", m, "/shape/layer", "\"midle\"", "/shape/layer", "midle", "\"middle\""},
      {"layer missing", m, "/shape/layer", "", "/shape/layer", "missing", "add"},
      {"no bands", m, "/shape/bands", "[]", "/shape/bands", "empty", "add"},
      {"under an unknown muscle", m, "/shape/under/0", "\"sternali\"", "/shape/under/0",
       "no muscle", "sternalis"},
      {"under itself", m, "/shape/under/0", "\"trapezius\"", "/shape/under", "ring", "nearer"},
      {"unknown form", m, b + "/form", "\"sheat\"", b + "/form", "sheat", "\"sheet\""},
      {"unknown course", m, b + "/course", "\"skn\"", b + "/course", "skn", "\"skin\""},
      {"unknown side to face", m, b + "/faces", "\"bak\"", b + "/faces", "bak", "\"back\""},
      {"no thickness", m, b + "/thickness_cm", "", b + "/thickness_cm", "missing", "add"},
      {"as thick as a barrel", m, b + "/thickness_cm", "40", b + "/thickness_cm", "is 40", "12"},
      {"belly turned round", m, b + "/belly", "[0.9,0.1]", b + "/belly", "before it begins",
       "origin first"},
      {"belly of one end", m, b + "/belly", "[0.9]", b + "/belly", "needs 2", "missing"},
      {"no origin", m, b + "/origin", "", b + "/origin", "missing", "add"},
      {"an empty line", m, b + "/insertion", "[]", b + "/insertion", "empty", "add"},
      {"depth on a bone", m, b + "/origin/0/depth_cm", "1", b + "/origin/0/depth_cm",
       "needs the skin", "\"from\""},
      {"depth of a well", m, b + "/via/0/0/depth_cm", "90", b + "/via/0/0/depth_cm", "is 90", "25"},
      {"width in a line of two", m, b + "/origin/0/width_cm", "2", b + "/origin/0",
       "has its own width", "take"},
      {"one spot and no width", m, "/shape/bands/1/width_cm", "", "/shape/bands/1", "no width",
       "width_cm"},
      {"a spot that names a side", m, b + "/origin/0/at", "\"acromion_top.L\"", b + "/origin/0/at",
       "names a side", "own side"},
      {"no points", m, "/points", "[]", "/points", "empty", "add"},
      {"points missing", m, "/points", "", "/points", "missing", "add"},
      {"point that is a number", m, p, "7", p, "must be an object", "{"},
      {"$schema that is no text", m, "/$schema", "7", "/$schema", "must be a text", "quotes"},
      // a point
      {"point twice", m, p + "/id", "\"trapezius-1\"", p + "/id", "twice", "its own"},
      {"point of another muscle", m, p + "/id", "\"rhomboids-1\"", p + "/id", "no id of a point",
       "trapezius-1"},
      {"point without a number", m, p + "/id", "\"trapezius-x\"", p + "/id", "no id of a point",
       "number"},
      {"point id with a blank", m, p + "/id", "\"trapezius 1\"", p + "/id", "is no id", "letters"},
      {"point of an unknown side", m, p + "/sides", "\"up\"", p + "/sides", "\"up\"", "both"},
      {"unknown effect", m, p + "/effect", "\"pian\"", p + "/effect", "\"pian\"", "\"pain\""},
      {"unknown effect, no zones", m, "/points/3/effect", "\"autonmic\"", "/points/3/effect",
       "autonmic", "\"autonomic\""},
      {"unknown press", m, p + "/press", "\"hard\"", p + "/press", "\"hard\"", "fingertips_only"},
      {"unknown press, no dose", m, "/points/3/press", "\"therapist\"", "/points/3/press",
       "\"therapist\"", "therapist_only"},
      {"press missing", m, p + "/press", "", p + "/press", "missing", "add"},
      {"point without source", m, p + "/source", "", p + "/source", "missing", "add"},
      {"unknown reach", m, p + "/reach", "\"helpr\"", p + "/reach", "helpr", "\"helper\""},
      {"unknown inside", m, p + "/inside", "\"mouht\"", p + "/inside", "mouht", "\"mouth\""},
      {"dose missing", m, p + "/dose", "", p, "has no dose", "therapist_only"},
      {"dose where none belongs", m, p + "/press", "\"never\"", p + "/dose", "has no dose",
       "remove"},
      {"hold beyond the cap", m, p + "/dose/hold_s", "120", p + "/dose/hold_s", "cap of 90",
       "safety.json"},
      {"negative hold", m, p + "/dose/hold_s", "-1", p + "/dose/hold_s", "is -1", "from 1"},
      {"effort beyond the cap", m, p + "/dose/effort", "6", p + "/dose/effort", "cap of 5", "most"},
      {"repeats beyond the cap", m, p + "/dose/repeats", "4", p + "/dose/repeats", "cap of 3",
       "most"},
      {"too often a day", m, p + "/dose/times_a_day", "3", p + "/dose/times_a_day", "cap of 2",
       "most"},
      {"number for true", m, p + "/dose/body_weight", "1", p + "/dose/body_weight", "true or false",
       "without quotes"},
      {"unknown key of a dose", m, p + "/dose/hold", "1", p + "/dose/hold", "unknown key",
       "hold_s"},
      {"no tools", m, p + "/tools", "[]", p + "/tools", "empty", "add"},
      {"unknown tool", m, p + "/tools/1", "\"tenis_ball\"", p + "/tools/1", "tenis_ball",
       "tennis_ball"},
      {"tool twice", m, p + "/tools/1", "\"fingers\"", p + "/tools/1", "twice", "keep one"},
      {"tool for fingertips only", m, p + "/press", "\"fingertips_only\"", p + "/tools/1",
       "no tool", "fingers"},
      {"no steps", m, p + "/text/en/steps", "[]", p + "/text/en/steps", "empty", "add"},
      {"a way with a tool that the point lacks", m, p + "/text/en/ways",
       R"([{"name":"With a cane","tool":"cane","position":"Sit.","places":["chair"],"steps":["Pull."]}])",
       p + "/text/en/ways/0/tool", "does not have this tool", "tools"},
      {"no ways", m, p + "/text/en/ways", "[]", p + "/text/en/ways", "empty", "add"},
      {"words missing", m, p + "/text/en/avoid", "", p + "/text/en/avoid", "missing", "add"},
      {"null for a text", m, p + "/text/en/find", "null", p + "/text/en/find", "is null", "quotes"},
      // its zones
      {"zones missing", m, p + "/zones", "", p + "/zones", "missing", "add"},
      {"zones without pain", m, p + "/effect", "\"autonomic\"", p + "/zones", "no pain zones",
       "remove"},
      {"no essential stroke", m, p + "/zones/essential", "[]", p + "/zones/essential", "empty",
       "add"},
      {"radius too small", m, p + "/zones/essential/0/radius_cm", "0.1",
       p + "/zones/essential/0/radius_cm", "is 0.1", "0.3 to 12"},
      {"stroke without a line", m, p + "/zones/spillover/0/line", "[]",
       p + "/zones/spillover/0/line", "empty", "add"},
      {"stroke that is a text", m, p + "/zones/spillover/0", "\"x\"", p + "/zones/spillover/0",
       "must be an object", "{"},
      {"same_as a later point", m, p + "/zones", R"({"same_as":"trapezius-3"})",
       p + "/zones/same_as", "no point before", "earlier"},
      {"same_as itself", m, "/points/2/zones/same_as", "\"trapezius-3\"", "/points/2/zones/same_as",
       "no point before", "earlier"},
      {"same_as another muscle's", m, "/points/2/zones/same_as", "\"multifidi-1\"",
       "/points/2/zones/same_as", "no point before", "same muscle"},
      {"same_as one that shares itself", m, "/points/3",
       R"({"id":"trapezius-4","at":{"at":"C7_spinous","from":"back"},"effect":"pain",
           "press":"never","prevalence":1,"zones":{"same_as":"trapezius-3"},"tools":["none"],
           "source":["book2"],"text":{"en":{"name":"a","where":"b","find":"c","position":"d",
           "steps":["e"],"avoid":"f"}}})",
       "/points/3/zones/same_as", "no zones of its own", "trapezius-1"},
      {"same_as and strokes", m, p + "/zones/same_as", "\"trapezius-1\"", p + "/zones/same_as",
       "either shared or their own", "keep"},
      {"same_as that is a list", m, "/points/2/zones/same_as", "[]", "/points/2/zones/same_as",
       "must be a text", "quotes"},
      {"same_as without pain", m, "/points/3/zones", R"({"same_as":"trapezius-1"})",
       "/points/3/zones", "no pain zones", "remove"},
      // anchors
      {"t too far", m, p + "/at/t", "1.6", p + "/at/t", "is 1.6", "-0.5 to 1.5"},
      {"t missing", m, p + "/at/t", "", p + "/at/t", "missing", "add"},
      {"offset too far", m, p + "/at/up_cm", "31", p + "/at/up_cm", "is 31", "-30 to 30"},
      {"unknown key of an anchor", m, p + "/at/up_mm", "3", p + "/at/up_mm", "unknown", "up_cm"},
      {"unknown facing", m, p + "/at/from", "\"bakc\"", p + "/at/from", "bakc", "back"},
      {"too many degrees", m, p + "/at/from", "361", p + "/at/from", "is 361", "0 to 360"},
      {"degrees without an axis", m, p + "/at", R"({"at":"C7_spinous","from":90})", p + "/at/from",
       "axis", "between"},
      {"at and between", m, p + "/at/at", "\"C7_spinous\"", p + "/at", "both", "one landmark"},
      {"neither at nor between", m, p + "/at/between", "", p + "/at", "neither", "one landmark"},
      {"three landmarks", m, p + "/at/between/2", "\"T1_spinous\"", p + "/at/between", "3 items",
       "take"},
      {"the same landmark twice", m, p + "/at/between/1", "\"C7_spinous\"", p + "/at/between",
       "the same", "one landmark"},
      {"landmark with its side", m, p + "/at/between/1", "\"acromion_top.L\"", p + "/at/between/1",
       "names a side", ".other"},
      {"landmark with a blank", m, p + "/at/between/1", "\"acromion top\"", p + "/at/between/1",
       "no landmark", "list landmarks"},
      // the midline
      {"sideways on the midline", midline_file, "/points/0/at/from", "\"out\"", "/points/0/at/from",
       "sideways", "front"},
      {"out of the midline", midline_file, "/points/0/at/out_cm", "2", "/points/0/at", "midline",
       "remove"},
      {"other side of the midline", midline_file, "/points/0/at/at", "\"acromion_top.other\"",
       "/points/0/at/at", "no other side", "landmarks of the midline"},
      {"one side of a midline muscle", midline_file, "/points/0/sides", "\"left\"",
       "/points/0/sides", "\"midline\" only", "leave it out"},
  };
  if (muscle_pages_are_required) {
    for (std::string const key : {"origin", "insertion", "causes", "mistaken_for"}) {
      auto const at = "/text/en/" + key;
      kinds.push_back({key + " missing", m, at, "", at, "missing", "add"});
    }
  }
  return kinds;
}

}  // namespace knotmap::test
