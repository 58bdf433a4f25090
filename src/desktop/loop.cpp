#include "desktop/loop.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/today.h"
#include "desktop/report.h"
#include "platform/console.h"
#include "platform/files.h"
#include "platform/output_file.h"
#include "preferences/fields.h"
#include "state/framing.h"
#include "ui/present_model.h"

namespace knotmap {
namespace {

/// The title of a setting in which two differ and that has a command of its own: what it is and how
/// it is taken back is not in sight where it is set by a key. "" for none.
std::string_view changed_setting(Preferences const& a, Preferences const& b) {
  for (auto const& field : preference_fields()) {
    if (!field.command.empty() && !field.same(a, b)) return field.title;
  }
  return {};
}

/// Puts what the last run left into the first state: of the same day it is shown at once, else it
/// is offered.
void begin_with(std::optional<KeptWork> const& kept, State& state) {
  if (!kept) return;
  if (kept->day != state.moment.today) {
    state.moment.offered = kept;
    return;
  }
  state.work = kept->work;
  state.moment.brush.radius_m = kept->brush_radius_m;
  state.moment.brush.strength = kept->brush_strength;
  state.moment.resumed = true;
}

/// Whether the camera or the size of the picture differ.
bool has_moved(Frame const& a, Frame const& b) {
  return a.camera.view != b.camera.view || a.camera.projection != b.camera.projection;
}

}  // namespace

Result<std::unique_ptr<Desktop>> Desktop::open(DesktopOptions const& options) {
  Remembered remembered(options);
  // The window first: without a display, nothing else needs to be loaded.
  auto window = Window::open("Knotmap", remembered.placement());
  if (!window) return fail(window.error());
  auto world = load_world(options.body, options.atlas);
  if (!world) return fail(world.error());
  auto ui = Ui::create(options.fonts);
  if (!ui) return fail(ui.error());
  auto renderer = Renderer::create(options.shaders);
  if (!renderer) return fail(renderer.error());

  State state;
  state.preferences = remembered.preferences();
  state.none_told = remembered.none_told();
  state.moment.today = today();
  state.work.view = whole_body(*world, state.preferences.body, state.work.view);
  KeptFile kept(*world, state.preferences.remember);
  begin_with(kept.found(), state);
  CareFile care(*world, state.preferences, state.moment.today);
  state.care = care.found();
  auto const news = std::make_shared<DiaryNews>();
  return std::unique_ptr<Desktop>(
      new Desktop(options, Session(std::move(*world), state, kept_diary(options.diary, news)), news,
                  std::move(remembered), std::move(kept), std::move(care), std::move(*window),
                  std::move(*ui), std::move(*renderer)));
}

Desktop::Desktop(DesktopOptions const& options, Session session,
                 std::shared_ptr<DiaryNews> diary_news, Remembered remembered, KeptFile kept,
                 CareFile care, std::unique_ptr<Window> window, std::unique_ptr<Ui> ui,
                 std::unique_ptr<Renderer> renderer)
    : options_(options),
      session_(std::move(session)),
      diary_news_(std::move(diary_news)),
      remembered_(std::move(remembered)),
      kept_(std::move(kept)),
      care_(std::move(care)),
      window_(std::move(window)),
      ui_(std::move(ui)),
      renderer_(std::move(renderer)),
      atlas_(options.atlas) {
  ui_->copy = [this](std::string const& text) { window_->set_clipboard(text); };
  ui_->paste = [this] { return window_->clipboard(); };
}

bool Desktop::frame() {
  auto const events = window_->events(wait(seconds_now()));
  double const now = seconds_now();
  if (!events.empty() || counts_press()) follow_clock();
  for (auto const& event : events) take(event, now);
  if (atlas_.look(session_, now)) {
    dirty_ = true;
    prepared_ = false;
    small_ = SmallPicture{};
    if (!atlas_.fault()) say("The atlas was read again.");
  }
  let_time_pass(now);
  follow_calendar();
  if (!diary_news_->set_aside.what.empty()) {
    say(to_line(std::exchange(diary_news_->set_aside, Fault{})));
    dirty_ = true;
  }
  remind(now);
  ask_of_day();
  if (pointer_moved_ && !flying_) look_under_pointer();
  seat_cursor();
  if (!session_.state().work.pain.empty() && !session_.state().preferences.welcomed)
    run("welcome off");
  // Also what a press did by itself, without an event: before drawing, so that a kill loses none.
  if (!events.empty() || dirty_) care_.note(session_.state());
  if (is_due(now) && window_->visible()) draw(now);
  if (!events.empty() || dirty_) {
    remembered_.note(session_.state(), window_->placement(), now);
    kept_.note(session_.state(), now);
    care_.note(session_.state());
  }
  remembered_.write_if_due(now);
  kept_.write_if_due(session_.world(), now);
  write_report();
  if (events.empty()) draw_small();
  // In small slices: an event waits for one at most.
  if (events.empty() && has_leisure(now)) prepared_ = !director_.prepare(session_.world());
  last_turn_ = now;
  return !closing_;
}

std::optional<double> Desktop::wait(double now) const {
  // Whoever presses with closed eyes may have another window before this one: the tones go on.
  constexpr double press_frame_s = 0.04;
  if (!window_->visible()) {
    auto const look = atlas_.seconds_to_look(now);
    return counts_press() ? press_frame_s : look;
  }
  if (dirty_ || flying_ || small_.is_due() || has_leisure(now)) return 0.0;
  double least = atlas_.seconds_to_look(now);
  auto const sooner = [&](double seconds) {
    if (seconds >= 0.0) least = std::min(least, seconds);
  };
  sooner(quality_.seconds_to_rest(now));
  sooner(remembered_.seconds_to_write(now));
  sooner(kept_.seconds_to_write(now));
  sooner(message_.seconds_to_end(now));
  if (ui_due_) sooner(std::max(0.0, *ui_due_ - now));
  if (counts_press()) sooner(press_frame_s);
  if (auto const& motion = session_.state().moment.motion; motion.runs) sooner(motion.rests_s);
  sooner(breaks_.seconds_to_due(now));
  sooner(seconds_to_question());
  // A lower limit, so that a timer which stays due cannot make the loop spin at full speed.
  return std::max(least, 0.001);
}

bool Desktop::has_leisure(double now) const {
  return !prepared_ && shown_frames_ > 0 && !dirty_ && !flying_ && !gesture_.is_dragging() &&
         quality_.seconds_to_rest(now) < 0.0;
}

bool Desktop::is_due(double now) const {
  double const rest = quality_.seconds_to_rest(now);
  return dirty_ || flying_ || rest == 0.0 || message_.seconds_to_end(now) == 0.0 ||
         (ui_due_ && now >= *ui_due_);
}

void Desktop::take(InputEvent const& event, double now) {
  using Kind = InputEvent::Kind;
  ui_->feed(event);
  if (event.kind == Kind::close) closing_ = true;
  if (event.kind == Kind::key && event.name == "Space") {
    holds_space_ = true;
    std::erase(released_, "Space");  // it is down again
  }
  if (event.kind == Kind::focus) holds_space_ = false;
  if (event.kind == Kind::key_up) released_.push_back(event.name);
  bool const has_place =
      event.kind == Kind::pointer || event.kind == Kind::press || event.kind == Kind::release;
  auto const spot = has_place ? glm::vec2(event.x, event.y) : gesture_.pointer();
  bool const over_panel = ui_->covers(spot.x, spot.y);
  // A pointer move over the body alone needs no new frame.
  if (event.kind != Kind::pointer || over_panel || over_panel_) dirty_ = true;
  over_panel_ = over_panel;
  if (event.kind == Kind::press && session_.state().moment.menu &&
      !ui_->menu_covers(spot.x, spot.y)) {
    run("menu none");
    if (event.button == 0) return;  // a click outside the menu only closes it
  }
  auto const meant = gesture_.take(event, over_panel, now, window_->scale());
  if (event.kind == Kind::pointer || event.kind == Kind::leave) {
    pointer_moved_ = true;
    pointer_rests_ = false;
    by_keyboard_ = false;
    if (session_.state().moment.brush.on) dirty_ = true;  // its outline follows the pointer
  }
  if (!meant || frame_.surface == nullptr) return;
  for (auto const& line : commands_of(*meant, frame_, session_.world(), session_.state())) {
    run(line);
  }
}

void Desktop::run(std::string const& line) {
  auto const before = session_.state().preferences;
  auto const steps = session_.changes();
  auto const done = session_.run(line);
  dirty_ = true;
  // Where the settings are shown, what was changed and the way back are in sight.
  bool const is_way_back = line.starts_with("undo") || line.starts_with("redo");
  auto const title = changed_setting(before, session_.state().preferences);
  if (!title.empty() && !is_way_back && !session_.state().moment.settings_shown &&
      session_.changes() > steps) {
    say(fmt::format("Changed: {}.", title));
    offer("Undo", "undo settings");
  }
  if (!done) {
    say(to_line(done.error()));
    return;
  }
  for (auto const& request : *done) {
    if (auto const carried = carry_out(request, session_, *this); !carried) {
      say(to_line(carried.error()));
    }
  }
}

void Desktop::seat_cursor() {
  auto const& state = session_.state();
  if (!state.moment.cursor || state.moment.flight || gesture_.is_dragging()) return;
  if (seated_ == state.work.view) return;
  run("cursor on");
  seated_ = session_.state().work.view;
}

void Desktop::run_typed(std::string const& line) {
  if (line.starts_with("cursor ")) by_keyboard_ = true;
  run(line);
  auto const& moment = session_.state().moment;
  if (holds_space_ && moment.brush.on && moment.cursor && line.starts_with("cursor move")) {
    run("paint here");
  }
}

State Desktop::state_to_draw() {
  auto state = session_.state();
  auto const& world = session_.world();
  bool const began = laying_out_.has_value();
  laying_out_.reset();
  if (!director_.is_unprepared(world, state)) return state;
  constexpr double unseen_s = 0.3;  // who waits no longer than that needs no words
  constexpr double slice_s = 0.05;  // between two looks at events
  double const until = seconds_now() + (began ? slice_s : unseen_s);
  while (seconds_now() < until && director_.prepare(world)) {
  }
  if (!director_.is_unprepared(world, state)) return state;
  laying_out_ = director_.prepared_share(world);
  state.work.under.layer = Under::skin;
  return state;
}

void Desktop::draw(double now) {
  dirty_ = false;
  auto const state = state_to_draw();
  Canvas canvas;
  canvas.width = window_->framebuffer_width();
  canvas.height = window_->framebuffer_height();
  canvas.scale = window_->scale();
  bool const resized = canvas.width != frame_.canvas.width || canvas.height != frame_.canvas.height;
  if (frame_.surface == nullptr || resized) {
    // The insets must be known before the body is placed beside the panels: lay them out once.
    frame_.canvas = canvas;
    frame_.surface = director_.surface(session_.world(), session_.state());
    auto const first = ui_->frame(model(now), canvas.width, canvas.height, canvas.scale, 0.001);
    insets_ = first.insets;
    covered_ = first.covered;
    for (auto const& line : first.commands) run(line);
  }
  canvas.insets = insets_;
  canvas.covered = covered_;
  auto fresh = director_.frame(session_.answers(), state, canvas, session_.composite());
  fresh.moving = fresh.moving || gesture_.is_dragging();
  if (has_moved(fresh, frame_) && shown_frames_ > 0) quality_.moved(now);
  bool const other_flesh = !(fresh.flesh == frame_.flesh);
  frame_ = std::move(fresh);
  // Other parts may be under a pointer that does not move. An X stays hovered: its preview lays out
  // the X's anew, and shows its muscle.
  if (other_flesh && !flying_ && hovered_.mark.empty()) look_under_pointer();
  shown_ = model(now);
  if (by_keyboard_ && shown_.cursor && !flying_) light_up(shown_.cursor->muscle);
  auto const answer =
      ui_->frame(shown_, canvas.width, canvas.height, canvas.scale, now - last_drawn_);
  last_drawn_ = now;
  small_.ask(session_.state(), shown_, answer, canvas.scale);

  auto const quality = quality_.now(now);
  double const began = seconds_now();
  auto const drew = renderer_->draw_if_changed(frame_, quality.samples, quality.resolution);
  // GL commands only queue work, so its time is known only after the GPU has finished. The picture
  // is drawn off screen, so this does not wait for the display.
  if (drew.value_or(false)) renderer_->finish();
  quality_.took(quality, drew.value_or(false) ? seconds_now() - began : 0.0, now);
  auto const panels = drew ? renderer_->draw_overlay(answer.overlay) : fail(drew.error());
  if (!panels) {
    fault_ = panels.error();
    closing_ = true;
    return;
  }
  renderer_->present(canvas.width, canvas.height);
  window_->swap();
  ++shown_frames_;

  for (auto const& line : answer.commands) run_typed(line);
  // Only now: in a slow frame a key is up again before what it asks for is done. It ends its drag:
  // what a held key turned, or the held space bar painted, is one step of undo.
  for (auto const& key : std::exchange(released_, {})) {
    if (key == "Space") holds_space_ = false;
    if (!holds_space_) static_cast<void>(session_.run("released"));
  }
  for (auto const& line : std::exchange(late_, {})) run(line);
  bool const moved_aside = !(answer.insets == insets_);
  insets_ = answer.insets;
  covered_ = answer.covered;
  if (answer.wants_frame || moved_aside || laying_out_) dirty_ = true;
  ui_due_.reset();
  if (answer.next_s) ui_due_ = now + *answer.next_s;
  report_due_ = true;
}

void Desktop::draw_small() {
  if (!small_.is_due() || dirty_ || flying_ || !window_->visible()) return;
  auto const drawn = small_.draw(*renderer_, session_.answers(), session_.state());
  if (!drawn) say(to_line(drawn.error()));
  dirty_ = true;
}

void Desktop::write_report() {
  // Not while something moves: writing takes longer than drawing.
  if (!options_.state_file || !report_due_ || dirty_ || flying_ || small_.is_due()) return;
  report_due_ = false;
  auto const& state = session_.state();
  bool const settled =
      !dirty_ && !is_moving(state.moment) && quality_.seconds_to_rest(seconds_now()) < 0.0;
  auto const focus = ui_->focused();
  auto text = to_json({.state = &state,
                       .model = &shown_,
                       .frame = &frame_,
                       .focus = &focus,
                       .items = &ui_->items(),
                       .cards = &ui_->cards(),
                       .scene_frames = renderer_->frames_drawn(),
                       .ui_frames = shown_frames_,
                       .settled = settled});
  if (text == reported_) return;
  reported_ = std::move(text);
  if (auto const written = write_whole(*options_.state_file, reported_); !written) {
    print_fault(written.error());
    options_.state_file.reset();
  }
}

}  // namespace knotmap
