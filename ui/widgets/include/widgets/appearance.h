// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QSet>

#include <optional>

namespace pejling::widgets {

/// Every text is at least 7:1 against what it stands on, the disabled ones 3:1. Needs a
/// QApplication.
[[nodiscard]] QPalette highContrastPalette(bool dark);

/// Colours and motion for those who need more of the one or less of the other: as the desktop asks
/// for it, or as chosen in the program, which goes before. One for the application, whose palette
/// it sets. GUI thread only.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    /// Nothing chosen: as the desktop asks.
    void chooseHighContrast(std::optional<bool> high);
    [[nodiscard]] bool isHighContrast() const
    {
        return m_chosen.value_or(!m_contrastAsked.isEmpty());
    }
    /// The program moves nothing by itself; this stops what the widgets' style moves.
    [[nodiscard]] bool isMotionReduced() const { return !m_stillnessAsked.isEmpty(); }

    /// What the desktop says: a setting of the XDG portal, by namespace and key. Others than those
    /// of contrast and motion are left alone.
    void takeSetting(const QString &space, const QString &key, const QVariant &value);

signals:
    void changed();

private:
    void apply();

    QPalette m_ordinary;
    QString m_styleName; ///< of the style that may move; a proxy has none
    std::optional<bool> m_chosen;
    QSet<QString> m_contrastAsked; ///< keys of the settings that ask for it
    QSet<QString> m_stillnessAsked;
    bool m_high = false; ///< as it is on screen
    bool m_still = false;
};

} // namespace pejling::widgets
