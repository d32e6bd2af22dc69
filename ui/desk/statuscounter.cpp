// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/statuscounter.h>

#include <base/format.h>
#include <desk/tables.h>
#include <widgets/spacing.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pejling::desk {

StatusCounter::StatusCounter(live::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_madeUp(new QLabel), m_round(new QLabel),
      m_count(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, widgets::Grid, 0);
    row->setSpacing(3 * widgets::Grid);
    for (QLabel *label : { m_madeUp, m_round, m_count }) {
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
    }
    QFont bold = font();
    bold.setBold(true);
    m_madeUp->setFont(bold);
    connect(session, &live::Session::opened, this, &StatusCounter::refresh);
    connect(session, &live::Session::closed, this, &StatusCounter::refresh);
    connect(session, &live::Session::settingsChanged, this, &StatusCounter::refresh);
    connect(session, &live::Session::countsChanged, this, &StatusCounter::refresh);
    connect(session, &live::Session::resultsChanged, this, &StatusCounter::refresh);
    refresh();
}

void StatusCounter::refresh()
{
    setVisible(m_session->isOpen());
    if (!m_session->isOpen())
        return;
    const Format format;
    const disclosure::ResponseCounts counts = m_session->counts();
    QStringList parts{ tr("Answers: %1").arg(format.count(counts.all)) };
    for (size_t i = 0; i < AudienceCount; ++i) {
        if (!counts.audience[i])
            continue;
        const QString name
            = m_session->workshopTemplate()->audiences[i].title.in(format.language());
        const QString count = format.count(*counts.audience[i]);
        parts << (counts.invited[i]
                ? tr("%1 %2 of %3").arg(name, count, format.count(*counts.invited[i]))
                : tr("%1 %2").arg(name, count));
    }
    m_count->setText(parts.join(u" · "_s));
    m_count->setAccessibleName(m_count->text());
    m_round->setText(tr("Round: %1").arg(StoreTables::roundName(m_session->round())));
    m_madeUp->setText(tr("FICTITIOUS ANSWERS"));
    m_madeUp->setVisible(m_session->settings().madeUp);
}

void StatusCounter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace pejling::desk
