// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/agenda.h>
#include <survey/deckplan.h>

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace pejling::desk {

/// Which themes the workshop talks about, and for how long. Suggests three or four from the
/// results, each with its reasons, until a person has chosen.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    AgendaDialog(
        const disclosure::ResultSet &results, const DeckPlan &plan, QWidget *parent = nullptr);

    /// The deck with the chosen themes' slides shown for their minutes and the others hidden.
    [[nodiscard]] DeckPlan plan() const;

private:
    struct Line
    {
        QString slide;
        QCheckBox *chosen;
        QSpinBox *minutes;
    };

    QWidget *makeLine(const disclosure::AgendaItem &item, const disclosure::ResultSet &results);
    void suggest();
    void showSum();

    DeckPlan m_plan;
    std::vector<disclosure::AgendaItem> m_items;
    std::vector<Line> m_lines; ///< one an item
    QLabel *m_sum;
};

} // namespace pejling::desk
