// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace pejling::wall {

/// A strip below the slide for what passes: the timer, and a slide number while it is typed. The
/// slide makes room for it, so that nothing of it is covered.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const charts::Palette &palette, QWidget *parent);

    void toggleTimer();
    [[nodiscard]] bool isTimerShown() const { return m_since.isValid(); }
    void setTypedNumber(const QString &digits);
    /// Whether there is anything to show.
    [[nodiscard]] bool isNeeded() const { return isTimerShown() || !m_typed.isEmpty(); }
    /// What it shows, for tests and screen readers: "Slide 12", "3:05".
    [[nodiscard]] QString text() const;

signals:
    void neededChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const charts::Palette &m_palette;
    QElapsedTimer m_since;
    QTimer m_tick;
    QString m_typed;
};

} // namespace pejling::wall
