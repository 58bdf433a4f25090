// What was remembered of the last run: the offer on the start page, and the card over a map that
// shows it already.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the offer to go on, or to start over.
void draw_resume_offer(Pen& pen, ResumeModel const& resume);

/// Draws the card "You are where you left off".
void draw_resumed(Pen& pen);

}  // namespace knotmap
