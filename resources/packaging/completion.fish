# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of pejling for fish. Commands and options are the program's own: it is asked.

function __pejling_commands
    pejling --help 2>/dev/null | sed -n 's/^  pejling \([a-z-]*\) .*  \(.*\)/\1\t\2/p'
end

function __pejling_options
    set -l words (commandline -opc)
    test (count $words) -ge 2
    and pejling $words[2] --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*  \(.*\)/\1\t\2/p'
end

complete -c pejling -n __fish_use_subcommand -f -a '(__pejling_commands)'
complete -c pejling -n __fish_use_subcommand -k -a '(__fish_complete_suffix .pejling)'
complete -c pejling -n 'not __fish_use_subcommand; and string match -q -- "-*" (commandline -ct)' \
    -f -a '(__pejling_options)'
