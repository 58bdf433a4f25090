#include "store/settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "json/json_at.h"
#include "json/json_document.h"
#include "platform/files.h"
#include "preferences/fields.h"
#include "store/put_aside.h"

namespace knotmap {
namespace {

using nlohmann::json;

/// What a start does without its file.
constexpr std::string_view instead = "starting with the usual settings";

/// A number of the window's placement: its key and its limits, in screen coordinates.
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

WindowPlacement read_window(JsonAt const& root) {
  constexpr double any_number = std::numeric_limits<double>::max();  // before it is clamped
  WindowPlacement window;
  for (auto const& [key, value, low, high] : window_numbers) {
    auto const found = root.maybe(key);
    auto const number = found ? found->number(-any_number, any_number) : std::nullopt;
    if (number) {
      window.*value = static_cast<int>(
          std::clamp(*number, static_cast<double>(low), static_cast<double>(high)));
    }
  }
  if (auto const found = root.maybe("window_maximized")) put(window.maximized, found->boolean());
  return window;
}

std::vector<NoneTold> read_none_told(JsonAt const& root) {
  constexpr int last_day = 1'000'000;
  std::vector<NoneTold> all;
  auto const list = root.maybe("none_told");
  if (!list) return all;
  for (auto const& item : list->items(0)) {
    NoneTold told;
    auto const area = item.at("area");
    auto const side = item.at("side");
    auto const day = item.at("day");
    auto const strength = item.at("strength");
    auto const flags = item.at("flags");
    if (!area || !side || !day || !strength || !flags) continue;
    auto const name = area->id();
    auto const said = side->string();
    auto const known = said && said->size() == 1 ? side_from_letter(said->front()) : std::nullopt;
    auto const when = day->whole(0, last_day);
    auto const how = strength->number(0.0, 1.0);
    if (!name || !known || !when || !how) continue;
    told.place = {*name, *known};
    told.day = *when;
    told.strength = static_cast<float>(*how);
    for (auto const& flag : flags->items(0)) {
      if (auto id = flag.id()) told.flags.push_back(*std::move(id));
    }
    all.push_back(std::move(told));
  }
  return all;
}

json none_told_json(std::vector<NoneTold> const& told) {
  auto all = json::array();
  for (auto const& each : told) {
    all.push_back({{"area", each.place.area},
                   {"side", std::string(1, letter(each.place.side))},
                   {"day", each.day},
                   {"strength", std::round(static_cast<double>(each.strength) * 100.0) / 100.0},
                   {"flags", each.flags}});
  }
  return all;
}

Settings from_json(JsonAt const& root) {
  Preferences usual;
  // Version 0.1 stored the theme as the boolean "dark".
  if (auto const dark = root.maybe("dark")) {
    usual.theme = dark->boolean().value_or(false) ? Theme::dark : Theme::light;
  }
  return {read_preferences(root, usual), read_none_told(root), read_window(root)};
}

}  // namespace

SettingsReading read_settings(std::filesystem::path const& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return {};
  auto const text = read_text(file);
  if (!text) return {Settings{}, text.error()};
  Faults faults;
  auto const document = parse_json(file.string(), *text, faults);
  if (!document) return {Settings{}, put_aside(file, faults.front(), instead)};
  JsonAt const root(*document, faults);
  if (!root.object()) return {Settings{}, put_aside(file, faults.back(), instead)};
  // Faults of single values are not reported: each keeps its default.
  return {from_json(root), {}};
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
  all["none_told"] = none_told_json(settings.none_told);
  for (auto const& number : window_numbers) all[number.key] = settings.window.*number.value;
  all["window_maximized"] = settings.window.maximized;
  return write_whole(file, all.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace knotmap
