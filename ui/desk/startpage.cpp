// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/startpage.h>

#include <desk/tour.h>
#include <widgets/emptystate.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

StartPage::StartPage(RecentFiles recent, QWidget *parent)
    : QWidget(parent), m_recent(std::move(recent)), m_state(new widgets::EmptyState),
      m_new(m_state->addButton()), m_open(m_state->addButton()), m_demo(m_state->addButton()),
      m_recentLabel(new QLabel), m_recentList(new QListWidget), m_tour(new Tour)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Start);
    m_recentLabel->setBuddy(m_recentList);
    m_recentLabel->setContentsMargins(0, 2 * widgets::Grid, 0, 0);
    m_recentList->setTextElideMode(Qt::ElideMiddle);
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recentList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recentList->setMaximumHeight(fontMetrics().height() * 12);
    m_state->addWidget(m_recentLabel);
    m_state->addWidget(m_recentList);
    m_state->addWidget(m_tour);
    m_tour->hide();
    connect(m_tour, &Tour::ended, this, [this] {
        m_tour->hide();
        refresh();
        m_new->setFocus();
        emit tourEnded();
    });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_state);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_recentList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit recentRequested(item->data(Qt::UserRole).toString());
    });
    retranslateUi();
    refresh();
}

void StartPage::refresh()
{
    m_recentList->clear();
    for (const QString &path : m_recent.paths()) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto *item = new QListWidgetItem(
            file.completeBaseName() % u"  –  "_s % QDir::toNativeSeparators(file.absolutePath()));
        item->setData(Qt::UserRole, path);
        item->setToolTip(widgets::plainToolTip(QDir::toNativeSeparators(path)));
        m_recentList->addItem(item);
    }
    const bool any = m_recentList->count() > 0 && m_tour->isHidden();
    m_recentLabel->setVisible(any);
    m_recentList->setVisible(any);
    if (any)
        m_recentList->setCurrentRow(0);
}

void StartPage::showTour()
{
    m_tour->begin();
    m_tour->show();
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void StartPage::retranslateUi()
{
    m_state->setTexts(tr("Pejling"),
        tr("From answers to a shared picture. Make a workshop or open one; then import answers by "
           "dropping the survey tool's file on this window."));
    m_new->setText(tr("&New workshop…"));
    m_open->setText(tr("&Open workshop…"));
    m_demo->setText(tr("&Try with fictitious answers"));
    m_recentLabel->setText(tr("&Recent workshops"));
    m_recentList->setAccessibleName(tr("Recent workshops"));
}

} // namespace pejling::desk
