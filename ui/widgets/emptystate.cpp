// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/emptystate.h>

#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pejling::widgets {

namespace {
constexpr int LineLength = 56; ///< characters; longer lines are tiring to read
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_heading(new Heading(Heading::Level::Page)), m_text(makeTextLabel()),
      m_column(new QVBoxLayout)
{
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * LineLength);
    panel->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Grid);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addSpacing(Grid);

    // Stretches, since an alignment would give the panel its hint's height, too low for wrapped
    // text.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(panel);
    middle->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
}

void EmptyState::setTexts(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton;
    button->setAutoDefault(true);
    button->setMinimumHeight(4 * Grid);
    m_column->addWidget(button);
    return button;
}

void EmptyState::addWidget(QWidget *widget) { m_column->addWidget(widget); }

} // namespace pejling::widgets
