// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

namespace pejling::importer {

const Tool &pejling();
const Tool &msForms();
const Tool &limeSurvey();
const Tool &surveyMonkey();
const Tool &googleForms();
const Tool &table();

// The one list of tools. Order matters: the first that recognises its headings is taken.
const std::vector<const Tool *> &tools()
{
    static const std::vector<const Tool *> all{ &pejling(), &msForms(), &limeSurvey(),
        &surveyMonkey(), &googleForms(), &table() };
    return all;
}

} // namespace pejling::importer
