// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include <charts/fonts.h>
#include <wall/slidetimer.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr qreal TextShare = 0.62; ///< of the strip's height
constexpr qreal BarShare = 0.12;

} // namespace

StatusStrip::StatusStrip(const SlideTimer *timer, const charts::Palette &palette, QWidget *parent)
    : QWidget(parent), m_timer(timer), m_palette(&palette)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(timer, &SlideTimer::changed, this, &StatusStrip::refresh);
}

void StatusStrip::setPalette(const charts::Palette &palette)
{
    m_palette = &palette;
    update();
}

bool StatusStrip::isTimerShown() const { return m_timer->isRunning(); }

void StatusStrip::setTypedNumber(const QString &digits)
{
    m_typed = digits;
    refresh();
}

QString StatusStrip::text() const
{
    QStringList parts;
    if (!m_typed.isEmpty())
        parts.append(tr("Slide %1").arg(m_typed));
    if (m_timer->state() == SlideTimer::State::Ending)
        parts.append(tr("Almost time"));
    else if (m_timer->state() == SlideTimer::State::Over)
        parts.append(tr("Time is up"));
    if (isTimerShown())
        parts.append(m_timer->text());
    return parts.join(u"   "_s);
}

void StatusStrip::refresh()
{
    setAccessibleName(text());
    update();
    if (std::exchange(m_wasNeeded, isNeeded()) != isNeeded())
        emit neededChanged();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const SlideTimer::State state = m_timer->state();
    const bool over = state == SlideTimer::State::Over;
    QPainter painter(this);
    painter.fillRect(rect(), over ? m_palette->text : m_palette->panel);
    if (state == SlideTimer::State::Ending)
        painter.fillRect(QRectF(0, 0, width(), height() * BarShare), m_palette->accent);
    painter.setFont(charts::slideFont(std::max(8, int(height() * TextShare)), QFont::DemiBold));
    painter.setPen(over ? m_palette->background : m_palette->text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace pejling::wall
