// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

namespace pejling::importer {

// One line a file of this folder, put together by CMakeLists.txt.
#define TOOL(name) const Tool &name();
#include "toollist.h"
#undef TOOL

const Tool &table();

const std::vector<const Tool *> &tools()
{
    static const std::vector<const Tool *> all = [] {
        std::vector<const Tool *> found;
#define TOOL(name) found.push_back(&name());
#include "toollist.h"
#undef TOOL
        found.push_back(&table());
        return found;
    }();
    return all;
}

} // namespace pejling::importer
