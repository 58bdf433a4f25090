// OpenGL without a display: an EGL context that draws to framebuffers only.
#pragma once

#include <cstdint>
#include <memory>
#include <thread>

#include "base/fault.h"

namespace knotmap {

/// Which OpenGL a context offers: desktop OpenGL 3.3 core, or OpenGL ES 3.0 (what a browser has).
/// The driver may give a later version that contains it.
enum class Gl : std::uint8_t { core_3_3, es_3_0 };

/// An OpenGL context without a window: it draws to framebuffers only. It is current on the thread
/// that made it while it lives, and belongs to that thread. One at a time a thread.
class HeadlessGl {
 public:
  /// Tries Mesa's surfaceless platform, then the devices of EGL, then the default display. `debug`:
  /// a debug context, whose errors gl::collect_messages gathers (slower on some drivers). A fault,
  /// with EGL's last error and what to install, when none of them offers this OpenGL.
  [[nodiscard]] static Result<std::unique_ptr<HeadlessGl>> create(Gl version = Gl::core_3_3,
                                                                  bool debug = false);
  ~HeadlessGl();
  HeadlessGl(HeadlessGl const&) = delete;
  HeadlessGl& operator=(HeadlessGl const&) = delete;

 private:
  struct Context;
  explicit HeadlessGl(std::unique_ptr<Context> context);
  std::unique_ptr<Context> context_;
};

/// Loads the driver on a thread of its own while the caller reads its files, so that
/// `HeadlessGl::create` finds it loaded (or waits for it). Reports nothing: when it fails, `create`
/// tries again and has the fault.
class DriverAhead {
 public:
  DriverAhead();   ///< begins to load
  ~DriverAhead();  ///< waits until it is loaded
  DriverAhead(DriverAhead const&) = delete;
  DriverAhead& operator=(DriverAhead const&) = delete;

 private:
  std::thread loading_;
};

}  // namespace knotmap
