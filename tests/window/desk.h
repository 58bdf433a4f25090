// A desk for tests: a display of its own (Xvfb), the program on it, and a hand (xdotool).
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "platform/files.h"

namespace knotmap::test {

/// A program that ends with its owner.
class Process {
 public:
  Process(std::vector<std::string> const& words, std::filesystem::path const& out,
          std::filesystem::path const& error) {
    std::vector<char*> args;
    args.reserve(words.size() + 1);
    for (auto const& word : words) args.push_back(const_cast<char*>(word.c_str()));
    args.push_back(nullptr);
    id_ = fork();
    if (id_ != 0) return;
    int const to = open(out.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
    int const errors = open(error.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
    dup2(to, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    execvp(args[0], args.data());
    _exit(127);
  }
  ~Process() {
    if (id_ > 0) {
      kill(id_, SIGTERM);
      wait();
    }
  }
  Process(Process const&) = delete;
  Process& operator=(Process const&) = delete;

  [[nodiscard]] pid_t id() const { return id_; }
  /// The exit code.
  int wait() {
    int status = 0;
    waitpid(id_, &status, 0);
    id_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

 private:
  pid_t id_ = -1;
};

class Desk {
 public:
  /// `screen`: pixels, WIDTHxHEIGHT.
  explicit Desk(std::string const& screen = "1280x800")
      : folder_(std::filesystem::temp_directory_path() /
                ("knotmap-desk-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    auto const number = folder_ / "display";
    screen_ = std::make_unique<Process>(
        std::vector<std::string>{"Xvfb", "-displayfd", "1", "-screen", "0", screen + "x24",
                                 "-noreset", "-nolisten", "tcp"},
        number, folder_ / "xvfb.log");
    for (int i = 0; i < 100 && display_.empty(); ++i) {
      pause(0.1);
      auto const text = read_text(number);
      if (text && text->ends_with('\n')) display_ = ":" + text->substr(0, text->size() - 1);
    }
    REQUIRE_FALSE(display_.empty());
    // Builds may lie anywhere: the data is that of the checkout.
    setenv("KNOTMAP_DATA", KNOTMAP_ASSETS "/..", 1);
    setenv("DISPLAY", display_.c_str(), 1);
    setenv("XDG_CONFIG_HOME", (folder_ / "config").c_str(), 1);
    setenv("XDG_STATE_HOME", (folder_ / "state").c_str(), 1);
    setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
  }
  ~Desk() {
    program_.reset();
    screen_.reset();
    std::filesystem::remove_all(folder_);
  }
  Desk(Desk const&) = delete;
  Desk& operator=(Desk const&) = delete;

  [[nodiscard]] std::filesystem::path folder() const { return folder_; }

  void start(std::vector<std::string> const& more = {}) {
    std::filesystem::remove(state_file());
    std::vector<std::string> words{KNOTMAP_PROGRAM, "--state-file", state_file().string()};
    words.insert(words.end(), more.begin(), more.end());
    program_ = std::make_unique<Process>(words, folder_ / "out", folder_ / "err");
    until("the map is on screen", [](nlohmann::json const& now) { return now.is_object(); });
  }

  /// Closes it as a person does; the exit code.
  int close() {
    hand("key ctrl+q");
    return ended();
  }
  /// Waits until it has ended; the exit code.
  int ended() {
    int const code = program_->wait();
    program_.reset();
    return code;
  }

  /// Ends it as a power cut does: at once, without a word.
  void kill_it() {
    kill(program_->id(), SIGKILL);
    program_->wait();
    program_.reset();
  }

  /// One xdotool call.
  void hand(std::string const& what) const {
    REQUIRE(std::system(("xdotool " + what + " >/dev/null 2>&1").c_str()) == 0);
  }
  void click(double x, double y) const {
    hand("mousemove " + std::to_string(static_cast<int>(x)) + " " +
         std::to_string(static_cast<int>(y)) + " click 1");
  }
  /// With the left button, in a few steps, as a hand does.
  void drag(double x0, double y0, double x1, double y1) const {
    auto const spot = [](double x, double y) {
      return std::to_string(static_cast<int>(x)) + " " + std::to_string(static_cast<int>(y));
    };
    std::string moves = "mousemove " + spot(x0, y0) + " mousedown 1";
    constexpr int steps = 5;
    for (int i = 1; i <= steps; ++i) {
      double const t = static_cast<double>(i) / steps;
      moves += " mousemove " + spot(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t) + " sleep 0.03";
    }
    hand(moves + " mouseup 1");
  }
  void click(std::string const& item) {
    auto const now = look();
    INFO(item << " in " << now["items"].dump());
    REQUIRE(now["items"].contains(item));
    auto const& rect = now["items"][item];
    click(rect[0].get<double>() + rect[2].get<double>() / 2.0,
          rect[1].get<double>() + rect[3].get<double>() / 2.0);
  }

  [[nodiscard]] nlohmann::json look() const {
    auto const text = read_text(state_file());
    return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
  }

  using Wanted = std::function<bool(nlohmann::json const&)>;
  /// Waits until what is shown is as wanted, and rests.
  nlohmann::json until(std::string const& what, Wanted const& wanted) const {
    constexpr int most = 300;
    for (int i = 0; i < most; ++i) {
      auto now = look();
      if (now.is_object() && now["settled"] == true && wanted(now)) return now;
      pause(0.1);
    }
    FAIL("waited in vain until " << what << "; shown: " << look().dump() << read_or_none("err"));
    return {};
  }

  /// Seconds of processor time that the program has used.
  [[nodiscard]] double processor_s() const {
    auto const text = read_text("/proc/" + std::to_string(program_->id()) + "/stat");
    REQUIRE(text);
    auto fields = std::vector<std::string>{};
    std::string rest = text->substr(text->rfind(')') + 2);
    std::size_t at = 0;
    while (at != std::string::npos) {
      auto const next = rest.find(' ', at);
      fields.push_back(rest.substr(at, next - at));
      at = next == std::string::npos ? next : next + 1;
    }
    return (std::stod(fields.at(11)) + std::stod(fields.at(12))) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
  }

  static void pause(double seconds) {
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  }

 private:
  [[nodiscard]] std::filesystem::path state_file() const { return folder_ / "state.json"; }
  [[nodiscard]] std::string read_or_none(char const* name) const {
    auto const text = read_text(folder_ / name);
    return text ? *text : "";
  }

  std::filesystem::path folder_;
  std::string display_;
  std::unique_ptr<Process> screen_;
  std::unique_ptr<Process> program_;
};

}  // namespace knotmap::test
