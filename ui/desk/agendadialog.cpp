// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/agendadialog.h>

#include <base/language.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/wheelguard.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

constexpr int SuggestedMinutes = 90; ///< for all themes together
constexpr int UsualMinutes = 20; ///< of a theme that is chosen by hand

/// Whether a person has chosen among the themes.
bool isDecided(const DeckPlan &plan, const Agenda &themes)
{
    return std::ranges::any_of(themes.items, [&](const Agenda::Item &item) {
        return plan.minutes.contains(item.slide) || plan.hidden.contains(item.slide);
    });
}

} // namespace

Agenda Agenda::in(const DeckPlan &plan) const
{
    Agenda agenda = *this;
    for (Item &item : agenda.items) {
        item.chosen = !plan.hidden.contains(item.slide);
        item.minutes = item.chosen ? plan.minutes.value(item.slide) : 0;
    }
    return agenda;
}

void Agenda::applyTo(DeckPlan &plan) const
{
    for (const Item &item : items) {
        plan.hidden.removeAll(item.slide);
        plan.minutes.remove(item.slide);
        if (!item.chosen)
            plan.hidden << item.slide;
        else if (item.minutes > 0)
            plan.minutes.insert(item.slide, item.minutes);
    }
}

AgendaDialog::AgendaDialog(
    const disclosure::ResultSet &results, const DeckPlan &plan, QWidget *parent)
    : QDialog(parent),
      m_items(disclosure::suggestAgenda(results, currentLanguage(), SuggestedMinutes)),
      m_sum(new QLabel)
{
    setWindowTitle(tr("Agenda"));
    auto *text = widgets::makeTextLabel();
    text->setText(tr("Which themes does the workshop talk about? Suggested are those placed high, "
                     "those on which the groups are apart, and those on which there is little "
                     "agreement. The presentation shows the chosen themes and counts their "
                     "minutes."));
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, Grid, 0);
    lines->setSpacing(2 * Grid);
    for (const disclosure::AgendaItem &item : m_items)
        lines->addWidget(makeLine(item, results));
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setObjectName(u"sum"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Use in the presentation"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto *again = buttons->addButton(tr("Su&ggest anew"), QDialogButtonBox::ResetRole);
    again->setObjectName(u"suggest"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(text);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_sum);
    rows->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38)
               .boundedTo(screen()->availableSize() * 0.95));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &AgendaDialog::suggest);

    suggest();
    if (isDecided(plan, agenda())) {
        for (const Line &line : m_lines) {
            line.chosen->setChecked(!plan.hidden.contains(line.slide));
            line.minutes->setValue(plan.minutes.value(line.slide));
        }
    }
    showSum();
}

QWidget *AgendaDialog::makeLine(
    const disclosure::AgendaItem &item, const disclosure::ResultSet &results)
{
    const Theme &theme = results.workshopTemplate->themes[size_t(item.theme)];
    const QString title = theme.title.in(currentLanguage());
    Line line{ u"theme-"_s % theme.id, new QCheckBox, new QSpinBox };
    line.chosen->setObjectName(theme.id);
    line.chosen->setText(QString(title).replace(u'&', u"&&"_s));
    QFont strong = line.chosen->font();
    strong.setWeight(QFont::DemiBold);
    line.chosen->setFont(strong);
    line.minutes->setRange(0, DeckPlan::MostMinutes);
    line.minutes->setSingleStep(5);
    line.minutes->setSuffix(tr(" minutes"));
    line.minutes->setSpecialValueText(tr("no limit"));
    line.minutes->setAccessibleName(tr("Minutes for %1").arg(title));
    line.minutes->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    widgets::guardFromWheel(line.minutes);
    auto *reasons = widgets::makeHintLabel();
    reasons->setText(item.reasons.join(u' '));
    line.chosen->setAccessibleDescription(reasons->text());
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(Grid / 2);
    grid->addWidget(line.chosen, 0, 0);
    grid->addWidget(line.minutes, 0, 1);
    if (!item.reasons.isEmpty())
        grid->addWidget(reasons, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(line.chosen, &QCheckBox::toggled, this, [this, minutes = line.minutes](bool chosen) {
        minutes->setEnabled(chosen);
        if (chosen && minutes->value() == 0)
            minutes->setValue(UsualMinutes);
        showSum();
    });
    connect(line.minutes, &QSpinBox::valueChanged, this, &AgendaDialog::showSum);
    m_lines.push_back(line);
    return box;
}

void AgendaDialog::suggest()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].chosen->setChecked(m_items[i].suggested);
        m_lines[i].minutes->setEnabled(m_items[i].suggested);
        m_lines[i].minutes->setValue(m_items[i].minutes);
    }
    showSum();
}

void AgendaDialog::showSum()
{
    int themes = 0;
    int minutes = 0;
    for (const Line &line : m_lines) {
        themes += line.chosen->isChecked();
        minutes += line.chosen->isChecked() ? line.minutes->value() : 0;
    }
    m_sum->setText(themes == 0
            ? tr("No theme has been chosen.")
            : tr("%n theme(s), %1 minutes in all.", nullptr, themes).arg(minutes));
}

Agenda AgendaDialog::agenda() const
{
    Agenda agenda;
    for (const Line &line : m_lines) {
        const bool chosen = line.chosen->isChecked();
        agenda.items.push_back({ line.slide, chosen, chosen ? line.minutes->value() : 0 });
    }
    return agenda;
}

} // namespace pejling::desk
