// A linked pair of shaders and its uniforms.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <glm/mat3x3.hpp>
#include <glm/mat4x4.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include "base/fault.h"
#include "render/gl/api.h"

namespace knotmap::gl {

/// How a Handle makes and deletes a program.
struct ProgramKind {
  static GLuint create() { return glCreateProgram(); }
  static void destroy(GLuint id) { glDeleteProgram(id); }
};

/// A uniform's place in one program; setting it needs the program in use.
class Uniform {
 public:
  Uniform() = default;
  explicit Uniform(GLint location) : location_(location) {}

  void set(float value) const { glUniform1f(location_, value); }
  void set(int value) const { glUniform1i(location_, value); }
  void set(glm::vec2 value) const { glUniform2f(location_, value.x, value.y); }
  void set(glm::vec3 value) const { glUniform3f(location_, value.x, value.y, value.z); }
  void set(glm::vec4 value) const { glUniform4f(location_, value.x, value.y, value.z, value.w); }
  void set(glm::mat3 const& value) const {
    glUniformMatrix3fv(location_, 1, GL_FALSE, &value[0].x);
  }
  void set(glm::mat4 const& value) const {
    glUniformMatrix4fv(location_, 1, GL_FALSE, &value[0].x);
  }

 private:
  GLint location_ = -1;
};

/// A linked pair of a vertex and a fragment shader.
class Program {
 public:
  /// Compiles <folder>/<vertex>.vert and <folder>/<fragment>.frag. The version line, the precision
  /// and a `#define` for each of `switches` are put before them, so that one source serves OpenGL
  /// 3.3 and GLES 3.0 and variants; a line `#include "NAME"` stands for another file of the folder.
  /// A file that cannot be read is a fault; so is a shader that the driver refuses: one line with
  /// the file, the switches, the first line of the driver's log, and the driver.
  [[nodiscard]] static Result<Program> load(std::filesystem::path const& folder,
                                            std::string const& vertex, std::string const& fragment,
                                            std::vector<std::string> const& switches = {});

  /// Draws use it from now on.
  void use() const { glUseProgram(handle_.id()); }
  /// By its name in the shaders. One that the compiler left out takes values without effect.
  [[nodiscard]] Uniform uniform(char const* name) const {
    return Uniform(glGetUniformLocation(handle_.id(), name));
  }

 private:
  Program() = default;
  Handle<ProgramKind> handle_;
};

}  // namespace knotmap::gl
