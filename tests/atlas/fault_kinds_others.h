// Kinds of faults in the files beside the muscles: sources, regions, safety, symptoms, keys.
#pragma once

#include "atlas/fault_kinds.h"
#include "atlas/fault_kinds_language.h"
#include "atlas/fault_kinds_relief.h"

namespace knotmap::test {

inline std::vector<FaultKind> link_kinds() {
  std::string const s = "symptoms.json";
  std::string const k = "keys.json";
  std::string const c = "complaints.json";
  return {
      {"complaint that nothing tells", c, "/complaints/0/regions", "", "/complaints/0",
       "nothing says when it applies", "symptoms"},
      {"complaint in an unknown region", c, "/complaints/0/regions/0", "\"top_of_sholder\"",
       "/complaints/0/regions/0", "no region", "top_of_shoulder"},
      {"study with shares and an order", c, "/complaints/0/studies/0/order", "[[\"multifidi\"]]",
       "/complaints/0/studies/0", "either", "one of them"},
      {"study of an unknown muscle", c, "/complaints/0/studies/0/muscles/0/muscle", "\"elephant\"",
       "/complaints/0/studies/0", "no muscle is called", "name one of this atlas"},
      {"share of more than all", c, "/complaints/0/studies/0/muscles/0/share", "80",
       "/complaints/0/studies/0/muscles/0/share", "is 80", "from 0 to 1"},
      {"study without a grade", c, "/complaints/0/studies/1/grade", "",
       "/complaints/0/studies/1/grade", "missing", "add"},
      {"symptom twice", s, "/symptoms/1/id", "\"dizzy\"", "/symptoms/1/id", "twice", "its own"},
      {"unknown kind", s, "/symptoms/0/kind", "\"feling\"", "/symptoms/0/kind", "feling",
       "\"feeling\""},
      {"symptom of an unknown point", s, "/symptoms/0/points/1", "\"multifidi-3\"",
       "/symptoms/0/points/1", "no muscle or point", "multifidi-1"},
      {"symptom of an unknown muscle", s, "/symptoms/1/points/0", "\"elephant\"",
       "/symptoms/1/points/0", "no muscle or point", "name one of this atlas"},
      {"symptom of a point with its side", s, "/symptoms/2/points/1", "\"multifidi-1.R\"",
       "/symptoms/2/points/1", "is no id", "letters"},
      {"symptom of a point twice", s, "/symptoms/3/points/1", "\"multifidi\"",
       "/symptoms/3/points/1", "twice", "keep one"},
      {"symptom of no point", s, "/symptoms/4/points", "[]", "/symptoms/4/points", "empty", "add"},
      {"symptom in an unknown region", s, "/symptoms/0/regions/0", "\"top_of_sholder\"",
       "/symptoms/0/regions/0", "no region", "top_of_shoulder"},
      {"region that is a number", s, "/symptoms/1/regions", "7", "/symptoms/1/regions",
       "must be a list", "["},
      {"symptom without source", s, "/symptoms/2/source", "", "/symptoms/2/source", "missing",
       "add"},
      {"symptom without a question", s, "/symptoms/3/text/en/ask", "", "/symptoms/3/text/en/ask",
       "missing", "add"},
      {"empty warning", s, "/symptoms/4/text/en/warning", "\" \"", "/symptoms/4/text/en/warning",
       "empty", "write"},
      {"symptoms that are no list", s, "/symptoms", "{}", "/symptoms", "must be a list", "["},
      {"key of an unknown point", k, "/keys/0/key", "\"multifidi-9\"", "/keys/0/key",
       "no muscle or point", "multifidi"},
      {"unknown satellite", k, "/keys/0/satellites/1", "\"trapezius-9\"", "/keys/0/satellites/1",
       "no muscle or point", "trapezius"},
      {"key twice", k, "/keys/2/key", "\"multifidi-1\"", "/keys/2", "twice", "one list"},
      {"its own satellite", k, "/keys/3/satellites/0", "\"sternalis\"", "/keys/3",
       "its own satellite", "take it out"},
      {"satellite twice", k, "/keys/3/satellites/1", "\"multifidi\"", "/keys/3/satellites/1",
       "twice", "keep one"},
      {"key missing", k, "/keys/4/key", "", "/keys/4/key", "missing", "add"},
      {"empty key", k, "/keys/4/key", "\"\"", "/keys/4/key", "is no id", "letters"},
      {"no satellites", k, "/keys/5/satellites", "[]", "/keys/5/satellites", "empty", "add"},
      {"key without source", k, "/keys/4/source", "[]", "/keys/4/source", "empty", "add"},
      {"unknown key of a key", k, "/keys/5/sattelites", "[]", "/keys/5/sattelites", "unknown key",
       "satellites"},
  };
}

inline std::vector<FaultKind> folder_kinds() {
  std::string const r = "regions.json";
  std::string const s = "safety.json";
  std::string const g = "gate.json";
  return {
      {"another format", "atlas.json", "/format", "2", "/format", "format 2", "format 1"},
      {"format missing", "atlas.json", "/format", "", "/format", "missing", "add"},
      {"format as a text", "atlas.json", "/format", "\"1\"", "/format", "must be a number",
       "digits"},
      {"blank name", "atlas.json", "/name", "\" \"", "/name", "empty", "write"},
      {"English not named", "atlas.json", "/languages", R"(["fr"])", "/languages", "English", "en"},
      {"unknown key of the atlas", "atlas.json", "/nam", "1", "/nam", "unknown key", "name"},
      {"bad id of a source", "sources.json", "/sources/Bad Id", R"({"cite":"x"})",
       "/sources/Bad Id", "no id", "letters"},
      {"source without words", "sources.json", "/sources/book2/cite", "", "/sources/book2/cite",
       "missing", "add"},
      {"no web address", "sources.json", "/sources/book2/url", "\"ftp://x\"", "/sources/book2/url",
       "web address", "https"},
      {"source that is a text", "sources.json", "/sources/ts1999-6", "\"x\"", "/sources/ts1999-6",
       "must be an object", "{"},
      {"sources that are a list", "sources.json", "/sources", "[]", "/sources", "must be an object",
       "{"},
      // regions
      {"region twice", r, "/regions/4",
       R"({"id":"top_of_shoulder","sides":"both","areas":["shoulder"],"seeds":[{"at":"acromion_top","from":"above"}],"text":{"en":{"name":"shoulder's edge"}}})",
       "/regions/4/id", "twice", "its own"},
      {"region without seeds", r, "/regions/0/seeds", "[]", "/regions/0/seeds", "empty", "add"},
      {"unknown area", r, "/regions/0/areas/0", "\"sholder\"", "/regions/0/areas/0", "sholder",
       "shoulder"},
      {"area twice", r, "/regions/1/areas/1", "\"upper_back\"", "/regions/1/areas/1", "twice",
       "keep one"},
      {"region of one side", r, "/regions/0/sides", "\"left\"", "/regions/0/sides", "left", "both"},
      {"seed out of the midline", r, "/regions/3/seeds/0/out_cm", "2", "/regions/3/seeds/0",
       "midline", "remove"},
      {"seed sideways of the midline", r, "/regions/3/seeds/0/from", "\"out\"",
       "/regions/3/seeds/0/from", "sideways", "front"},
      {"seed that is a text", r, "/regions/2/seeds/0", "\"sternum\"", "/regions/2/seeds/0",
       "must be an object", "{"},
      {"region without a name", r, "/regions/2/text/en/name", "", "/regions/2/text/en/name",
       "missing", "add"},
      {"blank synonym", r, "/regions/1/text/en/synonyms/0", "\"  \"",
       "/regions/1/text/en/synonyms/0", "empty", "write"},
      {"no regions", r, "/regions", "{}", "/regions", "must be a list", "["},
      // safety
      {"cap beyond what is known", s, "/caps/hold_s", "300", "/caps/hold_s", "is 300",
       "from 1 to 90"},
      {"cap missing", s, "/caps/effort", "", "/caps/effort", "missing", "add"},
      {"careful area of no region", s, "/caps/careful_areas/1", "\"knee\"", "/caps/careful_areas",
       "no region has the area \"knee\"", "regions.json"},
      {"flag of no region", s, "/red_flags/0/areas/0", "\"foot\"", "/red_flags/0/areas",
       "no region has the area \"foot\"", "regions.json"},
      {"unknown action", s, "/red_flags/0/action", "\"doctor_now\"", "/red_flags/0/action",
       "doctor_now", "doctor"},
      {"flag without a sign", s, "/red_flags/1/text/en/signs", "[]", "/red_flags/1/text/en/signs",
       "empty", "add"},
      {"sign that nobody reads", s, "/red_flags/1/text/en/signs/0",
       "\"It squeezes and presses and tears and burns and stabs and aches and throbs.\"",
       "/red_flags/1/text/en/signs", "more than 12 words", "shorter"},
      {"flag twice", s, "/red_flags/2",
       R"({"id":"lump","areas":["chest"],"action":"doctor","source":["ts1999-6"],"text":{"en":{"title":"A lump","signs":["There is one."],"advice":"See a doctor."}}})",
       "/red_flags/2/id", "twice", "its own"},
      {"gate of an unknown region", g, "/gate/0/regions/0", "\"top_of_sholder\"",
       "/gate/0/regions/0", "no region", "top_of_shoulder"},
      {"gate of an unknown flag", g, "/gate/0/signs/0/flag", "\"lumb\"", "/gate/0/signs/0/flag",
       "no red flag", "lump"},
      {"gate that asks nothing", g, "/gate/0/signs", "[]", "/gate/0/signs", "empty", "add"},
      {"gate sign that nobody reads", g, "/gate/0/signs/0/text/en",
       "\"It squeezes and presses and tears and burns and stabs and aches and throbs.\"",
       "/gate/0/signs/0/text/en", "more than 12 words", "shorter"},
      {"region in two parts of the gate", g, "/gate/2",
       R"({"id":"two","regions":["front_of_neck"],"signs":[{"flag":"lump","text":{"en":"A."}}]})",
       "/gate/2", "in two parts", "one of them"},
      {"safety area without a zone", s, "/areas/0/zone", "[]", "/areas/0/zone", "empty", "add"},
      {"safety area of unknown press", s, "/areas/0/press", "\"nevr\"", "/areas/0/press", "nevr",
       "never"},
      {"no stop rule", s, "/stop_rules/text/en", "[]", "/stop_rules/text/en", "empty", "add"},
      {"nobody warned", s, "/not_for", "[]", "/not_for", "empty", "add"},
      {"question that limits nothing", s, "/about_you/0/effects/0/press", "\"normal\"",
       "/about_you/0/effects/0", "limits nothing", "stricter"},
      {"question without an effect", s, "/about_you/0/effects", "[]", "/about_you/0/effects",
       "empty", "add"},
      {"question of no region", s, "/about_you/0/effects/1/areas/0", "\"knee\"",
       "/about_you/0/effects/1/areas", "no region has the area \"knee\"", "regions.json"},
      {"honesty without source", s, "/honesty/source", "", "/honesty/source", "missing", "add"},
      {"unknown key of safety", s, "/red_flag", "[]", "/red_flag", "unknown key", "red_flags"},
  };
}

inline std::vector<FaultKind> all_kinds() {
  auto kinds = muscle_kinds();
  for (auto const& more :
       {link_kinds(), folder_kinds(), exercise_kinds(), cause_kinds(), aid_kinds(), pose_kinds(),
        motion_kinds(), way_kinds(), language_kinds()}) {
    kinds.insert(kinds.end(), more.begin(), more.end());
  }
  return kinds;
}

}  // namespace knotmap::test
