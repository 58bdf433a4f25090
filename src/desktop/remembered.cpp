#include "desktop/remembered.h"

#include <algorithm>
#include <cstdio>

#include "platform/files.h"

namespace knotmap {
namespace {

constexpr double rest_s = 1.0;

void tell(Fault const& fault) {
  std::fputs(("knotmap: " + to_line(fault) + "\n").c_str(), stderr);
}

}  // namespace

Remembered::Remembered(DesktopOptions const& options) : asked_(options.body_choice) {
  auto const folder = config_folder();
  if (!folder) return;
  file_ = *folder / "settings.json";
  auto const reading = read_settings(*file_);
  if (!reading.fault.what.empty()) tell(reading.fault);
  written_ = reading.settings;
  wanted_ = written_;
}

Preferences Remembered::preferences() const {
  Preferences preferences;
  if (asked_) {
    preferences.body = *asked_;
  } else if (auto const body = parse_body(written_.body)) {
    preferences.body = *body;
  }
  preferences.theme = written_.dark ? Theme::dark : Theme::light;
  if (auto const tone = parse_tone(written_.tone)) preferences.tone = *tone;
  preferences.mirror = written_.mirror;
  preferences.text_scale = written_.text_scale;
  preferences.welcomed = written_.welcomed;
  preferences.see_muscle = written_.see_muscle;
  return preferences;
}

WindowPlacement Remembered::placement() const {
  return {written_.window_x, written_.window_y, written_.window_width, written_.window_height,
          written_.window_maximized};
}

void Remembered::note(Preferences const& preferences, WindowPlacement const& placement,
                      double now) {
  Settings settings = wanted_;
  if (!asked_ || !(preferences.body == *asked_)) {
    settings.body = to_string(preferences.body);
    asked_.reset();
  }
  settings.dark = preferences.theme == Theme::dark;
  settings.tone = name_of(preferences.tone);
  settings.mirror = preferences.mirror;
  settings.text_scale = preferences.text_scale;
  settings.welcomed = preferences.welcomed;
  settings.see_muscle = preferences.see_muscle;
  settings.window_x = placement.x;
  settings.window_y = placement.y;
  settings.window_width = placement.width;
  settings.window_height = placement.height;
  settings.window_maximized = placement.maximized;
  if (settings == wanted_) return;
  wanted_ = settings;
  due_ = now + rest_s;
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
    tell(done.error());
    file_.reset();  // once is enough
    return;
  }
  written_ = wanted_;
}

}  // namespace knotmap
