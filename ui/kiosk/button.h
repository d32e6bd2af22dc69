// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QPushButton>

namespace pejling::kiosk {

/// A big button whose text wraps. Enter presses it as well as Space.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< the way on
        Secondary,
        Quiet, ///< no frame until it has the focus
        Card, ///< the way on for those whom its words fit
        Choice, ///< one of several; siblings exclude each other
        Check, ///< any of several
    };
    Button(const Look &look, Kind kind, const QString &text, QWidget *parent = nullptr);

    /// A second line in smaller type.
    void setDetail(const QString &detail);
    /// What stands in the circle of a choice instead of nothing: "4".
    void setMark(const QString &mark);
    /// Takes the answer of a choice away; an exclusive button does not go up by itself.
    void uncheck();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool hasMark() const { return m_kind == Kind::Choice || m_kind == Kind::Check; }
    [[nodiscard]] bool isLeft() const { return hasMark() || m_kind == Kind::Card; }
    [[nodiscard]] QRect textRect(int width, int height) const;
    [[nodiscard]] int textFlags() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int textHeight(int width) const;
    void paintMark(QPainter &painter, const QColor &ink, const QColor &paper) const;
    void paintTexts(QPainter &painter, const QColor &ink, const QColor &quiet) const;

    Look m_look;
    Kind m_kind;
    QString m_detail;
    QString m_mark;
};

/// A small square button with a drawn sign. It never takes the focus: keys do the same.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Sign { Up, Down, Out };
    IconButton(const Look &look, Sign sign, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    Sign m_sign;
};

} // namespace pejling::kiosk
