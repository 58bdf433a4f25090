// The whole state of the program: what is marked, chosen and shown. It holds ids and values, never
// pointers, so it can be copied, compared and stored.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <glm/vec2.hpp>

#include "base/ids.h"
#include "base/side.h"
#include "body/place.h"
#include "diary/diary_view.h"
#include "finder/pain.h"
#include "preferences/none_told.h"
#include "preferences/preferences.h"
#include "relief/causes.h"
#include "state/care.h"
#include "state/page.h"
#include "state/view.h"

namespace knotmap {

/// The brush that paints a pain on the skin. Radii are metres on the base body.
struct Brush {
  static constexpr float usual_brush_m = 0.02F;  ///< the default radius
  static constexpr float least_m = 0.005F;       ///< the smallest radius
  static constexpr float most_m = 0.08F;         ///< the largest radius

  bool on = false;                 ///< a drag on the skin paints instead of turning the body
  float radius_m = usual_brush_m;  ///< least_m .. most_m
  float strength = strong_pain;    ///< mild_pain, middling_pain or strong_pain
  bool erases = false;             ///< it removes paint; `strength` is then not used

  friend bool operator==(Brush const&, Brush const&) = default;
};

/// What is shown under the skin. The rules that follow from it are in state/under.h.
///
/// An id here is that of a group ("upper_back"), of a muscle, both sides ("trapezius"), or of a
/// sided muscle ("trapezius.R"). Ids are nested in that order: hiding a group hides its muscles.
struct Under {
  static constexpr float skin = 0.0F;         ///< the skin is opaque
  static constexpr float superficial = 1.0F;  ///< it is a ghost; muscles of all layers are shown
  static constexpr float middle = 2.0F;       ///< the superficial muscles are gone
  static constexpr float deep = 3.0F;         ///< only the deep muscles are left

  float layer = skin;               ///< 0 .. 3; any value between two stops while the slider moves
  std::vector<std::string> hidden;  ///< ids that the person hid, in that order
  std::vector<std::string> faded;   ///< ids that are a ghost of themselves, in that order
  std::vector<std::string> isolated;  ///< the ids that alone are shown; empty: no isolation
  bool from_skin = false;  ///< the layer was `skin` before isolating; ending it goes back there
  bool landmarks = false;  ///< bony landmarks are shown
  bool names = false;      ///< all muscles that are seen have a name beside them
  bool never_places =
      false;  ///< all places that must not be pressed are hatched, not only near ones

  friend bool operator==(Under const&, Under const&) = default;
};

/// The context menu of a muscle.
struct MuscleMenu {
  SidedId muscle;
  glm::vec2 at{0.0F};  ///< where it was opened: framebuffer pixels, origin at the top left

  friend bool operator==(MuscleMenu const&, MuscleMenu const&) = default;
};

/// What a person did on the map: marked, opened, shown. This is what undo and redo restore, as a
/// whole and by value, so a member that is added here is undone without further code.
struct Work {
  Pain pain;
  std::string told;  ///< the words that told `pain` and its dangers; empty: marked by hand
  /// The side that the person gave for what the words leave open; nothing where they say it, also
  /// after `pain` was moved to another side. Where the pain is now says Answers::side.
  std::optional<PainSide> side;
  /// Where a point is listed for both sides, the one that the person looks at, left or right;
  /// nothing: the one that fits better.
  std::optional<Side> seen_side;
  bool anyway = false;  ///< the list is shown although a danger was told, or signs not answered
  std::vector<std::string> symptoms;  ///< ids of the ticked symptoms, in the order of ticking
  CauseAnswers causes;                ///< what was answered on the page "Why is it there?"
  bool all_candidates = false;        ///< the list shows all candidates, not only the first seven
  Page page;
  Under under;
  View view;  ///< the camera

