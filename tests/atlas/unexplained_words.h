// Words that a person with a sore neck need not know, and that what to do can be said without.
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

/// Words of anatomy. In brackets, after the plain word, they may stand.
inline constexpr std::array<std::string_view, 63> anatomical_words{
    "thenar",     "hypothenar", "scapula",        "clavicle",   "sternum",    "acromion",
    "coracoid",   "mastoid",    "occiput",        "mandible",   "malleolus",  "tibia",
    "fibula",     "femur",      "humerus",        "ulna",       "radius",     "patella",
    "calcaneus",  "metatarsal", "metacarpal",     "sacrum",     "coccyx",     "ilium",
    "ischial",    "trochanter", "asis",           "vertebra",   "vertebrae",  "spinous",
    "lumbar",     "thoracic",   "cervical",       "medial",     "lateral",    "anterior",
    "posterior",  "proximal",   "distal",         "dorsal",     "ventral",    "plantar",
    "palmar",     "supine",     "prone",          "flexion",    "extension",  "abduct",
    "adduct",     "pronate",    "supinate",       "palpate",    "fascia",     "aponeurosis",
    "bursa",      "taut band",  "hamstring",      "hamstrings", "quadriceps", "gluteus",
    "piriformis", "gracilis",   "brachioradialis"};

}  // namespace knotmap::test
