// Safety as data: how a place may be pressed, the caps of every dose, and the red flags.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/anchor.h"

namespace knotmap {

/// How a place may be pressed, from mild to strict. Of two levels the greater (stricter) holds.
enum class Press : std::uint8_t { normal, light, fingertips_only, therapist_only, never };

/// The word of the files: "fingertips_only".
[[nodiscard]] std::string_view word(Press press);

/// The most that any dose may ask for. The defaults are the program's own limits; safety.json may
/// lower them, never raise them.
struct DoseCaps {
  int hold_s = 90;                         ///< one press, seconds
  int hold_body_weight_s = 60;             ///< the same while leaning or lying on the tool
  int effort = 5;                          ///< how strong it may feel, of 10
  int effort_careful = 3;                  ///< the same in `careful_areas`
  std::vector<std::string> careful_areas;  ///< area words of regions: "neck", "ribs" ...
  int repeats = 3;
  int points_a_session = 6;
  int minutes_a_session = 15;
  int times_a_day = 2;
};

/// A part of the skin where pressing is limited, whatever a point that lies there allows.
struct SafetyArea {
  std::string id;
  Press press = Press::never;
  bool midline = false;  ///< it lies across the midline; otherwise there is one on each side
  std::vector<Stroke> zone;
  std::string name;                 ///< in plain words
  std::string why;                  ///< why it is limited, a sentence
  std::vector<std::string> source;  ///< ids of sources
  std::string pointer;              ///< its JSON pointer in safety.json, for faults
};

/// What a red flag advises, from mild to urgent.
enum class Action : std::uint8_t { doctor, doctor_today, emergency };

/// The word of the files: "doctor_today".
[[nodiscard]] std::string_view word(Action action);

/// A danger that looks like a muscle pain, or an illness for which no muscle answer is right: its
/// signs and what to do. It is asked about where the pain lies in one of its areas, and heard where
/// it is told.
struct RedFlag {
  std::string id;
  std::vector<std::string>
      areas;  ///< area words of regions where it is a possibility; none: only heard
  Action action = Action::doctor;
  std::string title;                ///< names it, at most 80 bytes: "Could be a heart attack"
  std::vector<std::string> signs;   ///< statements of at most 12 words, the gravest first
  std::string advice;               ///< what to do and not to do, a few short sentences
  std::vector<std::string> source;  ///< ids of sources

  /// Advice and signs as one paragraph.
  [[nodiscard]] std::string body() const;
};

/// What an answer about the person changes: pressing is limited at least this much.
struct AboutEffect {
  std::vector<std::string> areas;  ///< area words of regions where it holds; none: everywhere
  Press press = Press::light;      ///< never `normal`
};

/// A question about the person, asked once: blood thinners, pregnancy ... Who says yes is shown
/// fewer points to press, or lighter ones.
struct AboutYou {
  std::string id;
  std::vector<AboutEffect> effects;  ///< at least one; of several the strictest holds
  std::string words;                 ///< said by the person: "I take blood thinners"
  std::string why;                   ///< shown where it limits a point: what to mind, what to do
  std::vector<std::string> source;   ///< ids of sources
};

/// All of safety.json.
struct Safety {
  DoseCaps caps;
  std::vector<SafetyArea> areas;
  std::vector<RedFlag> red_flags;
  std::vector<std::string> stop_rules;  ///< when to stop pressing, a sentence each
  std::vector<AboutYou> about_you;      ///< in the order to ask
  std::vector<std::string> not_for;     ///< when not to press today, one or two sentences each
  std::string honesty;                  ///< how strong the evidence is, a sentence
};

}  // namespace knotmap
