#compdef pejling
# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of pejling for zsh. Commands and options are the program's own: it is asked.

_pejling() {
    local program=$words[1] command=$words[2]
    local -a found
    if (( CURRENT == 2 )); then
        found=(${(f)"$($program --help 2>/dev/null |
            sed -n 's/^  pejling \([a-z-]*\) .*  \(.*\)/\1:\2/p')"})
        _describe 'command' found
        _files -g '*.pejling'
        return
    fi
    case $words[CURRENT-1] in
        --lang) compadd da en; return ;;
        --theme) compadd light dark; return ;;
        --format) compadd png svg pdf; return ;;
        --part) compadd minutes sheets feedback briefing survey; return ;;
    esac
    if [[ $words[CURRENT] == -* ]]; then
        found=(${(f)"$($program $command --help 2>/dev/null |
            sed -n 's/^  \(--[a-z-]*\).*  \(.*\)/\1:\2/p')"})
        _describe 'option' found
    elif (( CURRENT == 3 )); then
        _files -g '*.pejling'
    else
        _files
    fi
}

_pejling "$@"
