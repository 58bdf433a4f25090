// The main loop of the window: takes events, runs commands, and draws when something has changed.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/session.h"
#include "desktop/atlas_watch.h"
#include "desktop/break_reminder.h"
#include "desktop/care_file.h"
#include "desktop/cursor_hold.h"
#include "desktop/desktop.h"
#include "desktop/diary_reminder.h"
#include "desktop/gesture.h"
#include "desktop/hand.h"
#include "desktop/kept_diary.h"
#include "desktop/kept_file.h"
#include "desktop/message.h"
#include "desktop/quality.h"
#include "desktop/remembered.h"
#include "desktop/requests.h"
#include "desktop/small_picture.h"
#include "platform/sound.h"
#include "platform/window.h"
#include "render/renderer.h"
#include "scene/director.h"
#include "ui/model_maker.h"
#include "ui/ui.h"

namespace knotmap {

/// The map in its window: owns the window, the session, the panels and the renderer. Use from the
/// main thread only.
class Desktop : private Outside {
 public:
  /// Opens the window and loads all data. Returns the first fault: no display or driver, or a fault
  /// in the body, the atlas, the fonts or the shaders. A broken settings file is only reported on
  /// standard error.
  [[nodiscard]] static Result<std::unique_ptr<Desktop>> open(DesktopOptions const& options);

  /// One turn of the loop: waits for an event or a timer if there is nothing to do, then handles
  /// events and draws if needed. Returns false when the map was closed, or could not go on (see
  /// fault()).
  [[nodiscard]] bool frame();
  /// Why it closed by itself: OpenGL cannot draw the window, not even at a lower resolution.
  [[nodiscard]] std::optional<Fault> const& fault() const { return fault_; }
  /// Writes the settings that are not yet written. To be called once after the last frame.
  void close() {
    remembered_.write();
    kept_.write(session_.world());
    care_.note(session_.state());
  }

 private:
  Desktop(DesktopOptions const& options, Session session, std::shared_ptr<DiaryNews> diary_news,
          Remembered remembered, KeptFile kept, CareFile care, std::unique_ptr<Window> window,
          std::unique_ptr<Ui> ui, std::unique_ptr<Renderer> renderer);

  /// The most seconds to wait for an event.
  [[nodiscard]] std::optional<double> wait(double now) const;
  void take(InputEvent const& event, double now);
  /// Runs a command line and carries out its requests; a fault becomes a message.
  void run(std::string const& line);
  /// Advances the clock of the session while the camera flies or a press is counted.
  void let_time_pass(double now);
  /// Says every half hour to get up, if it is wanted.
  void remind(double now);
  /// Whether the question of the evening may come: it is wanted, and nothing else is under way.
  [[nodiscard]] bool may_ask() const;
  /// Asks in the evening how the pain was.
  void ask_of_day();
  /// Seconds until that may be due, or a negative number for never.
  [[nodiscard]] double seconds_to_question() const;
  /// Tells the session when another day has begun.
  void follow_calendar();
  /// Tells the session the wall's clock, to the minute. Not while nothing happens: nothing is drawn
  /// then.
  void follow_clock();
  /// Updates what is hovered.
  void look_under_pointer();
  /// After the view came to rest elsewhere: brings the keyboard's cursor back into sight.
  void seat_cursor();
  /// Runs a line of the panels. While the space bar is down and the brush is on, a cursor that
  /// moves paints.
  void run_typed(std::string const& line);
  /// Sends `hover` when another muscle ("" for none) is hovered.
  void light_up(std::string const& muscle);
  /// Whether a press session counts: its ring moves.
  [[nodiscard]] bool counts_press() const;
  /// Whether time counts although nothing moves now: a press is held, or an exercise.
  [[nodiscard]] bool counts_time() const;
  /// Whether the loop has time to prepare what will be needed later: a picture is shown, nothing
  /// moves, no event waits.
  [[nodiscard]] bool has_leisure(double now) const;
  /// Draws the small view when it is due and nothing moves.
  void draw_small();
  /// Whether something must be drawn now.
  [[nodiscard]] bool is_due(double now) const;
  [[nodiscard]] UiModel model(double now);
  /// The state to draw. While muscles that it shows are still laid out, it goes on with that for a
  /// moment; as long as some are left, the skin stays whole, and `laying_out_` says how far it is.
  [[nodiscard]] State state_to_draw();
  void draw(double now);

