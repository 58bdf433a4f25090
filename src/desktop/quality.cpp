#include "desktop/quality.h"

#include <algorithm>
#include <array>

namespace knotmap {
namespace {

constexpr double still_s = 0.12;
constexpr double smooth_s = 0.014;  // 1/60 s, less the time for panels and presenting
constexpr double enough_s = 0.027;  // 1/30 s, less the same
constexpr double room = 0.8;        // share of the limit that a better step may be expected to take
constexpr int least_patience = 8;
constexpr int most_patience = 480;
constexpr int slow_to_drop = 2;

struct Step {
  Quality quality;
  double work;   ///< expected time, relative to one sample per pixel at the full resolution
  double limit;  ///< seconds; a frame that takes longer is slow
};

// From best to worst. Four samples take about twice as long as one on software GL. On a GPU it is
// less, so that the first drop can be larger than needed; the rise after it comes soon.
constexpr std::array<Step, 8> ladder{{{{4, 1.0F}, 2.0, smooth_s},
                                      {{1, 1.0F}, 1.0, smooth_s},
                                      {{1, 0.85F}, 0.7225, smooth_s},
                                      {{1, 0.7F}, 0.49, smooth_s},
                                      {{1, 0.6F}, 0.36, enough_s},
                                      {{1, 0.5F}, 0.25, enough_s},
                                      {{1, 0.42F}, 0.1764, enough_s},
                                      {{1, 0.35F}, 0.1225, enough_s}}};

}  // namespace

bool QualityKeeper::is_moving(double now) const {
  return moved_when_ >= 0.0 && now - moved_when_ < still_s;
}

Quality QualityKeeper::now(double now) const {
  return is_moving(now) ? ladder.at(step_).quality : Quality{};
}

double QualityKeeper::seconds_to_rest(double now) const {
  if (best_shown_) return -1.0;
  return std::max(0.0, moved_when_ + still_s - now);
}

void QualityKeeper::took(Quality quality, double seconds, double now) {
  best_shown_ = quality == Quality{};
  if (seconds <= 0.0) return;
  auto const* const found = std::find_if(ladder.begin(), ladder.end(),
                                         [&](Step const& step) { return step.quality == quality; });
  if (found == ladder.end()) return;
  auto const at = static_cast<std::size_t>(found - ladder.begin());
  bool const slow = seconds > found->limit;
  if (!is_moving(now)) {
    // A resting frame may include uploads that a moving one does not: it alone causes no drop.
    slow_ = slow ? 1 : 0;
    last_s_ = seconds;
    if (seconds <= room * smooth_s) step_ = 0;
    return;
  }
  if (slow) {
    roomy_ = 0;
    double const least_s = slow_ > 0 ? std::min(seconds, last_s_) : seconds;
    last_s_ = seconds;
    if (++slow_ >= slow_to_drop) drop(at, least_s);
    return;
  }
  slow_ = 0;
  if (at == 0) return;
  Step const& better = ladder.at(at - 1);
  bool const fits = seconds * better.work / found->work <= room * better.limit;
  roomy_ = fits ? roomy_ + 1 : 0;
  if (roomy_ < patience_) return;
  if (has_risen_) patience_ = least_patience;  // the last rise was kept
  has_risen_ = true;
  step_ = at - 1;
  roomy_ = 0;
}

void QualityKeeper::drop(std::size_t from, double seconds) {
  patience_ = has_risen_ ? std::min(4 * patience_, most_patience) : least_patience;
  has_risen_ = false;
  slow_ = 0;
  step_ = std::min(from + 1, ladder.size() - 1);
  while (step_ + 1 < ladder.size() &&
         seconds * ladder.at(step_).work / ladder.at(from).work > ladder.at(step_).limit) {
    ++step_;
  }
}

}  // namespace knotmap
