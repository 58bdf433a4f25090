// How finely to draw: less while a slow renderer's view moves, all of it when it rests.
#pragma once

namespace knotmap {

struct Quality {
  int samples = 4;
  float resolution = 1.0F;

  friend bool operator==(Quality const&, Quality const&) = default;
};

/// Measures its own frames and holds about 30 of them a second while the view moves.
class QualityKeeper {
 public:
  explicit QualityKeeper(bool slow) : slow_(slow) {}

  /// Tell of every moment at which the view moves.
  void moved(double now) { moved_when_ = now; }
  [[nodiscard]] Quality now(double now) const;
  /// Seconds until a better picture is due, or a negative number when the best is shown.
  [[nodiscard]] double seconds_to_rest(double now) const;
  /// How long a frame of this quality took, all told; 0 when it was there already.
  void took(Quality quality, double seconds);

 private:
  bool slow_;
  double moved_when_ = -1.0;
  float resolution_ = 0.6F;
  bool best_shown_ = true;
};

}  // namespace knotmap
