// The values within limits that make a list of errors smallest together.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace knotmap {

/// A value that is looked for.
struct Unknown {
  double value = 0.0;  ///< where the search begins
  double least = 0.0;
  double most = 0.0;
};

struct FitOptions {
  int most_rounds = 20;
  double nudge = 0.5;     ///< by which a value is changed to see what it does
  double most_step = 15;  ///< by which a value changes in one round at most
  double good = 0.0;      ///< ends when no error is larger
  double enough = 0.02;   ///< ends when no value changes by more
  double damping = 1e-7;  ///< to begin with: squares of errors a square unit of value
};

/// The errors for values, always the same number of them.
using Errors = std::function<void(std::span<double const> values, std::vector<double>& errors)>;

/// Finds values whose errors have the least sum of squares near where they begin, by the method of
/// Levenberg and Marquardt with slopes by differences (Marquardt 1963, SIAM J Appl Math
/// 11:431-441), each held within its limits. Writes them into `unknowns` and returns that sum.
double fit(std::vector<Unknown>& unknowns, Errors const& errors, FitOptions const& options = {});

}  // namespace knotmap
