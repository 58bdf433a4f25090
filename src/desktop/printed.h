// A hand-out with its pictures drawn, as the file that is handed out.
#pragma once

#include <filesystem>
#include <string>

#include "handout/handout.h"
#include "print/paper.h"
#include "render/renderer.h"

namespace knotmap {

/// Draws the pictures of a hand-out and lays all of it on paper: the bytes of a PDF. `state` has
/// the body that is shown, `fonts` is the folder of the typefaces. What the renderer showed before
/// must be drawn again. Faults: those of Renderer::draw and of pdf_of.
[[nodiscard]] Result<std::string> printed(Handout const& handout, Renderer& renderer,
                                          Answers const& answers, State const& state,
                                          Paper const& paper, std::filesystem::path const& fonts);

}  // namespace knotmap
