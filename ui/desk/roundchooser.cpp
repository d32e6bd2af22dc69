// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/roundchooser.h>

#include <desk/tables.h>
#include <widgets/spacing.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace pejling::desk {

RoundChooser::RoundChooser(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_rounds(new QComboBox)
{
    m_label->setBuddy(m_rounds);
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::Grid);
    row->addWidget(m_label);
    row->addWidget(m_rounds);
    connect(m_rounds, &QComboBox::activated, this,
        [this](int index) { emit chosen(m_rounds->itemData(index).toString()); });
    retranslateUi();
    hide();
}

void RoundChooser::setRounds(const std::vector<store::RoundInfo> &rounds, const QString &shown)
{
    const QSignalBlocker quiet(m_rounds);
    QStringList before;
    for (int i = 0; i < m_rounds->count(); ++i)
        before << m_rounds->itemData(i).toString();
    QStringList now;
    for (const store::RoundInfo &round : rounds)
        now << round.id;
    if (now != before) { // else an open list would close with every answer
        m_rounds->clear();
        for (const QString &id : now)
            m_rounds->addItem(StoreTables::roundName(id), id);
    }
    m_rounds->setCurrentIndex(m_rounds->findData(shown));
    setVisible(rounds.size() > 1);
}

void RoundChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RoundChooser::retranslateUi()
{
    m_label->setText(tr("Roun&d:"));
    for (int i = 0; i < m_rounds->count(); ++i)
        m_rounds->setItemText(i, StoreTables::roundName(m_rounds->itemData(i).toString()));
}

} // namespace pejling::desk