  /// Whether anything is marked that has an answer: a pain, a symptom, or words that told a danger.
  [[nodiscard]] bool asks() const { return !pain.empty() || !symptoms.empty() || !told.empty(); }
  /// Another pain is marked from here on, by hand unless it is told: what the one before was told
  /// in, answered about it and looked at holds no longer.
  void begin_other_pain() {
    told.clear();
    side.reset();
    seen_side.reset();
    anyway = false;
    causes = {};
    pain.told = false;
    pain.alike = false;
  }
  friend bool operator==(Work const&, Work const&) = default;
};

/// What a person was at when the program ended, as it is remembered (state/kept_work.h).
struct KeptWork {
  Work work;
  float brush_radius_m = Brush::usual_brush_m;
  float brush_strength = strong_pain;
  int day = 0;  ///< when it was left: days since 1970-01-01

  friend bool operator==(KeptWork const&, KeptWork const&) = default;
};

/// What the body shows by its position: a pose, a way of pressing a point, or an exercise.
struct ShownPose {
  std::string pose;         ///< id of a pose; "" for a way or an exercise
  std::string point;        ///< id of the point of a way, without a side
  std::string exercise;     ///< id of an exercise
  int way = 1;              ///< the number of the way, from 1
  Side near = Side::right;  ///< left or right: that of the X, or the side that exercises

  friend bool operator==(ShownPose const&, ShownPose const&) = default;
};

/// How far the body is in the exercise that it shows.
struct MotionTime {
  double s = 0.0;        ///< seconds since it reached the first position (spot_at())
  bool runs = false;     ///< the clock moves it on; else it is paused
  double rests_s = 0.0;  ///< while it runs: how long it holds still from now on

  friend bool operator==(MotionTime const&, MotionTime const&) = default;
};

/// How long the body takes from one position to another, seconds.
inline constexpr double pose_ease_s = 0.7;

/// The transient part of the state. Undo does not restore it, so it never turns back the clock.
struct Moment {
  double now = 0.0;  ///< the clock, seconds from the start; only the command `tick` advances it
  std::optional<Flight> flight;   ///< the camera's animated move, while one is under way
  std::optional<ShownPose> pose;  ///< none: it stands as the map needs it
  MotionTime motion;              ///< of the exercise of `pose`
  /// When the body began to take this pose, or to leave the last; none once it is there.
  std::optional<double> pose_began;
  Brush brush;
  std::optional<SidedId> previewed;  ///< the point whose row in a list is hovered
  std::optional<SidedId> hovered;    ///< the muscle under the pointer, while muscles are shown
  std::optional<MuscleMenu> menu;    ///< the open context menu
  std::optional<Place> cursor;       ///< the keyboard's cursor on the skin, while it is shown
  std::string search;                ///< the text of the search field
  bool keys_shown = false;           ///< the key list is shown over the map
  bool settings_shown = false;  ///< the settings replace the page; marking or opening closes them
  bool press_shown = false;     ///< the press session replaces all panels, in large words
  bool presenting = false;      ///< no panels, large words: for showing it to others
  int today = 0;                ///< days since 1970-01-01
  /// The wall's clock, to the minute; only the command `clock` sets it. None: noon of `today`.
  std::optional<When> wall;
  std::optional<Entry> removed;     ///< the entry that was last taken out of the diary
  DiaryView diary;                  ///< what the page of the diary shows
  std::optional<KeptWork> offered;  ///< of an earlier day: the start page offers to go on with it
  bool resumed = false;  ///< the work is that of the last run, and nothing was done to it yet
};

/// All of the state. How undo treats its parts: commands/history.h.
struct State {
  Preferences preferences;
  /// What was answered with "none of these", kept between runs like the preferences; undo leaves
  /// it.
  std::vector<NoneTold> none_told;
  Care care;  ///< press sessions; undo leaves it
  Work work;
  Moment moment;
};

/// Whether the body shows the pains of the diary.
[[nodiscard]] inline bool shows_painted(State const& state) {
  return state.moment.diary.painted != DiaryPainted::none &&
         std::holds_alternative<OpenDiary>(state.work.page);
}

/// Whether camera or body are under way by themselves.
[[nodiscard]] inline bool is_moving(Moment const& moment) {
  bool const exercises = moment.motion.runs && moment.motion.rests_s <= 0.0;
  return moment.flight.has_value() || moment.pose_began.has_value() || exercises;
}

}  // namespace knotmap
