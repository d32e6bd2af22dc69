// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/stepbar.h>

#include <widgets/spacing.h>

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

StepBar::StepBar(int steps, QWidget *parent)
    : QWidget(parent), m_steps(size_t(steps)), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid / 2);
    for (int i = 0; i < steps; ++i) {
        if (i > 0) {
            auto *arrow = new QLabel(u"›"_s);
            arrow->setEnabled(false);
            row->addWidget(arrow);
        }
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(u"step%1"_s.arg(i));
        m_group->addButton(button, i);
        m_steps[size_t(i)].button = button;
        row->addWidget(button);
    }
    row->addStretch();
    m_steps.front().button->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &StepBar::chosen);
}

void StepBar::setTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i].text = texts.value(qsizetype(i));
    describe();
}

void StepBar::setCurrent(int step)
{
    m_steps[size_t(step)].button->setChecked(true);
    describe();
}

int StepBar::current() const { return m_group->checkedId(); }

void StepBar::setReachable(int step, bool reachable)
{
    m_steps[size_t(step)].button->setEnabled(reachable);
}

void StepBar::setNeeded(int step, bool needed)
{
    m_steps[size_t(step)].needed = needed;
    describe();
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void StepBar::describe()
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        QToolButton *button = step.button;
        const QString number = QString::number(i + 1);
        // The mark is not colour alone, and is spoken.
        button->setText(step.needed ? number % u"  "_s % step.text % u" (!)"_s
                                    : QString(number % u"  "_s % step.text));
        button->setAccessibleName(
            tr("Step %1 of %2: %3").arg(number, QString::number(m_steps.size()), step.text));
        button->setAccessibleDescription(step.needed ? tr("Something is needed here.") : QString());
        QFont bold = font();
        bold.setBold(button->isChecked());
        button->setFont(bold);
    }
}

} // namespace pejling::widgets
