// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/exporter.h>

#include <base/wholefile.h>
#include <export/statscsv.h>
#include <export/statsjson.h>
#include <export/statsxlsx.h>
#include <export/ungatedanswers.h>
#include <export/ungatedxlsx.h>
#include <widgets/whendone.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace pejling::desk {

namespace {

Error cannotWrite(const QString &path, const QString &detail)
{
    return { ErrorKind::Store, u"cannot-write"_s,
        Exporter::tr("“%1” could not be written. Choose another folder.")
            .arg(QDir::toNativeSeparators(path)),
        detail, path };
}

/// The file is there whole or not at all.
Result<Done> writeWhole(const QString &path, const std::function<Result<bool>(QIODevice &)> &write)
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const auto written = write(file);
    if (!written)
        return written.error();
    if (!*written || !file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

Result<bool> writeAnswers(
    store::WorkshopStore &store, const QString &round, const QString &kind, QIODevice &device)
{
    const auto settings = store.settings();
    if (!settings)
        return settings.error();
    bool whole = true;
    std::unique_ptr<exporting::UngatedAnswers> answers;
    if (kind == "xlsx"_L1)
        answers = exporting::ungatedXlsx(store.workshopTemplate(), device, whole);
    else if (kind == "json"_L1)
        answers = exporting::ungatedJson(store.workshopTemplate(), settings->madeUp, device);
    else
        answers = exporting::ungatedCsv(store.workshopTemplate(), device);
    const auto visited = store.visitShuffled(
        round, [&answers](const Response &response) { answers->add(response); });
    if (!visited)
        return visited.error();
    answers->finish();
    return whole;
}

} // namespace

Exporter::Exporter(live::Session *session, Services services, QWidget *parent)
    : QObject(parent), m_session(session), m_services(std::move(services)), m_parent(parent)
{
}

Exporter::Target Exporter::askTarget(const QString &title, const QString &name)
{
    const QFileInfo workshop(m_session->path());
    const QString path = m_services.prompter->saveFile(m_parent,
        { title, workshop.dir().filePath(workshop.completeBaseName() % u'-' % name % u".xlsx"_s),
            tr("Spreadsheet (*.xlsx);;Table (*.csv);;JSON (*.json)") });
    if (path.isEmpty())
        return {};
    const QString kind = QFileInfo(path).suffix().toLower();
    if (!QStringList{ u"xlsx"_s, u"csv"_s, u"json"_s }.contains(kind)) {
        emit failed({ ErrorKind::Usage, u"export-format"_s,
            tr("The file must end in .xlsx, .csv or .json; “%1” does not.").arg(path), {}, path });
        return {};
    }
    return { path, kind };
}

void Exporter::finished(const QString &path, const Result<Done> &done)
{
    if (done)
        emit told(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        emit failed(done.error());
}

void Exporter::saveResults()
{
    const disclosure::ShownResultsPtr results = m_session->results();
    if (!m_session->isOpen() || !results)
        return;
    const Target target = askTarget(tr("Save the numbers"), tr("numbers", "part of a file name"));
    if (target.path.isEmpty())
        return;
    const Language language = currentLanguage();
    finished(target.path, writeWhole(target.path, [&](QIODevice &device) -> Result<bool> {
        if (target.kind == "xlsx"_L1)
            return exporting::writeStatsXlsx(*results, language, device);
        if (target.kind == "json"_L1)
            device.write(QJsonDocument(exporting::statsJson(*results)).toJson());
        else
            exporting::writeStatsCsv(*results, language, device);
        return true;
    }));
}

void Exporter::saveAnswers()
{
    if (!m_session->isOpen()
        || !m_services.prompter->confirm(m_parent,
            { tr("Save single answers"),
                tr("The file will hold every single answer as it was given, with comments, also of "
                   "small groups. Keep it as confidential as the workshop itself, and delete it by "
                   "the same date."),
                {}, tr("Save single answers") }))
        return;
    const Target target
        = askTarget(tr("Save single answers"), tr("answers", "part of a file name"));
    if (target.path.isEmpty())
        return;
    const QString round = m_session->round();
    const auto work = [target, round](store::WorkshopStore &store) {
        return writeWhole(target.path,
            [&](QIODevice &device) { return writeAnswers(store, round, target.kind, device); });
    };
    widgets::whenDone(m_session->run(work), this,
        [this, path = target.path](const Result<Done> &done) { finished(path, done); });
}

} // namespace pejling::desk
