// Short quiet tones, made in the program and played through OpenAL.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace knotmap {

/// What a tone says: two notes that rise (begin), one (a question), two that fall (let go).
enum class Chime : std::uint8_t { begin, ask, end };

inline constexpr int chime_rate = 22'050;  ///< samples a second

/// The tone as samples, one channel. It begins and ends at 0, and stays under a quarter of the full
/// range.
[[nodiscard]] std::vector<std::int16_t> samples_of(Chime chime);

/// Plays tones. The machine's sound is opened when the first is played; where there is none, it
/// stays silent, without a fault: a tone only repeats what is seen. Use from one thread.
class Speaker {
 public:
  Speaker();
  ~Speaker();
  Speaker(Speaker const&) = delete;
  Speaker& operator=(Speaker const&) = delete;

  /// Begins to play a tone, and returns at once. One that still sounds is cut off.
  void play(Chime chime);

 private:
  struct Device;
  std::unique_ptr<Device> device_;  ///< none: not opened yet
};

}  // namespace knotmap