  // Outside: what commands ask of the window.
  [[nodiscard]] Result<Image> picture() override;
  [[nodiscard]] Result<Image> picture_alone() override;
  [[nodiscard]] Result<std::string> pdf(Handout const& handout) override;
  [[nodiscard]] bool show_file(std::filesystem::path const& file) override;
  void say(std::string_view words) override;
  void offer(std::string_view label, std::string_view command) override;
  void written(std::filesystem::path const& file) override;
  [[nodiscard]] Result<void> print(std::string_view bytes) override;
  void focus_search() override;
  void focus_next() override;
  void at_cursor(std::string const& what) override;
  void quit() override;
  void sound(std::string_view what) override;

  /// Lays out words over the frame, for a picture; the next frame on screen is drawn anew.
  [[nodiscard]] UiAnswer words_over(UiModel const& model);
  /// The picture of the frame that was drawn last, with these words over it.
  [[nodiscard]] Result<Image> picture_with(UiAnswer const& words);

  /// Writes the report for tests, when something changed and nothing moves.
  void write_report();

  DesktopOptions options_;
  Session session_;
  std::shared_ptr<DiaryNews> diary_news_;
  Remembered remembered_;
  KeptFile kept_;
  CareFile care_;
  Speaker speaker_;
  BreakReminder breaks_;
  DiaryReminder evenings_;
  std::unique_ptr<Window> window_;  // before the renderer, which needs its context until the end
  std::unique_ptr<Ui> ui_;
  std::unique_ptr<Renderer> renderer_;
  Director director_;
  ModelMaker maker_;
  SmallPicture small_;
  AtlasWatch atlas_;
  Gesture gesture_;
  QualityKeeper quality_;

  Frame frame_;    ///< the frame on screen
  UiModel shown_;  ///< the model of its panels
  Insets insets_;  ///< what its panels cover
  std::optional<LabelBox> covered_;
  Hovered hovered_;
  CursorHold cursor_hold_;
  Message message_;
  double last_turn_ = 0.0;        ///< time of the last turn of the loop
  double last_drawn_ = 0.0;       ///< time of the last frame of the panels
  std::optional<double> ui_due_;  ///< when the panels need a frame (blinking caret)
  bool dirty_ = true;             ///< something changed since the last frame
  bool counting_ = false;         ///< time counted in the last turn (counts_time())
  bool flying_ = false;           ///< the camera's flight was under way in the last turn
  bool pointer_moved_ = false;    ///< what is hovered must be updated
  /// The view has flown, and the pointer has not moved since: nobody pointed at what is under it.
  bool pointer_rests_ = false;
  bool over_panel_ = false;            ///< the pointer was over a panel in the last event
  std::vector<std::string> late_;      ///< commands of frames that were laid out for a picture
  bool by_keyboard_ = false;           ///< the cursor was moved last, not the pointer
  bool holds_space_ = false;           ///< the space bar is down: what the cursor passes is painted
  std::vector<std::string> released_;  ///< the keys that were released since the last frame
  View seated_;                        ///< the view in which the cursor was last seen to
  std::optional<float> laying_out_;    ///< how much is laid out of the muscles that are waited for
  bool prepared_ = false;  ///< nothing is left to prepare for the first look under the skin
  bool closing_ = false;
  std::optional<Fault> fault_;
  long shown_frames_ = 0;
  bool report_due_ = false;
  std::string reported_;  ///< the report that was written last
};

}  // namespace knotmap
