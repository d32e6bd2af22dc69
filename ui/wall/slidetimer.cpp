// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/slidetimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::wall {

namespace {

constexpr std::chrono::seconds LongestEnding = 60s;
constexpr int ShareThatEnds = 5; ///< one fifth
constexpr int SecondsPerMinute = 60;

} // namespace

SlideTimer::SlideTimer(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    if (!m_clock) {
        m_clock = [] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
    }
    // Often enough that no second is skipped; only a change of what it shows is told.
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &SlideTimer::look);
}

void SlideTimer::start(std::chrono::seconds planned)
{
    m_planned = std::max(planned, 0s);
    m_started = m_clock();
    m_tick.start();
    look();
}

void SlideTimer::stop()
{
    m_started.reset();
    m_tick.stop();
    look();
}

void SlideTimer::extend(std::chrono::seconds more)
{
    if (!isRunning() || m_planned <= 0s)
        return;
    m_planned += more;
    look();
}

std::chrono::seconds SlideTimer::elapsed() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock() - *m_started);
}

SlideTimer::State SlideTimer::state() const
{
    if (!isRunning())
        return State::Stopped;
    if (m_planned <= 0s)
        return State::Running;
    const std::chrono::seconds left = m_planned - elapsed();
    if (left <= 0s)
        return State::Over;
    return left <= std::min(LongestEnding, m_planned / ShareThatEnds) ? State::Ending
                                                                      : State::Running;
}

QString SlideTimer::text() const
{
    if (!isRunning())
        return {};
    const auto seconds = m_planned > 0s ? m_planned - elapsed() : elapsed();
    const qint64 shown = std::abs(qint64(seconds.count()));
    return u"%1%2:%3"_s.arg(seconds < 0s ? u"−"_s : QString())
        .arg(shown / SecondsPerMinute)
        .arg(shown % SecondsPerMinute, 2, 10, QChar(u'0'));
}

void SlideTimer::look()
{
    if (std::exchange(m_shown, text()) != text())
        emit changed();
}

} // namespace pejling::wall
