// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratingedit.h"

#include <survey/response.h>

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

RatingEdit::Form RatingEdit::formOf(const Scale &scale, Language language)
{
    for (const ScaleValue &value : scale.values) {
        if (!value.label.in(language).isEmpty())
            return Form::Tall;
    }
    return Form::Row;
}

RatingEdit::RatingEdit(
    const Look &look, const Scale &scale, Language language, int value, Form form, QWidget *parent)
    : QWidget(parent), m_first(scale.first())
{
    auto *layout = new QBoxLayout(
        form == Form::Tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ScaleValue &step : scale.values) {
        const QString number = QString::number(step.value);
        const QString label = step.label.in(language);
        auto *button
            = new Button(look, Button::Kind::Choice, form == Form::Tall ? label : QString());
        button->setMark(number);
        button->setAccessibleName(label.isEmpty() ? number : QString(number % u": "_s % label));
        button->setObjectName(u"rating-"_s % number);
        button->setChecked(step.value == value);
        connect(button, &QAbstractButton::toggled, this, [this, chosen = step.value](bool on) {
            if (on)
                emit changed(chosen);
        });
        layout->addWidget(button);
        m_buttons << button;
    }
    if (form == Form::Row)
        layout->addStretch();
}

void RatingEdit::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (Button *button : m_buttons)
        button->setAccessibleDescription(question);
    setFocusProxy(m_buttons.front());
    for (Button *button : m_buttons) {
        if (button->isChecked())
            setFocusProxy(button);
    }
}

int RatingEdit::value() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return m_first + i;
    }
    return NoRating;
}

void RatingEdit::clear()
{
    for (Button *button : m_buttons)
        button->uncheck();
    emit changed(NoRating);
}

void RatingEdit::keyPressEvent(QKeyEvent *event)
{
    const int index = event->text().size() == 1 ? event->text()[0].digitValue() - m_first : -1;
    if (index < 0 || index >= m_buttons.size() || event->modifiers() & Qt::ControlModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons[index]->setFocus();
    m_buttons[index]->setChecked(true);
}

} // namespace pejling::kiosk
