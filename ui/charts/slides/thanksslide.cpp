// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/thanksslide.h"

#include "bearingrose.h"

#include <QGraphicsRectItem>
#include <QPen>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal RoseDiameter = 420;

} // namespace

void ThanksSlide::draw()
{
    if (!m_built) {
        m_built = true;
        m_bar = new QGraphicsRectItem(content());
        m_bar->setPen(Qt::NoPen);
        m_bar->setBrush(palette().accent);
        for (Label **label : { &m_thanks, &m_about, &m_promise })
            *label = new Label(content());
        auto *rose = new BearingRose(content(), palette(), RoseDiameter);
        rose->setPos(grid::Right - RoseDiameter / 2, 480);
    }
    QString thanks = text(workshopTemplate().thanks);
    if (thanks.isEmpty())
        thanks = tr("Thank you for your answers.");
    thanks = titleOr(thanks);
    frame().arrangeMarkOnly({ thanks, {}, {}, results().madeUp });

    const qreal left = grid::Left + 40;
    const QRectF box(
        left, 480 - RoseDiameter / 2, grid::Right - RoseDiameter - 90 - left, RoseDiameter);
    m_bar->setRect(grid::Left, box.top(), 12, box.height());
    QStringList about{ text(workshopTemplate().title) };
    if (!results().organisation.isEmpty())
        about.append(oneLine(results().organisation));
    const QString aboutText = about.join(u" · "_s);
    const QRectF said
        = m_about->showIn(box, aboutText, { sized(44), grid::Small, QFont::Normal, 2, true },
            palette().mutedText, Qt::AlignLeft | Qt::AlignBottom);
    m_thanks->showIn(QRectF(box.topLeft(), QPointF(box.right(), said.top() - 20)), thanks,
        { sized(112), 60, QFont::Bold, 3, true }, palette().text, Qt::AlignLeft | Qt::AlignVCenter);

    const QString promise = text(workshopTemplate().confidentiality);
    m_promise->showIn(
        QRectF(grid::Left, 760, frame().room().right() - grid::Left, grid::Bottom - 760), promise,
        { sized(grid::Small), grid::Small, QFont::Normal, 6, false }, palette().mutedText,
        Qt::AlignLeft | Qt::AlignBottom);
    setDescription(QStringList{ aboutText, promise }.join(u"\n"_s));
}

} // namespace pejling::charts
