// The guided press of one or more points, as a state machine: what is done now, what is asked, and
// what the answers change. It knows no atlas, no clock and no screen: time comes by press_tick().
//
//   prepare ─► steps ─► hold ─► rest ─► hold … ─► (next point's) steps … ─► rate ─► done
//                         └────────┴─► stopped (a stop sign, or pain that grows)
//
// What it never does, whatever is answered (tests/relief/press_session_test.cpp plays 10,000 random
// sessions): hold longer than the dose, hold more often than the dose, press longer than the
// session may take, or go on after a stop sign.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"

namespace knotmap {

/// Where a session stands.
enum class PressStage : std::uint8_t {
  prepare,  ///< tool and place are chosen, the pain now is rated
  steps,    ///< the steps of the point, one at a time
  hold,     ///< it is pressed, and a ring counts
  rest,     ///< let go; how it was is asked meanwhile
  rate,     ///< after the last point: the pain is rated again
  done,     ///< what it brought
  stopped   ///< a stop sign: nothing is pressed any more
};

/// What ends a session at once.
enum class StopSign : std::uint8_t { tingling, numb, pulse, dizzy, cold, pain_grows };

/// What changes after an answer, in the order of importance.
enum class PressAdvice : std::uint8_t {
  none,
  lighter,         ///< ease off by half; the hold gets shorter
  enough,          ///< twice too strong: this point rests
  move,            ///< nothing felt, or not the known pain: a finger's width to the side
  not_here,        ///< moved, and still not: try the next point
  stay,            ///< it spreads, and is known: the right spot
  out_of_minutes,  ///< the session has lasted long enough
};

/// A point to press in a session.
struct PressTask {
  SidedId point;
  Dose dose;  ///< within the caps
  Tool tool = Tool::fingers;
  std::size_t steps = 0;  ///< of the chosen way, up to the hold

  friend bool operator==(PressTask const&, PressTask const&) = default;
};

/// What became of a point in a session.
struct PressResult {
  int holds = 0;                        ///< presses that were begun
  double seconds = 0.0;                 ///< how long it was pressed in all
  std::optional<int> effort;            ///< how strong the last press felt, 0..10
  std::optional<bool> known;            ///< whether it spread to where it hurts
  PressAdvice end = PressAdvice::none;  ///< why it ended early

  friend bool operator==(PressResult const&, PressResult const&) = default;
};

/// What a person rated, before and after. Nothing: passed over.
struct PressRating {
  std::optional<int> before;
  std::optional<int> after;

  friend bool operator==(PressRating const&, PressRating const&) = default;
};

struct PressSession {
  static constexpr double count_in_s = 3.0;  ///< before a hold: to settle
  static constexpr double ask_at_s = 10.0;   ///< into a hold: how strong is it?
  static constexpr double rest_s = 20.0;     ///< between two holds: two slow breaths
  static constexpr double breath_in_s = 4.0;
  static constexpr double breath_out_s = 6.0;
  static constexpr int least_hold_s = 10;  ///< of a hold that was shortened

  std::vector<PressTask> tasks;      ///< at least one
  std::vector<PressResult> results;  ///< one a task
  int most_s = 0;                    ///< holds and rests together may last so long
  std::optional<PressPlace> place;
  std::string movement;  ///< id of the movement that is rated; "" for none
  PressRating pain;
  PressRating moving;

  PressStage stage = PressStage::prepare;
  bool paused = false;
  std::size_t at = 0;                      ///< the task
  std::size_t step = 0;                    ///< the step of its way, at stage steps
  double stage_s = 0.0;                    ///< since the stage began, pauses left out
  double spent_s = 0.0;                    ///< in holds and rests so far
  int hold_s = 0;                          ///< how long this hold lasts
  bool eased = false;                      ///< this point is pressed lighter and shorter
  bool moved = false;                      ///< the spot was moved once
  int too_strong = 0;                      ///< how often this point was
  int grew = 0;                            ///< holds in a row in which the pain grew
  std::optional<int> early;                ///< how strong the hold was after ask_at_s
  std::optional<int> late;                 ///< and at its end
  bool asked_known = false;                ///< the question after it was answered
  bool point_over = false;                 ///< after this rest comes the next point
  PressAdvice advice = PressAdvice::none;  ///< what the last answer changed
  std::optional<StopSign> sign;            ///< of stage stopped
  bool rated_pain = false;                 ///< at stage rate: answered, or passed over
  bool rated_moving = false;               ///< the same

