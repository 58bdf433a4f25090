// Landmarks: named places that a finger can find or an anatomist names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <glm/vec3.hpp>

#include "base/side.h"
#include "body/place.h"

namespace knotmap {

/// A named place of the body. Paired ones come twice, as exact mirrors of each other.
struct Landmark {
  std::string id;    ///< unique: "C7_spinous"; of a pair with its side: "acromion_top.L"
  std::string name;  ///< in plain words, without its side
  Side side = Side::midline;
  Place place;           ///< on the skin
  glm::vec3 bone{0.0F};  ///< the bone beneath, on the base body, metres; a landmark of the skin
                         ///< itself has its skin place here
  std::vector<std::string> aliases;  ///< everyday words: "C7", "top of the shoulder"
  bool palpable = false;             ///< a finger finds the bone through the skin
  int rank =
      0;  ///< 1 for the one that people know best, 2 ...; 0 for all others. Above 0: palpable
};

/// The id without ".L" or ".R": what both of a pair share.
[[nodiscard]] inline std::string_view without_side(Landmark const& landmark) {
  std::string_view id = landmark.id;
  if (landmark.side != Side::midline) id.remove_suffix(2);
  return id;
}

}  // namespace knotmap
