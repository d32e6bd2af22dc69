// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// LimeSurvey 3-7. Headings are codes, texts, or "code. text [Rank 1]"; a blank submission date
/// means that the response was not finished. Only as many rank columns as somebody used may exist.
class LimeSurvey final : public Tool
{
public:
    LimeSurvey()
        : Tool(u"limesurvey"_s, u"LimeSurvey"_s,
            { { u"id", Meta::Id }, { u"response id", Meta::Id }, { u"besvarelse id", Meta::Id },
                { u"submitdate", Meta::Submitted }, { u"date submitted", Meta::Submitted },
                { u"dato for indsendelse", Meta::Submitted }, { u"lastpage", Meta::Other },
                { u"last page", Meta::Other }, { u"sidste side", Meta::Other },
                { u"startlanguage", Meta::Other }, { u"start language", Meta::Other },
                { u"startsprog", Meta::Other }, { u"seed", Meta::Other },
                { u"startdate", Meta::Time }, { u"date started", Meta::Time },
                { u"datestamp", Meta::Other }, { u"date last action", Meta::Other },
                { u"refurl", Meta::Other }, { u"referrer url", Meta::Other },
                { u"ipaddr", Meta::Person }, { u"ip address", Meta::Person },
                { u"ip-adresse", Meta::Person }, { u"token", Meta::Person },
                { u"access code", Meta::Person }, { u"respondentnøgle", Meta::Person } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto submitted
            = headings.find({ u"submitdate", u"date submitted", u"dato for indsendelse" });
        const auto page = headings.find({ u"lastpage", u"last page", u"sidste side" });
        return submitted && page ? QStringList{ *submitted, *page } : QStringList();
    }

    bool masksFormulas() const override { return true; }
};

} // namespace

const Tool &limesurvey()
{
    static const LimeSurvey tool;
    return tool;
}

} // namespace pejling::importer
