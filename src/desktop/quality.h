// Adaptive quality: how finely to draw while the view moves, chosen by measured frame times.
#pragma once

#include <cstddef>

namespace knotmap {

/// The quality that Renderer::draw() takes beside the frame. The default is the best.
struct Quality {
  int samples = 4;          ///< samples per pixel
  float resolution = 1.0F;  ///< factor on the width and height of the body's picture, above 0 to 1

  friend bool operator==(Quality const&, Quality const&) = default;
};

/// Chooses the quality of each frame.
///
/// It begins with the best quality and keeps it while moving frames take at most 14 ms (for 60
/// frames per second, with time left for panels and for presenting). Slower ones are drawn with one
/// sample per pixel, then at a lower resolution, down to 0.6; below that, down to 0.35, only when
/// they take more than 27 ms (30 per second). It drops as many steps as needed at once, after two
/// slow frames in a row (a resting one counts as the first), so that a single hitch changes
/// nothing. It rises by one step after 8 frames in a row that leave time for it; after a rise that
/// had to be undone, it waits for four times as many, up to 480. A view that has rested for 120 ms
/// is drawn at the best quality.
///
/// It knows only measured times, not the renderer, so a graphics card that is too slow for the
/// window is treated like software rendering, and fast software rendering like a graphics card.
/// Times are seconds of one monotonic clock.
class QualityKeeper {
 public:
  /// To be called for every frame in which the view has moved.
  void moved(double now) { moved_when_ = now; }
  /// The quality to draw the next frame with.
  [[nodiscard]] Quality now(double now) const;
  /// Seconds until a frame at the best quality is due: 0 when it is due now, negative when the best
  /// is shown already.
  [[nodiscard]] double seconds_to_rest(double now) const;
  /// Takes the measurement of the frame just drawn: its quality, and the seconds from the first GL
  /// command until the GPU had finished, without waiting for the display (whose rate is no reason
  /// to draw less). 0 seconds: nothing had to be drawn.
  void took(Quality quality, double seconds, double now);

 private:
  [[nodiscard]] bool is_moving(double now) const;
  /// Goes from the step `from`, whose frame took `seconds`, down to the first expected to be fast
  /// enough.
  void drop(std::size_t from, double seconds);

  double moved_when_ = -1.0;
  bool best_shown_ = true;
  std::size_t step_ = 0;    ///< index of the quality step while the view moves; 0 is the best
  int slow_ = 0;            ///< frames in a row that took too long at this step
  double last_s_ = 0.0;     ///< seconds that the last of them took
  int roomy_ = 0;           ///< frames in a row that left time for the next better step
  int patience_ = 8;        ///< how many of those a rise needs
  bool has_risen_ = false;  ///< it rose since the last drop
};

}  // namespace knotmap
