// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionworker.h"

#include <store/discussionstore.h>

#include <QFile>
#include <QtConcurrent>

#include <algorithm>

namespace pejling::live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using disclosure::Gate;

namespace {

/// Above this many ballots the first pictures are shown before the bootstraps are done; below, they
/// take less time than the eye notices and the picture is drawn once.
constexpr qint64 BallotsWorthWaitingFor = 2'000;

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
    m_jobThread.waitForDone(); // it may read the file
    keepTally();
    m_tally.reset();
    m_pictures.reset();
    m_earlier.reset();
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
    m_tally.emplace(m_store->workshopTemplate(), m_round, m_mostWithBallots);
    m_keptTally = readTally(*m_store, m_round);
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
    if (const auto summed = sumUp(); !summed)
        return summed.error();
    if (const auto counts = Gate::responseCounts(m_raw); counts != m_counts) {
        m_counts = counts;
        emit counted(m_counts);
    }
    if (*changed || *rounds != m_rounds) {
        m_rounds = *rounds;
        emit storeChanged();
    }
    return readEarlier();
}

Result<Done> SessionWorker::sumUp()
{
    auto raw = rawResults(*m_store, m_settings, *m_tally);
    if (!raw)
        return raw.error();
    m_raw = *std::move(raw);
    return Done{};
}

/// A round that was chosen once may be gone, or be the one that is on show now.
Result<Done> SessionWorker::readEarlier()
{
    const QString &wanted = m_settings.deck.against;
    const bool there = wanted != m_round
        && std::ranges::find(m_rounds, wanted, &store::RoundInfo::id) != m_rounds.end();
    if (!there) {
        m_published = m_published && !m_earlier;
        m_earlier.reset();
        return Done{};
    }
    if (!m_earlier || m_earlier->round() != wanted)
        m_earlier.emplace(*m_store, wanted);
    return m_earlier->update(*m_store, m_settings);
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
    if (m_earlier && m_earlier->draw(*m_store, m_settings))
        m_published = false;
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

/// A restored tally has no ballots; they are read when a picture may come to need them. Those of a
/// large round are left to the bootstraps' own thread.
Result<Done> SessionWorker::readyBallots()
{
    if (m_tally->hasBallots() || m_tally->isTooLargeForBallots()
        || !m_pictures->mayNeedBallots(m_tally->activity()))
        return Done{};
    const auto updated = m_tally->update(*m_store, Tally::Ballots::Needed);
    if (!updated)
        return updated.error();
    return sumUp();
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
    qint64 ballots = 0;
    for (const disclosure::AudienceSums &sums : m_tally->audiences()) {
        for (const int slot : rankings)
            ballots += sums.rankings[size_t(slot)].n();
    }
    m_jobIsLate = ballots > BallotsWorthWaitingFor || !m_tally->hasBallots();
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
        (void)writeTally(*m_store, m_round, bytes);
}

void SessionWorker::publish()
{
    m_published = true;
    m_publishedSettings = m_settings;
    m_publishedCounts = m_counts;
    m_breath.start();
    const auto earlier = m_earlier ? std::optional(m_earlier->drawn()) : std::nullopt;
    emit drawn(Gate::show(m_pictures->drawn(m_raw), earlier ? &*earlier : nullptr));
}

SessionWorker::JobResult SessionWorker::resampledFromFile(const QString &path, const QString &round,
    const std::vector<int> &rankings, const store::Activity &drawn,
    const std::function<bool()> &cancelled)
{
    JobResult results;
    if (cancelled())
        return results;
    const auto store = store::WorkshopStore::open(path, store::OpenMode::ReadOnly);
    if (!store)
        return results;
    Tally tally((*store)->workshopTemplate(), round);
    if (!tally.update(**store, Tally::Ballots::AsTheyAre, cancelled))
        return results;
    for (const int slot : rankings) {
        if (!cancelled() && tally.activity().rankings[size_t(slot)] == drawn.rankings[size_t(slot)])
            results.emplace_back(
                slot, bootstraps({ tally.ballots(slot, 0), tally.ballots(slot, 1) }, cancelled));
    }
    return results;
}

void SessionWorker::startBootstraps(const std::vector<int> &rankings)
{
    m_jobPending = true;
    m_jobCancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = [flag = m_jobCancelled] { return flag->load(); };
    if (!m_tally->hasBallots()) {
        m_job.setFuture(QtConcurrent::run(&m_jobThread,
            [path = m_store->path(), round = m_round, rankings, drawn = m_tally->activity(),
                cancelled] { return resampledFromFile(path, round, rankings, drawn, cancelled); }));
        return;
    }
    std::vector<std::pair<int, SlotBallots>> work;
    work.reserve(rankings.size());
    for (const int slot : rankings)
        work.push_back({ slot, { m_tally->ballots(slot, 0), m_tally->ballots(slot, 1) } });
    m_job.setFuture(QtConcurrent::run(&m_jobThread, [work = std::move(work), cancelled]() mutable {
        JobResult results;
        for (auto &[slot, ballots] : work)
            results.emplace_back(slot, bootstraps(std::move(ballots), cancelled));
        return results;
    }));
}

void SessionWorker::bootstrapsDone()
{
    if (!std::exchange(m_jobPending, false))
        return; // stale: a newer picture is on its way
    const JobResult results = m_job.result();
    if (results.empty())
        return; // the picture, which has been shown, stays without
    for (const auto &[slot, result] : results)
        m_pictures->setBootstraps(slot, result);
    (void)keepDrawn();
    publish();
}

void SessionWorker::stopJob()
{
    m_jobPending = false;
    if (m_jobCancelled)
        *m_jobCancelled = true;
}

QString SessionWorker::drawnKey() const { return drawnStateKey(m_round); }

} // namespace pejling::live
