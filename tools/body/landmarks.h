// Places the landmarks of tools/body/landmarks.json on the skin.
//
// A place is said by an expression for a point (metres on the base body) and a way to the skin:
//   expression  "bone:ID" | "skin:ID" | "joint:NAME" (of the source mesh)
//               | {"at": [x, y, z]}                     metres on the base body
//               | {"between": [expression, expression], "t": 0.5}
//               each object may add "move_cm": [x, y, z]
//   way         {"from": expression, "toward": "front|back|out|in|up|down" or [x, y, z]
//                 or {"to": expression}}                 from inside, where the ray leaves the skin
//               {"seen_from": "front|...", "at": expression}   from far outside, the first skin met
//               {"nearest": expression}
//
// A bone landmark is palpable when 0.5 to 25 mm of skin and flesh cover it and it does not say
// "palpable": false (levels and centres of joints, measured inside the body); one with a "rank"
// always is.
#pragma once

#include <filesystem>

#include "body/skin.h"

namespace knotmap::builder {

struct Landmark {
  std::string id;  // with .L or .R when paired
  std::string name;
  std::string kind;  // "bone" or "surface"
  std::vector<std::string> aliases;
  SkinPlace place;
  Point skin{0.0};
  Point bone{0.0};
  bool palpable = false;  // a finger finds the bone through the skin
  int rank = 0;  // 1 for the one that most people know; 0 for those not worth a dot from afar
};

// measured_file: bone and skin places measured on the source mesh, in source units; landmarks_file:
// names, aliases, corrections and the surface landmarks. Throws BuildError naming the landmark.
std::vector<Landmark> place_landmarks(Skin const& skin, SourceMesh const& mesh,
                                      Points const& base_shape,
                                      std::filesystem::path const& measured_file,
                                      std::filesystem::path const& landmarks_file);

void write_landmarks(std::vector<Landmark> const& landmarks, std::filesystem::path const& file);

}  // namespace knotmap::builder
