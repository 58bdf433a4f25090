// The page of a point: what a person reads about it, in order, after the safety gate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "finder/pain.h"
#include "placement/person.h"
#include "placement/placed_atlas.h"
#include "relief/dose.h"
#include "relief/links.h"

namespace knotmap {

/// Another way to press a point, folded under its name.
struct PressingWay {
  std::string name;                ///< "with a ball at the wall"
  std::string position;            ///< how to sit, lie or stand
  std::vector<std::string> steps;  ///< what to do, in order
  int shown = 0;                   ///< the number of the way that the body shows; 0 for none
};

/// The words of the page, ready to be laid out by the window, the command line or print. Any text
/// or list may be empty.
struct PointPage {
  SidedId id;
  std::string title;                 ///< "Inner arch muscle: heel end"
  std::string subtitle;              ///< "Abductor hallucis, right side"
  Press press = Press::normal;       ///< after the gate
  std::string press_words;           ///< "Light: no more than the weight of the hand."
  std::vector<std::string> because;  ///< what the person said that limits it, and what to mind
  std::string reach;                 ///< who can reach it, when the person cannot
  std::string where;                 ///< where the X lies
  std::string felt;                  ///< where its pain is felt
  std::vector<PageLink> alike;       ///< other points of the muscle that are felt in the same place
  std::vector<PageLink> keys;        ///< what may keep it alive: try these first
  std::vector<PageLink> satellites;  ///< what it may keep alive
  std::string find;                  ///< how to find it with the fingers
  std::string position;              ///< how to sit, lie or stand
  std::vector<std::string> steps;    ///< what to do, in order
  std::string with;                  ///< the tool of these steps: "tennis ball"; "" without steps
  std::vector<std::string> tools;    ///< all that the gate allows, in plain words
  std::vector<PressingWay> ways;     ///< other ways: another tool, another position
  int shown = 0;                     ///< as PressingWay::shown, of the steps
  std::vector<std::string> later;    ///< for the next days and weeks
  std::vector<std::string> dose;     ///< sentences (dose_words)
  int effort = 0;                    ///< the most that it may feel, of 10; 0: not to be pressed
  std::string avoid;                 ///< what not to do, and when to stop
  std::string note;
  std::vector<std::string> causes;  ///< what keeps the muscle tight, a sentence each
  std::vector<std::string> stop_rules;
  std::vector<std::string> sources;  ///< full citations
  std::string honesty;               ///< how strong the evidence is
};

/// The page of a point, by its index in PlacedAtlas::points(), after the gate: when the point or
/// its place may not be pressed, there is no dose, no tool and no position, and the first step says
/// so; when it is the place or the person that forbids it, the steps written for pressing are left
/// out. Where the gate forbids the tool of the steps, the first way with an allowed one stands in
/// their stead; where no way has one, there are neither steps nor a position nor `with`, only what
/// the place takes: steps for a ball are not to be done with the fingers.
[[nodiscard]] PointPage page_of(PlacedAtlas const& placed, std::uint32_t point,
                                Person const& person = {});

/// What a person must know before pressing at a marked place itself, whichever point sends the pain
/// there.
struct PressNote {
  Press press = Press::never;
  std::string title;  ///< "Do not press right here: front of the neck"
  std::string body;   ///< why, and what is allowed
};

/// The note of the strictest safety area that a place lies in; nothing when it lies in none. While
/// the gate is shut (PlacedAtlas::gate_is_shut), a note that forbids pressing at any place.
[[nodiscard]] std::optional<PressNote> press_note(PlacedAtlas const& placed, Place const& place);

/// The strictest note of all dabs of a pain, or nothing.
[[nodiscard]] std::optional<PressNote> press_note(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
