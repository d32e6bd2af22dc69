// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importcounts.h>

#include <base/format.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

ImportCounts::ImportCounts(QWidget *parent) : QFrame(parent), m_flagged(widgets::makeTextLabel())
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    grid->setHorizontalSpacing(2 * Grid);
    grid->setVerticalSpacing(0);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    for (size_t i = 0; i < Terms; ++i) {
        m_numbers[i] = new QLabel;
        m_numbers[i]->setFont(large);
        m_names[i] = new QLabel;
        grid->addWidget(m_numbers[i], 0, int(2 * i), Qt::AlignHCenter);
        grid->addWidget(m_names[i], 1, int(2 * i), Qt::AlignHCenter);
        if (i + 1 < Terms) {
            auto *sign = new QLabel(i + 2 < Terms ? u"+"_s : u"="_s);
            sign->setFont(large);
            grid->addWidget(sign, 0, int(2 * i + 1), Qt::AlignHCenter);
        }
    }
    grid->addWidget(m_flagged, 2, 0, 1, int(2 * Terms));
    grid->setColumnStretch(int(2 * Terms - 1), 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslateUi();
}

void ImportCounts::setReport(const importer::Report &report)
{
    m_report = report;
    m_known = true;
    describe();
}

void ImportCounts::clear()
{
    m_report = {};
    m_known = false;
    describe();
}

void ImportCounts::describe()
{
    const Format format;
    const std::array<qint64, Terms> counts{ m_report.added, m_report.changed, m_report.unchanged,
        m_report.skipped, m_report.rejected, m_report.rows };
    QStringList spoken;
    for (size_t i = 0; i < Terms; ++i) {
        const QString number = m_known ? format.count(counts[i]) : u"–"_s;
        m_numbers[i]->setText(number);
        spoken << m_names[i]->text() % u": "_s % number;
    }
    QStringList lines;
    if (m_known && m_report.flagged > 0)
        lines << tr("%n of the kept answers has a problem.", nullptr, int(m_report.flagged));
    if (m_known && m_report.unfinished > 0)
        lines << tr("%n of them was begun but not sent.", nullptr, int(m_report.unfinished));
    m_flagged->setText(lines.join(u' '));
    m_flagged->setVisible(!lines.isEmpty());
    setAccessibleName(tr("Rows of the file"));
    setAccessibleDescription((spoken + lines).join(u"; "_s));
}

void ImportCounts::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportCounts::retranslateUi()
{
    const std::array<QString, Terms> names{ tr("new"), tr("changed"), tr("unchanged"),
        tr("skipped"), tr("rejected"), tr("rows") };
    for (size_t i = 0; i < Terms; ++i)
        m_names[i]->setText(names[i]);
    describe();
}

} // namespace pejling::desk
