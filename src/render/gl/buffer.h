// A buffer of vertices or indices.
#pragma once

#include <cstddef>
#include <span>

#include "render/gl/api.h"

namespace knotmap::gl {

/// How a Handle makes and deletes a buffer.
struct BufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenBuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteBuffers(1, &id); }
};

/// Memory of the GL that holds vertices or indices.
class Buffer {
 public:
  /// `target`: GL_ARRAY_BUFFER or GL_ELEMENT_ARRAY_BUFFER; `name` is for a GL debugger.
  Buffer(GLenum target, std::string_view name) : target_(target) {
    glBindBuffer(target_, handle_.id());
    label(GL_BUFFER, handle_.id(), name);
  }

  void bind() const { glBindBuffer(target_, handle_.id()); }

  /// Replaces all of it; `usage` as in glBufferData. An index buffer belongs to the vertex array
  /// that is bound meanwhile. Too little memory is a GL error, found by the next gl::check_errors.
  template <class T>
  void upload(std::span<T const> values, GLenum usage) {
    bind();
    glBufferData(target_, static_cast<GLsizeiptr>(values.size_bytes()), values.data(), usage);
  }

 private:
  Handle<BufferKind> handle_;
  GLenum target_;
};

}  // namespace knotmap::gl
