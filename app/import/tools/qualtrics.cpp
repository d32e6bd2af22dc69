// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Qualtrics: three heading rows - names, texts in the language of the form, and ids as JSON. What
/// the tool adds goes by its id (see Headings).
class Qualtrics final : public Tool
{
public:
    Qualtrics()
        : Tool(u"qualtrics"_s, u"Qualtrics"_s,
            { { u"_recordid", Meta::Id }, { u"startdate", Meta::Time }, { u"enddate", Meta::Time },
                { u"recordeddate", Meta::Time }, { u"status", Meta::Status },
                { u"finished", Meta::Finished }, { u"progress", Meta::Other },
                { u"duration", Meta::Other }, { u"ipaddress", Meta::Person },
                { u"recipientlastname", Meta::Person }, { u"recipientfirstname", Meta::Person },
                { u"recipientemail", Meta::Person }, { u"externaldatareference", Meta::Person },
                { u"locationlatitude", Meta::Person }, { u"locationlongitude", Meta::Person },
                { u"distributionchannel", Meta::Other }, { u"userlanguage", Meta::Other } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        if (!headings.hasImportIds)
            return {};
        const auto id = headings.find({ u"_recordid" });
        return { id.value_or(headings.texts.value(0)) };
    }

    /// As words, or as the numbers of an export with codes: 1 and 17 previews, 2 a test.
    RowKind status(const QString &key, const QString &cell) const override
    {
        Q_UNUSED(key)
        const bool preview = cell.contains(u"preview"_s) || cell.contains(u"forhåndsvisning"_s)
            || cell == u"1"_s || cell == u"17"_s;
        const bool test = cell.contains(u"test"_s) || cell == u"2"_s;
        return preview || test ? RowKind::Test : RowKind::Answer;
    }
};

} // namespace

const Tool &qualtrics()
{
    static const Qualtrics tool;
    return tool;
}

} // namespace pejling::importer
