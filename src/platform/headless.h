// OpenGL without a display: an EGL context that draws to framebuffers only.
#pragma once

#include <cstdint>
#include <memory>
#include <thread>

#include "base/fault.h"

namespace knotmap {

enum class Gl : std::uint8_t { core_3_3, es_3_0 };

/// Current on this thread while it lives.
class HeadlessGl {
 public:
  /// A fault says which libraries to install when there is no EGL or no driver.
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

/// Loads the driver on another core while the caller reads its files: `HeadlessGl::create` then
/// finds it there (or waits for it). Whether it worked is told by `create` alone.
class DriverAhead {
 public:
  DriverAhead();
  ~DriverAhead();  ///< waits until it is loaded
  DriverAhead(DriverAhead const&) = delete;
  DriverAhead& operator=(DriverAhead const&) = delete;

 private:
  std::thread loading_;
};

}  // namespace knotmap
