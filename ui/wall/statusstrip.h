// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QWidget>

namespace pejling::wall {

class SlideTimer;

/// A strip below the slide for what passes: the timer, and a slide number while it is typed. The
/// slide makes room for it, so that nothing of it is covered. When a discussion comes to its end,
/// it says so once, in words and colours, without moving.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const SlideTimer *timer, const charts::Palette &palette, QWidget *parent);

    void setPalette(const charts::Palette &palette);
    [[nodiscard]] bool isTimerShown() const;
    void setTypedNumber(const QString &digits);
    /// Whether there is anything to show.
    [[nodiscard]] bool isNeeded() const { return isTimerShown() || !m_typed.isEmpty(); }
    /// What it shows, for tests and screen readers: "Slide 12", "3:05", "Time is up −0:05".
    [[nodiscard]] QString text() const;

signals:
    void neededChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const SlideTimer *m_timer;
    const charts::Palette *m_palette;
    QString m_typed;
    bool m_wasNeeded = false;
};

} // namespace pejling::wall
