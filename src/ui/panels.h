// The panels: each draws one part of the model with a pen and sends command lines.
#pragma once

#include <map>
#include <set>
#include <string>

#include "ui/cards.h"
#include "ui/layout.h"
#include "ui/model.h"
#include "ui/pen.h"

namespace knotmap {

/// What the panels remember that is nobody else's business: what is folded open, what is pointed
/// at.
struct PanelMemory {
  std::set<std::string> open;              ///< "why:chest", "sources"
  std::map<std::string, bool> label_left;  ///< the column of each label that is shown
  std::string pointed;  ///< the candidate under the pointer or the keyboard, this frame

  void toggle(std::string const& name) {
    if (open.erase(name) == 0) open.insert(name);
  }
};

// The journey, inside the panel.
void draw_start(Pen& pen, bool paints);
void draw_pain(Pen& pen, PainModel const& pain, PanelMemory& memory);
void draw_point(Pen& pen, PointModel const& point, UnderModel const& under, PanelMemory& memory);
void draw_muscle(Pen& pen, MuscleModel const& muscle, UnderModel const& under, PanelMemory& memory);

/// A row with an X, its number, a name and a reason; sets `memory.pointed`.
void draw_candidate(Pen& pen, RowModel const& row, PanelMemory& memory, std::string_view item);

/// A heading over lines, over links, or a link that lays its lines open; nothing when there are
/// none.
void draw_bullets(Pen& pen, std::string_view heading, std::vector<std::string> const& lines);
void draw_links(Pen& pen, std::string_view heading, std::vector<PageLink> const& links,
                std::string_view kind);
void draw_folded(Pen& pen, std::string const& key, std::string const& heading,
                 std::vector<std::string> const& lines, PanelMemory& memory);

/// How strong it may feel, 0 to 10, as a bar with words.
void draw_effort(Pen& pen, int effort, std::string_view words);

// The buttons: how wide they want to be, and their drawing from pen.left, pen.top.
/// `least` leaves undo to the settings.
enum class BarPart : std::uint8_t { all, least };
/// Flows into rows within pen.width, each centred; moves pen.top below. `draws` false only
/// measures; gives the widest row.
float flow_bar(Pen& pen, UiModel const& model, BarPart part, bool draws);

/// In place of the page; `with_undo` where the bar has no room for it.
void draw_settings(Pen& pen, UiModel const& model, bool with_undo);

/// The cards of the slider from the skin to what lies deep and of the way back from what is hidden,
/// above `top`; gives the top of what it drew. The way back never moves the slider.
[[nodiscard]] float draw_layer_cards(Cards& cards, Layout const& layout, Pen& pen,
                                     UnderModel const& under, float top);

/// The menu of a muscle.
void draw_menu(Pen& pen, MenuModel const& menu, UnderModel const& under);
[[nodiscard]] float menu_width(Pen const& pen, MenuModel const& menu);

/// How the brush paints: strength, eraser, size; and, where there is room, how to use it.
void draw_brush(Pen& pen, Brush const& brush, bool tells);
void draw_keys(Pen& pen);
void draw_welcome(Pen& pen);
/// The fault, or else what was said.
void draw_toast(Pen& pen, UiModel const& model);

}  // namespace knotmap
