// Kinds of faults in the language of what is read in pain or in danger, in every file that has it.
#pragma once

#include "atlas/fault_kinds.h"

namespace knotmap::test {

/// A text in JSON: so many sentences of so many words.
inline std::string sentences_of(int sentences, int words, std::string const& word = "go") {
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    for (int k = 0; k < words; ++k) text += (text.empty() ? "" : " ") + word;
    text += ".";
  }
  return "\"" + text + "\"";
}

inline std::vector<FaultKind> language_kinds() {
  std::string const m = trapezius_file;
  std::string const s = "safety.json";
  auto const too_long = [](std::string const& name, std::string const& file,
                           std::string const& pointer) {
    return FaultKind{name + " of one long sentence",
                     file,
                     pointer,
                     sentences_of(1, 26),
                     pointer,
                     "26 words",
                     "split it"};
  };
  auto const windy = [](std::string const& name, std::string const& file,
                        std::string const& pointer, std::string const& item) {
    return FaultKind{name + " of long sentences", file, pointer,
                     sentences_of(9, 24),         item, "on average, more than 14",
                     "split the longest"};
  };
  return {
      // what is measured
      too_long("a cause", m, "/text/en/causes/0"),
      windy("what it is mistaken for", m, "/text/en/mistaken_for/0", "/text/en/mistaken_for"),
      {"a learned cause", m, "/text/en/causes/0", sentences_of(4, 8, "systematic"),
       "/text/en/causes", "school grade", "shorter words"},
      {"a scrap", m, "/points/1/text/en/avoid", "\"Numb fingers; doctor.\"",
       "/points/1/text/en/avoid", "\"; doctor\"", "sentence of its own"},
      {"a word of anatomy", m, "/points/1/text/en/where", "\"Beside the scapula.\"",
       "/points/1/text/en/where", "\"scapula\" is a word of anatomy", "plainly"},
      {"shorthand", m, "/points/1/text/en/steps/0", "\"Press with a thing, e.g. a ball.\"",
       "/points/1/text/en/steps/0", "\"e.g.\"", "write it out"},
      // where
      too_long("where a point lies", m, "/points/1/text/en/where"),
      too_long("where it is felt", m, "/points/1/text/en/felt"),
      too_long("how it is found", m, "/points/1/text/en/find"),
      too_long("a position", m, "/points/1/text/en/position"),
      too_long("a step", m, "/points/1/text/en/steps/1"),
      too_long("a note", m, "/points/2/text/en/note"),
      too_long("what comes later", m, "/points/2/text/en/later/0"),
      windy("a point", m, "/points/1/text/en/avoid", "/points/1/text/en"),
      too_long("a step of a way", m, "/points/2/text/en/ways/0/steps/0"),
      too_long("why an area is limited", s, "/areas/0/text/en/why"),
      too_long("what a flag advises", s, "/red_flags/1/text/en/advice"),
      too_long("a stop rule", s, "/stop_rules/text/en/1"),
      too_long("why it is asked", s, "/about_you/0/text/en/why"),
      too_long("when not to press", s, "/not_for/0/text/en"),
      too_long("honesty", s, "/honesty/text/en"),
      too_long("a warning", "symptoms.json", "/symptoms/2/text/en/warning"),
      too_long("a movement", "movements.json", "/movements/0/text/en/do"),
      too_long("what a tool is good for", "tools.json", "/tools/0/text/en/about"),
      too_long("why not there", "tools.json", "/places/0/text/en/not_here"),
      too_long("an answer to doubts", "evidence.json", "/evidence/1/text/en/so"),
      too_long("a family of causes", "causes.json", "/families/0/text/en/about"),
      too_long("why it goes with pain", "causes.json", "/causes/1/text/en/why"),
      too_long("a start", "exercises.json", "/exercises/1/text/en/start"),
  };
}

}  // namespace knotmap::test
