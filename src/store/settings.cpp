#include "store/settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "platform/files.h"
#include "preferences/fields.h"

namespace knotmap {
namespace {

using nlohmann::json;

/// A number of the window's placement: its key and limits, in pixels of the screen.
struct WindowNumber {
  char const* key;
  int WindowPlacement::*value;
  int low;
  int high;
};
constexpr std::array window_numbers{
    WindowNumber{"window_x", &WindowPlacement::x, -32768, 32767},
    WindowNumber{"window_y", &WindowPlacement::y, -32768, 32767},
    WindowNumber{"window_width", &WindowPlacement::width, 320, 16384},
    WindowNumber{"window_height", &WindowPlacement::height, 240, 16384}};

WindowPlacement read_window(json const& all) {
  WindowPlacement window;
  for (auto const& [key, value, low, high] : window_numbers) {
    auto const found = all.find(key);
    if (found == all.end() || !found->is_number()) continue;
    auto const number = found->get<double>();
    if (!std::isfinite(number)) continue;
    window.*value =
        static_cast<int>(std::clamp(number, static_cast<double>(low), static_cast<double>(high)));
  }
  if (auto const found = all.find("window_maximized"); found != all.end() && found->is_boolean()) {
    window.maximized = found->get<bool>();
  }
  return window;
}

Settings from_json(json const& all) {
  Preferences usual;
  // Version 0.1 wrote the theme as a switch.
  if (auto const dark = all.find("dark"); dark != all.end() && dark->is_boolean()) {
    usual.theme = dark->get<bool>() ? Theme::dark : Theme::light;
  }
  return {read_preferences(all, usual), read_window(all)};
}

/// Moves a file that cannot be read out of the way, so that the person may look at it.
Fault put_aside(std::filesystem::path const& file, std::string what) {
  auto aside = file;
  aside += ".broken";
  std::error_code error;
  std::filesystem::rename(file, aside, error);
  return {.file = file.string(),
          .pointer = {},
          .what = std::move(what),
          .remedy = error ? "starting with the usual settings"
                          : "starting with the usual settings; it is kept as " + aside.string()};
}

}  // namespace

SettingsReading read_settings(std::filesystem::path const& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return {};
  auto const text = read_text(file);
  if (!text) return {Settings{}, text.error()};
  auto const all = json::parse(*text, nullptr, false);
  if (all.is_discarded()) return {Settings{}, put_aside(file, "this is not JSON")};
  if (!all.is_object()) return {Settings{}, put_aside(file, "this is not a JSON object")};
  return {from_json(all), {}};
}

Result<void> write_settings(std::filesystem::path const& file, Settings const& settings) {
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  if (error) {
    return fail({.file = file.parent_path().string(),
                 .pointer = {},
                 .what = "the folder for settings cannot be made: " + error.message(),
                 .remedy = "nothing is remembered this time"});
  }
  json all = json::object();
  if (auto const text = read_text(file)) {
    auto const before = json::parse(*text, nullptr, false);
    if (before.is_object()) all = before;  // keys of a newer Knotmap stay
  }
  all.erase("dark");
  write_preferences(settings.preferences, all);
  for (auto const& number : window_numbers) all[number.key] = settings.window.*number.value;
  all["window_maximized"] = settings.window.maximized;
  return write_whole(file, all.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace knotmap
