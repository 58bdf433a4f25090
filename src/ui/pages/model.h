// What the panels show, as plain data: made from the session (ui/model_maker.h) and drawn by the
// pages, which do not read the atlas themselves. Ids are as commands take them; texts are ready to
// be shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <glm/vec2.hpp>

#include "base/fault.h"
#include "commands/bindings.h"
#include "relief/comparison.h"
#include "relief/muscle_page.h"
#include "relief/page.h"
#include "scene/frame.h"
#include "scene/label_layout.h"
#include "scene/small_view.h"
#include "state/state.h"
#include "ui/pages/diary_models.h"
#include "ui/pages/press_screen.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

/// What was remembered of an earlier day.
struct ResumeModel {
  std::string what;  ///< "Pain: temple, left; Trapezius, left, open"
  std::string when;  ///< "yesterday"
};

/// The page while nothing is marked, ticked or open.
struct StartModel {
  bool paints = false;                ///< the brush is on
  std::optional<ResumeModel> resume;  ///< what there is to go on with
  bool has_week = false;              ///< a week is under way
};

/// A red flag: a warning that belongs before the list.
struct FlagModel {
  std::string id;
  std::string action;  ///< what to do: "See a doctor today"
  std::string title;   ///< the signs, in one line
  std::string body;    ///< why, shown when it is opened
};

/// A candidate, or another point that can be selected, as a row.
struct RowModel {
  std::string id;          ///< of the point: "trapezius-5.R"
  std::string number;      ///< in the list and beside its X; may be empty
  std::string name;        ///< of the point
  std::string reason;      ///< what sets it apart from the other rows
  bool previewed = false;  ///< it is the previewed point
  bool spared = false;     ///< people must not press it themselves: its X has a ring
  std::string also;        ///< that it stands for several spots felt alike; may be empty
};

/// The candidates of one muscle and side.
struct GroupModel {
  std::string muscle_id;
  std::string muscle;          ///< "Inner arch muscle, right"
  float strength = 0.0F;       ///< 0..1, how well it fits, on an absolute scale
  std::vector<RowModel> rows;  ///< best first
  std::string latin = {};      ///< beside its name; may be empty
};

/// A symptom that can be ticked.
struct SymptomModel {
  std::string id;
  std::string words;    ///< its name
  std::string warning;  ///< when to get help; only of ticked ones, and may be empty
  bool ticked = false;
};

/// Two or three points that together explain a painted pain.
struct CombinationModel {
  std::string sentence;
  std::vector<RowModel> rows;  ///< in the order to press them
};

/// A sign that is asked about before the list.
struct SignModel {
  std::string flag;    ///< id of its flag
  std::string action;  ///< what to do: "See a doctor today"
  std::string words;   ///< what is felt
};

/// The page of a pain: the list of candidates.
struct PainModel {
  std::string heading;  ///< "It hurts here", "You ticked"
  std::string region;   ///< where it hurts, or the names of the ticked symptoms
  std::string legend;   ///< the meaning of the colours on the body; empty for a click
  std::optional<PressNote> press_note;  ///< a note on pressing the marked place itself
  std::vector<FlagModel> heard;         ///< the dangers that the words told, most urgent first
  std::vector<SignModel> gate;          ///< the few gravest signs of the place, to be asked first
  std::string none_said;  ///< the day on which "none of these" was said: "30 November"; or ""
  std::vector<SignModel> more_signs;  ///< one of each other flag, most urgent first
  std::vector<std::string> notes;     ///< what to know before pressing, of this complaint
  std::optional<CombinationModel> combination;
  std::vector<SymptomModel> symptoms;  ///< ticked ones, then those worth asking about
  std::vector<GroupModel> groups;      ///< best first
  /// How to press the first row, shown in the list while nothing else is open; none when it is not
  /// to be pressed.
  std::optional<PointPage> first;
  std::string first_not_now;  ///< why it is not pressed today, a sentence; ""
  std::string no_session;     ///< why nothing is pressed today, a sentence; ""
  std::string close_words;    ///< that the first rows are about as likely; or ""
  std::string most_words;     ///< what holds for most rows, and so is not said by them; or ""
  std::string counted_words;  ///< of whom the counts in the rows are; or ""
  std::string spared_words;   ///< the meaning of the ring, when a row has one; else empty
  std::size_t hidden = 0;     ///< how many candidates "more" would add
  bool is_click = true;       ///< a click, not painted or told
  bool has_place = false;     ///< a place is marked, not only symptoms
  bool holds = false;         ///< one of them is for today: nothing is pressed over it
  bool asks_side = false;     ///< the words leave open which side
  /// The side that it is on; nothing: it is asked for, or there is none (Answers::side).
  std::optional<PainSide> side = {};
  bool gave_side = false;    ///< the person gave one for what the words leave open
  bool gate_is_open = true;  ///< the list may be used: the signs are answered, or passed by
  bool told_about = true;    ///< the person answered the questions "about you"
  bool all = false;          ///< all are shown, and there are more than the first seven
  bool has_week = false;     ///< a week is under way

