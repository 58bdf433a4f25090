# shellcheck shell=bash
# Sourced by the tools: installs the Debian packages that are missing, and says which.
need_packages() {
  local missing=() name
  for name in "$@"; do
    # npm also comes with Node.js from elsewhere
    if [ "$name" = npm ] && command -v npm >/dev/null; then continue; fi
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  if [ "${#missing[@]}" -eq 0 ]; then return; fi
  echo "installing: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then sudo=(sudo); fi
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
