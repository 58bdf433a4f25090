// An OpenGL context without a display, through EGL: Mesa's surfaceless platform, else the first
// device that works, else the default display.
#include "platform/headless.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <fmt/format.h>

#include <array>
#include <string_view>
#include <system_error>
#include <vector>

namespace knotmap {
namespace {

template <class Function>
Function entry(char const* name) {
  return reinterpret_cast<Function>(eglGetProcAddress(name));
}

/// True when a list of names separated by spaces holds the name.
bool has_word(char const* list, std::string_view name) {
  if (list == nullptr) return false;
  std::string_view rest(list);
  while (!rest.empty()) {
    std::size_t const end = rest.find(' ');
    if (rest.substr(0, end) == name) return true;
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  return false;
}

/// Displays worth trying, best first.
std::vector<EGLDisplay> displays() {
  std::vector<EGLDisplay> found;
  char const* extensions = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
  auto const platform_display = entry<PFNEGLGETPLATFORMDISPLAYEXTPROC>("eglGetPlatformDisplayEXT");
  if (platform_display != nullptr && has_word(extensions, "EGL_EXT_platform_base")) {
    if (has_word(extensions, "EGL_MESA_platform_surfaceless")) {
      found.push_back(
          platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr));
    }
    auto const devices = entry<PFNEGLQUERYDEVICESEXTPROC>("eglQueryDevicesEXT");
    if (devices != nullptr && has_word(extensions, "EGL_EXT_platform_device")) {
      std::array<EGLDeviceEXT, 16> device{};
      EGLint count = 0;
      if (devices(static_cast<EGLint>(device.size()), device.data(), &count) == EGL_TRUE) {
        for (EGLint i = 0; i < count; ++i) {
          found.push_back(platform_display(EGL_PLATFORM_DEVICE_EXT,
                                           device[static_cast<std::size_t>(i)], nullptr));
        }
      }
    }
  }
  found.push_back(eglGetDisplay(EGL_DEFAULT_DISPLAY));
  return found;
}

EGLContext make_context(EGLDisplay display, Gl version, bool debug) {
  bool const es = version == Gl::es_3_0;
  if (eglBindAPI(es ? EGL_OPENGL_ES_API : EGL_OPENGL_API) == EGL_FALSE) return EGL_NO_CONTEXT;
  std::array<EGLint, 5> const wanted{EGL_RENDERABLE_TYPE, es ? EGL_OPENGL_ES3_BIT : EGL_OPENGL_BIT,
                                     EGL_SURFACE_TYPE, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglChooseConfig(display, wanted.data(), &config, 1, &count) == EGL_FALSE || count == 0) {
    return EGL_NO_CONTEXT;
  }
  std::vector<EGLint> attributes{EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION,
                                 es ? 0 : 3};
  if (!es) {
    attributes.insert(attributes.end(),
                      {EGL_CONTEXT_OPENGL_PROFILE_MASK, EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT});
  }
  if (debug) attributes.insert(attributes.end(), {EGL_CONTEXT_OPENGL_DEBUG, EGL_TRUE});
  attributes.push_back(EGL_NONE);
  return eglCreateContext(display, config, EGL_NO_CONTEXT, attributes.data());
}

}  // namespace

struct HeadlessGl::Context {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;

  Context() = default;
  Context(Context const&) = delete;
  Context& operator=(Context const&) = delete;
  ~Context() {
    if (context != EGL_NO_CONTEXT) {
      eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
      eglDestroyContext(display, context);
    }
    // The display is not ended: it is one for the whole process, and ending it unloads the driver,
    // only to load it again for the next context.
  }
};

HeadlessGl::HeadlessGl(std::unique_ptr<Context> context) : context_(std::move(context)) {}
HeadlessGl::~HeadlessGl() = default;

Result<std::unique_ptr<HeadlessGl>> HeadlessGl::create(Gl version, bool debug) {
  EGLint error = EGL_SUCCESS;
  for (EGLDisplay display : displays()) {
    if (display == EGL_NO_DISPLAY) continue;
    if (eglInitialize(display, nullptr, nullptr) == EGL_FALSE) {
      error = eglGetError();
      continue;
    }
    auto owned = std::make_unique<Context>();
    owned->display = display;
    owned->context = make_context(display, version, debug);
    if (owned->context != EGL_NO_CONTEXT &&
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, owned->context) == EGL_TRUE) {
      return std::unique_ptr<HeadlessGl>(new HeadlessGl(std::move(owned)));
    }
    error = eglGetError();
  }
  return fail(
      {"", "",
       fmt::format("no OpenGL without a display: EGL offers no {} context (EGL error {:#x})",
                   version == Gl::es_3_0 ? "OpenGL ES 3.0" : "OpenGL 3.3 core", error),
       "install libegl1 and libgl1-mesa-dri, or the driver of the graphics card"});
}

DriverAhead::DriverAhead() {
  auto const load = [] {
    for (EGLDisplay display : displays()) {
      if (display == EGL_NO_DISPLAY) continue;
      if (eglInitialize(display, nullptr, nullptr) == EGL_TRUE) return;
    }
  };
  try {
    loading_ = std::thread(load);
  } catch (std::system_error const&) {  // no thread can be had: it is loaded later
  }
}

DriverAhead::~DriverAhead() {
  if (loading_.joinable()) loading_.join();
}

}  // namespace knotmap