  /// Whether its side can be given or changed. One that was given can be, also where all that is
  /// marked lies on no one side.
  [[nodiscard]] bool has_side_row() const { return asks_side || gave_side || side; }
};

/// The page of a point.
struct PointModel {
  PointPage page;
  std::string number;  ///< as beside its X (PointNumbers); may be empty
  /// The side that is shown, where the other one may be looked at as well: nothing is marked, or
  /// the pain is on both.
  std::optional<Side> side;
  std::string muscle_id;
  std::string muscle;             ///< name of the muscle, without a side
  bool from_pain = false;         ///< something is marked: closing the page goes back to the list
  bool told_about = true;         ///< the person answered the questions "about you"
  std::optional<RowModel> next;   ///< the candidate after this one in the list
  bool has_shape = false;         ///< the muscle has bands, so it can be shown under the skin
  std::vector<PageLink> compare;  ///< what it is worth comparing with, best first
  std::vector<std::string> why = {};  ///< why it is in the list, a sentence each
  std::string spots = {};             ///< that its row stands for several spots, felt alike; or ""
  std::string not_now = {};           ///< why it is not pressed today, a sentence; or ""
  std::string pressed = {};           ///< when it was pressed last: "Pressed today."; or ""
  bool has_week = false;              ///< a week is under way
  int shown_way = 0;                  ///< the number of the way that the body shows now; 0: none
};

/// One of two compared points.
struct ComparedModel {
  std::string letter;  ///< "A": beside its X, and in words
  PointPage page;
  std::string muscle;                ///< its Latin name, with the side
  std::vector<std::string> regions;  ///< where it alone is felt
  std::vector<std::string> signs;    ///< questions whose "yes" speaks for it
  glm::vec3 colour{0.0F};            ///< of its zone on the body, sRGB 0..1
  bool striped = false;              ///< its zone is striped, not solid
};

/// The page of two compared points.
struct CompareModel {
  ComparedModel first;
  ComparedModel second;
  std::string felt;               ///< how far their zones lie over each other
  std::vector<std::string> both;  ///< regions where both are felt
  std::vector<PageLink> others;   ///< what the first may be compared with instead
};

/// The page of a warning sign: what to do, and nothing to press.
struct WarningModel {
  FlagModel flag;                  ///< its body is the advice alone
  bool is_emergency = false;       ///< call for help now
  std::vector<std::string> signs;  ///< the gravest first
  std::vector<std::string> sources;
  bool from_pain = false;  ///< as in PointModel
};

/// A question about the person.
struct AboutQuestion {
  std::string id;
  std::string words;  ///< said by the person: "I take blood thinners"
  std::string why;    ///< what to mind, shown when it is ticked
  bool ticked = false;
};

/// The page of the questions about the person, and of what holds for all.
struct AboutModel {
  std::vector<AboutQuestion> questions;
  bool told = false;                    ///< they were answered, be it with nothing
  std::vector<std::string> not_today;   ///< when not to press, whoever one is
  std::vector<std::string> stop_rules;  ///< when to stop
  std::string honesty;                  ///< how strong the evidence is
  bool from_pain = false;               ///< as in PointModel
};

