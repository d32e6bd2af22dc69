#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes the manual page: a frame by hand, its @COMMANDS@ from the program's own --help.
# manual.sh PEJLING da|en FRAME VERSION OUT.gz
set -eu
pejling=$1 language=$2 frame=$3 version=$4 out=$5
export LC_ALL=C.UTF-8 ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"

# Lines like "  pejling import FILE ...  imports ...", then each command's own help.
commands() {
    "$pejling" --help --lang "$language" | sed -n 's/^  pejling \([a-z-]*\) .*/\1/p'
}

# A line of help that begins with two blanks and -- is an option; two blanks end its name.
describe() {
    "$pejling" "$1" --help --lang "$language" | awk '
        function roff(text) {
            gsub(/\\/, "\\e", text)
            gsub(/-/, "\\-", text)
            return text
        }
        function sentence(text) {
            # Not every awk knows letters beyond ASCII.
            if (sub(/^æ/, "Æ", text) || sub(/^ø/, "Ø", text) || sub(/^å/, "Å", text))
                return text "."
            return toupper(substr(text, 1, 1)) substr(text, 2) "."
        }
        NR == 1 { sub(/^[^:]*: /, ""); print ".SS " roff($0); next }
        /^  --/ {
            sub(/^  /, "")
            split_at = match($0, /  +/)
            print ".TP\n.B " roff(substr($0, 1, split_at - 1))
            print roff(sentence(substr($0, split_at + RLENGTH)))
            next
        }
        NF { print roff(sentence($0)) }'
}

manual=$(mktemp)
trap 'rm -f "$manual"' EXIT
names=$(commands)
[ -n "$names" ] || {
    echo "manual.sh: --help names no command" >&2
    exit 1
}
while IFS= read -r line; do
    case $line in
    @COMMANDS@) for name in $names; do describe "$name"; done ;;
    *@VERSION@*) printf '%s\n' "$line" | sed "s/@VERSION@/$version/" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$frame" >"$manual"
mkdir -p "$(dirname "$out")"
gzip -9nc "$manual" >"$out"
