// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QWidget>

namespace pejling::wall {

class SlideView;

/// A slide on the console, at the top of the room it is given, with a thin frame.
class SlideBox : public QWidget
{
    Q_OBJECT

public:
    explicit SlideBox(int leastWidth, QWidget *parent = nullptr);

    /// Does not take ownership; null: nothing is drawn.
    void showSlide(charts::Slide *slide);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect pictureRect() const;

    SlideView *m_view;
    int m_leastWidth;
};

} // namespace pejling::wall
