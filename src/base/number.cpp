#include "base/number.h"

#include <cmath>
#include <system_error>

#include <fast_float/fast_float.h>

namespace knotmap {

template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number value{};
  auto const* const end = text.data() + text.size();
  // std::from_chars of numbers with a fraction is not in every standard library.
  auto const [rest, error] = fast_float::from_chars(text.data(), end, value);
  if (error != std::errc{} || rest != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

template std::optional<float> number_in<float>(std::string_view text);
template std::optional<double> number_in<double>(std::string_view text);

}  // namespace knotmap
