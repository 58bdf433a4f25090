# How Knotmap's targets are made: one library a folder of src/, so that a wrong arrow is a link error.

add_library(knotmap_options INTERFACE)
target_compile_features(knotmap_options INTERFACE cxx_std_20)
target_include_directories(knotmap_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(knotmap_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
  -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
if(KNOTMAP_STRICT)
  target_compile_options(knotmap_options INTERFACE -Werror)
endif()
if(KNOTMAP_SANITIZE)
  target_compile_options(knotmap_options INTERFACE -fsanitize=${KNOTMAP_SANITIZE}
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(knotmap_options INTERFACE -fsanitize=${KNOTMAP_SANITIZE})
endif()
if(KNOTMAP_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(knotmap_options INTERFACE -fpch-preprocess)  # lets ccache see through it
endif()

# knotmap_library(<folder> [USES <folder>...] [LINKS <target>...])
# Everything in the folder becomes the library knotmap_<folder>; it may include only what it USES.
function(knotmap_library name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  set(kind PUBLIC)
  if(sources)
    add_library(knotmap_${name} STATIC ${sources})
    knotmap_reuse(knotmap_${name} knotmap_heavy)
  else()  # headers only
    add_library(knotmap_${name} INTERFACE)
    set(kind INTERFACE)
  endif()
  target_link_libraries(knotmap_${name} ${kind} knotmap_options ${ARG_LINKS})
  foreach(used ${ARG_USES})
    target_link_libraries(knotmap_${name} ${kind} knotmap_${used})
  endforeach()
endfunction()
