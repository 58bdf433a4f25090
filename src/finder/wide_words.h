// Everyday words for parts of the body of more than one region.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "atlas/atlas.h"
#include "finder/search_words.h"

namespace knotmap {

/// A word for a part of the body, and the area words (Region::areas) of the regions in it.
struct Wide {
  std::string_view word;  ///< one or two words
  std::array<std::string_view, 3>
      areas;                 ///< a region with any of them is in it; unused ones are ""
  std::string_view without;  ///< but not a region with this area; may be ""
};
inline constexpr std::array wide_words{
    Wide{"head", {"head"}, ""},
    Wide{"face", {"face"}, ""},
    Wide{"jaw", {"jaw"}, ""},
    Wide{"neck", {"neck"}, "front_neck"},
    Wide{"shoulder", {"shoulder"}, ""},
    Wide{"arm", {"arm"}, "hand"},
    Wide{"upper arm", {"upper_arm"}, ""},
    Wide{"elbow", {"elbow"}, ""},
    Wide{"forearm", {"forearm"}, ""},
    Wide{"wrist", {"wrist"}, ""},
    Wide{"hand", {"hand"}, ""},
    Wide{"chest", {"chest"}, ""},
    Wide{"ribs", {"ribs"}, ""},
    Wide{"belly", {"belly"}, "groin"},
    Wide{"stomach", {"belly"}, "groin"},
    Wide{"upper back", {"upper_back"}, ""},
    Wide{"mid back", {"mid_back"}, ""},
    Wide{"low back", {"low_back"}, "belly"},
    Wide{"lower back", {"low_back"}, "belly"},
    Wide{"back", {"upper_back", "mid_back", "low_back"}, "belly"},
    Wide{"spine", {"neck_spine", "thoracic_spine", "low_spine"}, "belly"},
    Wide{"buttock", {"buttock"}, ""},
    Wide{"groin", {"groin"}, ""},
    Wide{"thigh", {"thigh"}, "groin"},
    Wide{"knee", {"knee"}, ""},
    Wide{"leg", {"thigh", "knee", "calf"}, "groin"},
    Wide{"lower leg", {"calf"}, ""},
    Wide{"ankle", {"ankle"}, ""},
    Wide{"foot", {"foot"}, ""}};

/// Whether `area` is one of a region's areas.
[[nodiscard]] inline bool has_area(Region const& region, std::string_view area) {
  return std::find(region.areas.begin(), region.areas.end(), area) != region.areas.end();
}

/// Whether a region is in the part of the body that a wide word means.
[[nodiscard]] inline bool belongs(Region const& region, Wide const& wide) {
  if (!wide.without.empty() && has_area(region, wide.without)) return false;
  return std::any_of(wide.areas.begin(), wide.areas.end(), [&](std::string_view area) {
    return !area.empty() && has_area(region, area);
  });
}

/// The wide word that a text is, also in the plural; null when it is none.
[[nodiscard]] inline Wide const* wide_word(std::string_view text) {
  for (auto const& wide : wide_words) {
    if (word_match(text, wide.word, false, false) > 0.0F) return &wide;
  }
  return nullptr;
}

}  // namespace knotmap
