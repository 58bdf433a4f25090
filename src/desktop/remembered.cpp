#include "desktop/remembered.h"

#include <algorithm>

#include "platform/console.h"
#include "platform/folders.h"
#include "platform/window_fit.h"

namespace knotmap {
namespace {

constexpr double write_after_s = 1.0;

}  // namespace

Remembered::Remembered(DesktopOptions const& options) : asked_(options.body_choice) {
  auto const folder = config_folder();
  if (!folder) return;
  file_ = *folder / "settings.json";
  auto const reading = read_settings(*file_);
  if (!reading.fault.what.empty()) print_fault(reading.fault);
  written_ = reading.settings;
  wanted_ = written_;
}

Preferences Remembered::preferences() const {
  Preferences preferences = written_.preferences;
  if (asked_) preferences.body = *asked_;
  return preferences;
}

WindowPlacement Remembered::placement() const {
  return written_.window;
}

void Remembered::note(State const& state, WindowPlacement const& placement, double now) {
  auto const& preferences = state.preferences;
  Settings settings{preferences, state.none_told, placement};
  if (asked_ && preferences.body == *asked_) {
    settings.preferences.body = wanted_.preferences.body;
  } else {
    asked_.reset();
  }
  // One that was made tiny by a slip, or by a desktop that tiles, does not come back.
  if (!is_worth_keeping(placement)) settings.window = wanted_.window;
  if (settings == wanted_) return;
  wanted_ = settings;
  due_ = now + write_after_s;
}

double Remembered::seconds_to_write(double now) const {
  return due_ < 0.0 ? -1.0 : std::max(0.0, due_ - now);
}

void Remembered::write_if_due(double now) {
  if (due_ >= 0.0 && now >= due_) write();
}

void Remembered::write() {
  due_ = -1.0;
  if (!file_ || wanted_ == written_) return;
  if (auto const done = write_settings(*file_, wanted_); !done) {
    print_fault(done.error());
    file_.reset();  // report it once, and do not try again
    return;
  }
  written_ = wanted_;
}

}  // namespace knotmap
