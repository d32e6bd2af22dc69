// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/problemtexts.h"

#include "containers/limits.h"

#include <base/format.h>
#include <base/text.h>

#include <QCoreApplication>

namespace pejling::importer::problem {

namespace {

struct ImportProblem
{
    Q_DECLARE_TR_FUNCTIONS(ImportProblem)
};

constexpr size_t Longest = 60; ///< characters of a cell that are shown

QString quoted(const QString &text) { return Format().quoted(text); }

} // namespace

QString shown(std::string_view cell)
{
    const std::string_view start = cell.substr(0, 4 * Longest);
    return shown(QString::fromUtf8(start.data(), qsizetype(start.size())));
}

QString shown(const QString &cell)
{
    QString text = cleaned(cell).simplified();
    if (text.size() > qsizetype(Longest))
        text = text.left(qsizetype(Longest)).trimmed() + u'\u2026';
    return quoted(text);
}

QStringView ratingCode(CellProblem problem)
{
    switch (problem) {
    case CellProblem::OutOfRange:
        return u"rating-out-of-range";
    case CellProblem::Fraction:
        return u"rating-fraction";
    case CellProblem::Disagrees:
        return u"rating-disagrees";
    case CellProblem::Date:
        return u"looks-like-date";
    case CellProblem::Code:
        return u"unknown-code";
    case CellProblem::None:
    case CellProblem::Unknown:
        break;
    }
    return u"unknown-rating";
}

QStringView rankCode(CellProblem problem)
{
    switch (problem) {
    case CellProblem::OutOfRange:
        return u"rank-out-of-range";
    case CellProblem::Fraction:
        return u"rank-fraction";
    case CellProblem::Date:
        return u"looks-like-date";
    case CellProblem::Code:
        return u"unknown-code";
    case CellProblem::None:
    case CellProblem::Disagrees:
    case CellProblem::Unknown:
        break;
    }
    return u"unknown-rank";
}

QString rating(CellProblem problem, std::string_view cell, const Scale &scale)
{
    const QString found = shown(cell);
    const int first = scale.first();
    const int last = scale.last();
    switch (problem) {
    case CellProblem::OutOfRange:
        return ImportProblem::tr(
            "%1 is not on the scale from %2 to %3. The rating is left out, the "
            "rest of the row is kept.")
            .arg(found, QString::number(first), QString::number(last));
    case CellProblem::Fraction:
        return ImportProblem::tr("%1 is not a whole number from %2 to %3. The rating is left out, "
                                 "the rest of the row is kept.")
            .arg(found, QString::number(first), QString::number(last));
    case CellProblem::Disagrees:
        return ImportProblem::tr("In %1 the number and the label stand for different ratings. The "
                                 "rating is left out, the rest of the row is kept.")
            .arg(found);
    case CellProblem::Date:
        return ImportProblem::tr(
            "%1 looks like a date that a spreadsheet program made of a number; "
            "a rating from %2 to %3 was expected. The rating is left out, the "
            "rest of the row is kept. Export the answers again without opening "
            "them in a spreadsheet program first.")
            .arg(found, QString::number(first), QString::number(last));
    case CellProblem::Code:
        return ImportProblem::tr("%1 is a code whose meaning the file does not give; a rating from "
                                 "%2 to %3 was expected. The rating is left out, the rest of the "
                                 "row is kept.")
            .arg(found, QString::number(first), QString::number(last));
    case CellProblem::None:
    case CellProblem::Unknown:
        break;
    }
    return ImportProblem::tr("%1 is neither a rating from %2 to %3 nor one of the labels of the "
                             "scale. The rating is left out, the rest of the row is kept.")
        .arg(found, QString::number(first), QString::number(last));
}

QString rank(CellProblem problem, std::string_view cell, const QString &item, int itemCount)
{
    const QString found = shown(cell);
    if (problem == CellProblem::Date) {
        return ImportProblem::tr(
            "%1 looks like a date that a spreadsheet program made of a number; "
            "a rank from 1 to %2 was expected. %3 counts as not ranked in this "
            "row, the rest is kept. Export the answers again without opening "
            "them in a spreadsheet program first.")
            .arg(found, QString::number(itemCount), quoted(item));
    }
    return ImportProblem::tr("%1 is not a rank from 1 to %2. %3 counts as not ranked in this row, "
                             "the rest is kept.")
        .arg(found, QString::number(itemCount), quoted(item));
}

QString unknownItem(const QString &name, const QString &question)
{
    return ImportProblem::tr("%1 is not one of the items to be ranked in %2. It is left out, the "
                             "rest of the ranking and of the row is kept.")
        .arg(name, quoted(question));
}

QString unknownItemHeading(const QString &heading, const QString &question)
{
    return ImportProblem::tr("The heading %1 names nothing that is to be ranked in %2. The rank is "
                             "left out, the rest of the ranking and of the row is kept.")
        .arg(quoted(heading), quoted(question));
}

QString repeatedItem(const QString &item)
{
    return ImportProblem::tr("%1 stands twice in the ranking. The better place counts.")
        .arg(quoted(item));
}

QString tiedRank(int rank, const QString &first, const QString &second)
{
    return ImportProblem::tr("Rank %1 was given to both %2 and %3. They are kept as tied.")
        .arg(rank)
        .arg(quoted(first), quoted(second));
}

QString unknownChoice(const QString &name)
{
    return ImportProblem::tr("%1 is not one of the choices. It is left out, the rest is kept.")
        .arg(name);
}

QString cutText(qsizetype length)
{
    return ImportProblem::tr("The text has %1 characters. Only the first %2 are kept.")
        .arg(Format().count(length), Format().count(MaxCellLength));
}

QString badEncoding()
{
    return ImportProblem::tr("The text holds characters that could not be read. They are shown as "
                             "“%1”. Export the answers again as UTF-8.")
        .arg(QChar(QChar::ReplacementCharacter));
}

QString spreadsheetError()
{
    return ImportProblem::tr("The cell holds an error of the spreadsheet program. It counts as "
                             "blank, the rest of the row is kept.");
}

QString strayQuote()
{
    return ImportProblem::tr("A quotation mark in the middle of the cell makes it uncertain where "
                             "the cell ends. The row is kept as it was read; compare it with the "
                             "file.");
}

QString notAsked(AudienceIndex audience, const QString &question, const Vocabulary &vocabulary)
{
    const Audience &asked = vocabulary.workshopTemplate()->audiences[size_t(audience)];
    return ImportProblem::tr("%1 is not asked of the audience %2. The answer is left out, the rest "
                             "of the row is kept.")
        .arg(quoted(question), quoted(asked.title.in(currentLanguage())));
}

QString refused(const QString &reason)
{
    return ImportProblem::tr("%1 It is left out, the rest of the row is kept.").arg(reason);
}

QString testRow(std::string_view cell)
{
    return ImportProblem::tr("The row is a preview or a test of the form (%1), not somebody's "
                             "answers. It is skipped.")
        .arg(shown(cell));
}

QString notAnswered()
{
    return ImportProblem::tr("Somebody was invited, but did not answer. The row is skipped.");
}

QString shiftedRow(const QString &question)
{
    return ImportProblem::tr("%1 was not answered, and the survey tool left its cells out, so that "
                             "what follows stands in the wrong columns. The row is rejected. Put "
                             "the missing blank cells in, or type the answer in.")
        .arg(quoted(question));
}

QString blankRow() { return ImportProblem::tr("The row is blank and is skipped."); }

QString totalsRow(std::string_view cell)
{
    return ImportProblem::tr("The row begins with %1 and holds totals, not somebody's answers. It "
                             "is skipped.")
        .arg(shown(cell));
}

QString noAnswers()
{
    return ImportProblem::tr("No question is answered in this row. It is skipped.");
}

QString otherRound(std::string_view cell)
{
    return ImportProblem::tr("The row belongs to the round %1, not to the one that is read into. "
                             "It is skipped.")
        .arg(shown(cell));
}

QString tooManyCells(qsizetype cells, qsizetype headings)
{
    return ImportProblem::tr("The row has %1 cells, but there are only %2 headings: a delimiter "
                             "probably stands in a comment without quotation marks, so that the "
                             "cells after it are shifted. The row is rejected.")
        .arg(cells)
        .arg(headings);
}

QString blankAudience()
{
    return ImportProblem::tr("The audience is blank, and without it the answer cannot be counted. "
                             "The row is rejected.");
}

QString unknownAudience(std::string_view cell, const Vocabulary &vocabulary)
{
    const auto &audiences = vocabulary.workshopTemplate()->audiences;
    return ImportProblem::tr("%1 is not an audience of this workshop; %2 or %3 was expected. The "
                             "row is rejected.")
        .arg(shown(cell), quoted(audiences[0].title.in(currentLanguage())),
            quoted(audiences[1].title.in(currentLanguage())));
}

QString repeatedId(std::string_view cell)
{
    return ImportProblem::tr("The id %1 stands in an earlier row too. The row is rejected, so that "
                             "nobody counts twice.")
        .arg(shown(cell));
}

} // namespace pejling::importer::problem
