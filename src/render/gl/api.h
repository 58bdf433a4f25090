// What the GL objects share: the loader, which GL this is, names for the debugger, move-only
// handles.
#pragma once

#include <epoxy/gl.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knotmap::gl {

/// True when the current context is OpenGL ES (a browser's, or a test's), false for desktop OpenGL.
[[nodiscard]] bool is_es();

/// Names an object (`kind` as in glObjectLabel: GL_TEXTURE ...) for a GL debugger and for debug
/// messages. Does nothing without GL_KHR_debug.
void label(GLenum kind, GLuint id, std::string_view name);

/// From now on adds each error, undefined behaviour and grave warning that a debug context reports
/// to `messages`, which must live until stop_collecting(). Does nothing in an ordinary context.
void collect_messages(std::vector<std::string>& messages);
/// Ends that.
void stop_collecting();

/// Owns one GL object: makes it with `Kind::create()` and deletes it with `Kind::destroy(id)`, both
/// in the current context. Move-only; holds no object (0) when moved from.
template <class Kind>
class Handle {
 public:
  Handle() : id_(Kind::create()) {}
  ~Handle() {
    if (id_ != 0) Kind::destroy(id_);
  }
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, 0U)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  Handle(Handle const&) = delete;
  Handle& operator=(Handle const&) = delete;

  [[nodiscard]] GLuint id() const { return id_; }

 private:
  GLuint id_;
};

}  // namespace knotmap::gl
