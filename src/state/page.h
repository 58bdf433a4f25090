// The page that is open beside the body: at most one at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/ids.h"

namespace knotmap {

/// No page is open: the panel shows the list of candidates, or the start text.
struct NoPage {
  friend bool operator==(NoPage const&, NoPage const&) = default;
};

/// The page of a trigger point.
struct OpenPoint {
  SidedId point;  ///< its id and side

  friend bool operator==(OpenPoint const&, OpenPoint const&) = default;
};

/// The page of a muscle.
struct OpenMuscle {
  std::string muscle;        ///< its id
  std::optional<Side> side;  ///< the side that was selected; none: both

  friend bool operator==(OpenMuscle const&, OpenMuscle const&) = default;
};

/// What to do about a warning sign.
struct OpenWarning {
  std::string flag;  ///< id of a red flag

  friend bool operator==(OpenWarning const&, OpenWarning const&) = default;
};

/// The questions about the person.
struct OpenAbout {
  friend bool operator==(OpenAbout const&, OpenAbout const&) = default;
};

/// Two points, compared side by side.
struct OpenCompare {
  SidedId first;
  SidedId second;  ///< another point than `first`

  friend bool operator==(OpenCompare const&, OpenCompare const&) = default;
};

/// The list of all muscles, to show and hide them.
struct OpenMuscleList {
  friend bool operator==(OpenMuscleList const&, OpenMuscleList const&) = default;
};

/// The page of a cause: what goes with a pain, and what to change.
struct OpenCause {
  std::string cause;  ///< its id

  friend bool operator==(OpenCause const&, OpenCause const&) = default;
};

/// The page of an exercise.
struct OpenExercise {
  std::string exercise;  ///< its id

  friend bool operator==(OpenExercise const&, OpenExercise const&) = default;
};

/// "Why is it there?": what goes with a point, or with the marked pain.
struct OpenWhy {
  std::optional<SidedId> point;  ///< none: the marked pain

  friend bool operator==(OpenWhy const&, OpenWhy const&) = default;
};

/// The plan of the week.
struct OpenWeek {
  friend bool operator==(OpenWeek const&, OpenWeek const&) = default;
};

/// The diary: what was written down of pains, over time.
struct OpenDiary {
  friend bool operator==(OpenDiary const&, OpenDiary const&) = default;
};

/// The entry that is being written (Care::draft).
struct OpenDraft {
  friend bool operator==(OpenDraft const&, OpenDraft const&) = default;
};

/// How sure all this is.
struct OpenEvidence {
  friend bool operator==(OpenEvidence const&, OpenEvidence const&) = default;
};

/// The open page. To add a kind of page, add an alternative; the compiler then reports the places
/// that must handle it.
using Page =
    std::variant<NoPage, OpenPoint, OpenMuscle, OpenWarning, OpenAbout, OpenCompare, OpenMuscleList,
                 OpenCause, OpenExercise, OpenWhy, OpenWeek, OpenDiary, OpenDraft, OpenEvidence>;

/// Whether any page is open.
[[nodiscard]] inline bool is_open(Page const& page) {
  return !std::holds_alternative<NoPage>(page);
}

/// The point whose page is open, or null. Points into `page`.
[[nodiscard]] inline SidedId const* open_point(Page const& page) {
  auto const* const open = std::get_if<OpenPoint>(&page);
  return open == nullptr ? nullptr : &open->point;
}

/// The muscle whose page is open, or null. Points into `page`.
[[nodiscard]] inline OpenMuscle const* open_muscle(Page const& page) {
  return std::get_if<OpenMuscle>(&page);
}

/// The red flag whose page is open, or null. Points into `page`.
[[nodiscard]] inline OpenWarning const* open_warning(Page const& page) {
  return std::get_if<OpenWarning>(&page);
}

/// The cause whose page is open, or null. Points into `page`.
[[nodiscard]] inline OpenCause const* open_cause(Page const& page) {
  return std::get_if<OpenCause>(&page);
}

/// The exercise whose page is open, or null. Points into `page`.
[[nodiscard]] inline OpenExercise const* open_exercise(Page const& page) {
  return std::get_if<OpenExercise>(&page);
}

/// The two points that are compared, or null. Points into `page`.
[[nodiscard]] inline OpenCompare const* open_compare(Page const& page) {
  return std::get_if<OpenCompare>(&page);
}

/// Before the id of a red flag, in the argument of `select`.
inline constexpr std::string_view warning_prefix = "warning:";
/// Before the id of a cause, and of an exercise.
inline constexpr std::string_view cause_prefix = "cause:";
inline constexpr std::string_view exercise_prefix = "exercise:";
/// The argument of `select` for the questions about the person.
inline constexpr std::string_view about_id = "about-you";
/// The argument of `select` for what goes with the marked pain; with this before the id of a point,
/// for what goes with that: "why:trapezius-5.R".
inline constexpr std::string_view why_id = "why";
inline constexpr std::string_view why_prefix = "why:";
/// The arguments of `select` for the week, the diary, the entry that is being written, and for how
/// sure all this is.
inline constexpr std::string_view week_id = "week";
inline constexpr std::string_view diary_id = "diary";
inline constexpr std::string_view draft_id = "diary-entry";
inline constexpr std::string_view evidence_id = "evidence";
/// The argument of `select` for the list of all muscles.
inline constexpr std::string_view muscle_list_id = "muscles";

/// Before the ids of two points with a comma between them, in the argument of `select`.
inline constexpr std::string_view compare_prefix = "compare:";

/// The argument of the command `select` that opens this page: "trapezius-5.R", "trapezius",
/// "trapezius.R", "warning:heart", "about-you", "compare:trapezius-1.R,masseter-1.R",
/// "cause:stress", "exercise:chin_in"; empty for no page.
[[nodiscard]] std::string page_id(Page const& page);

/// The page of such an argument; no page for other text. Whether the atlas knows the id is not
/// asked, so a muscle is told from a point by `is_point`.
[[nodiscard]] Page page_of_id(std::string_view id, bool is_point);

}  // namespace knotmap
