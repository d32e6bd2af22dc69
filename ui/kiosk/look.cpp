// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include <charts/fonts.h>

#include <QAccessible>
#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

constexpr qreal FullWidth = 1280;
constexpr qreal FullHeight = 720;
constexpr qreal OrdinaryFont = 15; ///< pixels of a system's font that is not enlarged
constexpr qreal MostSystemScale = 2.5;
constexpr qreal LeastScale = 0.7;
constexpr qreal MostScreenScale = 3;
constexpr qreal DistanceShare = 0.3; ///< of what the text grows

int pixels(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 17;
    case TextSize::Body:
        return 20;
    case TextSize::Question:
        return 26;
    case TextSize::Title:
        return 38;
    }
    Q_UNREACHABLE();
}

} // namespace

Look::Look(charts::Theme theme, const QSize &window, qreal enlarged) : m_theme(theme)
{
    const qreal screen
        = std::clamp(std::min(window.width() / FullWidth, window.height() / FullHeight), LeastScale,
            MostScreenScale);
    const qreal larger = enlarged
        * std::clamp(
            QFontInfo(QApplication::font()).pixelSize() / OrdinaryFont, 1.0, MostSystemScale);
    m_textScale = screen * larger;
    m_scale = screen * (1 + (larger - 1) * DistanceShare);
}

int Look::px(qreal distance) const { return int(std::lround(distance * m_scale)); }

int Look::textPx(qreal size) const { return int(std::lround(size * m_textScale)); }

QFont Look::font(TextSize size, QFont::Weight weight) const
{
    return charts::slideFont(textPx(pixels(size)), weight);
}

QPalette Look::palette() const
{
    const charts::Palette &c = colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.background);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.text);
    palette.setColor(QPalette::HighlightedText, c.background);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Mid, c.reference);
    return palette;
}

QString Look::scrollStyle() const
{
    return u"QScrollBar:vertical{background:%1;width:%2px;margin:0;border:0}"
           "QScrollBar::handle:vertical{background:%3;border-radius:%4px;min-height:%5px;"
           "margin:%6px}"
           "QScrollBar::add-line,QScrollBar::sub-line{height:0}"_s.arg(colours().panel.name())
               .arg(px(30))
               .arg(colours().whisker.name())
               .arg(px(9))
               .arg(px(60))
               .arg(px(6));
}

QLabel *Look::label(const QString &text, TextSize size, QFont::Weight weight) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setFont(font(size, weight));
    return label;
}

QLabel *Look::quietLabel(const QString &text, TextSize size) const
{
    QLabel *quiet = label(text, size);
    QPalette palette = quiet->palette();
    palette.setColor(QPalette::WindowText, colours().mutedText);
    quiet->setPalette(palette);
    return quiet;
}

namespace {

bool keyboardInUse = false;

} // namespace

bool isFocusShown(const QWidget *widget) { return keyboardInUse && widget->hasFocus(); }

void setKeyboardInUse(bool inUse)
{
    if (std::exchange(keyboardInUse, inUse) == inUse)
        return;
    if (QWidget *focus = QApplication::focusWidget())
        focus->update();
}

void announce(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace pejling::kiosk
