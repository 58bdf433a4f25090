// The gate as data: which warning signs are asked about before an answer, part by part of the body.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace knotmap {

/// A sign in the words that fit one part of the body.
struct AskedSign {
  std::string flag;   ///< id of the red flag that it belongs to
  std::string words;  ///< what is felt or happened, at most 12 words
};

/// Regions that the same signs are asked about in.
struct GatePart {
  std::string id;
  std::vector<std::string> regions;  ///< ids of regions; each region is in one part
  std::vector<AskedSign> signs;      ///< one to four, the gravest first
  std::string pointer;               ///< its JSON pointer in gate.json, for faults
};

/// Whether a part asks about a red flag.
[[nodiscard]] inline bool asks(GatePart const& part, std::string_view flag) {
  return std::any_of(part.signs.begin(), part.signs.end(),
                     [&](AskedSign const& sign) { return sign.flag == flag; });
}

}  // namespace knotmap
