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
  # The first lets ccache see through it. The others: GCC 12 reports the inside of std::string's operator+, which it
  # passes over where the header is read and not precompiled.
  target_compile_options(knotmap_options INTERFACE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow -Wno-restrict)
  # A precompiled header fills GCC's heap at once: by its own measure it would collect garbage again and again, for a
  # tenth of its time. From half a gigabyte on it does, so that a small machine is not overrun.
  target_compile_options(knotmap_options INTERFACE "SHELL:--param ggc-min-heapsize=524288")
endif()

set(KNOTMAP_UNITY 4 CACHE STRING "How many source files of a folder are compiled as one; 0: each alone")

# knotmap_library(<folder> [COLD] [TOGETHER <n>] [USES <folder>...] [LINKS <target>...])
# Everything in the folder becomes the library knotmap_<folder>; it may include only what it USES.
# Its files are compiled KNOTMAP_UNITY at a time (0: each alone): a third less time for a whole build, while a changed file
# is still in the program after a few seconds. TOGETHER: fewer at a time, in a folder of slow files, where no tests are built. So the files of a
# folder share one set of names: what two of them hide in anonymous namespaces must be called differently.
# COLD: nothing in the folder runs often enough to be worth the optimizer's time; it is compiled with -O1 in a Release,
# in four fifths of the time, and not optimized at all where tests are built.
function(knotmap_library name)
  cmake_parse_arguments(ARG "COLD" "TOGETHER" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  set(kind PUBLIC)
  if(sources)
    add_library(knotmap_${name} STATIC ${sources})
    if(ARG_COLD)
      target_compile_options(knotmap_${name} PRIVATE ${knotmap_cold_options})
      knotmap_reuse(knotmap_${name} ${knotmap_cold_heavy})
    else()
      knotmap_reuse(knotmap_${name} knotmap_heavy)
    endif()
    if(KNOTMAP_UNITY)
      set(together ${KNOTMAP_UNITY})
      if(ARG_TOGETHER AND ARG_TOGETHER LESS together AND NOT KNOTMAP_TESTS)
        set(together ${ARG_TOGETHER})
      endif()
      set_target_properties(knotmap_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${together})
      # GCC takes a file that is included for a header, where it reports what is right in a source file: a hidden
      # struct (Renderer::Parts) that holds a type of an anonymous namespace.
      target_compile_options(knotmap_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
  else()  # headers only
    add_library(knotmap_${name} INTERFACE)
    set(kind INTERFACE)
  endif()
  target_link_libraries(knotmap_${name} ${kind} knotmap_options ${ARG_LINKS})
  foreach(used ${ARG_USES})
    target_link_libraries(knotmap_${name} ${kind} knotmap_${used})
  endforeach()
endfunction()
