// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/reportpreview.h>

#include <widgets/spacing.h>

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

using pejling::widgets::Grid;

namespace pejling::desk {

namespace {
constexpr int Gap = 2 * Grid;
constexpr int WidestPage = 900;
} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReportPreview::setPages(std::shared_ptr<const report::Pages> pages)
{
    m_pages = std::move(pages);
    m_drawn.assign(size_t(pageCount()), QPixmap());
    updateGeometry();
    update();
}

int ReportPreview::pageCount() const { return m_pages ? m_pages->count() : 0; }

QSize ReportPreview::pageSize(int width) const
{
    const int page = std::clamp(width - 2 * Gap, Gap, WidestPage);
    return { page, qRound(page * report::Pages::Size.height() / report::Pages::Size.width()) };
}

int ReportPreview::heightForWidth(int width) const
{
    return Gap + pageCount() * (pageSize(width).height() + Gap);
}

QSize ReportPreview::sizeHint() const { return { 480, heightForWidth(480) }; }

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pageSize(width());
    return { QPoint((width() - size.width()) / 2, Gap + page * (size.height() + Gap)), size };
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_drawn.assign(size_t(pageCount()), QPixmap());
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        QPixmap &drawn = m_drawn[size_t(page)];
        if (drawn.isNull()) {
            drawn = QPixmap(rect.size() * devicePixelRatioF());
            drawn.setDevicePixelRatio(devicePixelRatioF());
            drawn.fill(Qt::white);
            QPainter to(&drawn);
            m_pages->paint(to, page, QRectF({}, QSizeF(rect.size())));
        }
        painter.drawPixmap(rect.topLeft(), drawn);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace pejling::desk
