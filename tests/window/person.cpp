#include "window/person.h"

#include <chrono>
#include <stdexcept>
#include <thread>

namespace knotmap::test {
namespace {

using nlohmann::json;

void rest(int milliseconds) {
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

void shell(std::string const& line) {
  static_cast<void>(std::system(line.c_str()));  // NOLINT(concurrency-mt-unsafe,cert-env33-c)
}

constexpr int patience_ms = 20000;
constexpr int look_ms = 50;

std::string first_line(std::filesystem::path const& file) {
  auto const text = text_of(file);
  return text.substr(0, text.find('\n'));
}

}  // namespace

Person::Person(std::filesystem::path const& home, std::string const& arguments) {
  auto const at = [&](char const* name) { return "'" + scratch_.path(name).string() + "'"; };
  shell("Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp >" + at("display") + " 2>" +
        at("xvfb.log") + " & echo $! >" + at("xvfb.pid"));
  for (int waited = 0; waited < patience_ms && first_line(scratch_.path("display")).empty();
       waited += look_ms) {
    rest(look_ms);
  }
  display_ = ":" + first_line(scratch_.path("display"));
  if (display_ == ":") throw std::runtime_error("Xvfb does not start");
  // A script of its own, in a session of its own: so that it can be ended with all that it started.
  std::ofstream(scratch_.path("start.sh"))
      << "KNOTMAP_DATA='" << KNOTMAP_ASSETS << "/..' DISPLAY=" << display_ << " HOME='"
      << home.string() << "' XDG_CONFIG_HOME='" << (home / "config").string() << "' '"
      << KNOTMAP_PROGRAM << "' --state-file " << at("state.json") << " " << arguments << " >"
      << at("out") << " 2>" << at("err") << "\necho $? >" << at("exit") << "\n";
  shell("setsid sh " + at("start.sh") + " & echo $! >" + at("knotmap.pid"));
  if (!waits_until([](json const& seen) { return seen.contains("stage"); })) {
    throw std::runtime_error("the map does not come up: " + text_of(scratch_.path("err")));
  }
}

Person::~Person() {
  shell("kill -- -$(cat '" + scratch_.path("knotmap.pid").string() + "') $(cat '" +
        scratch_.path("xvfb.pid").string() + "') 2>/dev/null");
}

json Person::report() const {
  return json::parse(text_of(scratch_.path("state.json")), nullptr, false);
}

bool Person::waits_until(std::function<bool(json const&)> const& so) {
  for (int waited = 0; waited < patience_ms; waited += look_ms) {
    auto const seen = report();
    if (seen.is_object() && seen.value("settled", false) && so(seen)) return true;
    rest(look_ms);
  }
  return false;
}

json Person::sees() {
  rest(2 * look_ms);
  static_cast<void>(waits_until([](json const&) { return true; }));
  return report();
}

void Person::xdotool(std::string const& arguments) const {
  shell("DISPLAY=" + display_ + " xdotool " + arguments);
  rest(2 * look_ms);
}

void Person::moves_to(double x, double y) {
  xdotool("mousemove " + std::to_string(static_cast<int>(x)) + " " +
          std::to_string(static_cast<int>(y)));
}

void Person::clicks(double x, double y) {
  moves_to(x, y);
  xdotool("mousedown 1 sleep 0.1 mouseup 1");
}

void Person::clicks(std::string const& item) {
  auto const rect = sees()["items"].at(item);
  clicks(rect[0].get<double>() + rect[2].get<double>() / 2.0,
         rect[1].get<double>() + rect[3].get<double>() / 2.0);
}

void Person::drags(double x, double y, double to_x, double to_y) {
  moves_to(x, y);
  xdotool("mousedown 1");
  constexpr int steps = 8;
  for (int i = 1; i <= steps; ++i) {
    moves_to(x + (to_x - x) * i / steps, y + (to_y - y) * i / steps);
  }
  xdotool("mouseup 1");
}

void Person::turns_wheel(int notches) {
  xdotool("click --repeat " + std::to_string(notches < 0 ? -notches : notches) + " --delay 60 " +
          (notches > 0 ? "4" : "5"));
}

void Person::presses(std::string const& key) {
  xdotool("keydown " + key + " sleep 0.15 keyup " + key);
}

void Person::types(std::string const& text) {
  xdotool("type --delay 80 '" + text + "'");
}

int Person::closes() {
  presses("ctrl+q");
  for (int waited = 0; waited < patience_ms; waited += look_ms) {
    auto const code = first_line(scratch_.path("exit"));
    if (!code.empty()) return std::stoi(code);
    rest(look_ms);
  }
  return -1;
}

}  // namespace knotmap::test
