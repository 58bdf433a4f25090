// Settings as JSON: keys that are missing keep their default, wrong ones too, unknown ones are
// left alone in silence (a newer Knotmap may have written them).
#include "store/settings.h"

#include <algorithm>
#include <cmath>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "platform/files.h"

namespace knotmap {
namespace {

using nlohmann::json;

constexpr int nearest_edge = -32768;
constexpr int farthest_edge = 32767;

void read_flag(json const& all, char const* key, bool& value) {
  auto const found = all.find(key);
  if (found != all.end() && found->is_boolean()) value = found->get<bool>();
}

void read_number(json const& all, char const* key, int low, int high, int& value) {
  auto const found = all.find(key);
  if (found == all.end() || !found->is_number()) return;
  auto const number = found->get<double>();
  if (!std::isfinite(number)) return;
  value = static_cast<int>(std::clamp(number, static_cast<double>(low), static_cast<double>(high)));
}

void read_text_scale(json const& all, float& value) {
  auto const found = all.find("text_scale");
  if (found == all.end() || !found->is_number()) return;
  auto const number = found->get<double>();
  if (std::isfinite(number)) value = static_cast<float>(std::clamp(number, 0.8, 2.0));
}

Settings from_json(json const& all) {
  Settings settings;
  if (auto const body = all.find("body"); body != all.end() && body->is_string()) {
    settings.body = body->get<std::string>();
  }
  read_flag(all, "dark", settings.dark);
  if (auto const tone = all.find("tone"); tone != all.end() && tone->is_string()) {
    settings.tone = tone->get<std::string>();
  }
  read_flag(all, "mirror", settings.mirror);
  read_text_scale(all, settings.text_scale);
  read_flag(all, "welcomed", settings.welcomed);
  read_flag(all, "see_muscle", settings.see_muscle);
  read_number(all, "window_x", nearest_edge, farthest_edge, settings.window_x);
  read_number(all, "window_y", nearest_edge, farthest_edge, settings.window_y);
  read_number(all, "window_width", 320, 16384, settings.window_width);
  read_number(all, "window_height", 240, 16384, settings.window_height);
  read_flag(all, "window_maximized", settings.window_maximized);
  return settings;
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
  all["body"] = settings.body;
  all["dark"] = settings.dark;
  all["tone"] = settings.tone;
  all["mirror"] = settings.mirror;
  all["text_scale"] = std::round(static_cast<double>(settings.text_scale) * 100.0) / 100.0;
  all["welcomed"] = settings.welcomed;
  all["see_muscle"] = settings.see_muscle;
  all["window_x"] = settings.window_x;
  all["window_y"] = settings.window_y;
  all["window_width"] = settings.window_width;
  all["window_height"] = settings.window_height;
  all["window_maximized"] = settings.window_maximized;
  return write_whole(file, all.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace knotmap
