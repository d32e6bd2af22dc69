#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A whole presentation by keyboard, on a laptop with a projector: the console on the one, the wall on
# the other; every slide is compared with what `pejling stats` and `pejling render` say; the
# projector is unplugged and comes back; answers arrive; what was edited is kept.
# presentation.sh PEJLING EXPORTS
set -euo pipefail

pejling=$1
exports=$2

for program in Xvfb openbox xdotool xrandr import compare identify python3 sqlite3; do
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
    if [ -n "${PEJLING_E2E_SHOT:-}" ]; then import -window root "$PEJLING_E2E_SHOT" || true; fi
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

plug_projector() { xrandr --setmonitor projector 1920/500x1080/300+1280+0 none; }
unplug_projector() { xrandr --delmonitor projector; }

start_display() {
    mkfifo "$folder/display"
    # Without -noreset the monitors would be forgotten with the first client that leaves.
    Xvfb -noreset -displayfd 3 -screen 0 3200x1080x24 -nolisten tcp 3>"$folder/display" \
        2>/dev/null &
    children+=($!)
    local number
    read -r number <"$folder/display"
    export DISPLAY=:$number
    xrandr --setmonitor laptop 1280/300x800/200+0+0 screen >/dev/null
    plug_projector
    openbox >/dev/null 2>&1 &
    children+=($!)
    until_true "a window manager" xdotool get_num_desktops
}

window() { xdotool search --onlyvisible --name "$1" | tail -1; }
no_window() { [ -z "$(xdotool search --onlyvisible --name "$1" 2>/dev/null)" ]; }
has_window() { [ -n "$(window "$1" 2>/dev/null)" ]; }
window_is() {
    until_true "a window \"$1\"" has_window "$1"
    xdotool windowfocus --sync "$(window "$1")" 2>/dev/null || true
}
key() { xdotool key --clearmodifiers "$@"; }
wall_title() { xdotool getwindowname "$(window '^On the wall: ')" | sed 's/^On the wall: //; s/ – Pejling$//'; }
wall_is_not() { [ "$(wall_title)" != "$1" ]; }
wall_is() { [ "$(wall_title)" = "$1" ]; }
on_wall() { until_true "on the wall: \"$1\", not \"$(wall_title)\"" wall_is "$1"; }

place_of() { # place_of WINDOW: X Y WIDTH HEIGHT
    xdotool getwindowgeometry --shell "$(window "$1")" \
        | python3 -c "import sys; v = dict(l.strip().split('=') for l in sys.stdin); print(v['X'], v['Y'], v['WIDTH'], v['HEIGHT'])"
}
place_is() { [ "$(place_of "$1")" = "$2" ]; }
is_on_laptop() { # its middle: what a window manager adds around a window depends
    local place
    read -r -a place <<<"$(place_of "$1")"
    ((place[0] + place[2] / 2 < 1280 && place[1] + place[3] / 2 < 800 && place[2] <= 1280))
}

stats() { # stats EXPRESSION: over the statistics as d
    "$pejling" stats "$workshop" --json --lang en \
        | python3 -c "import json, sys; d = json.load(sys.stdin); print($1)"
}
template() { # template EXPRESSION: over the template as t
    sqlite3 "$workshop" "select value from meta where name = 'template'" \
        | python3 -c "import json, sys; t = json.load(sys.stdin); print($1)"
}
kept_deck() { # kept_deck EXPRESSION: over the stored plan as d
    sqlite3 "$workshop" "select value from meta where name = 'deck'" \
        | python3 -c "import json, sys; d = json.load(sys.stdin); print($1)"
}
deck_keeps() { [ "$(kept_deck "$1")" = "$2" ]; }
expect() { # expect WHAT GOT WANTED
    [ "$2" = "$3" ] || fail "$1: got \"$2\", wanted \"$3\""
}

# The wall shows the picture, but for the smoothing of edges.
wall_shows() {
    import -window root -crop 1920x1080+1280+0 +repage "$folder/wall.ppm" \
        && [ "$(compare -metric AE -fuzz 20% "$folder/wall.ppm" "$1" null: 2>&1 | cut -d. -f1)" -lt 400 ]
}
wall_is_black() {
    import -window root -crop 1920x1080+1280+0 +repage "$folder/wall.ppm" \
        && [ "$(identify -format '%[fx:maxima]' "$folder/wall.ppm")" = 0 ]
}

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
workshop=$folder/workshop.pejling

start_display
"$pejling" demo "$workshop" --lang en >/dev/null
# What the presentation page keeps counts on the wall and on the command line alike
sqlite3 "$workshop" "insert or replace into meta (name, value) values ('deck',
    '{\"hidden\":[\"guideposts-temaer\"],\"titles\":{\"thanks\":\"See you in spring\"}}')"
mapfile -t slides < <("$pejling" render "$workshop" --out "$folder/slides" --lang en |
    sed 's#.*/##; s/.png$//')
"$pejling" render "$workshop" --out "$folder/slides" --format svg --lang en >/dev/null