/// A point with a link for each of its sides.
struct LinkModel {
  std::string name;
  std::string number;  ///< as beside its X (PointNumbers) where all sides have the same; or ""
  /// The sided id, and the text of the link: "left", "right", or "open" for the midline; with its
  /// number where that differs from side to side: "left: 2".
  std::vector<std::pair<std::string, std::string>> sides;
};

/// A muscle that lies over the one of the page.
struct OverModel {
  std::string id;  ///< with the page's side, if the page has one
  std::string name;
  bool hidden = false;
};

/// The page of a muscle, or of one side of it.
struct MuscleModel {
  MusclePage page;
  std::string sided_id;             ///< "trapezius.R" when a side is selected, else "trapezius"
  std::string side;                 ///< "right", or "" for both sides
  bool has_shape = false;           ///< it has bands, so it can be shown under the skin
  bool hidden = false;              ///< all of it (all sides of the page) is hidden
  bool isolated = false;            ///< it alone is shown
  std::vector<OverModel> over;      ///< the muscles with bands that lie over it
  std::vector<LinkModel> points;    ///< its trigger points
  std::vector<std::string> ticked;  ///< ids of the symptoms that are ticked
  bool from_list = false;           ///< it was opened from the list of all muscles
  bool from_pain = false;           ///< as in PointModel

  /// Its name as it stands everywhere: "Trapezius, right", "Trapezius".
  [[nodiscard]] std::string title() const {
    return side.empty() ? page.title : page.title + ", " + side;
  }
};

/// A muscle in the list of all.
struct MuscleRow {
  std::string id;
  std::string name;
  std::string also;     ///< all its names, folded (base/words.h): what the search narrows by
  bool hidden = false;  ///< all of it, as the following
  bool faded = false;
  bool alone = false;
  std::string latin = {};  ///< beside the name; may be empty
};

/// The muscles of a part of the body.
struct MuscleGroup {
  std::string id;
  std::string name;  ///< "Upper back"
  std::vector<MuscleRow> rows;
  bool hidden = false;  ///< all of its muscles, as the following
  bool faded = false;
  bool alone = false;
};

/// The page of all muscles.
struct MuscleListModel {
  std::vector<MuscleGroup> groups;
  bool from_pain = false;  ///< as in PointModel
};

/// The page beside the body. To add a page, add an alternative here and its lines in
/// ui/pages/page_table.cpp.
using PageModel = std::variant<StartModel, PainModel, PointModel, MuscleModel, WarningModel,
                               AboutModel, CompareModel, MuscleListModel, CauseModel, ExerciseModel,
                               WhyModel, WeekModel, DiaryModel, DraftModel, EvidenceModel>;

/// The outline of the brush under the pointer, in framebuffer pixels.
struct BrushRing {
  glm::vec2 middle{0.0F};
  float radius = 0.0F;
};

/// The keyboard's cursor on the skin.
struct CursorModel {
  glm::vec2 pixel{0.0F};  ///< where it is, framebuffer pixels
  float radius = 0.0F;    ///< of its ring, framebuffer pixels
  std::string words;      ///< where that is: "upper back, right"
  std::string mark;       ///< the point whose X is there, or ""
  std::string muscle;     ///< the muscle that is seen there, or ""
};

/// A result of the search.
struct ResultModel {
  std::string item;     ///< id of what was found: "trapezius-5.R"; "told" for the whole sentence
  std::string command;  ///< the command line that choosing it sends
  std::string title;
  std::string detail;
  std::string kind;  ///< "muscle", "point", "place that hurts", "symptom", "landmark", "sentence",
                     ///< "first" (a danger), "may go with a pain", "exercise"
};

/// A label in the scene, with a leader line to a pixel.
struct LabelModel {
  glm::vec2 pixel{0.0F};  ///< what it names, framebuffer pixels
  std::string words;
  bool strong = false;                       ///< placed before all others
  float worth = 0.0F;                        ///< among equally strong ones, larger is placed first
  std::optional<SceneLine::Kind> kind = {};  ///< of a label of where a muscle begins or ends
};

