// "None of these": the answer to the warning signs of a part of the body, kept for a while.
#pragma once

#include <string>
#include <vector>

#include "base/side.h"

namespace knotmap {

/// A part of the body whose warning signs are asked about together, on one side.
struct GatePlace {
  std::string area;  ///< the first area word of its regions: "upper_back"
  Side side = Side::midline;

  friend bool operator==(GatePlace const&, GatePlace const&) = default;
};

/// "None of these", said of one part of the body.
struct NoneTold {
  GatePlace place;
  int day = 0;                     ///< when: days since 1970-01-01
  float strength = 0.0F;           ///< how strong the pain was, 0..1
  std::vector<std::string> flags;  ///< ids of the red flags that were asked about

  friend bool operator==(NoneTold const&, NoneTold const&) = default;
};

/// How long it holds.
inline constexpr int none_holds_days = 14;

}  // namespace knotmap
