# Debian packages by need; sourced by ./run, ./test and .ci/run. Says what is missing, installs only that.

build_packages=(g++ cmake ninja-build pkg-config
  libgl1-mesa-dri libglfw3-dev libimgui-dev libglm-dev libeigen3-dev libtinygltf-dev libstb-dev libepoxy-dev libegl-dev libopenal-dev
  nlohmann-json3-dev libcli11-dev libfmt-dev libexpected-dev zlib1g-dev libsqlite3-dev libcsv-dev libfast-float-dev libcairo2-dev libqpdf-dev)
test_packages=(catch2 xvfb xauth xdotool libgles2 poppler-utils)
check_packages=(git clang-format clang-tidy)

# install_packages PACKAGE...: everything that it says goes to standard error, so that the program's own
# answer stays alone on standard output.
install_packages() {
  local package missing=()
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  echo "Installing what is missing: ${missing[*]}" >&2
  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "Needs root or sudo to install: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -q update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get -q install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 30 "$log" >&2
    rm -f "$log"
    echo "Installing failed; the lines above say why." >&2
    return 1
  fi
  rm -f "$log"
}

# build PRESET TARGET...: configures when needed and builds; shows the log only when it fails.
build() {
  local preset=$1 log target
  shift
  local folder="build/$preset"
  log=$(mktemp)
  [[ -f $folder/build.ninja ]] || echo "Building Knotmap ($preset); the first time takes a minute or two." >&2
  if ! { { [[ $folder/build.ninja -nt CMakePresets.json ]] || cmake --preset "$preset"; } &&
    cmake --build "$folder" --target "$@"; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    rm -f "$log"
    echo "The build failed; the lines above say why." >&2
    return 1
  fi
  rm -f "$log"
}
