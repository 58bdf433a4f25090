// How finely to draw while the view moves, decided by what frames are measured to take.
#pragma once

#include <cstddef>

namespace knotmap {

/// What Renderer::draw takes beside the frame.
struct Quality {
  int samples = 4;          ///< a pixel
  float resolution = 1.0F;  ///< pixels of the body's side for each of the picture's, 0..1

  friend bool operator==(Quality const&, Quality const&) = default;
};

/// Chooses the quality of each frame. It begins with the best and keeps it as long as moving frames
/// are drawn within 14 ms (60 a second, with room for panels and for showing them). Slower ones are
/// drawn with one sample and then with fewer pixels, down to 0.6 of a side; below that, down to
/// 0.35, only when they take more than 27 ms (30 a second). It drops as far as needed at once,
/// after two slow frames in a row (a resting one counts as the first), so that a single hitch
/// changes nothing; it rises one step after 8 frames in a row that leave room for it, and waits
/// longer, up to 480, after a rise that had to be taken back. A view that has rested for 120 ms is
/// drawn at its best.
///
/// Times are seconds of one clock that never goes back. Knows nothing of the renderer, so that a
/// graphics card that is slow for the window's size is treated like software, and fast software
/// like a graphics card.
class QualityKeeper {
 public:
  /// To be called for every moment at which the view moves.
  void moved(double now) { moved_when_ = now; }
  /// What to draw the next frame with.
  [[nodiscard]] Quality now(double now) const;
  /// Seconds until a better picture is due: 0 when it is due now, negative when the best is shown.
  [[nodiscard]] double seconds_to_rest(double now) const;
  /// Reports the frame just drawn: its quality, and the seconds from the first command to the
  /// moment when the GPU had finished the picture, without the wait for the screen (a slow screen
  /// is no reason to draw less). 0: the picture was there already.
  void took(Quality quality, double seconds, double now);

 private:
  [[nodiscard]] bool is_moving(double now) const;
  void drop(std::size_t from, double seconds);

  double moved_when_ = -1.0;
  bool best_shown_ = true;
  std::size_t step_ = 0;    ///< of the ladder, while the view moves; 0 is the best
  int slow_ = 0;            ///< frames in a row that took too long at this step
  double last_s_ = 0.0;     ///< what the last of them took
  int roomy_ = 0;           ///< frames in a row that left room for the next better step
  int patience_ = 8;        ///< how many of those a rise needs
  bool has_risen_ = false;  ///< since it last dropped
};

}  // namespace knotmap
