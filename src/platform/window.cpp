// The window through GLFW: callbacks fill a queue, so that a key pressed and released within one
// frame is not lost.
#include "platform/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>
#include <utility>

#include "platform/key_names.h"
#include "platform/screen_scale.h"
#include "platform/window_fit.h"

namespace knotmap {
namespace {

std::string glfw_error() {
  char const* words = nullptr;
  glfwGetError(&words);
  return words == nullptr ? "unknown reason" : words;
}

/// The screens of now, the main one first.
std::vector<ScreenArea> screens() {
  int count = 0;
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  std::vector<ScreenArea> all;
  for (int i = 0; i < count; ++i) {
    ScreenArea area;
    glfwGetMonitorWorkarea(monitors[i], &area.x, &area.y, &area.width, &area.height);
    bool const is_twin = std::find(all.begin(), all.end(), area) != all.end();  // mirrored screens
    if (area.width > 0 && area.height > 0 && !is_twin) all.push_back(area);
  }
  return all;
}

/// What a screen tells of itself.
ScreenFacts facts_of(GLFWmonitor* monitor, float content_scale) {
  ScreenFacts facts;
  facts.content_scale = content_scale;
  if (monitor == nullptr) return facts;
  if (auto const* const mode = glfwGetVideoMode(monitor)) {
    facts.width = mode->width;
    facts.height = mode->height;
  }
  glfwGetMonitorPhysicalSize(monitor, &facts.width_mm, &facts.height_mm);
  return facts;
}

/// The screen that the middle of a window lies on, else the first one; null without any.
GLFWmonitor* screen_of(GLFWwindow* window) {
  int left = 0;
  int top = 0;
  int wide = 0;
  int high = 0;
  glfwGetWindowPos(window, &left, &top);
  glfwGetWindowSize(window, &wide, &high);
  int count = 0;
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  for (int i = 0; i < count; ++i) {
    int x = 0;
    int y = 0;
    glfwGetMonitorPos(monitors[i], &x, &y);
    auto const* const mode = glfwGetVideoMode(monitors[i]);
    int const middle_x = left + wide / 2 - x;
    int const middle_y = top + high / 2 - y;
    if (mode != nullptr && middle_x >= 0 && middle_x < mode->width && middle_y >= 0 &&
        middle_y < mode->height) {
      return monitors[i];
    }
  }
  return glfwGetPrimaryMonitor();
}

/// The size of a window that opens for the first time, in the desktop's units before it scales
/// them: that of `points` as the main screen shows points, and no larger than the screen.
std::pair<int, int> first_size(WindowPlacement const& points) {
  auto* const monitor = glfwGetPrimaryMonitor();
  if (monitor == nullptr) return {points.width, points.height};
  float content = 1.0F;
  glfwGetMonitorContentScale(monitor, &content, nullptr);
  content = std::max(content, 0.1F);
  float const growth = screen_scale(facts_of(monitor, content)) / content;
  int wide = 0;
  int high = 0;
  glfwGetMonitorWorkarea(monitor, nullptr, nullptr, &wide, &high);
  auto const fitted = [&](int side, int room) {
    auto const wanted = std::lround(static_cast<float>(side) * growth);
    auto const most = std::lround(static_cast<float>(room) / content);
    return static_cast<int>(room > 0 ? std::min(wanted, most) : wanted);
  };
  return {fitted(points.width, wide), fitted(points.height, high)};
}

bool held(int mods, int bit) {
  return (static_cast<unsigned>(mods) & static_cast<unsigned>(bit)) != 0U;
}

}  // namespace

struct Window::Impl {
  GLFWwindow* window = nullptr;
  std::vector<InputEvent> queue;
  WindowPlacement normal;  ///< where it was last when not maximized
  bool last_repeated = false;
  std::optional<std::pair<double, double>> pointer;  ///< as of the last event, not as of now
  int mods = 0;
  float scale = 1.0F;    ///< of the screen that the window is on
  std::string by_place;  ///< InputEvent::by_place of the key whose character comes next

  Impl() = default;
  Impl(Impl const&) = delete;
  Impl& operator=(Impl const&) = delete;
  ~Impl() {
    if (window != nullptr) glfwDestroyWindow(window);
    glfwTerminate();
  }

  static Impl& of(GLFWwindow* window) {
    return *static_cast<Impl*>(glfwGetWindowUserPointer(window));
  }

