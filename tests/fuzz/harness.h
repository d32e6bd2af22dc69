// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../import/zipwriter.h"

#include <import/importer.h>

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace pejling::importer {

/// Reads whatever it is given as the import does, from opening to the last row; the counts have to
/// add up. What it returns is the refusal, if there is one.
class Harness
{
public:
    explicit Harness(TemplatePtr workshopTemplate) : m_template(std::move(workshopTemplate)) { }

    enum class Kind { Text, Xlsx, Ods };

    std::optional<Error> read(Kind kind, const QByteArray &bytes)
    {
        return readFile(kind == Kind::Text ? bytes
                : kind == Kind::Xlsx       ? workbook(bytes)
                                           : ods(bytes));
    }

    /// A file as it stands.
    std::optional<Error> readFile(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("input.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        Options options;
        options.audience = m_template->audiences.front().id;
        auto opened = ImportFile::open(path, m_template, options);
        if (!opened)
            return opened.error();
        static_cast<void>((*opened)->mapping().toJson());
        if (const auto rows = (*opened)->preview(20); !rows)
            return rows.error();
        if ((*opened)->recognition().needsMapping)
            return std::nullopt;
        Sink sink;
        const Result<Report> report = (*opened)->read(sink);
        if (!report)
            return report.error();
        const qint64 kept = report->added + report->changed + report->unchanged;
        if (report->rows != kept + report->skipped + report->rejected || kept != sink.count)
            qFatal("the counts do not add up");
        return std::nullopt;
    }

private:
    class Sink final : public ResponseSink
    {
    public:
        Result<RowOutcome> take(const Response &response, ResponseChange &change) override
        {
            Q_UNUSED(response)
            Q_UNUSED(change)
            ++count;
            return RowOutcome::New;
        }
        qint64 count = 0;
    };

    /// A sheet; after lines "--strings--" and "--styles--" those parts.
    static QByteArray workbook(const QByteArray &bytes)
    {
        const auto part = [&bytes](const QByteArray &name) {
            const QByteArray line = "\n--" + name + "--\n";
            const qsizetype at = bytes.indexOf(line);
            return at < 0 ? QByteArray() : bytes.mid(at + line.size()).split('\x1e').front();
        };
        const qsizetype end = bytes.indexOf("\n--strings--\n");
        Workbook book{ { { "Ark1", end < 0 ? bytes : bytes.left(end) } } };
        book.sharedStrings = part("strings");
        book.styles = part("styles");
        return book.bytes();
    }

    static QByteArray ods(const QByteArray &content)
    {
        ZipWriter zip;
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.add("content.xml", content);
        return zip.bytes();
    }

    TemplatePtr m_template;
    QTemporaryDir m_folder;
};

} // namespace pejling::importer
