// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/services.h>
#include <live/session.h>

#include <QObject>

namespace pejling::desk {

/// Saves the numbers of the round that is shown, or its single answers, for other programs.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// `parent` is what the questions stand over.
    Exporter(live::Session *session, Services services, QWidget *parent);

    /// What may be shown, as the wall shows it: CSV, XLSX or JSON.
    void saveResults();
    /// Answers as they were given, in no order and without times, after a warning.
    void saveAnswers();

signals:
    void told(const QString &text);
    void failed(const pejling::Error &error);

private:
    /// Where to, and "csv", "xlsx" or "json"; an empty path when the person changes their mind, or
    /// after it was said that there is no such format.
    struct Target
    {
        QString path;
        QString kind;
    };
    [[nodiscard]] Target askTarget(const QString &title, const QString &name);
    void finished(const QString &path, const Result<Done> &done);

    live::Session *m_session;
    Services m_services;
    QWidget *m_parent;
};

} // namespace pejling::desk
