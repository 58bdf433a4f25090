// OpenGL without a display: an EGL context that draws to framebuffers only.
#pragma once

#include <cstdint>
#include <memory>

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

}  // namespace knotmap
