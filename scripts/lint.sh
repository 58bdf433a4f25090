#!/usr/bin/env bash
# clang-tidy, with .clang-tidy's checks, on source files:
#   scripts/lint.sh                 # what changed in src/ (see below)
#   scripts/lint.sh --all           # every file of src/
#   scripts/lint.sh FILE.cpp...
# What changed is counted from where the branch left origin/main; on origin/main itself, from the last commit that is a day
# older than the newest. KNOTMAP_BASE=COMMIT says another beginning. A changed header stands for the source file of its name.
# KNOTMAP_LINT_SECONDS (default: no limit) ends the run early, newest files first; what was left out is said and is no
# fault. Exits 1 where clang-tidy reports something.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

base() {
  if [[ -n ${KNOTMAP_BASE:-} ]]; then
    echo "$KNOTMAP_BASE"
  elif git rev-parse -q --verify origin/main >/dev/null &&
    [[ $(git merge-base HEAD origin/main) != $(git rev-parse HEAD) ]]; then
    git merge-base HEAD origin/main
  else
    git rev-list -1 --before="$(($(git log -1 --format=%ct) - 86400))" HEAD
  fi
}

changed() {
  local from file
  from=$(base)
  # Without such a commit (a shallow clone): all that HEAD holds.
  { git log --format= --name-only ${from:+"$from.."}HEAD -- src; git diff --name-only HEAD -- src; } |
    sed 's/\.h$/.cpp/' | awk '/\.cpp$/ && !seen[$0]++' |
    while read -r file; do [[ ! -f $file ]] || echo "$file"; done
}

case ${1:-} in
  --all) mapfile -t files < <(git ls-files 'src/*.cpp') ;;
  '') mapfile -t files < <(changed) ;;
  *) files=("$@") ;;
esac

# Files as they stand, each alone and without the precompiled header, which clang cannot read: this also finds a missing
# #include.
cmake --preset lint >/dev/null

look_at() {
  local file=$1
  if [[ -n $limit ]] && (($(date +%s) >= limit)); then
    echo "left out, the time was over: $file"
    return
  fi
  # qpdf 11's JSON.hh has a defaulted destructor of a vector of its own class, which clang 14 refuses with libstdc++ 12 in
  # C++20 (g++ takes it).
  if grep -q '#include <qpdf/QPDF.hh>' "$file"; then
    echo "left out, clang 14 cannot read qpdf's headers: $file"
    return
  fi
  clang-tidy -p build/lint --quiet "$file" 2> >(grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header' >&2)
}
export -f look_at
export limit=${KNOTMAP_LINT_SECONDS:+$(($(date +%s) + KNOTMAP_LINT_SECONDS))}

echo "clang-tidy looks at ${#files[@]} files."
((${#files[@]})) || exit 0
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'look_at "$1"' look_at