  InputEvent& add(InputEvent::Kind kind) {
    InputEvent event;
    event.kind = kind;
    event.shift = held(mods, GLFW_MOD_SHIFT);
    event.control = held(mods, GLFW_MOD_CONTROL);
    event.alt = held(mods, GLFW_MOD_ALT);
    queue.push_back(std::move(event));
    return queue.back();
  }

  /// Window coordinates in pixels of the framebuffer.
  [[nodiscard]] std::pair<float, float> pixels(double x, double y) const {
    int width = 0;
    int height = 0;
    int fb_width = 0;
    int fb_height = 0;
    glfwGetWindowSize(window, &width, &height);
    glfwGetFramebufferSize(window, &fb_width, &fb_height);
    if (width <= 0 || height <= 0) return {0.0F, 0.0F};
    return {static_cast<float>(x * fb_width / width), static_cast<float>(y * fb_height / height)};
  }

  void add_at_pointer(InputEvent::Kind kind, int button) {
    // Where it was when the button went down: glfwGetCursorPos says where it is by now.
    double x = 0.0;
    double y = 0.0;
    if (pointer) {
      std::tie(x, y) = *pointer;
    } else {
      glfwGetCursorPos(window, &x, &y);
    }
    InputEvent& event = add(kind);
    std::tie(event.x, event.y) = pixels(x, y);
    event.button = button;
  }

  /// Asks the screen again; whether things are to be drawn larger or smaller than before.
  bool measure() {
    float content = 1.0F;
    glfwGetWindowContentScale(window, &content, nullptr);
    return std::exchange(scale, screen_scale(facts_of(screen_of(window), content))) != scale;
  }
  void moved() {
    remember_placement();
    if (measure()) add(InputEvent::Kind::resize);
  }

  void remember_placement() {
    if (glfwGetWindowAttrib(window, GLFW_MAXIMIZED) != 0 ||
        glfwGetWindowAttrib(window, GLFW_ICONIFIED) != 0) {
      return;
    }
    glfwGetWindowPos(window, &normal.x, &normal.y);
    glfwGetWindowSize(window, &normal.width, &normal.height);
  }

  static void on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
    Impl& self = of(window);
    self.mods = mods;
    char const* const label = glfwGetKeyName(key, scancode);
    std::string_view const printed = label == nullptr ? "" : label;
    std::string const name = key_name(key, printed);
    auto const place = name_by_place(key, printed);
    self.by_place = place.empty() ? "" : modifier_prefix(mods) + place;
    if (name.empty()) return;
    if (action == GLFW_RELEASE) {
      self.add(InputEvent::Kind::key_up).name = name;
      return;
    }
    self.last_repeated = action == GLFW_REPEAT;
    bool const plain = !held(mods, GLFW_MOD_CONTROL) && !held(mods, GLFW_MOD_ALT);
    if (plain && is_named_by_character(name)) return;  // on_text adds it, by its character
    InputEvent& event = self.add(InputEvent::Kind::key);
    event.name = modifier_prefix(mods) + name;
    event.by_place = self.by_place;
    event.repeated = self.last_repeated;
  }

  static void on_text(GLFWwindow* window, unsigned codepoint) {
    Impl& self = of(window);
    bool const letter = (codepoint >= 'a' && codepoint <= 'z') ||
                        (codepoint >= 'A' && codepoint <= 'Z') || codepoint == ' ';
    if (!letter) {
      InputEvent& key = self.add(InputEvent::Kind::key);
      key.name = utf8(codepoint);
      key.by_place = self.by_place;
      key.repeated = self.last_repeated;
    }
    self.add(InputEvent::Kind::text).codepoint = codepoint;
  }

  static void on_button(GLFWwindow* window, int button, int action, int mods) {
    Impl& self = of(window);
    self.mods = mods;
    self.add_at_pointer(action == GLFW_PRESS ? InputEvent::Kind::press : InputEvent::Kind::release,
                        button);
  }

