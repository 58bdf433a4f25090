// What a press is done with and where, and what is moved to compare before and after: the words
// that hold for every point.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace knotmap {

/// What a point is pressed with.
enum class Tool : std::uint8_t {
  fingers,
  rolled_towel,
  tennis_ball,
  ball_in_sock,
  two_balls,
  foam_roller,
  cane,
  lacrosse_ball,
  none
};

/// Where one is while pressing.
enum class PressPlace : std::uint8_t { floor, bed, chair, wall, standing };

/// The words of the files: "tennis_ball", "floor".
[[nodiscard]] std::string_view word(Tool tool);
[[nodiscard]] std::string_view word(PressPlace place);
/// A tool in plain words: "tennis ball".
[[nodiscard]] std::string_view plain(Tool tool);

/// A tool that a person may have at hand.
struct ToolWords {
  Tool tool = Tool::fingers;
  int hardness = 1;      ///< 1 soft .. 5 hard: one begins soft
  std::string name;      ///< "tennis ball"
  std::string about;     ///< what it is good for
  std::string not_here;  ///< why a point that has no way with it is not pressed with it
  std::string instead;   ///< what else does the same; may be empty
};

/// A place where a person may press.
struct PlaceWords {
  PressPlace place = PressPlace::floor;
  std::string name;      ///< "on the floor"
  std::string not_here;  ///< why no way of a point is done there
};

/// A movement whose pain is rated before and after.
struct Movement {
  std::string id;
  std::vector<std::string> areas;  ///< area words of the pains that it fits
  std::string name;                ///< "Turning the head"
  std::string how;                 ///< what to do
  std::string rate;                ///< what is asked then
};

}  // namespace knotmap
