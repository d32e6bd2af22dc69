// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QGraphicsView>

namespace pejling::wall {

/// One slide as large as it fits, with margins in its own background colour.
class SlideView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent);

    void showSlide(charts::Slide *slide);
    /// Where the slide is painted, in the parent's coordinates.
    [[nodiscard]] QRect slideRect() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace pejling::wall