  void listen() {
    glfwSetWindowUserPointer(window, this);
    glfwSetInputMode(window, GLFW_LOCK_KEY_MODS, GLFW_FALSE);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_text);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
      of(w).pointer = {x, y};
      InputEvent& event = of(w).add(InputEvent::Kind::pointer);
      std::tie(event.x, event.y) = of(w).pixels(x, y);
    });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double x, double y) {
      InputEvent& event = of(w).add(InputEvent::Kind::wheel);
      event.x = static_cast<float>(x);
      event.y = static_cast<float>(y);
    });
    glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
      if (entered == GLFW_FALSE) of(w).add(InputEvent::Kind::leave);
    });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int focused) {
      if (focused == GLFW_FALSE) of(w).add(InputEvent::Kind::focus);
    });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* w) {
      glfwSetWindowShouldClose(w, GLFW_FALSE);  // the program decides
      of(w).add(InputEvent::Kind::close);
    });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int /*width*/, int /*height*/) {
      of(w).add(InputEvent::Kind::resize);
    });
    glfwSetWindowRefreshCallback(window,
                                 [](GLFWwindow* w) { of(w).add(InputEvent::Kind::resize); });
    glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float /*x*/, float /*y*/) {
      of(w).measure();
      of(w).add(InputEvent::Kind::resize);
    });
    glfwSetWindowPosCallback(window, [](GLFWwindow* w, int /*x*/, int /*y*/) { of(w).moved(); });
    glfwSetWindowSizeCallback(window,
                              [](GLFWwindow* w, int /*width*/, int /*height*/) { of(w).moved(); });
  }
};

Result<std::unique_ptr<Window>> Window::open(std::string const& title,
                                             WindowPlacement const& wanted, bool debug) {
  if (glfwInit() == GLFW_FALSE) {
    return fail({"", "", fmt::format("no window can be opened: {}", glfw_error()),
                 "start it on a desktop; the commands `picture` and `find` need none"});
  }
  auto impl = std::make_unique<Impl>();  // ends GLFW again, whatever comes
  auto const placement = fitted(wanted, screens());
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_OPENGL_DEBUG_CONTEXT, debug ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);  // everything is drawn elsewhere and copied here
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  // A remembered size is in pixels already; only the first one is in points.
  bool const remembered = placement.x != -1 || placement.y != -1;
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, remembered ? GLFW_FALSE : GLFW_TRUE);
  auto const [width, height] =
      remembered ? std::pair(placement.width, placement.height) : first_size(placement);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  glfwWindowHint(GLFW_MAXIMIZED, placement.maximized ? GLFW_TRUE : GLFW_FALSE);
  impl->window = glfwCreateWindow(std::clamp(width, 320, 16384), std::clamp(height, 240, 16384),
                                  title.c_str(), nullptr, nullptr);
  if (impl->window == nullptr) {
    return fail({"", "", fmt::format("no window with OpenGL 3.3 can be opened: {}", glfw_error()),
                 "install libgl1-mesa-dri, or the driver of the graphics card"});
  }
  glfwSetWindowSizeLimits(impl->window, 320, 240, GLFW_DONT_CARE, GLFW_DONT_CARE);
  if (!placement.maximized && remembered) {
    glfwSetWindowPos(impl->window, placement.x, placement.y);
  }
  impl->normal = placement;
  static_cast<void>(impl->measure());
  impl->listen();
  glfwMakeContextCurrent(impl->window);
  glfwSwapInterval(1);
  glfwShowWindow(impl->window);
  return std::unique_ptr<Window>(new Window(std::move(impl)));
}

Window::Window(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Window::~Window() = default;

std::vector<InputEvent> Window::events(std::optional<double> wait_s) {
  if (!impl_->queue.empty() || wait_s.value_or(1.0) <= 0.0) {
    glfwPollEvents();
  } else if (wait_s) {
    glfwWaitEventsTimeout(*wait_s);
  } else {
    glfwWaitEvents();
  }
  return std::exchange(impl_->queue, {});
}

void Window::swap() {
  glfwSwapBuffers(impl_->window);
}

int Window::framebuffer_width() const {
  int width = 0;
  glfwGetFramebufferSize(impl_->window, &width, nullptr);
  return width;
}

int Window::framebuffer_height() const {
  int height = 0;
  glfwGetFramebufferSize(impl_->window, nullptr, &height);
  return height;
}

float Window::scale() const {
  return impl_->scale;
}

bool Window::visible() const {
  return glfwGetWindowAttrib(impl_->window, GLFW_ICONIFIED) == GLFW_FALSE &&
         framebuffer_width() > 0 && framebuffer_height() > 0;
}

WindowPlacement Window::placement() const {
  impl_->remember_placement();
  WindowPlacement placement = impl_->normal;
  placement.maximized = glfwGetWindowAttrib(impl_->window, GLFW_MAXIMIZED) != 0;
  return placement;
}

std::string Window::clipboard() const {
  char const* text = glfwGetClipboardString(impl_->window);
  return text == nullptr ? "" : text;
}

void Window::set_clipboard(std::string const& text) {
  glfwSetClipboardString(impl_->window, text.c_str());
}

}  // namespace knotmap
