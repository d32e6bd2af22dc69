#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the pictures of the help with the program itself, from its fictitious workshop.
# pictures.sh PEJLING FOLDER
set -eu
pejling=$1 folder=$2
export LC_ALL=C.UTF-8 ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$pejling" demo "$work/demo.pejling" >"$work/log"
for language in da en; do
    "$pejling" render "$work/demo.pejling" --out "$work/$language" --lang $language \
        --size 1280x720 --slide rating-vurdering --slide themes-temaer --slide comparison-temaer \
        >>"$work/log"
    mkdir -p "$folder/$language"
    for slide in rating themes comparison; do
        for drawn in "$work/$language"/[0-9]*-$slide-*.png; do
            cp "$drawn" "$folder/$language/$slide.png"
            break # further pages are not shown
        done
    done
done
