// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include <charts/fonts.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr qreal TextShare = 0.62; ///< of the strip's height
constexpr int SecondsPerMinute = 60;

} // namespace

StatusStrip::StatusStrip(const charts::Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::refresh);
}

void StatusStrip::toggleTimer()
{
    if (isTimerShown()) {
        m_since.invalidate();
        m_tick.stop();
    } else {
        m_since.start();
        m_tick.start();
    }
    refresh();
    emit neededChanged();
}

void StatusStrip::setTypedNumber(const QString &digits)
{
    m_typed = digits;
    refresh();
    emit neededChanged();
}

QString StatusStrip::text() const
{
    QStringList parts;
    if (!m_typed.isEmpty())
        parts.append(tr("Slide %1").arg(m_typed));
    if (isTimerShown()) {
        const qint64 seconds = m_since.elapsed() / 1000;
        parts.append(u"%1:%2"_s.arg(seconds / SecondsPerMinute)
                         .arg(seconds % SecondsPerMinute, 2, 10, QChar(u'0')));
    }
    return parts.join(u"   "_s);
}

void StatusStrip::refresh()
{
    setAccessibleName(text());
    update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.panel);
    painter.setFont(charts::slideFont(std::max(8, int(height() * TextShare)), QFont::DemiBold));
    painter.setPen(m_palette.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace pejling::wall
