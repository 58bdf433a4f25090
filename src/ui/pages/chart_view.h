// Draws charts into a panel.
#pragma once

#include "chart/chart.h"
#include "ui/kit/pen.h"

namespace knotmap {

/// The width of the pen in points of text: what a chart is laid out for.
[[nodiscard]] float chart_width(Pen const& pen);

/// Draws a chart at the pen, and moves the pen below it.
void draw_chart(Pen& pen, Chart const& chart);

}  // namespace knotmap
