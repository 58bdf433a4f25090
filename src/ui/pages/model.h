// What the panels show, as plain words: made from the state, drawn by the panels. Panels never look
// into the atlas themselves.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <glm/vec2.hpp>

#include "base/fault.h"
#include "relief/muscle_page.h"
#include "relief/page.h"
#include "state/state.h"

namespace knotmap {

/// Nothing is marked yet.
struct StartModel {
  bool paints = false;  ///< the brush is on
};

/// A warning that belongs before the list.
struct FlagModel {
  std::string id;
  std::string action;  ///< "See a doctor today"
  std::string title;
  std::string body;
};

/// A candidate, or a point to go to.
struct RowModel {
  std::string id;  ///< "trapezius-5.R"
  std::string number;
  std::string name;
  std::string reason;
  bool previewed = false;
  bool spared = false;  ///< shown, not to be pressed by oneself: its X has a ring
  std::string also;     ///< the other X's that are felt in the same place: "also X at ..."
};

struct GroupModel {
  std::string muscle_id;
  std::string muscle;     ///< "Trapezius, right"
  float strength = 0.0F;  ///< 0..1; a weak match looks weak, also when it is the best
  std::vector<RowModel> rows;
};

/// A symptom that can be ticked.
struct SymptomModel {
  std::string id;
  std::string words;  ///< "Do you feel dizzy or unsteady?", or its name when it is ticked
  std::string warning;
  bool ticked = false;
};

/// Few points that together explain what was painted.
struct CombinationModel {
  std::string sentence;
  std::vector<RowModel> rows;  ///< in the order to press them
};

struct PainModel {
  std::string heading;  ///< "It hurts here", "You ticked"
  std::string region;
  bool is_click = true;                 ///< a click, not a painting
  std::string legend;                   ///< what the colours on the body say now; empty for a click
  std::optional<PressNote> press_note;  ///< before the flags: it is about the marked place itself
  std::vector<FlagModel> flags;
  std::optional<CombinationModel> combination;
  std::vector<SymptomModel> symptoms;  ///< ticked ones, then those worth asking
  std::vector<GroupModel> groups;
  std::string spared_words;  ///< what the ring means, when a row has one; else empty
  std::size_t hidden = 0;    ///< candidates behind "more"
  bool all = false;
};

struct PointModel {
  PointPage page;
  std::string muscle_id;
  std::string muscle;
  bool from_pain = false;
  std::optional<RowModel> next;  ///< what to try after it
  bool has_shape = false;        ///< its muscle can be seen
};

struct LinkModel {
  std::string name;
  std::vector<std::pair<std::string, std::string>> sides;  ///< id and "left", "right" or "open"
};

/// A muscle that lies over the one of the page.
struct OverModel {
  std::string id;  ///< with the page's side, if it has one
  std::string name;
  bool hidden = false;
};

struct MuscleModel {
  MusclePage page;
  std::string sided_id;  ///< "trapezius.R" when a side was chosen, else "trapezius"
  std::string side;      ///< "right", or ""
  bool has_shape = false;
  bool hidden = false;
  bool isolated = false;
  std::vector<OverModel> over;
  std::vector<LinkModel> points;
  bool from_pain = false;
};

/// The page beside the body. A new page is an alternative here and its lines in
/// ui/pages/page_table.h.
using PageModel = std::variant<StartModel, PainModel, PointModel, MuscleModel>;

/// The ring of the brush under the pointer, in pixels of the framebuffer.
struct BrushRing {
  glm::vec2 middle{0.0F};
  float radius = 0.0F;
};

struct ResultModel {
  std::string item;     ///< "trapezius-5.R"
  std::string command;  ///< what choosing it does
  std::string title;
  std::string detail;
  std::string kind;  ///< "muscle", "point", "place", "landmark"
};

/// Words for a thing of the scene, with a line to it.
struct LabelModel {
  glm::vec2 pixel{0.0F};
  std::string words;
  bool strong = false;  ///< placed first
  float worth = 0.0F;   ///< among equals the larger is placed first
};

/// What is seen under the skin.
struct UnderModel {
  float layer = Under::skin;
  std::size_t hidden = 0;  ///< how many groups and muscles
  std::string isolated;    ///< "Trapezius, right", or ""
  bool landmarks = false;
};

/// The small menu of a muscle.
struct MenuModel {
  std::string id;  ///< "trapezius.R"
  std::string name;
  glm::vec2 at{0.0F};
  bool isolated = false;
};

struct UiModel {
  PageModel page;
  Preferences preferences;

  std::string query;
  std::vector<ResultModel> results;

  bool keys_shown = false;
  bool settings_shown = false;
  Brush brush;
  std::optional<BrushRing> brush_ring;
  std::string facing;  ///< "front", "back", "left", "right" when it looks that way, else ""
  bool can_undo = false;
  bool can_redo = false;

  std::string hover;           ///< what is under the pointer: "upper back, right"
  std::string hovered_mark;    ///< the X under the pointer: "trapezius-5.R", or ""
  std::string said;            ///< a short message
  std::optional<Fault> fault;  ///< stays until mended
  std::vector<LabelModel> labels;
  glm::vec2 body_span{0.0F};  ///< left and right end of the body on the canvas
  UnderModel under;
  std::optional<MenuModel> menu;
};

}  // namespace knotmap
