// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>
#include <survey/workshoptemplate.h>

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>
#include <vector>

namespace pejling::importer {

/// Keeps what an import delivers and compares it with what it has, as a store does.
class CollectingSink final : public ResponseSink
{
public:
    Result<RowOutcome> take(const Response &response, ResponseChange &change) override
    {
        const auto known = m_places.constFind(response.externalId);
        if (known == m_places.cend()) {
            m_places.insert(response.externalId, responses.size());
            responses.push_back(response);
            return RowOutcome::New;
        }
        Response &stored = responses[*known];
        if (stored == response)
            return RowOutcome::Unchanged;
        change = { { QStringLiteral("something") }, std::exchange(stored, response) };
        return RowOutcome::Changed;
    }

    std::vector<Response> responses;

private:
    QHash<QString, size_t> m_places;
};

inline TemplatePtr builtInTemplate()
{
    auto loaded
        = WorkshopTemplate::fromFile(QStringLiteral(":/templates/fundament-for-velfaerden.json"));
    return loaded ? *loaded : nullptr;
}

/// A rating 1-5, a ranking of `items`, a text question, audiences "central" and "decentral".
inline TemplatePtr templateWithItems(const QStringList &items)
{
    QString list;
    for (int i = 0; i < items.size(); ++i) {
        list += QStringLiteral("%1{\"id\":\"i%2\",\"title\":{\"en\":\"%3\"}}")
                    .arg(i > 0 ? QStringLiteral(",") : QString())
                    .arg(i + 1)
                    .arg(items[i]);
    }
    const QString json = QStringLiteral(R"({"format":"pejling-template","version":1,"id":"t",
        "languages":["en"],"title":{"en":"T"},"organisation":"X",
        "audienceQuestion":{"en":"Which side?"},
        "audiences":[{"id":"central","title":{"en":"Left"}},{"id":"decentral","title":{"en":"Right"}}],
        "guideposts":[{"id":"g","title":{"en":"G"},"themes":["a","b"]}],
        "themes":[{"id":"a","guidepost":"g","title":{"en":"Alpha"}},
                  {"id":"b","guidepost":"g","title":{"en":"Beta"}}],
        "questions":[
          {"id":"rate","kind":"rating","audiences":["central","decentral"],
           "text":{"en":"How good is {organisation} at it?"},
           "scale":[{"value":0,"label":{"en":"Bad"}},{"value":1,"label":{"en":"Good"}}]},
          {"id":"order","kind":"ranking","audiences":["central","decentral"],
           "text":{"en":"Put these in order"},"items":[%1]},
          {"id":"words","kind":"text","audiences":["central","decentral"],
           "text":{"en":"Anything else?"}}]})")
                             .arg(list);
    auto loaded = WorkshopTemplate::fromJson(json.toUtf8());
    if (!loaded)
        qWarning("%s", qPrintable(loaded.error().text));
    return loaded ? *loaded : nullptr;
}

/// One response as text: "central: rating=4 ranking=A>B=C text=..." is what makes failures
/// readable; here ranks in item order, '.' for not ranked.
inline QString described(const Response &response)
{
    return QStringLiteral("%1 %2 %3 %4%5")
        .arg(response.audience == 0 ? QStringLiteral("central") : QStringLiteral("decentral"),
            QString::fromStdString(response.answers.packedRatings()),
            QString::fromStdString(response.answers.packedRankings()),
            response.answers.texts.empty() ? QString() : response.answers.texts.front(),
            response.finished ? QString() : QStringLiteral(" unfinished"));
}

/// "cell severity code", one line an issue.
inline QStringList described(const std::vector<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(issue.cell.isEmpty() ? QString::number(issue.row) : issue.cell,
                             severityId(issue.severity), issue.code));
    }
    return lines;
}

/// Files that a test writes.
class Files
{
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Opens and reads a file at once.
struct Outcome
{
    std::optional<Error> error;
    Recognition recognition;
    Report report;
    std::vector<Response> responses;

    [[nodiscard]] QString code() const { return error ? error->code : QString(); }
    [[nodiscard]] QStringList described() const
    {
        QStringList lines;
        for (const Response &response : responses)
            lines.append(importer::described(response));
        return lines;
    }
};

inline Outcome imported(const QString &path, const TemplatePtr &workshopTemplate,
    const Options &options = {}, CollectingSink *sink = nullptr)
{
    Outcome outcome;
    auto file = ImportFile::open(path, workshopTemplate, options);
    if (!file) {
        outcome.error = file.error();
        return outcome;
    }
    outcome.recognition = (*file)->recognition();
    if (outcome.recognition.needsAudience || outcome.recognition.needsMapping)
        return outcome;
    CollectingSink own;
    CollectingSink &used = sink ? *sink : own;
    const Result<Report> report = (*file)->read(used);
    if (!report) {
        outcome.error = report.error();
        return outcome;
    }
    outcome.report = *report;
    outcome.responses = used.responses;
    return outcome;
}

/// rows = new + changed + unchanged + skipped + rejected, and the audiences add up to the kept.
inline bool addsUp(const Report &report)
{
    const qint64 kept = report.added + report.changed + report.unchanged;
    return report.rows == kept + report.skipped + report.rejected
        && report.audience[0] + report.audience[1] == kept && report.flagged <= kept;
}

} // namespace pejling::importer
