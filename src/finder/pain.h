// A pain: what the person marked.
#pragma once

#include <vector>

#include "body/place.h"

namespace knotmap {

/// One touch of the brush. A click is one dab.
struct Dab {
  Place place;
  float radius_m = 0.012F;
  float strength = 1.0F;  ///< 0..1

  friend bool operator==(Dab const&, Dab const&) = default;
};

struct Pain {
  std::vector<Dab> dabs;

  [[nodiscard]] bool empty() const { return dabs.empty(); }
  friend bool operator==(Pain const&, Pain const&) = default;
};

}  // namespace knotmap
