#include "cli/measure.h"

#include <algorithm>
#include <cmath>

#include "platform/files.h"

namespace knotmap {

double milliseconds(std::function<void()> const& work) {
  double const began = seconds_now();
  work();
  return (seconds_now() - began) * 1000.0;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end());
  auto const last = static_cast<double>(values.size() - 1);
  return values[static_cast<std::size_t>(std::lround(share * last))];
}

double rounded(double value) {
  return std::round(value * 1000.0) / 1000.0;
}

}  // namespace knotmap
