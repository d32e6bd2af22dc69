// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/slidepicture.h>

#include <widgets/spacing.h>

#include <QAccessibleWidget>
#include <QPainter>

namespace pejling::desk {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *picture = qobject_cast<SlidePicture *>(object);
    return picture ? new QAccessibleWidget(picture, QAccessible::Graphic) : nullptr;
}

} // namespace

SlidePicture::SlidePicture(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
}

void SlidePicture::setSlide(charts::Slide *slide)
{
    if (m_slide)
        m_slide->disconnect(this);
    m_slide = slide;
    if (slide) {
        connect(slide, &QGraphicsScene::changed, this, [this] {
            m_drawn = {};
            describe();
            update();
        });
    }
    m_drawn = {};
    describe();
    update();
}

void SlidePicture::describe()
{
    const QString title = m_slide ? m_slide->title() : QString();
    const QString description = m_slide ? m_slide->description() : QString();
    if (title != accessibleName())
        setAccessibleName(title);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

QSize SlidePicture::sizeHint() const { return (charts::SlideSize / 2).toSize(); }

QSize SlidePicture::minimumSizeHint() const { return (charts::SlideSize / 6).toSize(); }

QRect SlidePicture::pictureRect() const
{
    const QSize size = charts::SlideSize.toSize().scaled(this->size(), Qt::KeepAspectRatio);
    return { QPoint((width() - size.width()) / 2, 0), size };
}

void SlidePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_drawn = {};
}

void SlidePicture::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const QRect target = pictureRect();
    if (!m_slide || target.isEmpty())
        return;
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != devicePixelRatioF()) {
        m_drawn = QPixmap(target.size() * devicePixelRatioF());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_drawn);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_slide->render(&painter, QRectF({}, target.size()), QRectF({}, charts::SlideSize));
    }
    QPainter painter(this);
    painter.drawPixmap(target.topLeft(), m_drawn);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(target.adjusted(0, 0, -1, -1));
}

} // namespace pejling::desk
