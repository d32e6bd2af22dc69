// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidebox.h"

#include "slideview.h"

#include <QPainter>

namespace pejling::wall {

namespace {

constexpr int Frame = 1;

QSize pictureSize(int width)
{
    return charts::SlideSize.toSize().scaled(width, 1 << 20, Qt::KeepAspectRatio);
}

} // namespace

SlideBox::SlideBox(int leastWidth, QWidget *parent)
    : QWidget(parent), m_view(new SlideView(this)), m_leastWidth(leastWidth)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlideBox::showSlide(charts::Slide *slide)
{
    m_view->showSlide(slide);
    m_view->setVisible(slide != nullptr);
    const QString title = slide ? slide->title() : QString();
    if (accessibleName() != title)
        setAccessibleName(title);
    update();
}

QSize SlideBox::sizeHint() const { return pictureSize(m_leastWidth * 2); }

QSize SlideBox::minimumSizeHint() const { return pictureSize(m_leastWidth); }

int SlideBox::heightForWidth(int width) const { return pictureSize(width).height(); }

QRect SlideBox::pictureRect() const
{
    const QSize size = charts::SlideSize.toSize().scaled(this->size(), Qt::KeepAspectRatio);
    return { QPoint((width() - size.width()) / 2, 0), size };
}

void SlideBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(pictureRect().adjusted(Frame, Frame, -Frame, -Frame));
}

void SlideBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(pictureRect().adjusted(0, 0, -1, -1));
}

} // namespace pejling::wall
