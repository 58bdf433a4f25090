// Safety as data: how a place may be pressed, the caps of every dose, and the red flags.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/anchor.h"
#include "base/side.h"

namespace knotmap {

/// From mild to strict: the stricter of two wins.
enum class Press : std::uint8_t { normal, light, fingertips_only, therapist_only, never };

[[nodiscard]] std::string_view word(Press press);  ///< as in the files

struct DoseCaps {
  int hold_s = 90;
  int hold_body_weight_s = 60;
  int effort = 5;
  int effort_careful = 3;
  std::vector<std::string> careful_areas;  ///< area words of regions: "neck", "ribs" ...
  int repeats = 3;
  int points_a_session = 6;
  int minutes_a_session = 15;
  int times_a_day = 2;
};

/// A part of the skin where pressing is limited whatever a point says.
struct SafetyArea {
  std::string id;
  Press press = Press::never;
  bool midline = false;  ///< else on both sides
  std::vector<Stroke> zone;
  std::string name;
  std::string why;
  std::vector<std::string> source;
  std::string pointer;
};

enum class Action : std::uint8_t { doctor, doctor_today, emergency };

[[nodiscard]] std::string_view word(Action action);

struct RedFlag {
  std::string id;
  std::vector<std::string> areas;  ///< region areas that it belongs to
  std::optional<Side> side;        ///< only on that side
  Action action = Action::doctor;
  std::string title;
  std::string body;
  std::vector<std::string> source;
};

struct Safety {
  DoseCaps caps;
  std::vector<SafetyArea> areas;
  std::vector<RedFlag> red_flags;
  std::vector<std::string> stop_rules;
  std::vector<std::string> not_for;  ///< who should not press, or ask first
  std::string honesty;
};

}  // namespace knotmap
