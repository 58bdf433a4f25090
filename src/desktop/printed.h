// A hand-out with its pictures drawn, as the file that is handed out.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

#include "handout/handout.h"
#include "print/paper.h"
#include "render/renderer.h"

namespace knotmap {

/// Draws the pictures of a hand-out and lays all of it on paper: the bytes of a PDF. `state` has
/// the body that is shown, `fonts` is the folder of the typefaces. What the renderer showed before
/// must be drawn again. `tell` hears after each picture how many of how many are drawn: the first
/// of a position takes half a second. Faults: those of Renderer::draw and of pdf_of.
[[nodiscard]] Result<std::string> printed(
    Handout const& handout, Renderer& renderer, Answers const& answers, State const& state,
    Paper const& paper, std::filesystem::path const& fonts,
    std::function<void(std::size_t done, std::size_t all)> const& tell = {});

}  // namespace knotmap
