// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/comments.h>
#include <live/session.h>

#include <QTimer>

namespace pejling::wall {

/// The results of a session with what may be shown of the comments and what the room has agreed on
/// beside them: what slides are made of. What is released, withdrawn or decided anywhere arrives
/// here. GUI thread; reads in the session's worker.
class DiscussedResults : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit DiscussedResults(live::Session *session, QObject *parent = nullptr);

    /// As last told; null while nothing is open or drawn.
    [[nodiscard]] const disclosure::ShownResultsPtr &results() const { return m_results; }

signals:
    void changed(const pejling::disclosure::ShownResultsPtr &results);
    void failed(const pejling::Error &error);

private:
    void read();
    void take(const QString &round, const disclosure::ShownCommentsPtr &comments);
    void join();
    void forget();

    live::Session *m_session;
    disclosure::ShownResultsPtr m_results;
    disclosure::ShownCommentsPtr m_comments;
    QString m_round; ///< that the comments are of
    QTimer m_pause; ///< between two readings that answers ask for
    int m_reading = 0; ///< what was asked for before the last reading is not taken
};

} // namespace pejling::wall
