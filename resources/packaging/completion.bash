# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of pejling for bash. Commands and options are the program's own: it is asked once.

_pejling_commands() {
    "$1" --help --lang en 2>/dev/null | sed -n 's/^  pejling \([a-z-]*\) .*/\1/p'
}

_pejling_options() {
    "$1" "$2" --help --lang en 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p'
}

_pejling() {
    local word=$2 before=$3 command=${COMP_WORDS[1]-}
    local -A values=([--lang]="da en" [--theme]="light dark" [--format]="png svg pdf"
        [--part]="minutes sheets feedback briefing survey")
    declare -gA _pejling_known
    COMPREPLY=()
    if [[ -z ${_pejling_known[commands]-} ]]; then
        _pejling_known[commands]=$(_pejling_commands "$1")
    fi
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "${_pejling_known[commands]} --help --version" -- "$word"
            compgen -d -- "$word"
            compgen -f -X '!*.pejling' -- "$word")
        return
    fi
    if [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if [[ -n ${values[$before]-} ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${values[$before]}" -- "${word#=}")
        return
    fi
    if [[ $word == -* && " ${_pejling_known[commands]//$'\n'/ } " == *" $command "* ]]; then
        if [[ -z ${_pejling_known[$command]-} ]]; then
            _pejling_known[$command]=$(_pejling_options "$1" "$command")
        fi
        mapfile -t COMPREPLY < <(compgen -W "${_pejling_known[$command]}" -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    if ((COMP_CWORD == 2)); then
        mapfile -t COMPREPLY < <(compgen -d -- "$word"; compgen -f -X '!*.pejling' -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _pejling pejling
