// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

#include "containers/codebook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// SurveyXact: a data set of codes with a code book beside it (labels, structure), as three files
/// or as sheets of one workbook. Everybody invited has a row; statoverall_1 to _5 say how far they
/// came: not invited, not answered, partly, completed, excused. Some formats cut names to eight
/// characters.
class SurveyXact final : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(ImportSurveyXact)

public:
    SurveyXact()
        : Tool(u"surveyxact"_s, u"SurveyXact"_s,
            { { u"respondentid", Meta::Id }, { u"responde", Meta::Id }, { u"respondent", Meta::Id },
                { u"statoverall_1", Meta::Status }, { u"statoverall_2", Meta::Status },
                { u"statoverall_3", Meta::Status }, { u"statoverall_4", Meta::Status },
                { u"statoverall_5", Meta::Status }, { u"stato_1", Meta::Status },
                { u"stato_2", Meta::Status }, { u"stato_3", Meta::Status },
                { u"stato_4", Meta::Status }, { u"stato_5", Meta::Status },
                { u"created", Meta::Other }, { u"modified", Meta::Other },
                { u"starttime", Meta::Time }, { u"startti", Meta::Time },
                { u"closetime", Meta::Time }, { u"closeti", Meta::Time },
                { u"survey", Meta::Other }, { u"email", Meta::Person },
                { u"difficulty", Meta::Other }, { u"organization", Meta::Other },
                { u"organisation", Meta::Other } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto completed = headings.find({ u"statoverall_4", u"stato_4" });
        return completed ? QStringList{ *completed } : QStringList();
    }

    RowKind status(const QString &key, const QString &cell) const override
    {
        if (cell != u"1"_s && cell != u"valgt"_s && cell != u"selected"_s)
            return RowKind::Answer;
        if (key.endsWith(u"_4"_s))
            return RowKind::Answer;
        return key.endsWith(u"_3"_s) ? RowKind::Unfinished : RowKind::NotAnswered;
    }

    Result<Done> unpack(std::unique_ptr<Container> &container,
        std::vector<std::unique_ptr<Container>> &companions) const override
    {
        return unpackCodebook(container, companions);
    }

    QString codesHint() const override
    {
        return tr("Choose SurveyXact's files with the data set, the labels and the structure "
                  "together, or the workbook that holds all three.");
    }
};

} // namespace

const Tool &surveyxact()
{
    static const SurveyXact tool;
    return tool;
}

} // namespace pejling::importer
