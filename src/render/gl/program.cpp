// Reading, compiling and linking shaders.
#include "render/gl/program.h"

#include <fmt/format.h>

#include <array>
#include <sstream>
#include <string_view>

#include "platform/files.h"
#include "render/gl/limits.h"

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

using Switches = std::vector<std::string>;

std::string header_of(Switches const& switches) {
  std::string header =
      is_es() ? "#version 300 es\nprecision highp float;\n" : "#version 330 core\n";
  for (auto const& each : switches) header += "#define " + each + "\n";
  return header + "#line 1\n";
}

/// The first line of a driver's log that says something, without control characters.
std::string first_line(std::string_view log) {
  std::string line;
  for (char const c : log) {
    bool const ends = c == '\n' || c == '\r' || c == '\0';
    if (ends && !line.empty()) break;
    if (!ends) line += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return line.empty() ? "the driver does not say why" : line;
}

/// `step`: "compile" or "link".
tl::unexpected<Fault> refused(std::filesystem::path const& file, Switches const& switches,
                              std::string_view step, std::string_view log) {
  auto const variant =
      switches.empty() ? std::string{} : fmt::format(" as {}", fmt::join(switches, " "));
  return fail({.file = file.string(),
               .pointer = {},
               .what = fmt::format("the driver does not {} this shader{}: {}; driver: {}", step,
                                   variant, first_line(log), driver_name()),
               .remedy = fmt::format("{} is needed: update the driver of the graphics card",
                                     is_es() ? "OpenGL ES 3.0" : "OpenGL 3.3")});
}

/// A shader lives until its program is linked.
class Shader {
 public:
  explicit Shader(GLenum kind) : id_(glCreateShader(kind)) {}
  ~Shader() { glDeleteShader(id_); }
  Shader(Shader const&) = delete;
  Shader& operator=(Shader const&) = delete;

  [[nodiscard]] GLuint id() const { return id_; }

  Result<void> compile(std::filesystem::path const& file, Switches const& switches) const {
    auto const source = with_includes(file);
    if (!source) return fail(source.error());
    auto const header = header_of(switches);
    std::array<char const*, 2> const parts{header.c_str(), source->c_str()};
    glShaderSource(id_, 2, parts.data(), nullptr);
    glCompileShader(id_);
    GLint good = GL_FALSE;
    glGetShaderiv(id_, GL_COMPILE_STATUS, &good);
    if (good == GL_TRUE) return {};
    std::array<GLchar, 1024> log{};
    glGetShaderInfoLog(id_, static_cast<GLsizei>(log.size()), nullptr, log.data());
    return refused(file, switches, "compile", log.data());
  }

 private:
  GLuint id_;
};

}  // namespace

Result<Program> Program::load(std::filesystem::path const& folder, std::string const& vertex,
                              std::string const& fragment,
                              std::vector<std::string> const& switches) {
  auto const vertex_file = folder / (vertex + ".vert");
  auto const fragment_file = folder / (fragment + ".frag");
  Shader const vertex_shader(GL_VERTEX_SHADER);
  if (auto done = vertex_shader.compile(vertex_file, switches); !done) return fail(done.error());
  Shader const fragment_shader(GL_FRAGMENT_SHADER);
  if (auto done = fragment_shader.compile(fragment_file, switches); !done)
    return fail(done.error());

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
  return refused(fragment_file, switches, "link", log.data());
}

}  // namespace knotmap::gl
