// A person before the window: sees what the map reports, moves the pointer, clicks and types.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/program.h"

namespace knotmap::test {

/// An X server of its own and the program in it; both end with the test. The window is 1280x800.
class Person {
 public:
  /// `arguments` go to the program; what it remembers lies in `home`.
  explicit Person(std::filesystem::path const& home, std::string const& arguments = "");
  ~Person();
  Person(Person const&) = delete;
  Person& operator=(Person const&) = delete;

  /// What the map says that it shows, once nothing moves any more.
  [[nodiscard]] nlohmann::json sees();
  /// Waits until it is so, at most 20 seconds; says whether it came to be.
  [[nodiscard]] bool waits_until(std::function<bool(nlohmann::json const&)> const& so);

  void moves_to(double x, double y);
  void clicks(double x, double y);
  /// The middle of an item by its name: "view:back".
  void clicks(std::string const& item);
  void drags(double x, double y, double to_x, double to_y);
  void turns_wheel(int notches);
  /// Held long enough for a slow frame: "Escape", "ctrl+z".
  void presses(std::string const& key);
  void types(std::string const& text);
  /// Closes with the keyboard and waits for the end; the program's exit code.
  int closes();

 private:
  [[nodiscard]] nlohmann::json report() const;
  void xdotool(std::string const& arguments) const;

  Scratch scratch_;
  std::string display_;
};

}  // namespace knotmap::test
