#include "render/gl/limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

#include "render/gl/api.h"

namespace knotmap::gl {
namespace {

int asked(GLenum what) {
  GLint value = 0;
  glGetIntegerv(what, &value);
  return std::max(1, static_cast<int>(value));
}

/// The number in an environment variable, or `otherwise` where there is none from 1.
int from_environment(char const* name, int otherwise) {
  char const* const text = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets it
  if (text == nullptr) return otherwise;
  std::string_view const digits(text);
  int value = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  bool const good = error == std::errc{} && end == digits.data() + digits.size() && value >= 1;
  return good ? value : otherwise;
}

std::string words(GLenum what) {
  auto const* const text = reinterpret_cast<char const*>(glGetString(what));
  return text == nullptr ? "unknown" : text;
}

std::string error_name(GLenum error) {
  switch (error) {
    case GL_OUT_OF_MEMORY:
      return "out of memory";
    case GL_CONTEXT_LOST:
      return "the context was lost";
    case GL_INVALID_ENUM:
      return "GL_INVALID_ENUM";
    case GL_INVALID_VALUE:
      return "GL_INVALID_VALUE";
    case GL_INVALID_OPERATION:
      return "GL_INVALID_OPERATION";
    case GL_INVALID_FRAMEBUFFER_OPERATION:
      return "GL_INVALID_FRAMEBUFFER_OPERATION";
    default:
      return fmt::format("error {:#06x}", error);
  }
}

}  // namespace

int Limits::side() const {
  return std::min({texture_side, renderbuffer_side, viewport_width, viewport_height});
}

Limits limits_of_context() {
  std::array<GLint, 2> viewport{};
  glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport.data());
  int const side = from_environment("KNOTMAP_GL_SIDE", asked(GL_MAX_TEXTURE_SIZE));
  int const samples = from_environment("KNOTMAP_GL_SAMPLES", asked(GL_MAX_SAMPLES));
  Limits limits;
  limits.texture_side = std::min(side, asked(GL_MAX_TEXTURE_SIZE));
  limits.renderbuffer_side = asked(GL_MAX_RENDERBUFFER_SIZE);
  limits.viewport_width = std::max(1, static_cast<int>(viewport[0]));
  limits.viewport_height = std::max(1, static_cast<int>(viewport[1]));
  limits.samples = std::min(samples, asked(GL_MAX_SAMPLES));
  if (!is_es()) limits.samples = std::min(limits.samples, asked(GL_MAX_COLOR_TEXTURE_SAMPLES));
  return limits;
}

std::string driver_name() {
  return fmt::format("{}, {}, {}", words(GL_VENDOR), words(GL_RENDERER), words(GL_VERSION));
}

Result<void> check_errors(std::string const& doing) {
  GLenum const first = glGetError();
  if (first == GL_NO_ERROR) return {};
  // One flag may be kept for each part of a distributed driver; a lost context answers for ever.
  constexpr int most_flags = 16;
  for (int i = 0; i < most_flags && glGetError() != GL_NO_ERROR; ++i) continue;
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("OpenGL failed while {}: {}; driver: {}", doing,
                                   error_name(first), driver_name()),
               .remedy = first == GL_OUT_OF_MEMORY
                             ? "ask for a smaller picture, or close other programs"
                             : "update the driver of the graphics card"});
}

}  // namespace knotmap::gl
