// What the pages about causes, the week and the evidence show, as plain data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relief/cause_page.h"
#include "relief/exercise_dose.h"
#include "relief/exercise_page.h"
#include "relief/links.h"

namespace knotmap {

/// A question of the page "Why is it there?".
struct CauseQuestion {
  std::string id;
  std::string ask;
  std::optional<bool> answer;  ///< nothing: not answered
};

/// An exercise of a plan, as a line.
struct PlanLine {
  std::string id;
  std::string name;
  std::string dose;    ///< "5 times, hold 5 seconds, on 4 days a week"
  std::string reason;  ///< why it is in the plan
};

/// The page "Why is it there?": questions, and what follows from the answers.
struct WhyModel {
  std::string subject;  ///< what it is about
  std::vector<CauseQuestion> questions;
  /// A cause that was answered with yes.
  struct Likely {
    std::string id;
    std::string name;
    std::string why;
    std::string doctor;  ///< may be empty
  };
  std::vector<Likely> likely;
  std::string change;  ///< the one change for this week; ""
  std::vector<PlanLine> exercises;
  std::vector<std::string> left_out;  ///< what is not offered, and why
  bool has_week = false;              ///< a week is under way
  std::string back_to;                ///< the point that it is about: closing goes there; ""
};

/// An exercise of the week.
struct WeekLine {
  std::string id;
  std::string name;
  std::string dose;                    ///< how much today
  std::string note;                    ///< what the rule says: a rest day, the next step; ""
  std::optional<SessionColour> today;  ///< how it went today
  std::vector<std::optional<SessionColour>> days;  ///< the last seven, today last
  std::string
      done_words;  ///< of what is done or not done, "Did it today"; "": how it went is asked
};

/// The page of the week.
struct WeekModel {
  std::string what;
  int day_number = 1;
  std::vector<std::string> day_names;  ///< of the last seven since it began: "M", "T" ...
  bool check_due = false;
  std::optional<int> pain_today;
  std::optional<int> pain_first;
  std::string verdict;
  bool offers_swap = false;
  bool is_done = false;
  std::string change;  ///< the one change; ""
  bool change_kept = false;
  std::vector<bool> change_days;  ///< the last seven
  std::vector<WeekLine> exercises;
  std::vector<std::string> rules;  ///< of pain, and of doing more
  std::vector<std::string> follow_up;
};

/// A topic of the page "How sure is this".
struct EvidenceLine {
  std::string id;
  std::string title;
  std::string grade;
  std::vector<std::string> known;
  std::vector<std::string> doubted;
  std::string so;
  std::vector<std::string> sources;
};
struct EvidenceModel {
  std::string honesty;  ///< the shortest answer
  std::vector<EvidenceLine> topics;
  bool from_page = false;  ///< another page led here
  bool from_pain = false;
};

/// The page of a cause. Ids of links are as `select` takes them.
struct CauseModel {
  CausePage page;
  bool from_page = false;  ///< another page led here
  bool from_pain = false;  ///< as in PointModel
};

/// How the body shows an exercise.
struct MotionModel {
  bool can_show = false;     ///< the atlas has a motion for it
  bool shown = false;        ///< the body shows it now
  bool moves = false;        ///< has_movement()
  bool runs = false;         ///< not paused
  std::string now{};         ///< "Hold it: 5 seconds"
  std::string other_side{};  ///< "Show the left side"; "" when both sides do it at once
};

/// The page of an exercise. Ids of links are as `select` takes them.
struct ExerciseModel {
  ExercisePage page;
  MotionModel motion{};
  bool from_page = false;  ///< another page led here
  bool from_pain = false;  ///< as in PointModel
};

}  // namespace knotmap