  [[nodiscard]] PressTask const& task() const { return tasks[at]; }
  [[nodiscard]] PressResult const& result() const { return results[at]; }
  /// Whether time passes: something is counted.
  [[nodiscard]] bool runs() const {
    return !paused && (stage == PressStage::hold || stage == PressStage::rest);
  }
  /// Whether it is over, and nothing more can be pressed in it.
  [[nodiscard]] bool is_over() const {
    return stage == PressStage::done || stage == PressStage::stopped;
  }
  /// Whether any point was pressed.
  [[nodiscard]] bool pressed_any() const;
  /// Whether it is asked how strong the press is or was.
  [[nodiscard]] bool asks_effort() const;
  /// Whether it is asked, after a hold, if the pain is known.
  [[nodiscard]] bool asks_known() const;

  friend bool operator==(PressSession const&, PressSession const&) = default;
};

/// What a sound marks. Several may happen in one tick.
struct PressSounds {
  bool begins = false;  ///< a hold begins
  bool asks = false;    ///< how strong is it?
  bool ends = false;    ///< let go
};

/// A session of these points (at least one), in that order, at its beginning.
[[nodiscard]] PressSession press_session(std::vector<PressTask> tasks, DoseCaps const& caps);

/// Lets time pass. Only holds and rests take time; what takes longer than `seconds` goes on at the
/// next call, what takes less goes over into what follows. Negative time is none.
PressSounds press_tick(PressSession& session, double seconds);

// What a person does. Each returns false, and changes nothing, where it does not fit the stage.

/// From prepare to the first step; from step to step; from the last step to the hold; from a rest
/// straight to what follows.
bool press_next(PressSession& session);
/// One step back, at stage steps.
bool press_back(PressSession& session);
/// How strong it is or was, 0..10.
bool press_effort(PressSession& session, int effort);
/// After a hold: whether the pain is known and spreads to where it hurts.
bool press_known(PressSession& session, bool known);
/// A stop sign: at any stage in which a point is pressed or was.
bool press_sign(PressSession& session, StopSign sign);
bool press_pause(PressSession& session, bool paused);
/// To the next point, or to the end.
bool press_skip(PressSession& session);
/// The person wants no more: to the rating, where anything was pressed; false where nothing was.
bool press_stop(PressSession& session);
/// The pain now (before or after, by the stage), 0..10; nothing: passed over.
bool press_rate(PressSession& session, std::optional<int> pain);
/// How much the movement hurts, as above.
bool press_rate_moving(PressSession& session, std::optional<int> pain);

/// The words of the commands: "tingling".
[[nodiscard]] std::string_view word(StopSign sign);
[[nodiscard]] std::optional<StopSign> stop_sign_of(std::string_view word);
[[nodiscard]] std::string_view word(PressStage stage);
[[nodiscard]] std::optional<PressStage> press_stage_of(std::string_view word);
[[nodiscard]] std::string_view word(PressAdvice advice);
[[nodiscard]] std::optional<PressAdvice> press_advice_of(std::string_view word);

/// What a rating says before and after: less, the same, or more. "Less" only from two points and 30
/// percent on; what is smaller is noise (Farrar 2001: about two points or 30 percent are what
/// people call much better; here both are asked for).
enum class PressChange : std::uint8_t { unknown, better, noise, worse };
[[nodiscard]] PressChange change_of(PressRating const& rating);

}  // namespace knotmap
