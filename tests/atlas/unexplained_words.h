// Words that what to do can be said without, beside those of atlas/anatomical_words.h.
#pragma once

#include <array>
#include <string_view>

namespace knotmap::test {

/// Shapes and places that a reader cannot picture. "roll" is here as a thing, not as a movement.
inline constexpr std::array<std::string_view, 28> unclear_places{
    "ridge",       "ridges",    "furrow",           "crook",         "strap",
    "straps",      "arch",      "arches",           "crest",         "notch",
    "valley",      "nape",      "midline",          "instep",        "forefoot",
    "midfoot",     "the web",   "the roll",         "this roll",     "soft roll",
    "fleshy roll", "firm roll", "shoulder cap",     "shoulder roof", "bony roof",
    "hip rim",     "the rim",   "angle of the neck"};

}  // namespace knotmap::test
