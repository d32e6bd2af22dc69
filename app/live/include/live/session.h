// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <disclosure/shownresults.h>
#include <live/importjob.h>
#include <store/workshopstore.h>
#include <survey/decision.h>

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace pejling::live {

/// An open workshop as the windows see it. Lives on the GUI thread and never runs SQL there: a
/// worker thread owns the connection, the tally and the watch on other processes' changes, and what
/// it finds arrives as signals with immutable values.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override; ///< waits for the worker; the file is whole afterwards

    /// Ends in opened() or failed(). Closes the workshop that was open.
    void open(const QString &path);
    void create(const QString &path, const TemplatePtr &workshopTemplate,
        const store::Settings &settings, bool replace);
    void close();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] TemplatePtr workshopTemplate() const;
    [[nodiscard]] store::Settings settings() const; ///< as last seen
    [[nodiscard]] disclosure::ResponseCounts counts() const; ///< as last seen
    [[nodiscard]] disclosure::ShownResultsPtr
    results() const; ///< as last drawn; null before the first
    /// What the room has agreed on, as last seen; never null, empty while nothing is open.
    [[nodiscard]] DiscussionPtr discussion() const;
    [[nodiscard]] QString round() const;
    void setRound(const QString &round);

    /// Draws now what refresh rule 3 holds back, for a facilitator who has said yes.
    void drawHeldBack();

    /// Runs `work` on the worker thread with the connection; the future is resolved on it, so
    /// attach with `.then(context, ...)`. Work that writes is followed by the signals that it
    /// causes.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, store::WorkshopStore &>>
    {
        using Value = std::invoke_result_t<Work, store::WorkshopStore &>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](store::WorkshopStore &store) mutable {
            promise->addResult(work(store));
            promise->finish();
        });
        return future;
    }

    /// Plan and import run in workers of their own with their own connection, so that the tally
    /// goes on.
    [[nodiscard]] QFuture<Result<ImportOutcome>> startPlan(const ImportRequest &request);
    [[nodiscard]] QFuture<Result<ImportOutcome>> startImport(const ImportRequest &request);

signals:
    void aboutToOpen(); ///< last chance to connect to what follows; nothing is open yet
    void opened();
    void failed(const pejling::Error &error);
    void closed();
    void settingsChanged();
    /// Every committed answer, own or another process's: the counter of all answers is always live.
    void countsChanged(const pejling::disclosure::ResponseCounts &counts);
    /// A new picture may be drawn (refresh rule 3 has been applied).
    void resultsChanged(const pejling::disclosure::ShownResultsPtr &results);
    /// Answers wait until the step is reached; how many.
    void heldBackChanged(qint64 answers);
    /// Batches, rounds or single answers have changed: tables read anew.
    void storeChanged();
    /// Decisions, notes, checklist, or what is said about comments: read comments anew (see
    /// live/comments.h).
    void discussionChanged(const pejling::DiscussionPtr &discussion);
    /// The open workshop cannot be read just now (a vanished drive); said once, and looked at
    /// again.
    void troubled(const pejling::Error &error);

private:
    [[nodiscard]] QFuture<Result<ImportOutcome>> runImport(ImportRequest request, bool dryRun);
    void post(std::function<void(store::WorkshopStore &)> work);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pejling::live
