// Landmarks: named places that a finger can find or an anatomist names.
#pragma once

#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "base/side.h"
#include "body/place.h"

namespace knotmap {

struct Landmark {
  std::string id;    ///< "C7_spinous", "acromion_top.L"
  std::string name;  ///< plain words
  Side side = Side::midline;
  Place place;           ///< on the skin
  glm::vec3 bone{0.0F};  ///< on the base body, metres; the skin place for surface landmarks
  std::vector<std::string> aliases;  ///< "C7", "top of the shoulder"
};

}  // namespace knotmap
