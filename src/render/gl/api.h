// What the GL objects share: the loader, which GL this is, names for the debugger, move-only
// handles.
#pragma once

#include <epoxy/gl.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knotmap::gl {

/// True in an OpenGL ES context (a browser's, or a test's).
[[nodiscard]] bool is_es();

/// Names an object for the debugger and for debug messages; nothing where the GL cannot.
void label(GLenum kind, GLuint id, std::string_view name);

/// Begins to collect what a debug context tells; nothing in an ordinary context.
void collect_messages(std::vector<std::string>& messages);
void stop_collecting();

/// Owns one GL object. 0 when moved from.
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
