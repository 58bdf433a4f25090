// How a program reads its vertices.
#pragma once

#include <cstddef>

#include "render/gl/buffer.h"

namespace knotmap::gl {

/// How a Handle makes and deletes a vertex array.
struct VertexArrayKind {
  static GLuint create() {
    GLuint id = 0;
    glGenVertexArrays(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteVertexArrays(1, &id); }
};

/// One attribute within a vertex, as glVertexAttribPointer takes it.
struct Attribute {
  GLuint location = 0;      ///< layout(location = ...) in the shader
  GLint components = 3;     ///< 1 to 4
  GLenum type = GL_FLOAT;   ///< of a component in the buffer
  bool normalized = false;  ///< whole numbers are read as 0..1 or -1..1
  std::size_t offset = 0;   ///< bytes from the vertex's first
};

/// Which buffers and places the attributes of a program are read from. Also serves a draw without
/// any attribute, which needs one bound.
class VertexArray {
 public:
  explicit VertexArray(std::string_view name) {
    glBindVertexArray(handle_.id());
    label(GL_VERTEX_ARRAY, handle_.id(), name);
  }

  void bind() const { glBindVertexArray(handle_.id()); }

  /// Reads the attribute from the buffer, `stride` bytes a vertex.
  void read(Buffer const& buffer, std::size_t stride, Attribute const& attribute) const {
    bind();
    buffer.bind();
    glEnableVertexAttribArray(attribute.location);
    glVertexAttribPointer(attribute.location, attribute.components, attribute.type,
                          attribute.normalized ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(stride),
                          // NOLINTNEXTLINE(performance-no-int-to-ptr): how GL takes an offset
                          reinterpret_cast<void const*>(attribute.offset));
  }
  /// The attribute is the same for all vertices from now on (glVertexAttrib*).
  void same_for_all(GLuint location) const {
    bind();
    glDisableVertexAttribArray(location);
  }

 private:
  Handle<VertexArrayKind> handle_;
};

}  // namespace knotmap::gl
