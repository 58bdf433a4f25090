// Words that an entry's form offers; others can be written on the command line and imported.
#pragma once

#include <array>
#include <string_view>

namespace knotmap {

/// What a pain is like.
inline constexpr std::array<std::string_view, 8> offered_kinds{
    "aching", "pulling", "pressing", "stabbing", "burning", "throbbing", "cramping", "stiff"};

/// What set it off.
inline constexpr std::array<std::string_view, 9> offered_triggers{
    "sat long", "screen", "phone",  "lifted",     "stood long",
    "sport",    "drove",  "stress", "slept badly"};

}  // namespace knotmap
