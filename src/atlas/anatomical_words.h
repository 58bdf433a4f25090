// Words of anatomy that a person with a sore neck need not know.
#pragma once

#include <array>
#include <string_view>

namespace knotmap {

/// In lower case. In brackets, after the plain word, they may stand.
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

}  // namespace knotmap