title_of() { # title_of SLIDE: as the file says
    python3 -c "import html, re, sys
print(html.unescape(re.search('<title>(.*?)</title>', open(sys.argv[1]).read()).group(1)))" \
        "$folder/slides/$1.svg"
}
number_of() { # number_of ID: of the slide in the deck, counted from 1
    local i
    for i in "${!slides[@]}"; do
        [ "${slides[i]#*-}" != "$1" ] || echo $((i + 1))
    done
}
slide_of() { echo "${slides[$(number_of "$1") - 1]}"; }
rating=$(slide_of rating-vurdering)
themes=$(slide_of themes-temaer)
answers=$(slide_of answers)
[ -z "$(number_of guideposts-temaer)" ] || fail "a slide that was left out is drawn"
expect "an own title" "$(title_of "$(slide_of thanks)")" "See you in spring"

"$pejling" present "$workshop" --lang en &
program=$!
children+=($program)

# Each window on its screen
window_is "^Console"
until_true "the wall fills the projector" place_is "^On the wall: " "1280 0 1920 1080"
until_true "the console is on the laptop" is_on_laptop "^Console"

# Covered until shown: the title of the rating says nothing of the result
on_wall "$(title_of "${slides[0]}")"
key "$(number_of rating-vurdering)" Return
until_true "the rating comes on" wall_is_not "$(title_of "${slides[0]}")"
case $(wall_title) in *higher*) fail "the result was to be covered" ;; esac
key h
on_wall "$(title_of "$rating")"

# Every slide, from the first to the last, as the command line has it
key Home
for slide in "${slides[@]}"; do
    on_wall "$(title_of "$slide")"
    case $slide in
    "$rating" | "$themes")
        until_true "the picture of $slide on the wall" wall_shows "$folder/slides/$slide.png"
        ;;
    esac
    key Next
done

# The words are those of the statistics
expect "central rates higher" \
    "$(stats "d['questions']['vurdering']['comparison']['cliffsDelta'] > 0")" True
case $(title_of "$rating") in
*Central*higher*) ;;
*) fail "the rating's title does not say who rated higher" ;;
esac
winner=$(stats "d['questions']['temaer']['groups']['all']['clearWinner']")
winner_title=$(template "next((x.get('short') or x['title'])['en'] for x in t['themes'] if x['id'] == '$winner')")
case $(title_of "$themes") in
*"$winner_title"*) ;;
*) fail "the title of the themes does not name $winner_title" ;;
esac
ranked=$(stats "' '.join(k for k, v in sorted(d['questions']['temaer']['groups']['all']['items'].items(), key=lambda i: -i[1]['score']))")
shown=$(printf '%s\n' "${slides[@]}" | sed -n 's/^[0-9]*-theme-//p' | grep -v -- '-[2-9]$' | tr '\n' ' ')
expect "the themes stand in order of their scores" "${shown% }" "$ranked"

# Revealed from the last to the first: the finding comes with the last step
key h "$(number_of themes-temaer)" Return
until_true "the order comes on" wall_is_not "See you in spring"
covered=$(wall_title)
[ "$covered" != "$(title_of "$themes")" ] || fail "the order was to be covered"
count=$(stats "len(d['questions']['temaer']['groups']['all']['items'])")
for ((step = 1; step < count; ++step)); do
    key r
    wall_is "$covered" || fail "step $step gives the order away"
done
key r
on_wall "$(title_of "$themes")"
key h

# Blank, and back
key b
on_wall "Blank"
until_true "a black wall" wall_is_black
key b
on_wall "$covered"

# In a text field the letters are letters; Page Down is still the next slide
key Tab
xdotool type --delay 20 "b h r t 3."
key Next
until_true "the notes are kept" deck_keeps "d['notes']['$(sed 's/^[0-9]*-//' <<<"$themes")']" "b h r t 3."
wall_is "Blank" && fail "a letter of the notes has blanked the wall"
key Escape

# The projector is unplugged: the console stays and goes on
key "$(number_of answers)" Return
on_wall "$(title_of "$answers")"
unplug_projector
until_true "the wall has gone" no_window "^On the wall: "
until_true "the console stays" is_on_laptop "^Console"
window_is "^Console"
key Home
plug_projector
until_true "the wall is back where it was" place_is "^On the wall: " "1280 0 1920 1080"
on_wall "$(title_of "${slides[0]}")"
is_on_laptop "^Console" || fail "the console has moved"

# Another process imports while the counter is on the wall
window_is "^Console"
key "$(number_of answers)" Return
until_true "the counter" wall_shows "$folder/slides/$answers.png"
"$pejling" import "$workshop" "$exports/C01_msforms_da.xlsx" --lang en >/dev/null || true
until_true "the answers have arrived" bash -c "[ \"\$('$pejling' stats '$workshop' --json | python3 -c 'import json, sys; print(json.load(sys.stdin)[\"responses\"][\"all\"])')\" = 165 ]"
"$pejling" render "$workshop" --out "$folder/now" --slide answers --lang en >/dev/null
until_true "the counter counts them" wall_shows "$folder/now/$answers.png"

# Esc ends it; the desk is back, and can take back the notes
key Escape
until_true "the wall is left" no_window "^On the wall: "
until_true "the console is left" no_window "^Console"
window_is "workshop – .* – Pejling"
key ctrl+z # the notes
until_true "the notes are undone" deck_keeps "d.get('notes')" "None"
key ctrl+q
until_true "the program ends" bash -c "! kill -0 $program"
wait $program || fail "the program ended with status $?"
"$pejling" check "$workshop" >/dev/null || fail "the store is not whole"
echo "passed"
