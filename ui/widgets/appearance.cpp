// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>

#include <QApplication>
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

QPalette highContrastPalette()
{
    const QColor link(0x7F, 0xC7, 0xFF);
    const QColor disabled(0xA8, 0xA8, 0xA8);
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : { QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase })
        palette.setColor(role, Qt::black);
    constexpr std::array texts{ QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
        QPalette::ToolTipText, QPalette::BrightText, QPalette::PlaceholderText };
    for (const auto role : texts) {
        palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
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
    if (m_high || wasHigh)
        QApplication::setPalette(m_high ? highContrastPalette() : m_ordinary);
    emit changed();
}

} // namespace pejling::widgets
