#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A facilitator's first ten minutes on a real X server: open a workshop, import an export by its
# dialog, show the wall, step, blank, leave; then what the store holds is asked of the command line.
# desk_and_wall.sh PEJLING EXPORTS
set -euo pipefail

pejling=$1
exports=$2

for program in Xvfb openbox xdotool; do
    command -v "$program" >/dev/null || {
        echo "skipped: $program is not installed"
        exit 77
    }
done

folder=$(mktemp -d)
children=()
finish() {
    local status=$?
    for ((i = ${#children[@]} - 1; i >= 0; --i)); do
        kill "${children[i]}" 2>/dev/null || true
        wait "${children[i]}" 2>/dev/null || true
    done
    rm -rf "$folder"
    exit $status
}
trap finish EXIT

fail() {
    echo "FAILED: $1" >&2
    echo "Windows:" >&2
    xdotool search --onlyvisible --name . 2>/dev/null | while read -r id; do
        xdotool getwindowname "$id" >&2 || true
    done
    exit 1
}

# until_true WHAT COMMAND...: tries for 30 seconds
until_true() {
    local what=$1
    shift
    for ((try = 0; try < 300; ++try)); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    fail "$what"
}

start_display() {
    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
    children+=($!)
    local number
    read -r number <"$folder/display"
    export DISPLAY=:$number
    openbox >/dev/null 2>&1 &
    children+=($!)
    until_true "a window manager" xdotool get_num_desktops
}

window() { xdotool search --onlyvisible --name "$1" | tail -1; }
no_window() { [ -z "$(xdotool search --onlyvisible --name "$1" 2>/dev/null)" ]; }
has_window() { [ -n "$(window "$1" 2>/dev/null)" ]; }

# window_is TITLE: a window of that title comes, and takes the keyboard
window_is() {
    until_true "a window \"$1\"" has_window "$1"
    xdotool windowfocus "$(window "$1")" 2>/dev/null || true
}
key() { xdotool key --clearmodifiers "$@"; }

json() { # json FILTER COMMAND...: a value of what the command prints
    local filter=$1
    shift
    "$pejling" "$@" --json | python3 -c "import json, sys; print(json.load(sys.stdin)$filter)"
}
expect() { # expect WHAT GOT WANTED
    [ "$2" = "$3" ] || fail "$1: got \"$2\", wanted \"$3\""
}
answers_are() { [ "$(json '["rounds"][0]["responses"]' check "$workshop")" = "$1" ]; }

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
workshop=$folder/workshop.pejling

start_display
"$pejling" new "$workshop" --organisation "Fanø Kommune" >/dev/null
"$pejling" "$workshop" --lang en &
program=$!
children+=($program)

# The desk, by keyboard
window_is "workshop – Workshop – Pejling"
key ctrl+2
window_is "workshop – Answers – Pejling"

# Import by the dialog: nothing is stored before the person says so
key ctrl+i
window_is "Choose exported files"
xdotool type --delay 5 "$exports/C01_msforms_da.xlsx"
key Return
window_is "^Import answers"
expect "nothing is stored by the plan" "$(json '["batches"]' check "$workshop")" "[]"
key Return
window_is "^Answers imported"
key Escape
until_true "the dialog closes" no_window "^Answers imported"
until_true "five answers" answers_are 5
expect "one batch" "$(json '["batches"][0]["new"]' check "$workshop")" 5

# The sidebar, by mouse
desk=$(window "workshop – Answers – Pejling")
eval "$(xdotool getwindowgeometry --shell "$desk")"
for ((down = 40; down < 400; down += 12)); do # how high an entry is depends on the font
    xdotool mousemove $((X + 60)) $((Y + down)) click 1
    sleep 0.2
    ! has_window "workshop – Results – Pejling" || break
done
window_is "workshop – Results – Pejling"

# The wall, by the keys of a clicker
key F5
window_is "^On the wall: "
first=$(xdotool getwindowname "$(window "^On the wall: ")")
wall_moved() { [ "$(xdotool getwindowname "$(window '^On the wall: ')")" != "$1" ]; }
wall_is() { [ "$(xdotool getwindowname "$(window '^On the wall: ')")" = "$1" ]; }
key Next
until_true "the next slide" wall_moved "$first"
second=$(xdotool getwindowname "$(window "^On the wall: ")")
key b
until_true "a blank wall" has_window "^On the wall: Blank"
key b
until_true "the slide back" wall_is "$second"
key Prior
until_true "the slide before" wall_is "$first"

# Another process imports while the wall is up
"$pejling" import "$workshop" "$exports/C09_google_forms_grid_items_as_rows.csv" >/dev/null || true
until_true "ten answers" answers_are 10
key Escape
until_true "the wall is left" no_window "^On the wall: "
until_true "the desk is back" has_window "workshop – Results – Pejling"

# Leaving
xdotool windowfocus "$(window "workshop – Results – Pejling")"
key ctrl+q
until_true "the program ends" bash -c "! kill -0 $program"
wait $program || fail "the program ended with status $?"
expect "the store is whole" "$(json '["ok"]' check "$workshop")" True
expect "all answers are in the results" \
    "$(json '["responses"]["all"]' stats "$workshop")" 10
[ ! -e "$workshop-wal" ] || [ ! -s "$workshop-wal" ] || fail "the file is not whole without its -wal"
echo "passed"
