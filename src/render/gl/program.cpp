// Reading, compiling and linking shaders.
#include "render/gl/program.h"

#include <array>
#include <sstream>
#include <string_view>

#include "platform/files.h"

namespace knotmap::gl {
namespace {

/// The text of a shader, with the files that it includes in the place of the lines that name them
/// (one level: what is included includes nothing).
Result<std::string> with_includes(std::filesystem::path const& file) {
  constexpr std::string_view word = "#include \"";
  auto text = read_text(file);
  if (!text) return text;
  std::string whole;
  std::istringstream lines(*text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.compare(0, word.size(), word) != 0) {
      whole += line + "\n";
      continue;
    }
    auto const name = line.substr(word.size(), line.find('"', word.size()) - word.size());
    auto included = read_text(file.parent_path() / name);
    if (!included) return included;
    whole += "#line 1\n" + *included + "#line " + std::to_string(number + 1) + "\n";
  }
  return whole;
}

std::string header_of(std::vector<std::string> const& switches) {
  std::string header =
      is_es() ? "#version 300 es\nprecision highp float;\n" : "#version 330 core\n";
  for (auto const& each : switches) header += "#define " + each + "\n";
  return header + "#line 1\n";
}

/// A shader lives until its program is linked.
class Shader {
 public:
  explicit Shader(GLenum kind) : id_(glCreateShader(kind)) {}
  ~Shader() { glDeleteShader(id_); }
  Shader(Shader const&) = delete;
  Shader& operator=(Shader const&) = delete;

  [[nodiscard]] GLuint id() const { return id_; }

  Result<void> compile(std::filesystem::path const& file, std::string const& header) const {
    auto const source = with_includes(file);
    if (!source) return fail(source.error());
    std::array<char const*, 2> const parts{header.c_str(), source->c_str()};
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
                              std::string const& fragment,
                              std::vector<std::string> const& switches) {
  auto const header = header_of(switches);
  auto const vertex_file = folder / (vertex + ".vert");
  auto const fragment_file = folder / (fragment + ".frag");
  Shader const vertex_shader(GL_VERTEX_SHADER);
  if (auto done = vertex_shader.compile(vertex_file, header); !done) return fail(done.error());
  Shader const fragment_shader(GL_FRAGMENT_SHADER);
  if (auto done = fragment_shader.compile(fragment_file, header); !done) return fail(done.error());

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
