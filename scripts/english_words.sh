#!/usr/bin/env bash
# Makes assets/words/english.txt again from Debian's package scowl. See assets/words/README.md.
#   scripts/english_words.sh [FOLDER WITH SCOWL'S LISTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lists=${1:-/usr/share/dict/scowl}
files=()
for size in 10 20 35 40 50; do
  for kind in {english,american,british,australian}-{words,upper,proper-names,contractions} {british,australian}_variant_1-words; do
    [[ -f $lists/$kind.$size ]] && files+=("$lists/$kind.$size")
  done
done
((${#files[@]})) || { echo "no lists in $lists: apt-get install scowl, or name their folder" >&2; exit 2; }
cat "${files[@]}" | iconv -f latin1 -t utf8 | tr 'A-Z' 'a-z' | tr -d "'" | grep -E '^[a-z]{3,}$' | LC_ALL=C sort -u |
  awk '{ known[$0] = 1; word[NR] = $0 }
    END { for (i = 1; i <= NR; ++i) { w = word[i]; if (length(w) < 4 || w !~ /s$/ || !(substr(w, 1, length(w) - 1) in known)) print w } }' \
  >assets/words/english.txt
