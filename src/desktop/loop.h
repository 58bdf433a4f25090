// One turn of the map: take what happened, run the commands, draw if anything is different.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/session.h"
#include "desktop/atlas_watch.h"
#include "desktop/desktop.h"
#include "desktop/gesture.h"
#include "desktop/hand.h"
#include "desktop/quality.h"
#include "desktop/remembered.h"
#include "desktop/requests.h"
#include "platform/window.h"
#include "render/renderer.h"
#include "scene/director.h"
#include "ui/model_maker.h"
#include "ui/ui.h"

namespace knotmap {

class Desktop : private Outside {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Desktop>> open(DesktopOptions const& options);

  /// One turn; sleeps first when there is nothing to do. False when the map was closed.
  [[nodiscard]] bool frame();
  /// Why it closed by itself: OpenGL cannot draw the window, not even with fewer pixels.
  [[nodiscard]] std::optional<Fault> const& fault() const { return fault_; }
  /// Writes what is to be remembered.
  void close() { remembered_.write(); }

 private:
  Desktop(DesktopOptions const& options, Session session, Remembered remembered,
          std::unique_ptr<Window> window, std::unique_ptr<Ui> ui,
          std::unique_ptr<Renderer> renderer);

  [[nodiscard]] std::optional<double> wait(double now) const;
  void take(InputEvent const& event, double now);
  void run(std::string const& line);
  void let_time_pass(double now);
  void look_under_pointer();
  void light_up(std::string const& muscle);
  [[nodiscard]] bool is_due(double now) const;
  [[nodiscard]] UiModel model(double now);
  void draw(double now);

  // What commands ask of the window.
  [[nodiscard]] Result<Image> picture() override;
  void say(std::string_view words) override;
  void written(std::filesystem::path const& file) override;
  void print(std::string_view text) override;
  void focus_search() override;
  void quit() override;

  void write_report();

  DesktopOptions options_;
  Session session_;
  Remembered remembered_;
  std::unique_ptr<Window> window_;  // its context outlives what draws
  std::unique_ptr<Ui> ui_;
  std::unique_ptr<Renderer> renderer_;
  Director director_;
  ModelMaker maker_;
  AtlasWatch atlas_;
  Gesture gesture_;
  QualityKeeper quality_;

  Frame frame_;    ///< the one that is seen
  UiModel shown_;  ///< its panels
  Insets insets_;  ///< what its panels cover
  Hovered hovered_;
  std::string said_;
  double said_until_ = -1.0;
  double last_turn_ = 0.0;
  double last_drawn_ = 0.0;
  std::optional<double> ui_due_;  ///< when the panels want a frame (the caret)
  bool dirty_ = true;
  bool flying_ = false;
  bool pointer_moved_ = false;
  bool over_panel_ = false;
  bool closing_ = false;
  std::optional<Fault> fault_;
  long shown_frames_ = 0;
  bool report_due_ = false;
  std::string reported_;
};

}  // namespace knotmap
