// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionworker.h"

#include <store/discussionstore.h>

#include <QFile>
#include <QtConcurrent>

namespace pejling::live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using disclosure::Gate;

namespace {

/// Above this many ballots the first pictures are shown before the bootstraps are done; below, they
/// take less time than the eye notices and the picture is drawn once.
constexpr size_t BallotsWorthWaitingFor = 2'000;

constexpr std::chrono::milliseconds FirstLook = 1ms;
constexpr std::chrono::milliseconds LastLook = 128ms; ///< then the poll is soon enough

} // namespace

SessionWorker::SessionWorker()
    : m_job(this), m_watcher(this), m_look(this), m_poll(this), m_breath(this)
{
    m_jobThread.setMaxThreadCount(1);
    m_look.setSingleShot(true);
    m_poll.setInterval(500ms);
    m_breath.setSingleShot(true);
    m_breath.setInterval(100ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SessionWorker::lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SessionWorker::watchFiles);
    connect(&m_look, &QTimer::timeout, this, &SessionWorker::lookAgain);
    connect(&m_poll, &QTimer::timeout, this, [this] { (void)look(); });
    connect(&m_job, &QFutureWatcherBase::finished, this, &SessionWorker::bootstrapsDone);
    connect(&m_breath, &QTimer::timeout, this, [this] {
        if (std::exchange(m_drawAgain, false))
            draw(false);
    });
}

SessionWorker::~SessionWorker() { close(); }

void SessionWorker::open(quint64 request, const QString &path)
{
    close();
    use(request, store::WorkshopStore::open(path));
}

void SessionWorker::create(quint64 request, const QString &path,
    const TemplatePtr &workshopTemplate, const store::Settings &settings, bool replace)
{
    close();
    use(request, store::WorkshopStore::create(path, workshopTemplate, settings, replace));
}

void SessionWorker::use(quint64 request, Result<store::WorkshopStore::Ptr> store)
{
    if (!store) {
        emit failed(request, store.error());
        return;
    }
    m_store = std::move(*store);
    m_round = QString::fromLatin1(SurveyRound);
    startRound();
    if (const auto done = read(); !done) {
        const Error &error = done.error();
        close();
        emit failed(request, error);
        return;
    }
    emit opened(request, m_store->path(), m_store->workshopTemplate(), m_settings, m_counts);
    if (const auto done = readDiscussion(); !done)
        trouble(done.error());
    watchFiles();
    m_poll.start();
    draw(false);
}

void SessionWorker::close()
{
    stopJob();
    m_poll.stop();
    m_look.stop();
    m_breath.stop();
    m_drawAgain = false;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    keepTally();
    m_tally.reset();
    m_pictures.reset();
    m_store.reset();
    m_settings = {};
    m_rounds.clear();
    m_counts = {};
    m_discussed.reset();
    m_lastTrouble.clear();
}

void SessionWorker::startRound()
{
    stopJob();
    m_tally.emplace(m_store->workshopTemplate(), m_round);
    const auto kept = m_store->value(tallyKey());
    m_keptTally = kept ? *kept : QByteArray();
    (void)m_tally->restore(m_keptTally); // else it is empty, and reads everything
    m_pictures.emplace(m_store->workshopTemplate());
    m_keptDrawn.clear();
    m_heldBack = 0;
    m_published = false;
}

void SessionWorker::setRound(const QString &round)
{
    if (!m_store || round == m_round)
        return;
    keepTally();
    m_tally.reset();
    m_round = round;
    startRound();
    refresh();
}

void SessionWorker::perform(const Work &work)
{
    if (!m_store)
        return; // the promise inside `work` goes with it, and its future is cancelled
    work(*m_store);
    refresh();
}

