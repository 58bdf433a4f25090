# The precompiled headers: what most files include anyway, read once. Every source file still includes what it
# uses and builds with KNOTMAP_PCH=OFF (clang-tidy reads the sources so).
#
# Only headers that never change are here: a header of src/ in the list would cost every file a rebuild each time
# it changes. nlohmann/json.hpp is left out on purpose: its templates cost every file that loads it 0.4 s.

option(KNOTMAP_PCH "Read the heavy headers once, as a precompiled header" ON)

set(knotmap_heavy_headers
  <algorithm> <array> <charconv> <chrono> <cmath> <cstddef> <cstdint> <cstdio> <cstdlib> <cstring>
  <exception> <filesystem> <fstream> <functional> <limits> <map> <memory> <numeric> <optional> <set>
  <span> <sstream> <string> <string_view> <system_error> <tuple> <unordered_map> <utility> <variant> <vector>
  <fmt/format.h> <tl/expected.hpp>
  <glm/common.hpp> <glm/ext/matrix_clip_space.hpp> <glm/ext/matrix_transform.hpp> <glm/geometric.hpp>
  <glm/mat3x3.hpp> <glm/mat4x4.hpp> <glm/trigonometric.hpp> <glm/vec2.hpp> <glm/vec3.hpp> <glm/vec4.hpp>)

# knotmap_precompiled(<target> HEADERS <header>... [LINKS <target>...] [OPTIONS <flag>...]) makes the precompiled header <target>.
function(knotmap_precompiled target)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS;OPTIONS" ${ARGN})
  if(NOT KNOTMAP_PCH)
    return()
  endif()
  set(empty ${PROJECT_BINARY_DIR}/${target}.cpp)  # a target needs a source file
  file(CONFIGURE OUTPUT ${empty} CONTENT "")
  add_library(${target} OBJECT ${empty})
  target_link_libraries(${target} PRIVATE knotmap_options ${ARG_LINKS})
  target_compile_options(${target} PRIVATE ${ARG_OPTIONS})
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

# knotmap_reuse(<target> <precompiled>): the target's files load that precompiled header.
function(knotmap_reuse target precompiled)
  if(KNOTMAP_PCH)
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
  endif()
endfunction()
