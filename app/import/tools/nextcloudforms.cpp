// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Nextcloud Forms: who answered and when, then the questions; a ranking is "Question (Item)" with
/// the rank in the cell.
class NextcloudForms final : public Tool
{
public:
    NextcloudForms()
        : Tool(u"nextcloud-forms"_s, u"Nextcloud Forms"_s,
            { { u"submission id", Meta::Id }, { u"user id", Meta::Person },
                { u"bruger id", Meta::Person }, { u"bruger-id", Meta::Person },
                { u"user display name", Meta::Person }, { u"vist navn for bruger", Meta::Person },
                { u"timestamp", Meta::Time }, { u"tidsstempel", Meta::Time } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto user = headings.find({ u"user id", u"bruger id", u"bruger-id" });
        const auto name = headings.find({ u"user display name", u"vist navn for bruger" });
        return user && name ? QStringList{ *user, *name } : QStringList();
    }

    bool masksFormulas() const override { return true; }
    bool shiftsUnansweredRankings() const override { return true; }
};

} // namespace

const Tool &nextcloudforms()
{
    static const NextcloudForms tool;
    return tool;
}

} // namespace pejling::importer
