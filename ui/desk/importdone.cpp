// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importdone.h>

#include <desk/importcounts.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

ImportDone::ImportDone(QWidget *parent)
    : QWidget(parent), m_heading(new Heading(Heading::Level::Section)), m_counts(new ImportCounts),
      m_text(widgets::makeTextLabel()), m_note(widgets::makeTextLabel()), m_undo(new QPushButton)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::ImportPlan);
    m_undo->setObjectName("undo"_L1);
    m_undo->setAutoDefault(false);
    m_note->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_counts);
    rows->addWidget(m_text);
    rows->addWidget(m_note);
    rows->addWidget(m_undo, 0, Qt::AlignLeft);
    rows->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ImportDone::undoRequested);
    retranslateUi();
}

void ImportDone::setReport(const importer::Report &report, qint64 batch)
{
    m_report = report;
    m_undone = false;
    m_counts->setReport(report);
    m_undo->setVisible(batch != 0);
    retranslateUi();
}

void ImportDone::setUndone()
{
    m_undone = true;
    m_undo->hide();
    retranslateUi();
}

void ImportDone::setUndoing(bool undoing) { m_undo->setEnabled(!undoing); }

void ImportDone::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ImportDone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportDone::retranslateUi()
{
    m_undo->setText(tr("&Undo import…"));
    if (m_undone) {
        m_heading->setText(tr("The import has been undone"));
        m_text->setText(tr("The answers are as they were before."));
        return;
    }
    m_heading->setText(tr("The answers have been imported"));
    m_text->setText(m_report.issues.empty()
            ? tr("You can undo it now, or later under Answers, Imports.")
            : tr("You can undo it now, or later under Answers, Imports. The problems are "
                 "listed under Answers, Problems of the last import."));
}

} // namespace pejling::desk