void SessionWorker::watchFiles()
{
    if (!m_store)
        return;
    // The -wal file comes and goes with the first writer and the last reader.
    for (const QString &path : { m_store->path(), QString(m_store->path() + u"-wal"_s) }) {
        if (QFile::exists(path) && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

bool SessionWorker::look()
{
    if (!m_store)
        return true;
    watchFiles();
    if (!m_store->changedElsewhere())
        return false;
    refresh();
    return true;
}

/// A stream of events must not put the look off, so it is only ever brought forward.
void SessionWorker::lookSoon()
{
    m_lookDelay = FirstLook;
    if (!m_look.isActive() || m_look.remainingTimeAsDuration() > FirstLook)
        m_look.start(FirstLook);
}

/// The event comes when the log is written, the commit is visible once that is on the disk, which
/// may take a while and causes no further event.
void SessionWorker::lookAgain()
{
    const bool seen = look();
    m_lookDelay *= 2;
    if (!seen && m_lookDelay <= LastLook)
        m_look.start(m_lookDelay);
}

Result<Done> SessionWorker::read()
{
    const auto settings = m_store->settings();
    if (!settings)
        return settings.error();
    const auto rounds = m_store->rounds();
    if (!rounds)
        return rounds.error();
    const auto changed = m_tally->update(*m_store);
    if (!changed)
        return changed.error();

    if (*settings != m_settings) {
        m_settings = *settings;
        emit settingsRead(m_settings);
    }
    m_raw = rawResults(m_store->workshopTemplate(), m_settings, *m_tally);
    const auto kept = keptResults(*m_store, m_raw);
    if (!kept)
        return kept.error();
    m_raw.kept = *kept;
    if (const auto counts = Gate::responseCounts(m_raw); counts != m_counts) {
        m_counts = counts;
        emit counted(m_counts);
    }
    if (*changed || *rounds != m_rounds) {
        m_rounds = *rounds;
        emit storeChanged();
    }
    return Done{};
}

Result<Done> SessionWorker::readDiscussion()
{
    const auto revision = m_store->discussion().revision();
    if (!revision)
        return revision.error();
    if (m_discussed == *revision)
        return Done{};
    auto read = m_store->discussion().discussion();
    if (!read)
        return read.error();
    m_discussed = *revision;
    emit discussed(std::make_shared<const Discussion>(*std::move(read)));
    return Done{};
}

void SessionWorker::refresh()
{
    if (!m_store)
        return;
    auto done = read();
    if (done)
        done = readDiscussion();
    if (!done) {
        trouble(done.error());
        return;
    }
    m_lastTrouble.clear();
    draw(false);
}

/// Said once: the next look comes in half a second.
void SessionWorker::trouble(const Error &error)
{
    if (std::exchange(m_lastTrouble, error.text) != error.text)
        emit troubled(error);
}

void SessionWorker::drawHeldBack()
{
    if (m_store)
        draw(true);
}

void SessionWorker::draw(bool force)
{
    const bool completing = m_jobPending && !m_jobIsLate; // what was drawn last is not shown yet
    if (!force && (m_breath.isActive() || completing)) {
        m_drawAgain = true;
        return;
    }
    if (const auto kept = m_store->value(drawnKey()); kept && *kept != m_keptDrawn) {
        // Drawn by an earlier session, or by another program on the same workshop.
        stopJob();
        m_keptDrawn = *kept;
        m_pictures->restore(m_keptDrawn);
        m_published = false;
    }
    if (const auto ready = readyBallots(); !ready) {
        trouble(ready.error());
        return;
    }
    const bool changed
        = m_pictures->draw(m_raw, m_tally->activity(), m_settings.refreshStep, force);
    if (std::exchange(m_heldBack, m_pictures->heldBack()) != m_pictures->heldBack())
        emit heldBack(m_heldBack);
    if (changed && !keepDrawn()) {
        m_drawAgain = true;
        m_breath.start();
        return;
    }
    resample(changed);
}

/// A restored tally has no ballots; they are read when a picture may come to need them.
Result<Done> SessionWorker::readyBallots()
{
    if (m_tally->hasBallots() || !m_pictures->mayNeedBallots(m_tally->activity()))
        return Done{};
    const auto updated = m_tally->update(*m_store, Tally::Ballots::Needed);
    if (!updated)
        return updated.error();
    m_raw = rawResults(m_store->workshopTemplate(), m_settings, *m_tally);
    return Done{};
}

/// Shows what was drawn, and runs the bootstraps that it lacks: before it is shown when that goes
/// unnoticed, else afterwards.
void SessionWorker::resample(bool changed)
{
    const bool news = changed || !m_published || m_publishedSettings != m_settings
        || m_publishedCounts != m_counts;
    const std::vector<int> rankings = m_pictures->rankingsToResample(m_tally->activity());
    if (m_jobPending && !changed)
        return; // it publishes what it completes
    stopJob();
    size_t ballots = 0;
    for (const int slot : rankings)
        ballots += m_tally->ballots(slot, 0).size() + m_tally->ballots(slot, 1).size();
    m_jobIsLate = ballots > BallotsWorthWaitingFor;
    if (news && (rankings.empty() || m_jobIsLate))
        publish();
    if (!rankings.empty())
        startBootstraps(rankings);
}

bool SessionWorker::keepDrawn()
{
    const QByteArray bytes = m_pictures->toBytes();
    const auto kept = m_store->replaceValue(drawnKey(), m_keptDrawn, bytes);
    if (kept && *kept)
        m_keptDrawn = bytes;
    // When it cannot be written (a full disk), what has been shown is at least remembered here.
    return !kept || *kept;
}

/// For the next opening. Loses nothing when it fails: then that reads the answers.
void SessionWorker::keepTally()
{
    if (!m_store || !m_tally)
        return;
    const QByteArray bytes = m_tally->toBytes();
    if (bytes != m_keptTally && m_tally->isComplete())
        (void)m_store->setValue(tallyKey(), bytes);
}

void SessionWorker::publish()
{
    m_published = true;
    m_publishedSettings = m_settings;
    m_publishedCounts = m_counts;
    m_breath.start();
    emit drawn(Gate::show(m_pictures->drawn(m_raw)));
}

void SessionWorker::startBootstraps(const std::vector<int> &rankings)
{
    std::vector<std::pair<int, SlotBallots>> work;
    work.reserve(rankings.size());
    for (const int slot : rankings)
        work.push_back({ slot, { m_tally->ballots(slot, 0), m_tally->ballots(slot, 1) } });
    m_jobPending = true;
    m_jobCancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = m_jobCancelled;
    m_job.setFuture(QtConcurrent::run(&m_jobThread, [work = std::move(work), cancelled]() mutable {
        JobResult results;
        for (auto &[slot, ballots] : work) {
            results.emplace_back(
                slot, bootstraps(std::move(ballots), [&] { return cancelled->load(); }));
        }
        return results;
    }));
}

void SessionWorker::bootstrapsDone()
{
    if (!std::exchange(m_jobPending, false))
        return; // stale: a newer picture is on its way
    for (const auto &[slot, result] : m_job.result())
        m_pictures->setBootstraps(slot, result);
    (void)keepDrawn();
    publish();
}

void SessionWorker::stopJob()
{
    m_jobPending = false;
    if (m_jobCancelled)
        *m_jobCancelled = true;
    m_jobThread.waitForDone();
}

QString SessionWorker::drawnKey() const { return u"drawn/"_s + m_round; }
QString SessionWorker::tallyKey() const { return u"tally/"_s + m_round; }

} // namespace pejling::live
