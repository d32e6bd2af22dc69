// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>

#include <QApplication>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

/// The style as it was, with everything in its place at once.
class StillStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

QPalette highContrastPalette(bool dark)
{
    // Fusion draws outlines darker than the window, so on black what can be filled in shows by its
    // own grey, 7:1 against white and 3:1 against black. A window with a texture gets outlines that
    // are nearly black.
    const QColor text = dark ? Qt::white : Qt::black;
    const QColor window = dark ? Qt::black : Qt::white;
    const QColor field = dark ? QColor(0x59, 0x59, 0x59) : QColor(Qt::white);
    const QColor disabled = dark ? QColor(0xC0, 0xC0, 0xC0) : QColor(0x59, 0x59, 0x59);
    QPalette palette(field, window);
    QPixmap ground(1, 1);
    ground.fill(window);
    palette.setBrush(QPalette::Window, dark ? QBrush(window) : QBrush(window, ground));
    for (const auto role : { QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase })
        palette.setColor(role, field);
    constexpr std::array texts{ QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
        QPalette::ToolTipText, QPalette::BrightText, QPalette::PlaceholderText };
    for (const auto role : texts) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    const QColor link = dark ? QColor(Qt::white) : QColor(0x00, 0x00, 0xA0);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::Highlight, dark ? QColor(Qt::yellow) : QColor(0x00, 0x00, 0x80));
    palette.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    return palette;
}

Appearance::Appearance(QObject *parent) : QObject(parent) { }

void Appearance::chooseHighContrast(std::optional<bool> high)
{
    m_chosen = high;
    apply();
}

void Appearance::takeSetting(const QString &space, const QString &key, const QVariant &value)
{
    const auto ask = [&key](QSet<QString> &asked, bool wanted) {
        if (wanted)
            asked.insert(key);
        else
            asked.remove(key);
    };
    const bool gnome = space.startsWith("org.gnome.desktop."_L1);
    const bool common = space == "org.freedesktop.appearance"_L1;
    if (common && key == "contrast"_L1)
        ask(m_contrastAsked, value.toUInt() == 1);
    else if (gnome && key == "high-contrast"_L1)
        ask(m_contrastAsked, value.toBool());
    else if (common && key == "reduced-motion"_L1)
        ask(m_stillnessAsked, value.toUInt() == 1);
    else if (gnome && key == "enable-animations"_L1)
        ask(m_stillnessAsked, !value.toBool());
    apply();
}

void Appearance::apply()
{
    const bool wasHigh = m_high;
    const bool wasStill = m_still;
    m_high = isHighContrast();
    m_still = isMotionReduced();
    if (m_high == wasHigh && m_still == wasStill)
        return;
    if (m_high && !wasHigh)
        m_ordinary = QApplication::palette();
    if (m_still != wasStill) {
        if (m_styleName.isEmpty())
            m_styleName = QApplication::style()->name();
        QStyle *plain = QStyleFactory::create(m_styleName);
        QApplication::setStyle(m_still ? new StillStyle(plain) : plain);
    }
    // After the style, which brings colours of its own.
    const bool dark = m_ordinary.color(QPalette::Window).lightness() < 128;
    if (m_high || wasHigh)
        QApplication::setPalette(m_high ? highContrastPalette(dark) : m_ordinary);
    emit changed();
}

} // namespace pejling::widgets
