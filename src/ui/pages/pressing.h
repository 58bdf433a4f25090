// How to press a point: with what, in which position, the steps, how long and how hard.
#pragma once

#include <string>
#include <string_view>

#include "relief/page.h"
#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// How lightly it is to be pressed, where that is less than usual: "Press lightly: no more than the
/// weight of the hand."; or "".
[[nodiscard]] std::string press_level_words(PointPage const& page);

/// The heading over it: "How to press it, with a tennis ball".
[[nodiscard]] std::string pressing_heading(PointPage const& page);

/// Draws the heading, and beside it the button that begins the guided press of the point; in its
/// stead below the heading `not_now`, why it is not pressed today, where there is such a sentence.
void draw_pressing_heading(Pen& pen, PointPage const& page, std::string_view item,
                           std::string const& not_now);

/// Draws it without a heading: position, steps, how long, how often and how hard; nothing of what a
/// page leaves empty.
void draw_pressing(Pen& pen, PointPage const& page);

/// The limits that hold beside the dose: in one session, with the body's weight.
void draw_limits(Pen& pen, PointPage const& page);

/// The link that lets the body show a way of pressing (its number; 0 draws nothing), or the map
/// again while it does: `now` is the number of the way that it shows.
void draw_way_link(Pen& pen, SidedId const& id, int way, int now);

/// The other ways, each folded under its name, with that link.
void draw_other_ways(Pen& pen, PointPage const& page, int now, PageMemory& memory);

}  // namespace knotmap