/// A line over the scene.
struct LineModel {
  std::vector<glm::vec2> pixels;  ///< at least one
  SceneLine::Kind kind = SceneLine::Kind::begins;
  bool seen = true;  ///< nothing hides it
};

/// What is shown under the skin.
struct UnderModel {
  float layer = Under::skin;
  std::size_t hidden = 0;  ///< how many ids are hidden
  std::size_t faded = 0;   ///< how many ids are faded
  std::string isolated;    ///< the name of what is isolated: "Trapezius, right", "these 3"; or ""
  bool names = false;      ///< all muscles that are seen have a name beside them
  bool landmarks = false;  ///< bony landmarks are shown
  bool never_places = false;  ///< all places that must not be pressed are hatched
};

/// The context menu of a muscle.
struct MenuModel {
  std::string id;         ///< "trapezius.R"
  std::string name;       ///< "Trapezius, right"
  glm::vec2 at{0.0F};     ///< where it was opened, framebuffer pixels
  bool isolated = false;  ///< the muscle is isolated
};

/// What is written large while the map is shown to others: a line for what is open.
struct CaptionLine {
  std::string letter;  ///< "A", of two compared points; else empty
  std::string title;   ///< "Inner arch muscle: heel end"
  std::string detail;  ///< "Abductor hallucis, right side. Felt in the temple ..."; may be empty
  std::optional<glm::vec3> colour;  ///< of its zone, sRGB; none: it has none
  bool striped = false;             ///< as in ComparedModel
};

/// What undo and redo would do.
struct WayBackModel {
  bool can_undo = false;
  bool can_redo = false;
  std::string undo_title;  ///< what undo takes back: "the text size"; or ""
};

/// Everything that the panels show in one frame.
struct UiModel {
  PageModel page;
  Preferences preferences;

  std::string query;                 ///< the text of the search field
  std::vector<ResultModel> results;  ///< empty without a query

  Questions questions;  ///< what keys may answer now

  std::optional<SmallScene> small;  ///< what the small view in the page shows; none: there is none
  bool small_drawn = false;         ///< the renderer has its picture

  bool keys_shown = false;
  bool settings_shown = false;  ///< the settings replace the page
  Brush brush;
  std::optional<BrushRing> brush_ring;  ///< none while the pointer is not on the body
  std::optional<CursorModel> cursor;    ///< the keyboard's cursor, while it is shown
  bool sees_back = false;               ///< the eye is behind the body
  std::string facing;          ///< "front", "back", "left" or "right" within 10 degrees, else ""
  WayBackModel map_back;       ///< of what was done on the map
  WayBackModel settings_back;  ///< of the settings
  bool resumed = false;        ///< the last run's work is shown, and nothing was done to it yet

  std::optional<PressScreen> press;  ///< the guided press, in place of all panels
  std::string waiting_press;         ///< a session that waits to be taken up again; or ""

  std::optional<float>
      laying_out;              ///< how much of the muscles is laid out, while one waits for them
  std::string hover;           ///< the name of what is hovered: "upper back, right"; or ""
  std::string hovered_mark;    ///< the point whose X is hovered: "trapezius-5.R"; or ""
  std::string said;            ///< the current short message, or ""; its button can outlive it
  std::string said_label;      ///< of the button beside it; or ""
  std::string said_command;    ///< the command line that the button sends
  std::optional<Fault> fault;  ///< the fault of the edited atlas, until it is corrected
  std::vector<LabelModel> labels;
  std::vector<LabelBox> signs;  ///< X's and their numbers, which labels must not cover
  std::vector<LineModel> lines;
  glm::vec2 body_span{0.0F};  ///< x of the left and right border of the body, framebuffer pixels
  UnderModel under;
  std::optional<MenuModel> menu;
  /// Only labels and captions are drawn, large, and no panels: presentation mode, and pictures to
  /// hand out.
  bool presenting = false;
  bool can_leave = true;              ///< while presenting: with a button to the panels
  std::vector<CaptionLine> captions;  ///< drawn only while presenting
};

}  // namespace knotmap
