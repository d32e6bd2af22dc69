// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/services.h>
#include <live/session.h>
#include <store/erasure.h>

#include <QObject>

namespace pejling::desk {

/// Erases answers for good: asks first, says afterwards what is gone and what is not, and offers to
/// delete backup copies that hold the answers too.
class Eraser : public QObject
{
    Q_OBJECT

public:
    /// `parent` is what the questions stand over.
    Eraser(live::Session *session, Services services, QWidget *parent);

    void eraseAnswer(qint64 response);
    void eraseBatch(const store::BatchInfo &batch);
    void eraseRound(const store::RoundInfo &round);
    /// Every single answer; results that may be shown stay.
    void eraseAllButResults(qint64 answers);
    /// Finishes quietly what an earlier time could not.
    void finishEarlier();

signals:
    void begun(); ///< after the person has said yes
    void ended(); ///< erased or not, once all has been said and asked
    void told(const QString &text);
    void failed(const pejling::Error &error);

private:
    using Work = std::function<Result<store::Erased>(store::WorkshopStore &)>;

    void ask(const widgets::Question &question, const Work &work);
    [[nodiscard]] static QString stillHeld();
    void tell(const store::Erased &erased);

    live::Session *m_session;
    Services m_services;
    QWidget *m_parent;
};

} // namespace pejling::desk
