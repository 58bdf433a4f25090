// The words beside an X: the numbers of all that it stands for, and how wide they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace knotmap {

/// The numbers of a gathered mark in one: "1-4" for what follows one another, "1, 5" else, "1a-c"
/// and "2a, b" for the spots of one row (PointNumbers); each once, in the order of their values; of
/// more than six pieces the first, and how many more.
[[nodiscard]] std::string joined_numbers(std::vector<std::string> const& numbers);

/// An upper bound of the width of a number's words in em of the typeface of numbers.
[[nodiscard]] float number_width_em(std::string_view words);
/// The height of digits, in em.
inline constexpr float number_height_em = 0.76F;

}  // namespace knotmap
