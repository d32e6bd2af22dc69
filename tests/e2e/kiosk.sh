#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two respondents on a real X server: one from the central audience by keyboard alone, one from the
# decentral by mouse alone. Both answers are then found by the command line, and only the PIN leaves.
# kiosk.sh PEJLING
set -euo pipefail

pejling=$1
# shellcheck source=tests/e2e/lib.sh
source "$(dirname "$0")/lib.sh"

type_in() { xdotool type --delay 15 "$1"; }
click() { # click X Y: in the full-screen window
    xdotool mousemove "$1" "$2" click 1
    sleep 0.1
}
click_next() { click 1200 682; }

start_display 1280x720
"$pejling" new "$workshop" --organisation "Fanø Kommune" >/dev/null
"$pejling" kiosk "$workshop" --lang en &
program=$!
children+=($program)

# Whoever sets it up chooses a PIN
window_is "^Before the first answer"
type_in 4711
key Return
type_in 4711
key Return

# A central respondent, by keyboard alone
window_is "^Welcome"
until_true "the keyboard" takes_keys "^Welcome"
key Return
window_is "(page 1 of 8)"
key ctrl+Return # nothing chosen: it says so and stays
window_is "(page 1 of 8)"
type_in 4
key Tab
type_in "Because it works"
key ctrl+Return
window_is "(page 2 of 8)"
key ctrl+Return
window_is "(page 3 of 8)"
key alt+Left
window_is "(page 2 of 8)"
key ctrl+Return
window_is "(page 3 of 8)"
key ctrl+Return
window_is "(page 4 of 8)"
key Down Down Return Home 2 End Return # the third first; the last of all second
key ctrl+Return
window_is "(page 5 of 8)"
key ctrl+Return
window_is "(page 6 of 8)"
type_in "Fine conditions"
key ctrl+Return
window_is "(page 7 of 8)"
key ctrl+Return
window_is "^A last look"
expect "nothing is stored before it is sent" "$(responses)" 0
key Return # the button that sends has the focus
window_is "^Thank you"
expect "it is stored when the thanks appear" "$(responses)" 1
key Return
window_is "^Welcome"

# A decentral respondent, by mouse alone
for ((y = 420; y > 100; y -= 20)); do # the lower one of the two cards
    click 860 $y
    ! has_window "(page 1 of 7)" || break
done
window_is "(page 1 of 7)"
for ((y = 440; y > 100; y -= 40)); do # the last click is on the first value
    click 860 $y
done
click_next
window_is "(page 2 of 7)"
click_next
window_is "(page 3 of 7)"
click_next
window_is "(page 4 of 7)"
for ((y = 110; y < 400; y += 15)); do
    click 700 $y
done
click_next
window_is "(page 5 of 7)"
click 80 682 # back
window_is "(page 4 of 7)"
click_next
window_is "(page 5 of 7)"
click_next
window_is "(page 6 of 7)"
click_next
window_is "^A last look"
click_next
window_is "^Thank you"
expect "the second is stored" "$(responses)" 2

# The command line finds both, while the window is still open
"$pejling" export "$workshop" --raw --out "$folder/raw.json" >/dev/null 2>&1
python3 - "$folder/raw.json" <<'PYTHON' || fail "the answers are not those that were given"
import json, sys
responses = json.load(open(sys.argv[1]))["responses"]
by = {response["audience"]: response for response in responses}
assert set(by) == {"central", "decentral"} and len(responses) == 2, by.keys()
central, decentral = by["central"]["answers"], by["decentral"]["answers"]
assert all(response["source"] == "kiosk" and response["finished"] for response in responses)
assert central["vurdering"] == 4, central
assert central["vurdering-begrundelse"] == "Because it works", central
assert central["rammer"] == "Fine conditions", central
assert len(central["temaer"]) == 2, central
assert 1 <= decentral["vurdering"] <= 5, decentral
assert 3 <= len(decentral["temaer"]) <= 10, decentral
assert "rammer" not in decentral, decentral
for response in responses:
    assert not any("time" in key or "date" in key for key in response), response
PYTHON

# Leaving takes the PIN: Alt+F4, then a wrong one, then the right one
key Return
window_is "^Welcome"
key alt+F4
window_is "^Leave the survey window"
type_in 1234
key Return
sleep 1
window_is "^Leave the survey window"
kill -0 $program || fail "it left with a wrong PIN"
key Escape
window_is "^Welcome"
key Escape
window_is "^Leave the survey window"
type_in 4711
key Return
until_true "the program ends" bash -c "! kill -0 $program"
wait $program || fail "the program ended with status $?"
expect "the store is whole" "$(json '["ok"]' check "$workshop")" True

# The PIN is kept with the workshop
"$pejling" kiosk "$workshop" --lang en &
program=$!
children+=($program)
window_is "^Welcome"
echo "passed"
