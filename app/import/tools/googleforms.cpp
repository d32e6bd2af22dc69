// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Google Forms and the Google Sheet behind a form: a time stamp first, no id; a ranking is a grid
/// with headings "Question [Item]".
class GoogleForms final : public Tool
{
public:
    GoogleForms()
        : Tool(u"google-forms"_s, u"Google Forms"_s,
            { { u"timestamp", Meta::Time }, { u"tidsstempel", Meta::Time },
                { u"username", Meta::Person }, { u"brugernavn", Meta::Person },
                { u"email address", Meta::Person }, { u"e-mailadresse", Meta::Person },
                { u"score", Meta::Other }, { u"point", Meta::Other } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const QString first = headings.keys.value(0);
        const bool stamped = first == u"timestamp"_s || first == u"tidsstempel"_s;
        return stamped ? QStringList{ headings.texts.front() } : QStringList();
    }
};

} // namespace

const Tool &googleforms()
{
    static const GoogleForms tool;
    return tool;
}

} // namespace pejling::importer
