// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/response.h>

#include <QObject>
#include <QThread>

namespace pejling::kiosk {

/// Where answers go. A seam: a practice keeps nothing, a test fails on demand.
class AnswerSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in stored() or failed(), and neither before this has returned. Sending the same
    /// externalId again is harmless.
    virtual void send(const Response &response) = 0;
    /// Ends in counted(), or in nothing when it cannot be told just now.
    virtual void count() = 0;

signals:
    /// The answer is on the disk.
    void stored(const QString &externalId);
    void failed(const QString &externalId, const pejling::Error &error);
    /// How many have answered in this round.
    void counted(qint64 responses);
};

/// Stores in a workshop file, in a thread of its own with a connection of its own; each answer is
/// one transaction that is on the disk (synchronous=FULL) before stored() comes. GUI thread.
class StoreSink : public AnswerSink
{
    Q_OBJECT

public:
    StoreSink(const QString &path, const QString &round, QObject *parent = nullptr);
    ~StoreSink() override; ///< waits for what is under way

    void send(const Response &response) override;
    void count() override;

private:
    QThread m_thread;
    QObject *m_worker;
};

/// A practice: says that everything went well, and keeps nothing.
class PracticeSink : public AnswerSink
{
    Q_OBJECT

public:
    using AnswerSink::AnswerSink;

    void send(const Response &response) override;
    void count() override { }
};

} // namespace pejling::kiosk
