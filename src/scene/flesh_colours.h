// Colours of muscles. They are muted, between clay, rose and a brown mauve, so that the red of
// zones and the near-black of X's always stand out.
#pragma once

#include <string_view>

#include <glm/vec3.hpp>

#include "preferences/preferences.h"

namespace knotmap {

/// The muted flesh colour of a muscle. It depends on the id and the theme alone (a hash of the id
/// picks one of 35), so it never changes, and neighbours seldom share one.
[[nodiscard]] glm::vec3 flesh_colour(std::string_view muscle_id, Theme theme);
/// The colour of a muscle that is seen through whole skin: that of `flesh_colour`, fresher, since
/// skin takes of it.
[[nodiscard]] glm::vec3 flesh_through_skin(std::string_view muscle_id, Theme theme);
/// The flesh colour of the chosen muscle: amber, which no zone and no other muscle has.
[[nodiscard]] glm::vec3 chosen_flesh(Theme theme);

}  // namespace knotmap
