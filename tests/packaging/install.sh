#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs into a temporary folder and looks at what is there.
# install.sh CMAKE BUILDFOLDER
set -euo pipefail

cmake=$1 build=$2
help=$(cd "$(dirname "$0")/../../resources/help" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
problems=0
problem() {
    echo "FAILED: $1" >&2
    problems=$((problems + 1))
}

export LC_ALL=C.UTF-8 ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"
"$cmake" --install "$build" --prefix "$folder/usr" >"$folder/log"
share=$folder/usr/share
pejling=$folder/usr/bin/pejling

for file in applications/pejling.desktop mime/packages/pejling.xml doc/pejling/copyright \
    metainfo/dk.pejling.pejling.metainfo.xml doc/pejling/changelog.gz man/man1/pejling.1.gz \
    man/da/man1/pejling.1.gz bash-completion/completions/pejling zsh/vendor-completions/_pejling \
    fish/vendor_completions.d/pejling.fish icons/hicolor/scalable/apps/pejling.svg \
    icons/hicolor/{16x16,48x48,256x256}/apps/pejling.png; do
    [ -s "$share/$file" ] || problem "share/$file is not installed"
done
for file in $(find "$folder/usr" -type f ! -path '*/share/*' ! -path "$pejling"); do
    problem "$file is installed, and nobody needs it"
done

# The installed program runs from where it is.
"$pejling" demo "$folder/w.pejling" --responses 30 >/dev/null || problem "demo fails"
"$pejling" check "$folder/w.pejling" >/dev/null || problem "check fails"

# The manual names every command and option, in both languages, and is proper roff.
mapfile -t commands < <("$pejling" --help --lang en | sed -n 's/^  pejling \([a-z-]*\) .*/\1/p')
((${#commands[@]} >= 12)) || problem "--help names only ${#commands[*]} commands"
for manual in man/man1 man/da/man1; do
    text=$(zcat "$share/$manual/pejling.1.gz" | sed 's/\\-/-/g')
    for command in "${commands[@]}"; do
        grep -q "^\.SS pejling $command " <<<"$text" || problem "$manual does not name $command"
        for option in $("$pejling" "$command" --help --lang en | grep -oE '^  --[a-z-]+'); do
            grep -qE -- "^\.B $option( |$)" <<<"$text" || problem "$manual lacks $command $option"
        done
    done
    if command -v man >/dev/null && command -v groff >/dev/null; then
        MANWIDTH=100 man --warnings -l "$share/$manual/pejling.1.gz" >/dev/null 2>"$folder/roff" ||
            true
        [ ! -s "$folder/roff" ] || problem "$manual: $(head -3 "$folder/roff")"
    fi
done
zcat "$share/man/da/man1/pejling.1.gz" | grep -q 'Viser denne hjælp' ||
    problem "the Danish manual is not Danish"

# complete WORD...: what the completion for bash offers for the last word
complete_words() {
    bash -c '
        PATH=$1:$PATH
        source "$2"
        shift 2
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _pejling pejling "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        ((${#COMPREPLY[@]} == 0)) || printf "%s\n" "${COMPREPLY[@]}"
    ' bash "${pejling%/*}" "$share/bash-completion/completions/pejling" "$@"
}
cd "$folder"
offered=$(complete_words pejling '' | grep -vE '^--|/|\.pejling$|^usr$' | sort | tr '\n' ' ')
wanted=$(printf '%s\n' "${commands[@]}" | sort | tr '\n' ' ')
[ "$offered" = "$wanted" ] || problem "completion offers $offered in place of $wanted"
for command in "${commands[@]}"; do
    offered=$(complete_words pejling "$command" w.pejling -- | sort)
    wanted=$("$pejling" "$command" --help --lang en | sed -n 's/^  \(--[a-z-]*\).*/\1/p' | sort)
    [ "$offered" = "$wanted" ] || problem "completion of $command offers" $offered
done
[ "$(complete_words pejling stats w)" = w.pejling ] || problem "completion does not find a workshop"
[ "$(complete_words pejling render w.pejling --theme d)" = dark ] ||
    problem "completion does not know the values of --theme"
offered=$(complete_words pejling report w.pejling out.pdf --part '' | tr '\n' ' ')
wanted=$("$pejling" report --help --lang en | sed -n 's/^  --part \([a-z|]*\).*/\1/p' | tr '|' ' ')
[ "$offered" = "$wanted " ] || problem "completion of --part offers $offered in place of $wanted"
grep -q "compadd $wanted;" "$share/zsh/vendor-completions/_pejling" ||
    problem "completion for zsh does not know the values of --part"

# The desktop's files are well-formed, and speak Danish.
grep -q '^Comment\[da\]=' "$share/applications/pejling.desktop" || problem "no Danish comment"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$share/applications/pejling.desktop" || problem "the desktop entry"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net --explain "$share/metainfo/dk.pejling.pejling.metainfo.xml" \
        >"$folder/appstream" || problem "AppStream: $(cat "$folder/appstream")"
fi
version=$("$pejling" --version | sed 's/.* //')
grep -q "<release version=\"$version\"" "$share/metainfo/dk.pejling.pejling.metainfo.xml" ||
    problem "the metadata does not know version $version"

# A workshop is known by its name and by its content, and no other database is taken for one.
if command -v update-mime-database >/dev/null && command -v gio >/dev/null &&
    [ -e /usr/share/mime/packages/freedesktop.org.xml ]; then
    cp /usr/share/mime/packages/freedesktop.org.xml "$share/mime/packages/"
    update-mime-database "$share/mime" 2>/dev/null
    cp w.pejling unnamed
    head -c 68 w.pejling >foreign
    printf 'XXXX' >>foreign
    tail -c +73 w.pejling >>foreign
    kind_of() {
        XDG_DATA_HOME=$folder/home XDG_DATA_DIRS=$share gio info -a standard::content-type "$1" |
            sed -n 's/.*content-type: //p'
    }
    for file in w.pejling unnamed; do
        [ "$(kind_of $file)" = application/x-pejling ] || problem "$file is a $(kind_of $file)"
    done
    [ "$(kind_of foreign)" = application/vnd.sqlite3 ] || problem "foreign is a $(kind_of foreign)"
fi

# The help names only commands and options that exist, and its pictures are there if any are.
options=$(for command in "${commands[@]}"; do "$pejling" "$command" --help --lang en; done |
    grep -oE '^  --[a-z-]+' | sort -u)
for option in $(grep -ohE -- '`[^`]*`' "$help"/*/*.md | grep -oE -- '--[a-z-]+' | sort -u); do
    grep -qx -- "  $option" <<<"$options" || problem "the help names $option"
done
for command in $(grep -ohE '`pejling [a-z-]+' "$help"/*/*.md | sed 's/.* //' | sort -u); do
    [[ " ${commands[*]} --help " == *" $command "* ]] || problem "the help names $command"
done
if [ -d "$share/pejling/help" ]; then
    for language in da en; do
        for picture in $(grep -ohE '\]\([a-z-]+\.png' "$help/$language"/*.md | sed 's/.*(//'); do
            [ -s "$share/pejling/help/$language/$picture" ] || problem "no picture $picture"
        done
    done
fi

[ $problems -eq 0 ] || exit 1
echo "All well: $(find "$folder/usr" -type f | wc -l) files"
