// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>
#include <survey/decision.h>

#include <QGraphicsItem>

namespace pejling::charts {

/// How far a decision has come: an empty ring, a half one, a full one with a tick. Centred on its
/// position.
class StatusMark final : public QGraphicsItem
{
public:
    StatusMark(QGraphicsItem *parent, const Palette &palette, qreal size)
        : QGraphicsItem(parent), m_palette(palette), m_size(size)
    {
    }

    void showStatus(DecisionStatus status);
    [[nodiscard]] QRectF boundingRect() const override
    {
        return { -m_size / 2, -m_size / 2, m_size, m_size };
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Palette &m_palette;
    qreal m_size;
    DecisionStatus m_status = DecisionStatus::Agreed;
};

} // namespace pejling::charts
