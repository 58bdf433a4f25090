// The panels as a whole: input events and a model in, command lines and draw data out. It needs no
// OpenGL and no window, so it runs headless, with a fixed time step.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "platform/window.h"
#include "scene/frame.h"
#include "ui/kit/layout.h"
#include "ui/pages/model.h"

struct ImDrawData;

namespace knotmap {

/// The result of a frame.
struct UiAnswer {
  std::vector<std::string> commands;  ///< command lines to run, in order
  Insets insets;                      ///< what the panels cover
  std::optional<LabelBox> covered;    ///< for Canvas::covered
  std::optional<Rect> small;      ///< where the small view is, framebuffer pixels; none: nowhere
  ImDrawData* overlay = nullptr;  ///< the panels; owned by ImGui, valid until the next frame
  bool wants_frame = false;       ///< call frame() again at once
  std::optional<double> next_s;   ///< else call it again after so many seconds (blinking caret)
};

/// Owns the only ImGui context of the program. Draw its overlay with Renderer::draw_overlay(), and
/// destroy the renderer before the Ui. Use from one thread.
class Ui {
 public:
  /// Creates the panels with the typefaces in the folder `fonts`. Returns a fault that names the
  /// file when one is missing or broken.
  [[nodiscard]] static Result<std::unique_ptr<Ui>> create(std::filesystem::path const& fonts);
  ~Ui();
  Ui(Ui const&) = delete;
  Ui& operator=(Ui const&) = delete;

  /// Queues an event for the next frame. Pass every event, also those that concern the body: keys
  /// of the binding table come back as commands.
  void feed(InputEvent const& event);

  /// Lays out and draws the panels for a canvas of width x height framebuffer pixels with `scale`
  /// pixels per point. `seconds` is the time since the last frame (clamped to 0.0001 .. 1). When
  /// the text size has changed and the fonts cannot be loaded again, the old ones are kept without
  /// a fault.
  [[nodiscard]] UiAnswer frame(UiModel const& model, int width, int height, float scale,
                               double seconds);

  /// Whether a panel of the last frame covers the pixel, or holds the pointer (a drag that began on
  /// it): such an event does not concern the body.
  [[nodiscard]] bool covers(float x, float y) const;
  /// Whether the context menu of a muscle covers the pixel.
  [[nodiscard]] bool menu_covers(float x, float y) const;
  /// Whether the search field is active.
  [[nodiscard]] bool is_typing() const;
  /// Makes the search field active in the next frame.
  void focus_search();

  /// Moves the keyboard from the body to the panel: to the item that had the focus there last, or
  /// its first. From a panel back to the body: no item has the focus then.
  void focus_next();
  /// Whether an item has the keyboard focus and shows it.
  [[nodiscard]] bool is_focus_shown() const;
  /// The item that has it, or ""; and its ring as drawn in the last frame, empty when none was.
  [[nodiscard]] std::string focused() const;
  [[nodiscard]] Rect ring() const;

  /// The visible part of each item of the last frame in framebuffer pixels, by name: "search",
  /// "view:back", "candidate:trapezius-5.R".
  [[nodiscard]] std::map<std::string, Rect> const& items() const;
  /// The rectangle of each card of the last frame, by name: "panel", "bar", "search".
  [[nodiscard]] std::map<std::string, Rect> const& cards() const;

  // The system clipboard, for copying and pasting in the search field. While not set, the Ui uses a
  // clipboard of its own.
  std::function<std::string()> paste;
  std::function<void(std::string const&)> copy;

 private:
  struct Impl;
  explicit Ui(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
