// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"
#include "label.h"

#include <charts/palette.h>

namespace pejling::charts {

/// What every slide has around its picture: the accent bar, the headline, the subtitle, the footer
/// and the mark for made-up answers.
class SlideFrame
{
public:
    struct Texts
    {
        QString title;
        QString subtitle;
        QString footer;
        bool madeUp = false;
    };

    /// Height that a picture has at least, however long title, subtitle and footer are.
    [[nodiscard]] static qreal leastRoom(const Look &look);

    /// Items belong to `scene`.
    SlideFrame(QGraphicsScene *scene, const Look &look);

    /// Sets the texts and returns the room between them. Where the texts are short there is air
    /// around them; it is given up as far as needed for `wantedHeight`.
    QRectF arrange(const Texts &texts, qreal wantedHeight);
    /// For slides with a layout of their own: only the mark is shown, `texts` are kept for those
    /// who ask for the title.
    void arrangeMarkOnly(const Texts &texts);
    [[nodiscard]] const Texts &texts() const { return m_texts; }
    /// The room of the last arrange().
    [[nodiscard]] QRectF room() const { return m_room; }

private:
    qreal showMark();

    Look m_look;
    Texts m_texts;
    QRectF m_room;
    QGraphicsRectItem *m_bar;
    Label *m_title;
    Label *m_subtitle;
    Label *m_footer;
    Label *m_mark;
};

} // namespace pejling::charts
