#include "pose/least_squares.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace knotmap {
namespace {

double squares(std::vector<double> const& errors) {
  double sum = 0.0;
  for (double const error : errors) sum += error * error;
  return sum;
}

}  // namespace

double fit(std::vector<Unknown>& unknowns, Errors const& errors, FitOptions const& options) {
  auto const n = static_cast<Eigen::Index>(unknowns.size());
  std::vector<double> values;
  values.reserve(unknowns.size());
  for (auto const& unknown : unknowns)
    values.push_back(std::clamp(unknown.value, unknown.least, unknown.most));
  std::vector<double> now;
  errors(values, now);
  double worth = squares(now);
  double damping = options.damping;
  std::vector<double> then;
  Eigen::MatrixXd slopes(static_cast<Eigen::Index>(now.size()), n);
  auto const is_good = [&] {
    return std::all_of(now.begin(), now.end(),
                       [&](double error) { return std::abs(error) < options.good; });
  };
  for (int round = 0; round < options.most_rounds && n > 0 && !is_good(); ++round) {
    for (Eigen::Index i = 0; i < n; ++i) {
      auto& value = values[static_cast<std::size_t>(i)];
      auto const& limits = unknowns[static_cast<std::size_t>(i)];
      double const kept = value;
      // At its upper limit a value is nudged down.
      double const nudge = kept + options.nudge > limits.most ? -options.nudge : options.nudge;
      value = kept + nudge;
      errors(values, then);
      value = kept;
      for (std::size_t e = 0; e < now.size(); ++e)
        slopes(static_cast<Eigen::Index>(e), i) = (then[e] - now[e]) / nudge;
    }
    Eigen::Map<Eigen::VectorXd const> const wrong(now.data(),
                                                  static_cast<Eigen::Index>(now.size()));
    Eigen::MatrixXd const product = slopes.transpose() * slopes;
    Eigen::VectorXd const downhill = -slopes.transpose() * wrong;
    double changed = 0.0;
    bool better = false;
    constexpr int most_tries = 6;
    constexpr double stricter = 8.0;
    constexpr double looser = 0.3;
    for (int tried = 0; tried < most_tries && !better; ++tried) {
      Eigen::MatrixXd damped = product;
      damped.diagonal().array() += damping;
      Eigen::VectorXd const step = damped.ldlt().solve(downhill);
      auto const before = values;
      changed = 0.0;
      for (Eigen::Index i = 0; i < n; ++i) {
        auto const at = static_cast<std::size_t>(i);
        double const by = std::clamp(step(i), -options.most_step, options.most_step);
        values[at] = std::clamp(before[at] + by, unknowns[at].least, unknowns[at].most);
        changed = std::max(changed, std::abs(values[at] - before[at]));
      }
      errors(values, then);
      double const would_be = squares(then);
      better = would_be < worth;
      if (better) {
        worth = would_be;
        now = then;
        damping *= looser;
      } else {
        values = before;
        damping *= stricter;
      }
    }
    if (!better || changed < options.enough) break;
  }
  for (std::size_t i = 0; i < unknowns.size(); ++i) unknowns[i].value = values[i];
  return worth;
}

}  // namespace knotmap
