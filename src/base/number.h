// Reading a number.
#pragma once

#include <optional>
#include <string_view>

namespace knotmap {

/// The number that all of the text is, as C++ writes them without a sign of plus ("-1.5", "2e-3"),
/// to the nearest that `Number` (float, double) can hold. Nothing for any other text, and for what
/// is not finite. Independent of the locale.
template <class Number>
[[nodiscard]] std::optional<Number> number_in(std::string_view text);
extern template std::optional<float> number_in<float>(std::string_view text);
extern template std::optional<double> number_in<double>(std::string_view text);

}  // namespace knotmap
