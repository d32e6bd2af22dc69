// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/session.h>

#include "sessionworker.h"

#include <QtConcurrent>
#include <QThread>
#include <QThreadPool>

namespace pejling::live {

using namespace Qt::StringLiterals;

class Session::Private
{
public:
    QThread thread;
    SessionWorker *worker = new SessionWorker; // deleted when the thread has finished
    QThreadPool imports;
    std::shared_ptr<std::atomic_bool> closing = std::make_shared<std::atomic_bool>(false);
    quint64 request = 0; ///< of the last open, create or close: answers to earlier ones are stale

    QString path;
    TemplatePtr workshopTemplate;
    store::Settings settings;
    disclosure::ResponseCounts counts;
    disclosure::ShownResultsPtr results;
    DiscussionPtr discussion = std::make_shared<const Discussion>();
    QString round = QString::fromLatin1(SurveyRound);

    template <typename Function>
    void onWorker(Function function)
    {
        QMetaObject::invokeMethod(worker, std::move(function), Qt::QueuedConnection);
    }

    void forget()
    {
        path.clear();
        workshopTemplate.reset();
        settings = {};
        counts = {};
        results.reset();
        discussion = std::make_shared<const Discussion>();
        round = QString::fromLatin1(SurveyRound);
    }
};

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    SessionWorker *worker = d->worker;
    worker->moveToThread(&d->thread);
    d->thread.setObjectName(u"workshop"_s);
    connect(&d->thread, &QThread::finished, worker, &QObject::deleteLater);

    connect(worker, &SessionWorker::opened, this,
        [this](quint64 request, const QString &path, const TemplatePtr &workshopTemplate,
            const store::Settings &settings, const disclosure::ResponseCounts &counts) {
            if (request != d->request)
                return;
            emit aboutToOpen();
            d->path = path;
            d->workshopTemplate = workshopTemplate;
            d->settings = settings;
            d->counts = counts;
            emit opened();
            emit settingsChanged();
            emit countsChanged(counts);
        });
    connect(worker, &SessionWorker::failed, this, [this](quint64 request, const Error &error) {
        if (request == d->request)
            emit failed(error);
    });
    connect(worker, &SessionWorker::troubled, this, [this](const Error &error) {
        if (isOpen())
            emit troubled(error);
    });
    connect(worker, &SessionWorker::settingsRead, this, [this](const store::Settings &settings) {
        d->settings = settings;
        if (isOpen())
            emit settingsChanged();
    });
    connect(
        worker, &SessionWorker::counted, this, [this](const disclosure::ResponseCounts &counts) {
            d->counts = counts;
            if (isOpen())
                emit countsChanged(counts);
        });
    connect(
        worker, &SessionWorker::drawn, this, [this](const disclosure::ShownResultsPtr &results) {
            if (!isOpen() || (*results)->round != d->round)
                return; // drawn before the round was changed or the workshop closed
            d->results = results;
            emit resultsChanged(results);
        });
    connect(worker, &SessionWorker::heldBack, this, [this](qint64 answers) {
        if (isOpen())
            emit heldBackChanged(answers);
    });
    connect(worker, &SessionWorker::storeChanged, this, [this] {
        if (isOpen())
            emit storeChanged();
    });
    connect(worker, &SessionWorker::discussed, this, [this](const DiscussionPtr &discussion) {
        if (!isOpen())
            return;
        d->discussion = discussion;
        emit discussionChanged(discussion);
    });
    d->thread.start();
}

Session::~Session()
{
    *d->closing = true;
    d->imports.waitForDone();
    d->thread.quit();
    d->thread.wait();
}

void Session::open(const QString &path)
{
    close();
    d->onWorker([worker = d->worker, request = d->request, path] { worker->open(request, path); });
}

void Session::create(const QString &path, const TemplatePtr &workshopTemplate,
    const store::Settings &settings, bool replace)
{
    close();
    d->onWorker(
        [worker = d->worker, request = d->request, path, workshopTemplate, settings, replace] {
            worker->create(request, path, workshopTemplate, settings, replace);
        });
}

void Session::close()
{
    ++d->request;
    *d->closing = true;
    d->closing = std::make_shared<std::atomic_bool>(false);
    // Imports hold the file too: whatever comes next on the worker finds it free.
    d->onWorker([worker = d->worker, imports = &d->imports] {
        worker->close();
        imports->waitForDone();
    });
    if (!isOpen())
        return;
    d->forget();
    emit closed();
}

bool Session::isOpen() const { return d->workshopTemplate != nullptr; }
QString Session::path() const { return d->path; }
TemplatePtr Session::workshopTemplate() const { return d->workshopTemplate; }
store::Settings Session::settings() const { return d->settings; }
disclosure::ResponseCounts Session::counts() const { return d->counts; }
disclosure::ShownResultsPtr Session::results() const { return d->results; }
DiscussionPtr Session::discussion() const { return d->discussion; }
QString Session::round() const { return d->round; }

void Session::setRound(const QString &round)
{
    if (round == d->round)
        return;
    d->round = round;
    d->results.reset();
    d->onWorker([worker = d->worker, round] { worker->setRound(round); });
}

void Session::drawHeldBack()
{
    d->onWorker([worker = d->worker] { worker->drawHeldBack(); });
}

void Session::post(std::function<void(store::WorkshopStore &)> work)
{
    d->onWorker([worker = d->worker, work = std::move(work)] { worker->perform(work); });
}

namespace {

using ImportStep
    = Result<ImportOutcome> (*)(store::WorkshopStore &store, const ImportRequest &request);

/// Opens a connection of its own, so that counter and pictures go on while a long file is read.
Result<ImportOutcome> withOwnConnection(
    const QString &path, const ImportRequest &request, ImportStep step)
{
    auto store = store::WorkshopStore::open(path);
    if (!store)
        return store.error();
    return step(**store, request);
}

} // namespace

QFuture<Result<ImportOutcome>> Session::runImport(ImportRequest request, bool dryRun)
{
    if (!request.cancelled)
        request.cancelled = std::make_shared<std::atomic_bool>(false);
    const auto closing = d->closing;
    const auto progress = request.progress;
    const auto cancelled = request.cancelled;
    request.progress = [=](qint64 done, qint64 total) {
        if (*closing)
            *cancelled = true;
        if (progress)
            progress(done, total);
    };
    return QtConcurrent::run(
        &d->imports, [path = d->path, request, dryRun, worker = d->worker]() mutable {
            auto outcome = withOwnConnection(path, request, dryRun ? &planImport : &importInto);
            if (!dryRun)
                QMetaObject::invokeMethod(worker, &SessionWorker::refresh, Qt::QueuedConnection);
            return outcome;
        });
}

QFuture<Result<ImportOutcome>> Session::startPlan(const ImportRequest &request)
{
    return runImport(request, true);
}

QFuture<Result<ImportOutcome>> Session::startImport(const ImportRequest &request)
{
    return runImport(request, false);
}

} // namespace pejling::live
