// Reading, compiling and linking shaders.
#include "render/gl_program.h"

#include <array>

#include "platform/files.h"

namespace knotmap::gl {
namespace {

/// A shader lives until its program is linked.
class Shader {
 public:
  explicit Shader(GLenum kind) : id_(glCreateShader(kind)) {}
  ~Shader() { glDeleteShader(id_); }
  Shader(Shader const&) = delete;
  Shader& operator=(Shader const&) = delete;

  [[nodiscard]] GLuint id() const { return id_; }

  Result<void> compile(std::filesystem::path const& file) const {
    auto const source = read_text(file);
    if (!source) return fail(source.error());
    char const* const header = is_es() ? "#version 300 es\n"
                                         "precision highp float;\n"
                                         "#line 1\n"
                                       : "#version 330 core\n#line 1\n";
    std::array<char const*, 2> const parts{header, source->c_str()};
    glShaderSource(id_, 2, parts.data(), nullptr);
    glCompileShader(id_);
    GLint good = GL_FALSE;
    glGetShaderiv(id_, GL_COMPILE_STATUS, &good);
    if (good == GL_TRUE) return {};
    std::array<GLchar, 1024> log{};
    glGetShaderInfoLog(id_, static_cast<GLsizei>(log.size()), nullptr, log.data());
    return fail({file.string(), "", std::string("does not compile: ") + log.data(),
                 "the file may be damaged: install Knotmap again"});
  }

 private:
  GLuint id_;
};

}  // namespace

Result<Program> Program::load(std::filesystem::path const& folder, std::string const& vertex,
                              std::string const& fragment) {
  auto const vertex_file = folder / (vertex + ".vert");
  auto const fragment_file = folder / (fragment + ".frag");
  Shader const vertex_shader(GL_VERTEX_SHADER);
  if (auto done = vertex_shader.compile(vertex_file); !done) return fail(done.error());
  Shader const fragment_shader(GL_FRAGMENT_SHADER);
  if (auto done = fragment_shader.compile(fragment_file); !done) return fail(done.error());

  Program program;
  GLuint const id = program.handle_.id();
  label(GL_PROGRAM, id, fragment);
  glAttachShader(id, vertex_shader.id());
  glAttachShader(id, fragment_shader.id());
  glLinkProgram(id);
  glDetachShader(id, vertex_shader.id());
  glDetachShader(id, fragment_shader.id());
  GLint good = GL_FALSE;
  glGetProgramiv(id, GL_LINK_STATUS, &good);
  if (good == GL_TRUE) return program;
  std::array<GLchar, 1024> log{};
  glGetProgramInfoLog(id, static_cast<GLsizei>(log.size()), nullptr, log.data());
  return fail({fragment_file.string(), "", std::string("does not link: ") + log.data(),
               "the file may be damaged: install Knotmap again"});
}

}  // namespace knotmap::gl
