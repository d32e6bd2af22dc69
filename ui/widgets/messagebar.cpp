// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/messagebar.h>

#include <widgets/heading.h>
#include <widgets/helpwindow.h>
#include <widgets/spacing.h>

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

QColor mixed(const QColor &base, const QColor &accent, qreal share)
{
    return QColor::fromRgbF(float(base.redF() * (1 - share) + accent.redF() * share),
        float(base.greenF() * (1 - share) + accent.greenF() * share),
        float(base.blueF() * (1 - share) + accent.blueF() * share));
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(makeTextLabel()), m_detail(makeTextLabel()),
      m_help(new QToolButton), m_more(new QToolButton), m_close(new QToolButton)
{
    m_more->setCheckable(true);
    m_help->setObjectName("helpOnMessage"_L1);
    m_close->setObjectName("dismiss"_L1);
    for (QToolButton *button : { m_help, m_more, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_help, &QToolButton::clicked, this,
        [this] { showHelp(m_messages.back().topic.value_or(HelpTopic::Start), this); });
    connect(m_more, &QToolButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * Grid, Grid, Grid, Grid);
    grid->setHorizontalSpacing(Grid);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    int column = 2;
    for (QToolButton *button : { m_help, m_more, m_close })
        grid->addWidget(button, 0, column++, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 1, 1, column - 1);
    grid->setColumnStretch(1, 1);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslateUi();
    hide();
}

void MessageBar::post(Severity severity, const QString &text, const QString &detail)
{
    add({ severity, text, detail, {} });
}

void MessageBar::add(const Message &message)
{
    const Severity severity = message.severity;
    if (severity != Severity::Error)
        std::erase_if(m_messages, [severity](const Message &m) { return m.severity == severity; });
    const auto same = [&message](const Message &m) {
        return m.severity == message.severity && m.text == message.text
            && m.detail == message.detail;
    };
    if (std::ranges::none_of(m_messages, same)) {
        const auto place = std::ranges::find_if(
            m_messages, [severity](const Message &m) { return m.severity >= severity; });
        m_messages.insert(place, message);
    }
    showGravest();
}

void MessageBar::post(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    QStringList detail;
    if (!error.detail.isEmpty())
        detail << error.detail;
    if (!error.position.isEmpty() && !error.text.contains(error.position))
        detail << error.position;
    add({ Severity::Error, error.text, detail.join(u'\n'), helpTopicFor(error) });
}

void MessageBar::clear(Severity severity)
{
    std::erase_if(m_messages, [severity](const Message &m) { return m.severity <= severity; });
    showGravest();
}

QString MessageBar::text() const { return m_messages.empty() ? QString() : m_messages.back().text; }

Severity MessageBar::severity() const
{
    return m_messages.empty() ? Severity::Info : m_messages.back().severity;
}

void MessageBar::dismiss()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    showGravest();
}

void MessageBar::showGravest()
{
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    const Message &message = m_messages.back();
    const QStyle::StandardPixmap icon = message.severity == Severity::Error
        ? QStyle::SP_MessageBoxCritical
        : message.severity == Severity::Warning ? QStyle::SP_MessageBoxWarning
                                                : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size, size));
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_help->setVisible(message.topic.has_value());
    m_more->setVisible(!message.detail.isEmpty());
    m_more->setChecked(false);
    m_detail->hide();
    setAccessibleName(message.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QColor MessageBar::accent() const
{
    switch (severity()) {
    case Severity::Info:
        return palette().color(QPalette::Highlight);
    case Severity::Warning:
        return QColor(0xE0, 0x9A, 0x1A);
    case Severity::Error:
        return QColor(0xC8, 0x2E, 0x2E);
    }
    return {};
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette().color(QPalette::Base), accent(), 0.14));
    const QRect edge(
        layoutDirection() == Qt::RightToLeft ? width() - Grid / 2 : 0, 0, Grid / 2, height());
    painter.fillRect(edge, accent());
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MessageBar::retranslateUi()
{
    m_help->setText(tr("Help"));
    m_help->setAccessibleName(tr("Help on this message"));
    m_more->setText(tr("Details"));
    m_close->setText(QStringLiteral("\u00d7"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

} // namespace pejling::widgets
