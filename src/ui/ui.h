// The panels as one thing: events in, command lines and something to draw out. No OpenGL, no
// window: it works headless with a fixed time step.
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

struct UiAnswer {
  std::vector<std::string> commands;  ///< what the person caused, in order
  Insets insets;                      ///< what the panels cover
  ImDrawData* overlay = nullptr;      ///< valid until the next frame
  bool wants_frame = false;           ///< call frame() again at once
  std::optional<double> next_s;       ///< or after so many seconds (the caret blinks)
};

/// Owns the one ImGui context. Draw its overlay with Renderer::draw_overlay; end the renderer
/// first.
class Ui {
 public:
  /// A fault names the font that is missing or broken.
  [[nodiscard]] static Result<std::unique_ptr<Ui>> create(std::filesystem::path const& fonts);
  ~Ui();
  Ui(Ui const&) = delete;
  Ui& operator=(Ui const&) = delete;

  /// Takes every event, also those of the scene: keys of the binding table come back as commands.
  void feed(InputEvent const& event);

  /// Lays the panels out for a canvas of so many pixels and `scale` pixels a point; `seconds` is
  /// the time since the last frame.
  [[nodiscard]] UiAnswer frame(UiModel const& model, int width, int height, float scale,
                               double seconds);

  /// True where a panel lies (as of the last frame): a press there is not for the body.
  [[nodiscard]] bool covers(float x, float y) const;
  /// True over the small menu of a muscle.
  [[nodiscard]] bool menu_covers(float x, float y) const;
  [[nodiscard]] bool is_typing() const;
  void focus_search();

  /// What is seen of each item, by name: "search", "view:back", "candidate:trapezius-5.R" ...
  [[nodiscard]] std::map<std::string, Rect> const& items() const;
  /// The panels themselves: "panel", "bar", "search" ...
  [[nodiscard]] std::map<std::string, Rect> const& cards() const;

  /// The clipboard, for Ctrl+C and Ctrl+V in the search field; its own one when not set.
  std::function<std::string()> paste;
  std::function<void(std::string const&)> copy;

 private:
  struct Impl;
  explicit Ui(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
