# SPDX-FileCopyrightText: 2026 The Pejling authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT: the test programs SOURCES (separated by |) as one, which takes a third of the time
# to compile. Each is in a namespace of its own, its main() too, and the first argument names the
# one to run. It is called so too, as several that run at a time must not share the folders that
# Qt names after a program. What they include comes before, where the headers' guards keep it.
string(REPLACE "|" ";" SOURCES "${SOURCES}")
set(includes "")
set(tests "")
set(names "")
foreach(source IN LISTS SOURCES)
    file(STRINGS ${source} lines REGEX "^#include [<\"].*\\.?h?[>\"]")
    list(FILTER lines EXCLUDE REGEX "\\.moc\"")
    list(APPEND includes ${lines})
    get_filename_component(unit ${source} NAME_WE)
    string(APPEND tests "namespace ${unit} {\n#include \"${source}\"\n}\n")
    string(APPEND names "    { \"${unit}\", ${unit}::main },\n")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE ${OUTPUT} "${includes}
#include <cstdio>
#include <map>
#include <string>
${tests}
int main(int argc, char *argv[])
{
    const std::map<std::string, int (*)(int, char *[])> tests{
${names}    };
    const auto test = tests.find(argc > 1 ? argv[1] : \"\");
    if (test == tests.end()) {
        for (const auto &[name, run] : tests)
            std::puts(name.c_str());
        return 2;
    }
    return test->second(argc - 1, argv + 1);
}
")
