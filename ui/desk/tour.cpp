// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/tour.h>

#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

Tour::Tour(QWidget *parent)
    : QFrame(parent), m_heading(new Heading(Heading::Level::Section)),
      m_text(widgets::makeTextLabel()), m_skip(new QPushButton), m_back(new QPushButton),
      m_next(new QPushButton)
{
    setObjectName("tour"_L1);
    m_skip->setObjectName("skipTour"_L1);
    m_next->setObjectName("nextInTour"_L1);
    setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_text, 1);
    rows->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &Tour::ended);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < Steps)
            showStep(m_step + 1);
        else
            emit ended();
    });
    begin();
}

void Tour::begin() { showStep(0); }

void Tour::showStep(int step)
{
    m_step = std::clamp(step, 0, Steps - 1);
    retranslateUi();
}

void Tour::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Tour::retranslateUi()
{
    const std::array<QString, Steps> headings{ tr("Make a workshop"), tr("Bring in the answers"),
        tr("Show, decide, remember") };
    const std::array<QString, Steps> texts{
        tr("A workshop is one file that holds everything. Make a new one – or try with fictitious "
           "answers first, and look around."),
        tr("Drop the survey tool's file on the window: you see what will happen before anything is "
           "stored. Or let people answer here on the computer."),
        tr("F5 shows the results on the wall. Decisions go into the action plan, and the report "
           "becomes the minutes. F1 explains what is on screen, everywhere."),
    };
    m_heading->setText(tr("%1 of %2: %3").arg(m_step + 1).arg(Steps).arg(headings[size_t(m_step)]));
    m_text->setText(texts[size_t(m_step)]);
    setAccessibleName(tr("First steps"));
    setAccessibleDescription(m_heading->text() % u". "_s % m_text->text());
    m_skip->setText(tr("&Skip"));
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < Steps ? tr("Ne&xt") : tr("&Got it"));
    m_skip->setVisible(m_step + 1 < Steps);
}

} // namespace pejling::desk
