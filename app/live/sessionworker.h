// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawnpictures.h"

#include <base/result.h>
#include <live/results.h>
#include <store/workshopstore.h>

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
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

    SessionWorker();
    ~SessionWorker() override;

    void open(const QString &path);
    void create(const QString &path, const TemplatePtr &workshopTemplate,
        const store::Settings &settings, bool replace);
    void close();
    void setRound(const QString &round);
    void drawHeldBack();
    void perform(const Work &work);
    /// Looks for what has changed, and tells.
    void refresh();

signals:
    void opened(const QString &path, const pejling::TemplatePtr &workshopTemplate,
        const pejling::store::Settings &settings,
        const pejling::disclosure::ResponseCounts &counts);
    void failed(const pejling::Error &error);
    void troubled(const pejling::Error &error);
    void settingsRead(const pejling::store::Settings &settings);
    void counted(const pejling::disclosure::ResponseCounts &counts);
    void drawn(const pejling::disclosure::ShownResultsPtr &results);
    void heldBack(qint64 answers);
    void storeChanged();

private:
    void use(Result<store::WorkshopStore::Ptr> store);
    void startRound();
    void watchFiles();
    void look();
    [[nodiscard]] Result<Done> read();
    void draw(bool force);
    /// Whether the drawn state is ours to show: false when another process drew first.
    [[nodiscard]] bool keepDrawn();
    void publish();
    void startBootstraps(const std::vector<int> &rankings);
    void bootstrapsDone();
    void stopJob();
    [[nodiscard]] QString drawnKey() const;

    store::WorkshopStore::Ptr m_store;
    QString m_round = QString::fromLatin1(SurveyRound);
    store::Settings m_settings;
    std::vector<store::RoundInfo> m_rounds;
    std::optional<Tally> m_tally;
    std::optional<DrawnPictures> m_pictures;
    disclosure::RawResults m_raw;
    disclosure::ResponseCounts m_counts;
    QByteArray m_keptDrawn; ///< the drawn state as it lies in the workshop
    qint64 m_heldBack = 0;
    bool m_published = false; ///< anything of this round
    store::Settings m_publishedSettings;
    disclosure::ResponseCounts m_publishedCounts;
    QString m_lastTrouble;

    using JobResult = std::vector<std::pair<int, disclosure::RankingBootstraps>>;
    QThreadPool m_jobThread;
    QFutureWatcher<JobResult> m_job;
    std::shared_ptr<std::atomic_bool> m_jobCancelled;

    QFileSystemWatcher m_watcher;
    QTimer m_look; ///< shortly after a file event: the event comes before the commit is visible
    QTimer m_poll; ///< to be safe
    QTimer m_breath; ///< at most ten pictures a second
    bool m_drawAgain = false;
};

} // namespace pejling::live
