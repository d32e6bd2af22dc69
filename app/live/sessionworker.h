// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawnpictures.h"
#include "earlierround.h"

#include <base/result.h>
#include <live/results.h>
#include <store/workshopstore.h>
#include <survey/decision.h>

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pejling::live {

/// The half of a Session that lives on its worker thread: owns the connection, the tally and the
/// watch on other processes. Everything it says is an immutable value in a signal.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(store::WorkshopStore &)>;
    using JobResult = std::vector<std::pair<int, disclosure::RankingBootstraps>>;

    SessionWorker();
    ~SessionWorker() override;
    /// For tests: rounds with more responses than this keep no ballots in memory, as copying them
    /// for every picture would hold up the answers that arrive meanwhile.
    void setMostResponsesWithBallots(qint64 most) { m_mostWithBallots = most; }

    /// The bootstraps of a large round, whose ballots are read with a connection of its own.
    /// Rankings that have changed since they were `drawn` are left out: a newer picture is on its
    /// way. `cancelled` is asked at every answer that is read and every replicate; then the rest is
    /// left out.
    [[nodiscard]] static JobResult resampledFromFile(const QString &path, const QString &round,
        const std::vector<int> &rankings, const store::Activity &drawn,
        const std::function<bool()> &cancelled);

    /// `request` comes back in opened() or failed().
    void open(quint64 request, const QString &path);
    void create(quint64 request, const QString &path, const TemplatePtr &workshopTemplate,
        const store::Settings &settings, bool replace);
    void close();
    void setRound(const QString &round);
    void drawHeldBack();
    void perform(const Work &work);
    /// Looks for what has changed, and tells.
    void refresh();

signals:
    void opened(quint64 request, const QString &path, const pejling::TemplatePtr &workshopTemplate,
        const pejling::store::Settings &settings,
        const pejling::disclosure::ResponseCounts &counts);
    void failed(quint64 request, const pejling::Error &error);
    void troubled(const pejling::Error &error);
    void settingsRead(const pejling::store::Settings &settings);
    void counted(const pejling::disclosure::ResponseCounts &counts);
    void drawn(const pejling::disclosure::ShownResultsPtr &results);
    void heldBack(qint64 answers);
    void storeChanged();
    void discussed(const pejling::DiscussionPtr &discussion);

private:
    void use(quint64 request, Result<store::WorkshopStore::Ptr> store);
    void startRound();
    void watchFiles();
    /// Whether there is nothing more to wait for.
    [[nodiscard]] bool look();
    void lookSoon();
    void lookAgain();
    [[nodiscard]] Result<Done> read();
    [[nodiscard]] Result<Done> readDiscussion();
    [[nodiscard]] Result<Done> readEarlier();
    void draw(bool force);
    [[nodiscard]] Result<Done> sumUp();
    [[nodiscard]] Result<Done> readyBallots();
    void resample(bool changed);
    void trouble(const Error &error);
    void keepTally();
    /// Whether the drawn state is ours to show: false when another process drew first.
    [[nodiscard]] bool keepDrawn();
    void publish();
    void startBootstraps(const std::vector<int> &rankings);
    void bootstrapsDone();
    /// What it finds is not wanted any more; it ends by itself soon.
    void stopJob();
    [[nodiscard]] QString drawnKey() const;

    qint64 m_mostWithBallots = 20'000;
    store::WorkshopStore::Ptr m_store;
    QString m_round = QString::fromLatin1(SurveyRound);
    store::Settings m_settings;
    std::vector<store::RoundInfo> m_rounds;
    std::optional<Tally> m_tally;
    std::optional<DrawnPictures> m_pictures;
    std::optional<EarlierRound> m_earlier; ///< that the deck compares with
    disclosure::RawResults m_raw;
    disclosure::ResponseCounts m_counts;
    QByteArray m_keptDrawn; ///< the drawn state as it lies in the workshop
    QByteArray m_keptTally; ///< the tally's snapshot, likewise
    qint64 m_heldBack = 0;
    std::optional<qint64> m_discussed; ///< revision of the discussion last told
    bool m_published = false; ///< anything of this round
    store::Settings m_publishedSettings;
    disclosure::ResponseCounts m_publishedCounts;
    QString m_lastTrouble;

    QThreadPool m_jobThread;
    QFutureWatcher<JobResult> m_job;
    std::shared_ptr<std::atomic_bool> m_jobCancelled;
    bool m_jobPending = false; ///< its result is awaited, so not stale
    bool m_jobIsLate = false; ///< its picture has been shown without it

    QFileSystemWatcher m_watcher;
    QTimer m_look; ///< shortly after a file event: the event comes before the commit is visible
    std::chrono::milliseconds m_lookDelay{};
    QTimer m_poll; ///< to be safe
    QTimer m_breath; ///< at most ten pictures a second
    bool m_drawAgain = false;
};

} // namespace pejling::live
