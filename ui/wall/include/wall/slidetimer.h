// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace pejling::wall {

/// The time of a discussion: counts down from what was planned, or up when nothing was. GUI thread.
class SlideTimer : public QObject
{
    Q_OBJECT

public:
    /// Steady time since any moment.
    using Clock = std::function<std::chrono::milliseconds()>;
    enum class State {
        Stopped,
        Running,
        Ending, ///< the last minute, or the last fifth of a shorter time
        Over,
    };

    explicit SlideTimer(Clock clock = {}, QObject *parent = nullptr);

    /// `planned` of 0 or less: counts up.
    void start(std::chrono::seconds planned);
    void stop();
    /// Gives a countdown more time; nothing happens to one that counts up.
    void extend(std::chrono::seconds more);

    [[nodiscard]] bool isRunning() const { return m_started.has_value(); }
    [[nodiscard]] State state() const;
    /// "12:05"; over time "−0:35"; empty when stopped.
    [[nodiscard]] QString text() const;

signals:
    /// It shows something else than before.
    void changed();

private:
    void look();
    [[nodiscard]] std::chrono::seconds elapsed() const;

    Clock m_clock;
    QTimer m_tick;
    std::optional<std::chrono::milliseconds> m_started;
    std::chrono::seconds m_planned{ 0 };
    QString m_shown;
};

} // namespace pejling::wall
