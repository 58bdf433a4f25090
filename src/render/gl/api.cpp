// Which GL this is, and what its debug output reports.
#include "render/gl/api.h"

namespace knotmap::gl {
namespace {

bool has_debug() {
  return epoxy_has_gl_extension("GL_KHR_debug");
}

/// True when the context was made for debugging (only then does it report everything).
bool is_debug_context() {
  if (!has_debug()) return false;
  if (is_es()) return glIsEnabled(GL_DEBUG_OUTPUT) == GL_TRUE;
  GLint flags = 0;
  glGetIntegerv(GL_CONTEXT_FLAGS, &flags);
  return (static_cast<unsigned>(flags) & GL_CONTEXT_FLAG_DEBUG_BIT) != 0U;
}

void on_message(GLenum /*source*/, GLenum type, GLuint /*id*/, GLenum severity, GLsizei length,
                GLchar const* text, void const* user) {
  bool const worth_reporting = type == GL_DEBUG_TYPE_ERROR ||
                               type == GL_DEBUG_TYPE_UNDEFINED_BEHAVIOR ||
                               severity == GL_DEBUG_SEVERITY_HIGH;
  if (!worth_reporting) return;
  auto* messages = static_cast<std::vector<std::string>*>(const_cast<void*>(user));
  messages->emplace_back(text, static_cast<std::size_t>(length));
}

}  // namespace

bool is_es() {
  return !epoxy_is_desktop_gl();
}

void label(GLenum kind, GLuint id, std::string_view name) {
  if (!has_debug()) return;
  auto const length = static_cast<GLsizei>(name.size());
  if (is_es()) {
    glObjectLabelKHR(kind, id, length, name.data());
  } else {
    glObjectLabel(kind, id, length, name.data());
  }
}

void collect_messages(std::vector<std::string>& messages) {
  if (!is_debug_context()) return;
  glEnable(GL_DEBUG_OUTPUT);
  glEnable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
  if (is_es()) {
    glDebugMessageCallbackKHR(on_message, &messages);
  } else {
    glDebugMessageCallback(on_message, &messages);
  }
}

void stop_collecting() {
  if (!is_debug_context()) return;
  if (is_es()) {
    glDebugMessageCallbackKHR(nullptr, nullptr);
  } else {
    glDebugMessageCallback(nullptr, nullptr);
  }
}

}  // namespace knotmap::gl
