// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QFont>
#include <QLabel>
#include <QPalette>

namespace pejling::kiosk {

enum class TextSize { Small, Body, Question, Title };

/// How big and in which colours everything in the respondent's window is. Distances grow with the
/// text, but less, so that enlarged text has the room. A value; pages are built anew when it
/// changes.
class Look
{
public:
    /// For a window of this size, in the system's font size and `enlarged` by what the person
    /// asked for. All sizes are given as on a screen of 1280x720.
    Look(charts::Theme theme, const QSize &window, qreal enlarged);

    [[nodiscard]] int px(qreal distance) const;
    [[nodiscard]] int textPx(qreal size) const; ///< of what holds text
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] const charts::Palette &colours() const { return charts::Palette::of(m_theme); }
    [[nodiscard]] QPalette palette() const;
    /// Scroll bars that a finger finds.
    [[nodiscard]] QString scrollStyle() const;

    /// A label of plain text that wraps and cannot be selected.
    [[nodiscard]] QLabel *label(const QString &text, TextSize size = TextSize::Body,
        QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QLabel *quietLabel(const QString &text, TextSize size = TextSize::Body) const;

private:
    charts::Theme m_theme;
    qreal m_scale; ///< of distances
    qreal m_textScale;
};

/// Whether the focus is to be seen: only while somebody uses the keyboard. A ring around the first
/// answer would look like a suggestion to those who use the mouse or a finger.
[[nodiscard]] bool isFocusShown(const QWidget *widget);
void setKeyboardInUse(bool inUse);

/// Sets the text of a label and has screen readers read it out.
void announce(QLabel *label, const QString &text);

} // namespace pejling::kiosk
