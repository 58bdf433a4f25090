// What the guided press shows while it runs, as plain data: one thing at a time, in large words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relief/press_session.h"
#include "relief/press_words.h"

namespace knotmap {

/// A tool or a place that may be chosen.
struct PressOption {
  std::string word;     ///< as commands take it: "tennis_ball"
  std::string label;    ///< "tennis ball"
  std::string why_not;  ///< why it is not offered; "" when it is
  bool chosen = false;
};

/// Something that is rated from 0 to 10.
struct PressScale {
  std::string question;      ///< "Your pain now, 0 to 10"
  std::string help;          ///< what to do for it; may be empty
  std::string command;       ///< what a number is sent with: "press rate"
  std::optional<int> value;  ///< the number that was given
  bool can_skip = false;
};

/// A point of the session that may still be sore from last time.
struct PressSore {
  std::string id;
  std::string title;
};

struct PressScreen {
  PressStage stage = PressStage::prepare;
  std::string title;     ///< the point: "Neck and shoulder muscle: upper edge"
  std::string progress;  ///< "Point 2 of 3"; "" for one point

  // prepare
  std::vector<PressOption> tools;
  std::vector<PressOption> places;
  std::string place_words;  ///< what the chosen tool is good for
  std::vector<PressScale> scales;
  std::vector<PressSore> sore;
  std::string before;               ///< what stopped an earlier session here; ""
  std::string today;                ///< that it is the last session of the day; ""
  std::string stop_rule;            ///< the gravest, before anything is pressed
  std::vector<std::string> others;  ///< the points that follow

  // steps
  std::string position;    ///< with the first step
  std::string caution;     ///< with the first step: how lightly, and what lies there; ""
  std::string find;        ///< with the first step: how the fingers find the spot
  std::string step;        ///< "Lean in until it hurts well."
  std::string step_of;     ///< "Step 2 of 4"
  std::string way;         ///< the way that shows the position: "trapezius-3.R:1"; "" for none
  bool way_shown = false;  ///< the body shows it now, not the X
  bool last_step = false;
  bool can_go_back = false;

  // hold and rest
  float share = 0.0F;  ///< how much of it is over, 0..1
  int seconds_left = 0;
  bool settling = false;  ///< it is counted in
  Breath breath;
  std::vector<std::string> after;  ///< what to do in the rest, from the steps of the point
  std::string count;               ///< "Hold 1 of 3"
  std::string strength;            ///< "No stronger than 4 of 10"
  std::string advice;              ///< what the last answer changed
  bool paused = false;
  bool asks_effort = false;
  bool asks_known = false;
  bool point_over = false;   ///< what follows the rest is another point, or the end
  bool more_points = false;  ///< another point follows this one

  // done and stopped
  std::vector<std::string> brought;  ///< what the ratings say, a sentence each
  std::vector<std::string> now;      ///< what to do now
  std::string again;                 ///< when again
  std::string exercise;              ///< id of the one that belongs to it; ""
  std::string exercise_name;
  std::string next;  ///< the point to try after one that did not answer; ""
  std::string next_title;
  std::string why;  ///< the argument of `select` for why it is there
  StopPage stop;
};

}  // namespace knotmap
