// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/refusal.h"

#include "containers/limits.h"

#include <base/format.h>

#include <QCoreApplication>

namespace pejling::importer::refusal {

namespace {

struct ImportRefusal
{
    Q_DECLARE_TR_FUNCTIONS(ImportRefusal)
};

Error refused(
    QStringView code, const QString &text, const QString &position = {}, const QString &detail = {})
{
    return { ErrorKind::Refused, code.toString(), text, detail, position };
}

QString mebibytes(qint64 bytes) { return Format().count(bytes >> 20); }

} // namespace

Error fileMissing(const QString &path)
{
    return refused(u"file-missing",
        ImportRefusal::tr("There is no file %1. Check the name and the folder.").arg(path), path);
}

Error fileUnreadable(const QString &path, const QString &detail)
{
    return refused(u"file-unreadable",
        ImportRefusal::tr("The file %1 cannot be read. Close it in other programs, or save a copy "
                          "of it in another folder, and try again.")
            .arg(path),
        path, detail);
}

Error fileChanged()
{
    return refused(u"file-changed",
        ImportRefusal::tr("The file was changed while it was being read. Choose it again."));
}

Error empty()
{
    return refused(u"empty",
        ImportRefusal::tr("The file is empty. Export the answers again from the survey tool."));
}

Error webPage()
{
    return refused(u"web-page",
        ImportRefusal::tr("The file is a web page, perhaps a log-in page, and holds no answers. "
                          "Log in to the survey tool and download the export again."));
}

Error json()
{
    return refused(u"json",
        ImportRefusal::tr("The file is JSON, which programs read, and not a table. Export the "
                          "answers as .xlsx or .csv."));
}

Error oldXls()
{
    return refused(u"old-xls",
        ImportRefusal::tr("The file is a workbook of the old kind (.xls). Open it in a spreadsheet "
                          "program and save it as .xlsx or .csv."));
}

Error binaryWorkbook()
{
    return refused(u"binary-workbook",
        ImportRefusal::tr("The file is a binary workbook (.xlsb). Open it in a spreadsheet program "
                          "and save it as .xlsx or .csv."));
}

Error passwordProtected()
{
    return refused(u"password-protected",
        ImportRefusal::tr("The file is protected with a password. Open it in a spreadsheet program "
                          "and save a copy without one."));
}

Error unknownFormat()
{
    return refused(u"unknown-format",
        ImportRefusal::tr("The file is no table that Pejling can read. Export the answers as "
                          ".xlsx, .ods or .csv."));
}

Error brokenContainer(const QString &detail)
{
    return refused(u"broken-container",
        ImportRefusal::tr("The workbook is damaged or was not downloaded completely. Download it "
                          "again."),
        {}, detail);
}

Error brokenWorkbook(const QString &part, const QString &detail)
{
    return refused(u"broken-workbook",
        ImportRefusal::tr("The part %1 of the workbook is damaged. Open the workbook in a "
                          "spreadsheet program and save it again, or download it again.")
            .arg(part),
        part, detail);
}

Error declaresEntities(const QString &part)
{
    return refused(u"limit-entities",
        ImportRefusal::tr("The part %1 of the workbook declares XML entities, which no spreadsheet "
                          "program does. The file is not read.")
            .arg(part),
        part);
}

Error noSheets()
{
    return refused(u"no-sheets",
        ImportRefusal::tr("The workbook has no sheet with rows. Export the answers again."));
}

Error unknownSheet(const QString &sheet, const QStringList &sheets)
{
    return { ErrorKind::Usage, QStringLiteral("unknown-sheet"),
        ImportRefusal::tr("The workbook has no sheet named %1. Its sheets are: %2.")
            .arg(sheet, sheets.join(QStringLiteral(", "))),
        {}, sheet };
}

Error unknownAudience(const QString &audience, const QStringList &audiences)
{
    return { ErrorKind::Usage, QStringLiteral("unknown-audience"),
        ImportRefusal::tr("There is no audience %1. The audiences are: %2.")
            .arg(audience, audiences.join(QStringLiteral(", "))),
        {}, audience };
}

Error aggregatesOnly()
{
    return refused(u"aggregates-only",
        ImportRefusal::tr("The file holds totals and no single answers. Pejling needs one row for "
                          "each person who answered: export the single answers from the survey "
                          "tool."));
}

Error mappedColumnMissing(const QString &place, const QString &heading, const QString &column)
{
    const QString what = heading.isEmpty()
        ? ImportRefusal::tr("The file has no column %1 that is free, as the mapping has it.")
              .arg(column)
        : ImportRefusal::tr("No column of the file has the heading %1, as the mapping has it.")
              .arg(Format().quoted(heading));
    return refused(u"mapping-mismatch",
        what + u' '
            + ImportRefusal::tr("Correct the mapping, or choose the file that it was made for."),
        place);
}

Error mappedSheetMissing(const QString &sheet, const QStringList &sheets)
{
    return refused(u"mapping-mismatch",
        ImportRefusal::tr("The workbook has no sheet named %1, as the mapping has it. Its sheets "
                          "are: %2.")
            .arg(sheet, sheets.join(QStringLiteral(", "))),
        QStringLiteral("/sheet"));
}

Error mappedQuestionUnknown(const QString &place, const QString &question)
{
    return refused(u"mapping-mismatch",
        ImportRefusal::tr("This workshop has no question %1, as the mapping has it.").arg(question),
        place);
}

Error mappedAudienceUnknown(const QString &audience)
{
    return refused(u"mapping-mismatch",
        ImportRefusal::tr("This workshop has no audience %1, as the mapping has it.").arg(audience),
        QStringLiteral("/audience"));
}

Error workshopFile()
{
    return refused(u"workshop-file",
        ImportRefusal::tr("The file is a workshop of Pejling (.pejling), not an export. Open it "
                          "instead of importing it; to move its answers, write them with "
                          "“pejling export --raw” and import that file."));
}

Error openQuote(const QString &cell)
{
    return refused(u"broken-quotes",
        ImportRefusal::tr("The quotation mark at the beginning of cell %1 is never closed, so that "
                          "the rows after it cannot be told apart. Correct the cell, or export the "
                          "answers again.")
            .arg(cell),
        cell);
}

Error cancelled()
{
    return { ErrorKind::Cancelled, QStringLiteral("cancelled"),
        ImportRefusal::tr("The import was stopped. Nothing was changed."), {}, {} };
}

Error fileTooBig(qint64 maxBytes)
{
    return refused(u"limit-size",
        ImportRefusal::tr("The file is larger than %1 MB, the most that is read.")
            .arg(mebibytes(maxBytes)));
}

Error unpackedTooBig()
{
    return refused(u"limit-unpacked",
        ImportRefusal::tr("The workbook unpacks to more than %1 MB, the most that is read.")
            .arg(mebibytes(MaxUnpackedBytes)));
}

Error packedTooTightly()
{
    return refused(u"limit-ratio",
        ImportRefusal::tr("The workbook unpacks to more than %1 times its size, as no survey "
                          "export does. The file is not read.")
            .arg(Format().count(MaxUnpackedRatio)));
}

Error tooManyParts()
{
    return refused(u"limit-parts",
        ImportRefusal::tr("The workbook consists of more than %1 parts, the most that is read.")
            .arg(Format().count(MaxPartCount)));
}

Error tooManyRows()
{
    return refused(u"limit-rows",
        ImportRefusal::tr("The file has more than %1 rows, the most that is read.")
            .arg(Format().count(MaxRows)));
}

Error rowRepeated(qint64 row)
{
    return refused(u"limit-repeated",
        ImportRefusal::tr("Row %1 is repeated more than %2 times, as no survey export does. The "
                          "file is not read.")
            .arg(Format().count(row), Format().count(MaxRepeatedRows)),
        QString::number(row));
}

Error tooManyColumns(const QString &cell)
{
    return refused(u"limit-columns",
        ImportRefusal::tr("The file has more than %1 columns, the most that is read.")
            .arg(Format().count(MaxColumns)),
        cell);
}

Error rowTooLong(qint64 row)
{
    return refused(u"limit-row",
        ImportRefusal::tr("Row %1 holds more than %2 MB of text, the most that is read.")
            .arg(Format().count(row), mebibytes(qint64(MaxRowBytes))),
        QString::number(row));
}

Error tooManyStrings()
{
    return refused(u"limit-strings",
        ImportRefusal::tr("The workbook holds more than %1 MB of different texts, the most that is "
                          "read. Save it as .csv.")
            .arg(mebibytes(qint64(MaxSharedStringBytes))));
}

Error nestedTooDeeply(const QString &part)
{
    return refused(u"limit-nesting",
        ImportRefusal::tr("The part %1 of the workbook is nested more than %2 levels deep, as no "
                          "spreadsheet program does. The file is not read.")
            .arg(part)
            .arg(MaxXmlDepth),
        part);
}

Error tagTooLong(const QString &part)
{
    return refused(u"limit-tag",
        ImportRefusal::tr("The part %1 of the workbook has an XML tag of more than %2 MB, as no "
                          "spreadsheet program writes. The file is not read.")
            .arg(part, mebibytes(qint64(MaxXmlToken))),
        part);
}

} // namespace pejling::importer::refusal
