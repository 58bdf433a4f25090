// The page of a point: everything that a person must read about it, in order, after the safety
// gate.
#pragma once

#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Ready words; the window, the command line and print only lay them out.
struct PointPage {
  SidedId id;
  std::string title;            ///< "Upper trapezius, front edge"
  std::string subtitle;         ///< "Trapezius, right side; point 1"
  Press press = Press::normal;  ///< after the gate
  std::string press_words;      ///< "Light: no more than the weight of the hand."
  std::string where;
  std::string felt;
  std::string find;
  std::string position;
  std::vector<std::string> steps;
  std::vector<std::string> tools;  ///< plain words
  std::vector<std::string>
      dose;        ///< "Hold 20 seconds", "Repeat twice", "Twice a day at most", "..."
  int effort = 0;  ///< most, of 10; 0 when not to be pressed
  std::string avoid;
  std::string note;
  std::vector<std::string> stop_rules;
  std::vector<std::string> sources;  ///< full citations
  std::string honesty;
};

/// The gate: when the place or the point may not be pressed, there is no dose and the steps say so
/// first.
[[nodiscard]] PointPage page_of(PlacedAtlas const& placed, std::uint32_t point);

/// A dose after the caps of safety.json; nothing when the press level forbids it.
[[nodiscard]] std::optional<Dose> allowed_dose(Atlas const& atlas, Point const& point, Press press);

}  // namespace knotmap
