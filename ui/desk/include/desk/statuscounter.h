// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>

#include <QWidget>

class QLabel;

namespace pejling::desk {

/// The right end of the status bar: how many have answered, in which round, and whether the
/// answers are fictitious. Follows the session; the counter is always live.
class StatusCounter : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCounter(live::Session *session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    live::Session *m_session;
    QLabel *m_madeUp;
    QLabel *m_round;
    QLabel *m_count;
};

} // namespace pejling::desk
