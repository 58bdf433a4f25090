// A window with its GL context and its input as a queue of events, in order, none lost.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"

namespace knotmap {

struct InputEvent {
  enum class Kind : std::uint8_t {
    pointer,  ///< x, y in pixels of the framebuffer
    press,    ///< button
    release,  ///< button
    wheel,    ///< y: notches, up is positive
    key,      ///< name: "A", "Esc", "Left", "Ctrl+Z", "Shift+Tab", "?"; pressed or repeated
    key_up,   ///< name without modifiers
    text,     ///< codepoint
    resize,
    focus,  ///< lost
    leave,
    close
  };
  Kind kind = Kind::pointer;
  float x = 0.0F;
  float y = 0.0F;
  int button = 0;  ///< 0 left, 1 right, 2 middle
  bool shift = false;
  bool control = false;
  bool alt = false;
  bool repeated = false;
  std::string name;
  char32_t codepoint = 0;
};

struct WindowPlacement {
  int x = -1;  ///< -1: where the desktop puts it
  int y = -1;
  int width = 1280;
  int height = 800;
  bool maximized = false;

  friend bool operator==(WindowPlacement const&, WindowPlacement const&) = default;
};

class Window {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Window>> open(std::string const& title,
                                                            WindowPlacement const& placement,
                                                            bool debug = false);
  ~Window();
  Window(Window const&) = delete;
  Window& operator=(Window const&) = delete;

  /// Takes what has happened. With `wait_s` it sleeps until something happens or so long; 0 does
  /// not wait; nothing waits for ever.
  [[nodiscard]] std::vector<InputEvent> events(std::optional<double> wait_s);
  void swap();

  [[nodiscard]] int framebuffer_width() const;
  [[nodiscard]] int framebuffer_height() const;
  [[nodiscard]] float scale() const;   ///< HiDPI: pixels per point
  [[nodiscard]] bool visible() const;  ///< not minimized, some size
  [[nodiscard]] WindowPlacement placement() const;
  void set_clipboard(std::string const& text);
  [[nodiscard]] std::string clipboard() const;  ///< empty when it holds no text

 private:
  struct Impl;
  explicit Window(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
