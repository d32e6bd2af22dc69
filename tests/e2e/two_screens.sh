#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A presentation on two screens of a real X server, by keyboard alone: the console on one, the wall
# on the other, nothing given away before it is shown, and what the wall says held against what the
# command line computes.
# two_screens.sh PEJLING TEMPLATE
set -euo pipefail

pejling=$1
template=$2
# shellcheck source=tests/e2e/lib.sh
source "$(dirname "$0")/lib.sh"
command -v xrandr >/dev/null || {
    echo "skipped: xrandr is not installed"
    exit 77
}

start_display 2560x720
xrandr --setmonitor right 1280/338x720/190+1280+0 none >/dev/null
xrandr --setmonitor left 1280/338x720/190+0+0 screen >/dev/null
"$pejling" demo "$workshop" --responses 400 >/dev/null
"$pejling" "$workshop" --lang en &
program=$!
children+=($program)

window_is "workshop – Workshop – Pejling"
key F5
window_is "^On the wall: "
window_is "^Console – Pejling"
id=$(window "^On the wall: ")
title() { xdotool getwindowname "$id" | sed 's/^On the wall: //; s/ – Pejling$//'; }
title_is() { [ "$(title)" = "$1" ]; }
title_is_not() { [ "$(title)" != "$1" ]; }

# Side by side: the wall fills one screen, and the console is on the other
at() { xdotool getwindowgeometry --shell "$(window "$1")" | sed -n "s/^$2=//p"; }
wall_fills() { [ "$(at "^On the wall: " WIDTH)x$(at "^On the wall: " HEIGHT)" = 1280x720 ]; }
until_true "the wall fills a screen" wall_fills
wall=$(($(at "^On the wall: " X) / 1280))
console=$(($(at "^Console – Pejling" X) / 1280))
expect "the console is on the other screen" $console $((1 - wall))

# What the statistics say: the themes by place, as the slides name them
"$pejling" stats "$workshop" --json >"$folder/stats.json"
themes() { # themes KEY: the "short" or "title" of each theme, best first
    python3 - "$folder/stats.json" "$template" "$1" <<'PYTHON'
import json, sys
stats, template = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
ranking = stats["questions"]["temaer"]["groups"]["all"]
assert ranking["clearWinner"], "one theme of the demo is clearly at the top"
names = {theme["id"]: theme[sys.argv[3]]["en"] for theme in template["themes"]}
for theme in sorted(ranking["items"], key=lambda each: -ranking["items"][each]["points"]):
    print(names[theme])
PYTHON
}
mapfile -t short < <(themes short)
mapfile -t titles < <(themes title)
expect "themes in the statistics" ${#titles[@]} 10

# Covered until it is shown: the rating by H, the ranking step by step by R
go_on() {
    before=$(title)
    key Next
    until_true "a slide after \"$before\"" title_is_not "$before"
}
go_on
go_on
covered=$(title)
key h
until_true "the finding instead of \"$covered\"" title_is_not "$covered"
go_on
covered=$(title)
[[ $covered != *"${short[0]}"* ]] || fail "given away before it is shown: \"$covered\""
for ((step = 1; step <= 10; ++step)); do
    title_is "$covered" || fail "given away before step $step: \"$(title)\""
    key r
done
until_true "the order instead of \"$covered\"" title_is_not "$covered"
[[ $(title) == *"${short[0]}"* ]] || fail "the wall says \"$(title)\", the statistics \"${short[0]}\""

# Every theme has its slide, in the order of the statistics
slides=()
newest=
last() { [ "$(title)" = "$thanks" ]; }
before=$(title)
key End
until_true "the last slide" title_is_not "$before"
thanks=$(title)
key Home
until_true "the first slide" title_is_not "$thanks"
for ((step = 0; step < 100; ++step)); do
    ! last || break
    now=$(title)
    for theme in "${titles[@]}"; do
        if [ "$now" = "$theme" ] && [ "$newest" != "$theme" ]; then
            newest=$theme
            slides+=("$theme")
        fi
    done
    key Next
    sleep 0.1
done
last || fail "the deck does not end"
expect "the themes' slides" "${slides[*]}" "${titles[*]}"

# Both end together
key Escape
until_true "the wall is left" no_window "^On the wall: "
until_true "the console is left" no_window "^Console – Pejling"
window_is "workshop – "
key ctrl+q
until_true "the program ends" bash -c "! kill -0 $program"
wait $program || fail "the program ended with status $?"
echo "passed"
