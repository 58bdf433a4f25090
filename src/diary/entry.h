// An entry of the diary: one pain at one time, with what was done about it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "base/ids.h"
#include "diary/when.h"
#include "relief/press_session.h"

namespace knotmap {

/// Pains are rated from 0 (none) to 10 (the worst that one can think of).
inline constexpr int most_pain = 10;

/// One touch of the brush as it is kept: metres on the base body, so that it survives another mesh.
struct PaintedDab {
  glm::vec3 at{0.0F};
  float radius_m = 0.0F;
  float strength = 0.0F;  ///< 0 (rubs out) to 1

  friend bool operator==(PaintedDab const&, PaintedDab const&) = default;
};

/// A point that was pressed, and what was answered.
struct PressedPoint {
  SidedId point;
  int holds = 0;
  int seconds = 0;            ///< how long it was pressed in all
  std::optional<int> effort;  ///< how strong the last press felt, 0..10
  std::optional<bool> known;  ///< whether it spread to where it hurts

  friend bool operator==(PressedPoint const&, PressedPoint const&) = default;
};

/// How the night before was.
enum class Slept : std::uint8_t { unsaid, well, so_so, badly };

/// "", "well", "so_so", "badly".
[[nodiscard]] std::string_view word(Slept slept);
[[nodiscard]] std::optional<Slept> slept_of(std::string_view text);

/// One pain at one time. What was not said is empty.
struct Entry {
  static constexpr std::size_t most_dabs = 4000;
  static constexpr std::size_t most_words = 20;   ///< of each list of words
  static constexpr std::size_t most_word = 60;    ///< bytes of a word
  static constexpr std::size_t most_name = 120;   ///< bytes of `pain`
  static constexpr std::size_t most_note = 4000;  ///< bytes
  static constexpr std::size_t most_pressed = 50;

  std::string id;  ///< "261202-1": the day, and a number on that day; "": the store gives one
  When when;
  std::string pain;  ///< what the person calls it: entries of one name are one curve
  SidedId region;    ///< where it was strongest; an empty id: not said
  std::vector<PaintedDab> painted;
  std::vector<std::string> kinds;  ///< what it is like: "burning"
  std::optional<int> now;          ///< 0..10; before what was done
  std::optional<int> worst;        ///< 0..10, of that day
  std::optional<int> after;        ///< 0..10; after what was done
  std::vector<PressedPoint> pressed;
  std::optional<StopSign> sign;        ///< what stopped the pressing
  std::vector<std::string> exercises;  ///< ids
  std::vector<std::string> triggers;   ///< what set it off: "sat long"
  Slept slept = Slept::unsaid;
  std::string note;

  friend bool operator==(Entry const&, Entry const&) = default;
};

/// Whether a text may be one of an entry's words: 1 to `most` bytes of valid UTF-8 without control
/// characters, semicolons (which part words in CSV) or spaces at its ends.
[[nodiscard]] bool is_entry_word(std::string_view text, std::size_t most = Entry::most_word);

/// What keeps an entry from being stored; nothing when it may be. Texts have limits, numbers
/// ranges, ids a form; and an entry says at least something: how strong, where, or a note.
[[nodiscard]] std::optional<Fault> fault_of(Entry const& entry);

/// The entry with its places rounded to a thousandth of a millimetre, as files write them: so that
/// what is read back is the same to the last bit.
[[nodiscard]] Entry rounded(Entry entry);

/// The day of an entry's id: "261202".
[[nodiscard]] std::string id_day(When const& when);

}  // namespace knotmap
