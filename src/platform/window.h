// A window with its GL context and its input as a queue of events, in order, none lost.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// One thing that happened. Which fields count is said at its kind; the modifiers always do.
struct InputEvent {
  enum class Kind : std::uint8_t {
    pointer,  ///< x, y in pixels of the framebuffer
    press,    ///< button; x, y where it went down
    release,  ///< button; x, y where it went up
    wheel,    ///< x, y: notches, right and up are positive
    key,      ///< name: "A", "Esc", "Left", "Ctrl+Z", "Shift+Tab", "?"; pressed or repeated
    key_up,   ///< name without modifiers
    text,     ///< codepoint: a character was typed
    resize,   ///< the framebuffer or its scale is another, or must be shown again
    focus,    ///< another window has the keyboard now
    leave,    ///< the pointer left the window
    close     ///< the person asked to close it; it stays open until it is destroyed
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
  /// Of a key whose printed character may mean nothing: its name by its place on a US keyboard,
  /// with the modifiers ("Ctrl+Z" where Ctrl and a Cyrillic letter are pressed); else empty.
  std::string by_place;
  char32_t codepoint = 0;
};

/// Where a window lies on the desktop, in the desktop's own units.
struct WindowPlacement {
  int x = -1;  ///< both -1: where the desktop puts it
  int y = -1;
  int width = 1280;  ///< without the frame, at least 320
  int height = 800;  ///< at least 240
  bool maximized = false;

  friend bool operator==(WindowPlacement const&, WindowPlacement const&) = default;
};

/// A window and its OpenGL 3.3 core context, which is current on the thread that opened it. One at
/// a time, on the main thread.
class Window {
 public:
  /// Opens it where it was, fitted to the screens of now (platform/window_fit.h). `debug`: a debug
  /// context. A fault when there is no display, or the driver has no OpenGL 3.3.
  [[nodiscard]] static Result<std::unique_ptr<Window>> open(std::string const& title,
                                                            WindowPlacement const& wanted,
                                                            bool debug = false);
  ~Window();
  Window(Window const&) = delete;
  Window& operator=(Window const&) = delete;

  /// Takes what has happened, in its order. When nothing has, it sleeps until something does, at
  /// most `wait_s` seconds: 0 does not sleep, no value sleeps however long.
  [[nodiscard]] std::vector<InputEvent> events(std::optional<double> wait_s);
  /// Shows what was drawn into the window's framebuffer; may wait for the screen.
  void swap();

  [[nodiscard]] int framebuffer_width() const;  ///< pixels
  [[nodiscard]] int framebuffer_height() const;
  [[nodiscard]] float scale() const;   ///< HiDPI: pixels per point
  [[nodiscard]] bool visible() const;  ///< not minimized, some size
  /// Where it is, or would be were it not maximized.
  [[nodiscard]] WindowPlacement placement() const;
  /// UTF-8.
  void set_clipboard(std::string const& text);
  [[nodiscard]] std::string clipboard() const;  ///< empty when it holds no text

 private:
  struct Impl;
  explicit Window(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
