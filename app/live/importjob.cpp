// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/importjob.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pejling::live {

using namespace Qt::StringLiterals;

namespace {

/// Hands what the reader reads to the store's transaction, or to its comparison.
class StoreSink : public importer::ResponseSink
{
public:
    explicit StoreSink(store::ImportSession &session) : m_session(session) { }

    Result<importer::RowOutcome> take(const Response &response, ResponseChange &change) override
    {
        const auto outcome = m_session.put(response, &change);
        if (!outcome)
            return outcome.error();
        switch (*outcome) {
        case store::RowOutcome::New:
            return importer::RowOutcome::New;
        case store::RowOutcome::Changed:
            return importer::RowOutcome::Changed;
        case store::RowOutcome::Unchanged:
            break;
        }
        return importer::RowOutcome::Unchanged;
    }

private:
    store::ImportSession &m_session;
};

/// For the record: what each column was taken to be.
QString mappingOf(const importer::Recognition &recognition)
{
    QJsonArray columns;
    for (const importer::ColumnUse &use : recognition.columns) {
        columns.append(QJsonObject{ { u"column"_s, use.column }, { u"heading"_s, use.heading },
            { u"use"_s, use.use }, { u"dropped"_s, use.dropped } });
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

store::BatchInfo batchOf(
    const importer::Recognition &recognition, const importer::Report &report, const QString &round)
{
    store::BatchInfo batch;
    batch.file = report.file;
    batch.sha256 = report.sha256;
    batch.tool = recognition.tool;
    batch.sheet = recognition.sheet;
    batch.round = round;
    batch.importedAt = QDateTime::currentDateTimeUtc();
    batch.mapping = mappingOf(recognition);
    batch.rows = report.rows;
    batch.added = report.added;
    batch.changed = report.changed;
    batch.unchanged = report.unchanged;
    batch.skipped = report.skipped;
    batch.rejected = report.rejected;
    batch.flagged = report.flagged;
    return batch;
}

Result<ImportOutcome> readInto(
    store::WorkshopStore &store, const ImportRequest &request, bool dryRun)
{
    const TemplatePtr workshopTemplate = store.workshopTemplate();
    const QString &audience = request.options.audience;
    if (!audience.isEmpty() && !workshopTemplate->audienceIndex(audience)) {
        QStringList known;
        for (const Audience &each : workshopTemplate->audiences)
            known += each.id;
        return Error{ ErrorKind::Usage, u"unknown-audience"_s,
            QCoreApplication::translate(
                "Import", "There is no audience “%1” in this workshop; there are: %2.")
                .arg(audience, known.join(u", "_s)),
            {}, audience };
    }
    auto file = importer::ImportFile::open(request.path, workshopTemplate, request.options);
    if (!file)
        return file.error();

    ImportOutcome outcome;
    outcome.recognition = (*file)->recognition();
    const importer::Recognition &recognition = outcome.recognition;
    if (recognition.needsAudience || recognition.needsMapping) {
        outcome.status = ImportStatus::NeedsMapping;
        return outcome;
    }

    auto session = store.beginImport(batchOf(recognition, {}, request.options.round),
        recognition.fingerprint, request.options.includeUnfinished, dryRun);
    if (!session)
        return session.error();
    StoreSink sink(**session);
    auto report = (*file)->read(sink, [&](qint64 done, qint64 total) {
        if (request.progress)
            request.progress(done, total);
        return !request.cancelled || !*request.cancelled;
    });
    if (!report)
        return report.error();
    outcome.report = std::move(*report);
    if (dryRun)
        return outcome;

    const auto batch
        = (*session)->commit(batchOf(recognition, outcome.report, request.options.round));
    if (!batch)
        return batch.error();
    outcome.batch = *batch;
    outcome.status = ImportStatus::Imported;
    return outcome;
}

} // namespace

Result<ImportOutcome> planImport(store::WorkshopStore &store, const ImportRequest &request)
{
    return readInto(store, request, true);
}

Result<ImportOutcome> importInto(store::WorkshopStore &store, const ImportRequest &request)
{
    return readInto(store, request, false);
}

} // namespace pejling::live
