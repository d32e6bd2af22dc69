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
# shellcheck source=tests/e2e/lib.sh
source "$(dirname "$0")/lib.sh"

start_display 1280x800
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
until_true "five answers" responses_are 5
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
until_true "ten answers" responses_are 10
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
