// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/heading.h>

#include <QApplication>
#include <QEvent>

namespace pejling::widgets {

Heading::Heading(Level level, QWidget *parent) : QLabel(parent), m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    applyFont();
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void Heading::applyFont()
{
    QFont font = QApplication::font();
    if (m_level == Level::Page) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 1.5);
        else
            font.setPixelSize(font.pixelSize() * 3 / 2);
    }
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

namespace {

/// Follows the palette: what is quiet in a light window is not in a dark one.
class HintLabel : public QLabel
{
public:
    using QLabel::QLabel;

    void applyPalette()
    {
        const QPalette outer = parentWidget() ? parentWidget()->palette() : QApplication::palette();
        QPalette own = palette();
        const QColor color
            = quietColor(outer.color(QPalette::WindowText), outer.color(QPalette::Window));
        if (own.color(QPalette::WindowText) == color)
            return;
        own.setColor(QPalette::WindowText, color);
        setPalette(own);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
            applyPalette();
    }
};

void setUpText(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace

QColor quietColor(const QColor &text, const QColor &background)
{
    constexpr float BackgroundShare = 0.3F;
    const auto mix = [](float a, float b) { return a + (b - a) * BackgroundShare; };
    return QColor::fromRgbF(mix(text.redF(), background.redF()),
        mix(text.greenF(), background.greenF()), mix(text.blueF(), background.blueF()));
}

QLabel *makeTextLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setUpText(label);
    return label;
}

QLabel *makeHintLabel(QWidget *parent)
{
    auto *label = new HintLabel(parent);
    setUpText(label);
    label->applyPalette();
    return label;
}

} // namespace pejling::widgets
