// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// SurveyMonkey: two heading rows, the second with the items of a ranking or "Response".
class SurveyMonkey final : public Tool
{
public:
    SurveyMonkey()
        : Tool(u"surveymonkey"_s, u"SurveyMonkey"_s,
            { { u"respondent id", Meta::Id }, { u"collector id", Meta::Other },
                { u"start date", Meta::Time }, { u"end date", Meta::Time },
                { u"date created", Meta::Time }, { u"date modified", Meta::Other },
                { u"ip address", Meta::Person }, { u"email address", Meta::Person },
                { u"first name", Meta::Person }, { u"last name", Meta::Person },
                { u"custom data 1", Meta::Person }, { u"custom data", Meta::Person } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto respondent = headings.find({ u"respondent id" });
        const auto collector = headings.find({ u"collector id" });
        return respondent && collector ? QStringList{ *respondent, *collector } : QStringList();
    }
};

} // namespace

const Tool &surveymonkey()
{
    static const SurveyMonkey tool;
    return tool;
}

} // namespace pejling::importer
