// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace pejling::desk {

/// A slide as large as the place it is given allows. Follows the slide's changes.
class SlidePicture : public QWidget
{
    Q_OBJECT

public:
    explicit SlidePicture(QWidget *parent = nullptr);

    /// Does not take ownership; null: nothing is drawn.
    void setSlide(charts::Slide *slide);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    [[nodiscard]] QRect pictureRect() const;

    QPointer<charts::Slide> m_slide;
    QPixmap m_drawn; ///< null: to be drawn anew
};

} // namespace pejling::desk
