# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the end-to-end tests share: the program as $pejling, a $folder and a $workshop in it that go
# away by themselves, a display, and words for what a person does and sees. Source it.

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

start_display() { # start_display SIZE: an X server of its own with a window manager
    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
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
takes_keys() { [ "$(xdotool getwindowfocus)" = "$(window "$1")" ]; }
key() { xdotool key --clearmodifiers "$@"; }

json() { # json FILTER COMMAND...: a value of what the command prints
    local filter=$1
    shift
    "$pejling" "$@" --json | python3 -c "import json, sys; print(json.load(sys.stdin)$filter)"
}
expect() { # expect WHAT GOT WANTED
    [ "$2" = "$3" ] || fail "$1: got \"$2\", wanted \"$3\""
}
responses() { json '["rounds"][0]["responses"]' check "$workshop"; }
responses_are() { [ "$(responses)" = "$1" ]; }

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_FONT_DPI=96
unset WAYLAND_DISPLAY
workshop=$folder/workshop.pejling
