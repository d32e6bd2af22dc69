// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pejling::widgets {

/// The title of a page or of a part of one. Follows the system's font and its size.
class Heading : public QLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section };

    explicit Heading(Level level, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    Level m_level;
};

/// A label for running text: plain text only, wraps, can be selected with the mouse.
[[nodiscard]] QLabel *makeTextLabel(QWidget *parent = nullptr);
/// `text` on `background`, made quieter but never hard to read: the contrast stays above 4.5:1
/// where the palette's own is above 7:1.
[[nodiscard]] QColor quietColor(const QColor &text, const QColor &background);
/// The same as makeTextLabel() in a quieter colour, for explanations under a field.
[[nodiscard]] QLabel *makeHintLabel(QWidget *parent = nullptr);

} // namespace pejling::widgets
