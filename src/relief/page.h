// The page of a point: everything that a person must read about it, in order, after the safety
// gate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "finder/pain.h"
#include "placement/placed_atlas.h"
#include "relief/links.h"

namespace knotmap {

/// Ready words; the window, the command line and print only lay them out.
struct PointPage {
  SidedId id;
  std::string title;            ///< "Upper trapezius, front edge"
  std::string subtitle;         ///< "Trapezius, right side"
  Press press = Press::normal;  ///< after the gate
  std::string press_words;      ///< "Light: no more than the weight of the hand."
  std::string reach;            ///< who can reach it, when you cannot; else empty
  std::string where;
  std::string felt;
  std::vector<PageLink> alike;       ///< other points of the muscle that are felt in the same place
  std::vector<PageLink> keys;        ///< what may keep it alive: try these first
  std::vector<PageLink> satellites;  ///< what it may keep alive
  std::string find;
  std::string position;
  std::vector<std::string> steps;
  std::vector<std::string> tools;  ///< plain words
  std::vector<std::string> dose;   ///< sentences; see dose_words
  int effort = 0;                  ///< most, of 10; 0 when not to be pressed
  std::string avoid;
  std::string note;
  std::vector<std::string> stop_rules;
  std::vector<std::string> not_for;  ///< who should not press, or ask first
  std::vector<std::string> sources;  ///< full citations
  std::string honesty;
};

/// The gate: when the place or the point may not be pressed, there is no dose, no tool and no
/// position, and the steps say so first. Steps that were written for pressing are left out when it
/// is the place that forbids it.
[[nodiscard]] PointPage page_of(PlacedAtlas const& placed, std::uint32_t point);

/// What must be known before pressing at a marked place itself, whatever point sends the pain
/// there.
struct PressNote {
  Press press = Press::never;
  std::string title;  ///< "Do not press right here: front of the neck"
  std::string body;   ///< why, and what is allowed
};

/// The note of the strictest safety area that the place lies in, or nothing. While the gate is shut
/// (PlacedAtlas::gate_is_shut) it forbids every place.
[[nodiscard]] std::optional<PressNote> press_note(PlacedAtlas const& placed, Place const& place);

/// The strictest note of all places that a pain is marked at, or nothing.
[[nodiscard]] std::optional<PressNote> press_note(PlacedAtlas const& placed, Pain const& pain);

/// A dose after the caps of safety.json; nothing when the press level forbids it or the point has
/// none. A light touch and a `careful` place (an area of careful_areas) have the lower cap of
/// effort; a light touch never has the body's weight on it.
[[nodiscard]] std::optional<Dose> allowed_dose(Atlas const& atlas, Point const& point, Press press,
                                               bool careful = false);

/// How to touch at this level: "Light: no more than the weight of the hand."
[[nodiscard]] std::string_view press_words_of(Press press);

/// "Hold 20 seconds", "2 times, with a pause of a few breaths", "At most twice a day", "No stronger
/// than 3 of 10: your breath stays easy"
[[nodiscard]] std::vector<std::string> dose_words(Dose const& dose);

/// The tools of a point that its press level allows.
[[nodiscard]] std::vector<Tool> allowed_tools(Point const& point, Press press);

}  // namespace knotmap
