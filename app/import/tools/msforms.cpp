// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Microsoft Forms, downloaded or opened as a live workbook, or saved from Excel as text. Ids count
/// from 1 in every form. A ranking is one cell, best first, each item followed by a semicolon.
class MsForms final : public Tool
{
public:
    MsForms()
        : Tool(u"msforms"_s, u"Microsoft Forms"_s,
            { { u"id", Meta::Id }, { u"start time", Meta::Time }, { u"starttidspunkt", Meta::Time },
                { u"completion time", Meta::Time }, { u"færdiggørelsestidspunkt", Meta::Time },
                { u"fuldførelsestidspunkt", Meta::Time }, { u"email", Meta::Person },
                { u"mail", Meta::Person }, { u"name", Meta::Person }, { u"navn", Meta::Person },
                { u"last modified time", Meta::Other }, { u"points", Meta::Other },
                { u"total points", Meta::Other }, { u"quiz feedback", Meta::Other } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto started = headings.find({ u"start time", u"starttidspunkt" });
        const auto completed = headings.find(
            { u"completion time", u"færdiggørelsestidspunkt", u"fuldførelsestidspunkt" });
        return started && completed ? QStringList{ *started, *completed } : QStringList();
    }
};

} // namespace

const Tool &msforms()
{
    static const MsForms tool;
    return tool;
}

} // namespace pejling::importer
